import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { Mailbox, type OutgoingMessage } from '../../workbench/mailbox';

const sentAt = Date.UTC(2026, 10, 22, 19);
const long = 'Grüße '.repeat(400).trim();
const message: OutgoingMessage = {
  from: 'ann@example.com',
  senderName: 'Änn "Nudge"',
  to: 'bob@example.com, cy@example.com',
  cc: '',
  bcc: '',
  replyTo: 'reply@example.com',
  subject: '⏰ Höfliche Erinnerung: 3 Firmen, diese Woche fällig – und noch ein langer Rest dazu',
  text: `Hallo,\n\n${long}\n.\nFrom here = 100%  \n`,
  html: `<p>Grüße &amp; mehr</p>\n<p>${'x'.repeat(2000)}</p>`,
  recipientCount: 2,
};

describe('a message in the mailbox', () => {
  test('reads back as it was sent', async () => {
    const { mime } = new Mailbox().send(message, sentAt, SHEET_ZONE);
    const parsed = await PostalMime.parse(mime);
    expect(parsed.subject).toBe(message.subject);
    expect(parsed.from).toEqual({ name: message.senderName, address: message.from });
    expect(parsed.to?.map(({ address }) => address)).toEqual(['bob@example.com', 'cy@example.com']);
    expect(parsed.replyTo?.map(({ address }) => address)).toEqual(['reply@example.com']);
    expect(parsed.date).toBe('2026-11-22T19:00:00.000Z');
    expect(parsed.text?.trimEnd()).toBe(message.text?.trimEnd());
    expect(parsed.html?.trimEnd()).toBe(message.html);
  });

  test.each([
    ['text', { html: null }],
    ['html', { text: null }],
  ])('may have a %s part only', async (part, change) => {
    const { mime } = new Mailbox().send({ ...message, ...change }, sentAt, SHEET_ZONE);
    expect(mime).toMatch(
      new RegExp(`^Content-Type: text/${part === 'text' ? 'plain' : 'html'}`, 'm'),
    );
    expect(mime).not.toContain('multipart');
    expect((await PostalMime.parse(mime))[part === 'text' ? 'text' : 'html']).toContain('Grüße');
  });

  test('has lines of at most 76 characters, plain ASCII and CRLF ends', () => {
    const { mime } = new Mailbox().send(message, sentAt, SHEET_ZONE);
    expect(Math.max(...mime.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(78);
    expect(mime).toMatch(/^[\t\r\n -~]*$/);
    expect(mime.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('has the same bytes in every run', () => {
    const mimes = [1, 2].map(() => new Mailbox().send(message, sentAt, SHEET_ZONE).mime);
    expect(mimes[0]).toBe(mimes[1]);
  });

  test('differs in its id from an equal one after it', () => {
    const mailbox = new Mailbox();
    const ids = [1, 2].map(
      () => /^Message-ID: (.*)$/im.exec(mailbox.send(message, sentAt, SHEET_ZONE).mime)?.[1],
    );
    expect(new Set(ids).size).toBe(2);
  });
});

describe('the folder of a mailbox', () => {
  let folder = '';
  beforeAll(() => {
    folder = join(mkdtempSync(join(tmpdir(), 'mailbox-')), 'mail');
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  test('keeps every message under a name that sorts by its time in the sheet', () => {
    const sent = [1, 2].map(() => new Mailbox(folder).send(message, sentAt, SHEET_ZONE));
    const stem = '2026-11-23T080000-hofliche-erinnerung-3-firmen-diese-woche-fallig-und-noch-ei';
    expect(readdirSync(folder)).toEqual([`${stem}-2.eml`, `${stem}.eml`]);
    expect(sent.map(({ fileName }) => readFileSync(join(folder, fileName), 'utf8'))).toEqual(
      sent.map(({ mime }) => mime),
    );
  });
});
