import { reasonOfRow } from '../../src/tracker/plan';
import { planOf, rowInShort } from '../support/planOf';

const headers = [
  'Company',
  'Role',
  'Status',
  'Interview date',
  'Follow-ups sent',
  'Do not contact',
];

test('a plan reaches down to the last lead, blank where a row is none', () => {
  const { rows } = planOf([
    headers,
    ['Acme', 'Editor', '', '2026-11-12', '', false],
    ['', '', '', '', '', false],
    ['', '', '', '2026-11-12'],
    ['—', 'n/a', 'Applied', '', '', false],
    ['', '', '', '', '', false],
  ]);
  expect(rows.map(rowInShort)).toEqual([
    'Check in (1 of 2) 2026-11-19',
    '',
    'Check in (1 of 2) 2026-11-19',
  ]);
});

test('a row problem says what was expected, what was found and where', () => {
  const { rows } = planOf([headers, ['Acme', '', '', 'soon', 'many', '']]);
  expect(rows.map(rowInShort)).toEqual(['Check this row']);
  expect(rows.map(reasonOfRow)).toEqual([
    'Interviewed on: expected a date, found “soon”. ' +
      'Follow-ups sent: expected a whole number, 0 or more, found “many”.',
  ]);
});

test.each(['#N/A', '#REF!', '#ERROR!', '#DIV/0!'])(
  'the error value %s is a problem of its field',
  (error) => {
    const { rows } = planOf([headers, ['Acme', error, '', '2026-11-12']]);
    expect(rows.map(reasonOfRow)).toEqual([`Role: expected a value, found “${error}”.`]);
  },
);

test('an unknown status counts as none and is named in the reason', () => {
  const { rows } = planOf([headers, ['Acme', '', 'vibing', '2026-11-12']]);
  expect(rows.map(rowInShort)).toEqual(['Check in (1 of 2) 2026-11-19']);
  expect(rows.map(reasonOfRow)).toEqual([
    'No reply date is noted, and you had an interview on Thu 12 Nov; give it a week, until ' +
      'Thu 19 Nov: silence that long is normal. The status “vibing” is new to Polite Nudge, so the days decide.',
  ]);
});

test.each([
  [
    'No response',
    'Check in (1 of 2) 2026-11-19',
    ' The status “No response” can mean two things, so the days decide.',
  ],
  [
    'On hold',
    'Check in (1 of 2) 2026-11-19',
    ' The status “On hold” can mean two things, so the days decide.',
  ],
  ['In progress', 'Check in (1 of 2) 2026-11-19', ''],
  ['Declined', 'Closed', ''],
])(
  'a status that can mean two things is left to the days of its row: %s',
  (status, step, remark) => {
    const { rows } = planOf([headers, ['Acme', '', status, '2026-11-12']]);
    expect(rows.map(rowInShort)).toEqual([step]);
    const found = / The status .*$/.exec(rows.map(reasonOfRow).join())?.[0] ?? '';
    expect(found).toBe(remark);
  },
);

test('a status that can mean two things is settled where the row tells more', () => {
  const withOffer = [...headers, 'Offer deadline'];
  const { rows } = planOf([
    withOffer,
    ['Acme', '', 'Declined', '2026-11-12', '', '', '2026-11-30'],
  ]);
  expect(rows.map(reasonOfRow)).toEqual(['You withdrew, so nothing more goes out here.']);
});

test('mixed contact details serve where the columns of their own are missing', () => {
  const { rows } = planOf([
    ['Company', 'Contact details', 'Interview date'],
    ['Acme', 'dana@agency.example', '2026-11-12'],
    ['Birch', '+49 30 1234567', '2026-11-12'],
    ['Cedar', 'Dana Ito', '2026-11-12'],
  ]);
  const contacts = rows.map((row) =>
    row.kind === 'lead' ? [row.lead.contactName, row.lead.contactEmail, row.lead.contactPhone] : [],
  );
  expect(contacts).toEqual([
    ['', 'dana@agency.example', ''],
    ['', '', '+49 30 1234567'],
    ['Dana Ito', '', ''],
  ]);
});
