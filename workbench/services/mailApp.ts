import { Refusal } from '../refusal';
import type { Scope } from '../scope';
import { ServiceException } from '../serviceException';
import { counted, serviceObject } from '../serviceObject';
import { form, record, text } from '../signature';

const RECIPIENTS_PER_DAY = 100;
const RECIPIENTS_PER_MESSAGE = 50;
const SUBJECT_LENGTH = 250;
const BODY_BYTES = 200 * 1024;
const DAY = 86_400_000;

const optionNames = ['bcc', 'cc', 'htmlBody', 'name', 'replyTo'] as const;
const messageNames = [...optionNames, 'to', 'subject', 'body'] as const;

type Fields = Readonly<Partial<Record<(typeof messageNames)[number], string>>>;

/**
 * The service MailApp with a consumer account's limits. Source: Apps Script reference, class
 * MailApp; guide, "Quotas"; texts of errors from lists of messages that users met.
 */
export function mailApp(scope: Scope): object {
  const send = (fields: Fields): void => {
    sendMessage(scope, fields);
  };
  return serviceObject(scope, 'MailApp', {
    sendEmail: counted(
      'mail',
      form([record], (message) => {
        send(readFields(message, messageNames));
      }),
      form([text, text, text], (to, subject, body) => {
        send({ to, subject, body });
      }),
      form([text, text, text, record], (to, subject, body, options) => {
        send({ ...readFields(options, optionNames), to, subject, body });
      }),
      form([text, text, text, text], (to, replyTo, subject, body) => {
        send({ to, replyTo, subject, body });
      }),
    ),
    getRemainingDailyQuota: counted(
      'mail',
      form([], () => remainingQuota(scope)),
    ),
  });
}

function readFields(
  given: ReadonlyMap<string, unknown>,
  names: readonly (typeof messageNames)[number][],
): Fields {
  const unknown = [...given.keys()].find((name) => !names.some((known) => known === name));
  if (unknown !== undefined) throw new Refusal(`the option ${unknown} of MailApp.sendEmail`);
  const fields: Partial<Record<(typeof messageNames)[number], string>> = {};
  for (const name of names) {
    const value = given.get(name);
    if (value === undefined) continue;
    if (typeof value !== 'string') {
      throw new Refusal(`the option ${name} of MailApp.sendEmail as something else than text`);
    }
    fields[name] = value;
  }
  return fields;
}

function sendMessage(scope: Scope, fields: Fields): void {
  const { mailbox, clock, user, workbook } = scope.platform;
  const to = addresses(fields.to);
  const recipientCount = [to, addresses(fields.cc), addresses(fields.bcc)].flat().length;
  if (to.length === 0) throw new ServiceException('Failed to send email: no recipient');
  requireLimits(scope, fields, recipientCount);
  const message = {
    from: user.email,
    senderName: fields.name ?? '',
    to: to.join(', '),
    cc: addresses(fields.cc).join(', '),
    bcc: addresses(fields.bcc).join(', '),
    replyTo: addresses(fields.replyTo).join(', '),
    subject: fields.subject ?? '',
    text: fields.body ?? (fields.htmlBody === undefined ? '' : null),
    html: fields.htmlBody ?? null,
    recipientCount,
  };
  mailbox.send(message, clock.now, workbook.zone);
}

/** Which of several limits Google reports first is not documented. */
function requireLimits(scope: Scope, fields: Fields, recipientCount: number): void {
  const size = Buffer.byteLength((fields.body ?? '') + (fields.htmlBody ?? ''), 'utf8');
  const problem =
    ((fields.subject ?? '').length > SUBJECT_LENGTH && 'Argument too large: subject') ||
    (size > BODY_BYTES && 'Limit Exceeded: Email Body Size.') ||
    (recipientCount > RECIPIENTS_PER_MESSAGE && 'Limit Exceeded: Email Recipients Per Message.') ||
    (recipientCount > remainingQuota(scope) &&
      'Service invoked too many times for one day: email.');
  if (problem !== false) throw new ServiceException(problem);
}

/**
 * The quota is each user's own, counts recipients, and comes back 24 hours after the first message of
 * its day. Source: guide, "Quotas".
 */
function remainingQuota({ platform: { mailbox, clock, user } }: Scope): number {
  let dayStart = Number.NEGATIVE_INFINITY;
  let used = 0;
  for (const { from, sentAt, recipientCount } of mailbox.messages) {
    if (from !== user.email) continue;
    if (sentAt >= dayStart + DAY) {
      dayStart = sentAt;
      used = 0;
    }
    used += recipientCount;
  }
  return clock.now >= dayStart + DAY ? RECIPIENTS_PER_DAY : RECIPIENTS_PER_DAY - used;
}

/** Refuses what is no plain address: how Google reads `Name <address>` here is not documented. */
function addresses(list: string | undefined): string[] {
  const parts = (list ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const bad = parts.find((part) => !/^[^\s@<>"(),;:]+@[^\s@<>"(),;:]+$/.test(part));
  if (bad !== undefined) throw new ServiceException(`Invalid email: ${bad}`);
  return parts;
}
