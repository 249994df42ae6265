import { describe, expect, test } from '@jest/globals';
import { bench } from './bench';

const mail = (
  args: Parameters<ReturnType<typeof bench>['workbench']['run']>[1],
  made = bench('function send() { return MailApp.sendEmail.apply(MailApp, arguments); }'),
) => {
  made.workbench.run('send', args);
  return made.workbench.mailbox.messages.at(-1);
};
const many = (count: number) => Array.from({ length: count }, (_, i) => `a${i}@b.c`).join(',');

describe('MailApp.sendEmail', () => {
  test.each([
    [
      'a message',
      [
        {
          to: 'a@b.c, d@e.f',
          subject: 's',
          body: 't',
          htmlBody: '<p>',
          name: 'Ann',
          replyTo: 'r@b.c',
        },
      ],
      {
        to: 'a@b.c, d@e.f',
        subject: 's',
        text: 't',
        html: '<p>',
        senderName: 'Ann',
        replyTo: 'r@b.c',
        recipientCount: 2,
      },
    ],
    ['HTML alone', [{ to: 'a@b.c', htmlBody: '<p>' }], { subject: '', text: null, html: '<p>' }],
    ['three texts', ['a@b.c', 's', 't'], { to: 'a@b.c', subject: 's', text: 't', html: null }],
    ['four texts', ['a@b.c', 'r@b.c', 's', 't'], { replyTo: 'r@b.c', subject: 's', text: 't' }],
    [
      'options',
      ['a@b.c', 's', 't', { htmlBody: '<p>', cc: 'c@b.c' }],
      { html: '<p>', cc: 'c@b.c', recipientCount: 2 },
    ],
  ])('sends %s', (_what, args, expected) => {
    expect(mail(args)).toMatchObject({ from: 'ann@example.com', ...expected });
  });

  test.each([
    [[{ to: '', subject: 's' }], 'Failed to send email: no recipient'],
    [[{ subject: 's' }], 'Failed to send email: no recipient'],
    [['nobody', 's', 't'], 'Invalid email: nobody'],
    [['a@b.c', 'x'.repeat(251), 't'], 'Argument too large: subject'],
    [['a@b.c', 's', 'x'.repeat(204_801)], 'Limit Exceeded: Email Body Size.'],
    [
      ['a@b.c', 's', 'x'.repeat(102_401), { htmlBody: 'y'.repeat(102_401) }],
      'Limit Exceeded: Email Body Size.',
    ],
    [[many(51), 's', 't'], 'Limit Exceeded: Email Recipients Per Message.'],
    [
      [{ to: 'a@b.c', attachments: [] }],
      'does not imitate the option attachments of MailApp.sendEmail',
    ],
    [['a@b.c', 's', 't', { noReply: true }], 'does not imitate the option noReply'],
    [[{ to: 'a@b.c', subject: 5 }], 'does not imitate the option subject'],
    [
      ['a@b.c', 's', 5],
      "(String,String,number) don't match the method signature for MailApp.sendEmail.",
    ],
  ])('does not send %.50j', (args, message) => {
    const made = bench('function send() { return MailApp.sendEmail.apply(MailApp, arguments); }');
    expect(() => mail(args, made)).toThrow(message);
    expect(made.workbench.mailbox.messages).toEqual([]);
  });

  test('counts recipients against a quota that comes back after 24 hours', () => {
    const made = bench(
      `function send() { return MailApp.sendEmail.apply(MailApp, arguments); }
       function left() { return MailApp.getRemainingDailyQuota(); }`,
    );
    mail([many(50), 's', 't'], made);
    made.workbench.clock.advance(3_600_000);
    mail([many(45), 's', 't'], made);
    expect(made.workbench.run('left')).toBe(5);
    expect(() => mail([many(6), 's', 't'], made)).toThrow(
      'Service invoked too many times for one day: email.',
    );
    made.workbench.clock.advance(23 * 3_600_000);
    expect(made.workbench.run('left')).toBe(100);
  });
});
