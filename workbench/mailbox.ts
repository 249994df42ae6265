import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { types } from 'node:util';
import type MimeNode from 'nodemailer/lib/mime-node';
import MailComposer from 'nodemailer/lib/mail-composer';
import { encode, wrap } from 'nodemailer/lib/qp';
import PostalMime from 'postal-mime';
import { formatDate } from './services/formatDate';

/** A message as MailApp was told to send it; addresses are lists separated by commas. */
export type OutgoingMessage = {
  readonly from: string;
  /** The sender's name beside the address; `''` for none. */
  readonly senderName: string;
  readonly to: string;
  readonly cc: string;
  readonly bcc: string;
  readonly replyTo: string;
  readonly subject: string;
  /** Null where only HTML was given. */
  readonly text: string | null;
  readonly html: string | null;
  readonly recipientCount: number;
};

/** A message that was sent: what it said, when, and its MIME bytes, as in the file of that name. */
export type SentMessage = OutgoingMessage & {
  /** Milliseconds since 1970-01-01T00:00Z. */
  readonly sentAt: number;
  readonly fileName: string;
  readonly mime: string;
};

/**
 * What MailApp sent, as MIME messages that a mail program can open. The same messages at the same
 * times give the same bytes: ids and boundaries are made from the contents.
 */
export class Mailbox {
  readonly #folder: string | undefined;
  readonly #messages: SentMessage[] = [];

  /** Keeps messages in memory, and as `.eml` files in `folder` if one is given; it is created. */
  constructor(folder?: string) {
    this.#folder = folder;
    if (folder !== undefined) mkdirSync(folder, { recursive: true });
  }

  /** All messages so far, in the order of sending. */
  get messages(): readonly SentMessage[] {
    return this.#messages;
  }

  /** Takes up messages that were sent before, into a mailbox that has none yet. */
  restore(messages: readonly SentMessage[]): void {
    this.#messages.push(...messages);
  }

  /**
   * Sends at an instant, in milliseconds since 1970-01-01T00:00Z; the file is named after its wall
   * clock in `zone`. Never overwrites a file. Fails as the file system fails.
   */
  send(message: OutgoingMessage, sentAt: number, zone: string): SentMessage {
    const mime = toMime(message, sentAt, this.#messages.length);
    const stem = `${formatDate(sentAt, zone, "yyyy-MM-dd'T'HHmmss")}-${slug(message.subject)}`;
    const fileName = this.#save(stem, mime);
    const sent: SentMessage = { ...message, sentAt, fileName, mime };
    this.#messages.push(sent);
    return sent;
  }

  #save(stem: string, mime: string): string {
    for (let copy = 1; ; copy += 1) {
      const fileName = copy === 1 ? `${stem}.eml` : `${stem}-${copy}.eml`;
      if (this.#messages.some((message) => message.fileName === fileName)) continue;
      if (this.#folder === undefined || isWritten(join(this.#folder, fileName), mime)) {
        return fileName;
      }
    }
  }
}

/** False where there is such a file already. */
function isWritten(path: string, contents: string): boolean {
  try {
    writeFileSync(path, contents, { flag: 'wx' });
    return true;
  } catch (error) {
    if (types.isNativeError(error) && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/** Letters and digits of the subject, plain and lower-case, such as `your-follow-ups-this-week`. */
function slug(subject: string): string {
  const plain = subject
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');
  return plain === '' ? 'message' : plain;
}

function toMime(message: OutgoingMessage, sentAt: number, count: number): string {
  const id = createHash('sha256')
    .update(JSON.stringify([message, sentAt, count]))
    .digest('hex')
    .slice(0, 32);
  const composer = new MailComposer({
    from: { name: message.senderName, address: message.from },
    to: message.to,
    cc: message.cc,
    bcc: message.bcc,
    replyTo: message.replyTo,
    subject: message.subject,
    date: new Date(sentAt),
    messageId: `<${id}@workbench.invalid>`,
    baseBoundary: id,
    encoding: 'quoted-printable',
    disableFileAccess: true,
    disableUrlAccess: true,
    ...(message.text === null ? {} : { text: message.text }),
    ...(message.html === null ? {} : { html: message.html }),
  });
  return `${serialize(composer.compile())}\r\n`;
}

/** Written out here because the composer's own build is asynchronous, and sending is not. */
function serialize(node: MimeNode): string {
  const headers = node.buildHeaders();
  if (typeof node.boundary !== 'string') {
    const content = typeof node.content === 'string' ? node.content : '';
    return `${headers}\r\n\r\n${wrap(encode(content.replace(/\r?\n/g, '\r\n')))}`;
  }
  const { boundary } = node;
  const parts = node.childNodes.map((child) => `--${boundary}\r\n${serialize(child)}\r\n`);
  return `${headers}\r\n\r\n${parts.join('')}--${boundary}--`;
}

/** A message as a mail program reads its source. */
export async function readMail({ mime, from, to, subject }: SentMessage): Promise<{
  readonly subject: string;
  readonly from: string;
  readonly to: string;
  readonly text: string;
  readonly html: string;
  readonly source: string;
}> {
  const { text = '', html = '' } = await PostalMime.parse(mime);
  return { subject, from, to, text, html, source: mime };
}
