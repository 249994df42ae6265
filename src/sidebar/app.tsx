import { render, type ComponentChild } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { LeadLine, Overview } from '../tracker/overview';
import type { LogRequest } from '../tracker/logRequest';
import { LeadList } from './LeadList';
import { LogForm } from './LogForm';
import { loadOverview, sendLog } from './server';

/** What the page shows at a moment. */
type View =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'ready'; readonly overview: Overview };

function messageOf(error: unknown): string {
  return error instanceof Error
    ? error.message.replace(/^(?:Error|Exception): /, '')
    : String(error);
}

function App(): ComponentChild {
  const [view, setView] = useState<View>({ kind: 'loading' });
  const load = (): void => {
    setView({ kind: 'loading' });
    loadOverview().then(
      (overview) => {
        setView({ kind: 'ready', overview });
      },
      (error: unknown) => {
        setView({ kind: 'failed', message: messageOf(error) });
      },
    );
  };
  useEffect(load, []);
  switch (view.kind) {
    case 'loading':
      return <p role="status">Reading your tracker …</p>;
    case 'failed':
      return <Failed message={view.message} retry={load} />;
    case 'ready':
      return <Tracker first={view.overview} reload={load} />;
  }
}

function Failed({ message, retry }: { message: string; retry: () => void }): ComponentChild {
  return (
    <section>
      <p role="alert">{message}</p>
      <p>
        For a new tracker, open an empty sheet and choose Extensions, Polite Nudge, Set up or repair
        this sheet.
      </p>
      <button type="button" onClick={retry}>
        Try again
      </button>
    </section>
  );
}

function Tracker({ first, reload }: { first: Overview; reload: () => void }): ComponentChild {
  const [overview, setOverview] = useState(first);
  const [row, setRow] = useState<number | undefined>(undefined);
  const [isSending, setSending] = useState(false);
  const [said, setSaid] = useState<{ kind: 'status' | 'alert'; text: string } | undefined>();
  const lead = overview.leads.find((line) => line.row === row);
  const log = (request: LogRequest): void => {
    setSending(true);
    setSaid(undefined);
    sendLog(request).then(
      (next) => {
        setSending(false);
        setOverview(next);
        setSaid({ kind: 'status', text: afterLogging(next, request) });
      },
      (error: unknown) => {
        setSending(false);
        setSaid({ kind: 'alert', text: messageOf(error) });
      },
    );
  };
  return (
    <main>
      <LeadList
        leads={overview.leads}
        selected={row}
        select={(next) => {
          setRow(next);
          setSaid(undefined);
        }}
      />
      {lead && <Step lead={lead} />}
      {lead?.loggable === true && (
        <LogForm
          key={lead.row}
          lead={lead}
          today={overview.today}
          isSending={isSending}
          log={log}
        />
      )}
      {said && <p role={said.kind}>{said.text}</p>}
      <button type="button" class="quiet" onClick={reload}>
        Read the sheet again
      </button>
    </main>
  );
}

function Step({ lead }: { lead: LeadLine }): ComponentChild {
  return (
    <section aria-label="Next step">
      <h2>{lead.label}</h2>
      <p>{lead.reason}</p>
    </section>
  );
}

function afterLogging({ leads }: Overview, { row, company, role }: LogRequest): string {
  const lead = leads.find(
    (line) => line.row === row || (line.company === company && line.role === role),
  );
  return lead === undefined ? 'Logged.' : `Logged. Next: ${lead.label}.`;
}

const place = document.getElementById('app');
if (place !== null) render(<App />, place);
