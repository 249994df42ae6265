import type { ComponentChild } from 'preact';
import { useState } from 'preact/hooks';
import type { LogKind } from '../tracker/logEntry';
import type { LogRequest } from '../tracker/logRequest';
import type { LeadLine } from '../tracker/overview';
import { DayInput } from './DayInput';

/** What the form needs: the lead, today as `YYYY-MM-DD`, and what to do with an entry. */
export type LogFormProps = {
  readonly lead: LeadLine;
  readonly today: string;
  readonly isSending: boolean;
  readonly log: (request: LogRequest) => void;
};

/** Logs a check-in, or thanks where they are due, or a word of theirs, for a day. */
export function LogForm({ lead, today, isSending, log }: LogFormProps): ComponentChild {
  const [day, setDay] = useState(today);
  const [reply, setReply] = useState('');
  const [note, setNote] = useState('');
  const send = (kind: LogKind): void => {
    const { row, company, role } = lead;
    const replyExpectedBy = kind === 'they replied' ? reply : '';
    log({ row, company, role, kind, day, note, replyExpectedBy });
  };
  return (
    <section aria-label="Log a contact">
      <h2>Log a contact</h2>
      <DayInput label="On" value={day} change={setDay} />
      <DayInput label="They answer by, if they said so" value={reply} change={setReply} />
      <label>
        Note
        <textarea
          rows={2}
          value={note}
          onInput={({ currentTarget }) => {
            setNote(currentTarget.value);
          }}
        />
      </label>
      <div class="actions">
        {lead.thanks ? (
          <LogButton
            caption="I sent my thanks"
            kind="thank-you sent"
            isSending={isSending}
            send={send}
          />
        ) : (
          <LogButton caption="I checked in" kind="checked in" isSending={isSending} send={send} />
        )}
        <LogButton caption="They replied" kind="they replied" isSending={isSending} send={send} />
      </div>
    </section>
  );
}

type LogButtonProps = {
  readonly caption: string;
  readonly kind: LogKind;
  readonly isSending: boolean;
  readonly send: (kind: LogKind) => void;
};

function LogButton({ caption, kind, isSending, send }: LogButtonProps): ComponentChild {
  return (
    <button
      type="button"
      disabled={isSending}
      onClick={() => {
        send(kind);
      }}
    >
      {caption}
    </button>
  );
}
