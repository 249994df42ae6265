import type { Cell, Table } from '../../src/tracker/cell';
import { logHeaders } from '../../src/tracker/contactLog';
import { planOf, rowInShort } from '../support/planOf';

type EntryCells = Partial<Record<string, Cell>>;

function log(...entries: readonly EntryCells[]): Table {
  return [
    logHeaders,
    ...entries.map((entry, index) =>
      logHeaders.map((header) => entry[header] ?? (header === 'Id' ? `e${String(index)}` : '')),
    ),
  ];
}

/** Labels and days of trackers that have nothing but a company, a role and a status. */
function steps(rows: readonly (readonly string[])[], entries: Table): readonly string[] {
  return planOf([['Company', 'Role', 'Status'], ...rows], entries).rows.map(rowInShort);
}

const acme = ['Acme', 'Editor', 'Interviewing'];
const held = { Company: 'Acme', Role: 'Editor', Kind: 'interview held', Day: '2026-11-12' };
const thanked = { ...held, Kind: 'thank-you sent', Day: '2026-11-13' };
const checkedIn = { ...held, Kind: 'checked in', Day: '2026-11-19' };

test.each<readonly [string, readonly EntryCells[], string]>([
  ['nothing logged', [], 'Nothing yet'],
  ['interview held', [held], 'Check in (1 of 2) 2026-11-19'],
  ['interview of yesterday', [{ ...held, Day: '2026-11-20' }], 'Send a thank-you 2026-11-20'],
  [
    'a note was sent',
    [
      { ...held, Day: '2026-11-20' },
      { ...thanked, Day: '2026-11-20' },
    ],
    'Check in (1 of 2) 2026-11-27',
  ],
  ['checked in once', [held, checkedIn], 'Check in (2 of 2) 2026-11-26'],
  ['checked in twice', [held, checkedIn, { ...checkedIn, Day: '2026-11-20' }], 'Move on'],
  [
    'they replied',
    [held, checkedIn, { ...held, Kind: 'they replied', Day: '2026-11-20' }],
    'Check in (1 of 2) 2026-11-27',
  ],
  [
    'asked to wait',
    [held, { ...held, Kind: 'they asked to wait until …', Day: '2026-12-04' }],
    'Check in (1 of 2) 2026-12-07',
  ],
  [
    'asked not to be contacted',
    [held, { ...held, Kind: 'they asked not to be contacted', Day: '2026-11-14' }],
    "Don't contact",
  ],
  [
    'snoozed',
    [held, { ...held, Kind: 'snoozed', Day: '2026-11-30' }],
    'Check in (1 of 2) 2026-11-30',
  ],
  [
    'what an entry wrote wins over its kind',
    [{ ...held, After: '{"interviewedOn":"2026-11-16"}' }],
    'Check in (1 of 2) 2026-11-23',
  ],
  [
    'a stated span',
    [{ ...held, After: '{"replyExpectedBy":"2 weeks"}' }],
    'Check in (1 of 2) 2026-11-30',
  ],
  ['broken JSON', [{ ...held, After: '{"interviewedOn"' }], 'Check in (1 of 2) 2026-11-19'],
  [
    'a new interview starts a new round',
    [
      { ...held, Day: '2026-10-20' },
      { ...checkedIn, Day: '2026-10-27' },
      { ...checkedIn, Day: '2026-11-03' },
      { ...held, Day: '2026-11-10' },
      { ...checkedIn, Day: '2026-11-17' },
    ],
    'Check in (2 of 2) 2026-11-24',
  ],
  [
    'an entry without a day takes nothing back',
    [
      held,
      { ...held, Kind: 'they asked to wait until', Day: '2026-12-24' },
      { ...held, Kind: 'they asked to wait until', Day: 'soon' },
    ],
    'Check in (1 of 2) 2026-12-25',
  ],
  [
    'asking to wait is a word of theirs',
    [
      held,
      checkedIn,
      { ...checkedIn, Day: '2026-11-20' },
      {
        ...held,
        When: '2026-11-20T09:00:00Z',
        Kind: 'they asked to wait until',
        Day: '2026-11-21',
      },
    ],
    'Check in (1 of 2) 2026-11-27',
  ],
  [
    'their reply overtakes a timetable that has passed',
    [
      {
        ...held,
        Day: '2026-11-02',
        After: '{"interviewedOn":"2026-11-02","replyExpectedBy":"2 weeks"}',
      },
      { ...held, Kind: 'they replied', Day: '2026-11-17' },
    ],
    'Check in (1 of 2) 2026-11-24',
  ],
  [
    'what no cell could hold is left out',
    [{ ...held, After: '{"interviewedOn":"9999-12-31","nudgesSent":-1}' }],
    'Check in (1 of 2) 2026-11-19',
  ],
  [
    'an undo that was undone',
    [held, { ...held, Kind: 'undo', Undoes: 'e0' }, { ...held, Kind: 'undo', Undoes: 'e1' }],
    'Check in (1 of 2) 2026-11-19',
  ],
  ['undone', [held, { ...held, Kind: 'undo', Undoes: 'e0' }], 'Nothing yet'],
])('%s', (_name, entries, expected) => {
  expect(steps([acme], log(...entries))).toEqual([expected]);
});

test('a column that exists wins over the log, even where it is blank', () => {
  const table = [
    ['Company', 'Role', 'Status', 'Interview date', 'Last follow-up'],
    ['Acme', 'Editor', '', '2026-11-12', ''],
  ];
  expect(planOf(table, log(checkedIn)).rows.map(rowInShort)).toEqual([
    'Check in (2 of 2) 2026-11-19',
  ]);
});

test('an entry that fits no row, or two, is applied to none', () => {
  expect(steps([acme, ['Birch', 'Editor', '']], log({ ...held, Company: 'Cedar' }))).toEqual([
    'Nothing yet',
    'Nothing yet',
  ]);
  expect(steps([acme, acme], log(held))).toEqual(['Nothing yet', 'Nothing yet']);
});

test('a blank does not tell two rows apart, and another contact does not fit', () => {
  const table = [
    ['Company', 'Role', 'Contact'],
    ['Acme', 'Editor', 'Ann'],
    ['Acme', 'Writer', ''],
  ];
  const told = (entry: EntryCells) =>
    planOf(table, log({ ...entry, Kind: 'interview held', Day: '2026-11-12' })).rows.map(
      rowInShort,
    );
  const nothing = ['Nothing yet', 'Nothing yet'];
  expect(told({ Company: 'Acme' })).toEqual(nothing);
  expect(told({ Company: 'Acme', Role: 'Editor', Contact: 'Bob' })).toEqual(nothing);
  expect(told({ Company: 'Acme', Contact: 'Ann' })).toEqual([
    'Check in (1 of 2) 2026-11-19',
    'Nothing yet',
  ]);
});

test('an entry finds its row by company and role, whatever their case', () => {
  const entries = log({ ...held, Company: ' ACME ', Role: 'editor' });
  expect(steps([['Acme', 'Writer', ''], acme], entries)).toEqual([
    'Nothing yet',
    'Check in (1 of 2) 2026-11-19',
  ]);
});

test('a sheet that is no log says nothing', () => {
  expect(steps([acme], [['foo'], ['bar']])).toEqual(['Nothing yet']);
  expect(steps([acme], [['']])).toEqual(['Nothing yet']);
});
