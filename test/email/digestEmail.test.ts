import { digestEmail, type Email } from '../../src/email/digestEmail';
import { digestOf } from '../../src/tracker/digest';
import type { Table } from '../../src/tracker/cell';
import { day } from '../support/day';
import { planOf } from '../support/planOf';

const today = day('2026-11-21');

function email(...rows: Table): Email {
  const plan = planOf([
    [
      'Company',
      'Role',
      'Contact',
      'Contact email',
      'Preferred method',
      'Status',
      'Interview date',
      'Thank-you sent',
      'Follow-ups sent',
    ],
    ...rows,
  ]);
  return digestEmail(digestOf(plan, today, 2), 'https://sheet.example/?a=1&b=2');
}

const acme = [
  'Acme',
  'Editor',
  'Dana Ito',
  'dana@acme.example',
  '',
  'Interviewing',
  '2026-11-12',
  'yes',
  '',
];
const birch = ['Birch', 'Nurse', '', '', 'phone', 'Interviewing', '2026-11-20', '', ''];
const cedar = ['Cedar', 'Cook', '', '', '', 'Interviewing', 'soon', '', ''];
const dogwood = ['Dogwood', '', '', '', '', 'Interviewing', '2026-11-20', 'yes', '2'];

test('says what is due, with whom, how and why, soonest first', () => {
  const { subject, text } = email(birch, acme);
  expect(subject).toBe('Polite Nudge: 2 steps due by Fri 27 Nov');
  expect(text).toBe(`2 steps due by Fri 27 Nov. You have 2 open leads.

OVERDUE

* Thu 19 Nov: Check in (1 of 2), Editor at Acme
  Who: Dana Ito
  How: email, dana@acme.example
  Why: No reply date is noted, and you had an interview on Thu 12 Nov; give it a week, until Thu 19 Nov: silence that long is normal.

DUE THIS WEEK

* Now: Send a thank-you, Nurse at Birch
  How: phone
  Why: You had an interview on Fri 20 Nov: thanks go out right away, or by Mon 23 Nov at the latest.

Open your sheet: https://sheet.example/?a=1&b=2

You get this because you asked for it in the Polite Nudge menu of your sheet. Nothing was sent to anybody else.
`);
});

test('names the rows to check and the leads to move on from', () => {
  const { text } = email(cedar, dogwood);
  expect(text).toContain(
    'TIME TO MOVE ON\nNo more messages to these; put your energy into other leads.\n\n* Dogwood\n  Why: You checked in',
  );
  expect(text).toContain(
    '* Row 2: Cook at Cedar\n  Interviewed on: expected a date, found “soon”.',
  );
});

test('says so where nothing is due', () => {
  const { subject, text } = email();
  expect(subject).toBe('Polite Nudge: nothing due by Fri 27 Nov');
  expect(text).toMatch(/^Nothing due by Fri 27 Nov\. You have no open leads\.\n\nOpen your sheet/);
});

test('both parts say the same', () => {
  const { text, html } = email(acme, birch, cedar, dogwood);
  const seen = html
    .replace(/<title>.*<\/title>/, '')
    .replace(/<br>|<\/(?:td|h2|strong)>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&#39;', "'");
  const lines = (part: string) =>
    part
      .split('\n')
      .map((line) => line.replace(/^\* /, '').trim().toLowerCase())
      .filter((line) => line !== '');
  const url = 'https://sheet.example/?a=1&b=2';
  expect(lines(seen)).toEqual(lines(text.replace(`: ${url}`, '')));
  expect(html).toContain(`href="${url.replace('&', '&amp;')}"`);
});

test('no cell becomes markup', () => {
  const { html } = email([
    '<img src=x onerror=alert(1)>',
    '"&\'',
    '',
    '',
    '',
    '',
    '2026-11-12',
    'yes',
    '',
  ]);
  expect(html).not.toContain('<img');
  expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;');
  expect(html).toContain('&quot;&amp;&#39;');
});

test('a long list ends with how many more there are', () => {
  const { subject, text, html } = email(
    ...Array.from({ length: 50 }, (_, index) => [
      'Acme',
      String(index),
      '',
      '',
      '',
      '',
      '2026-11-12',
      'yes',
      '',
    ]),
  );
  expect(subject).toContain('50 steps due');
  expect(text).toContain('… and 10 more in your sheet.');
  expect(text.match(/^\* /gm)).toHaveLength(40);
  expect(html).toContain('… and 10 more in your sheet.');
  expect(html.length).toBeLessThan(100_000);
});

test('of several check-ins with one contact only the first is listed', () => {
  const { text } = email(
    ['Acme', 'Editor', '', 'dana@agency.example', '', '', '2026-10-20', 'yes', ''],
    ['Birch', 'Nurse', '', 'dana@agency.example', '', '', '2026-10-21', 'yes', ''],
  );
  expect(text).toContain('Editor at Acme');
  expect(text).not.toContain('Nurse at Birch');
});
