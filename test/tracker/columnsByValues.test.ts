import type { Cell } from '../../src/tracker/cell';
import { findColumns } from '../../src/tracker/columns';

/** What the last column of a tracker is taken for, given its header and its cells. */
function takenFor(header: string, cells: readonly Cell[], elsewhere = false): string | undefined {
  const headers = ['Company', 'Position', header];
  const rows = cells.map((cell, index) => [`Company ${String(index)}`, 'Engineer', cell]);
  const found = elsewhere
    ? findColumns([headers], undefined, rows)
    : findColumns([headers, ...rows]);
  return [...(found?.columnOf ?? [])].find(([, column]) => column === 2)?.[0];
}

const days = ['2026-09-01', '2026-09-08', '9/19'];
const yesNo = ['Y', 'N', 'Y'];

test.each([
  ['Interview', days, 'interviewedOn'],
  ['Interview', yesNo, undefined],
  ['Interview', [true, false], undefined],
  ['Interviews', days, 'interviewedOn'],
  ['Interviews', [2, 0, 1], undefined],
  ['Follow-up', days, 'nextFollowUpOn'],
  ['Follow-up', [1, 2, 0], 'nudgesSent'],
  ['Follow-up', yesNo, undefined],
  ['Followed up', days, 'lastNudgeOn'],
  ['Followed up', yesNo, undefined],
  ['Follow-ups', [0, 2, 1], 'nudgesSent'],
  ['Applied', days, 'appliedOn'],
  ['Applied', yesNo, undefined],
  ['Contacted', days, 'lastNudgeOn'],
  ['Contacted?', yesNo, undefined],
  ['Response', days, 'lastHeardOn'],
  ['Response', yesNo, undefined],
  ['Contact', ['a@example.com', 'b@example.com'], 'contactEmail'],
  ['Contact', ['+1 555 123 4567', '+1 555 765 4321'], 'contactPhone'],
  ['Contact', ['a@example.com', '+1 555 123 4567'], 'contactAny'],
  ['Contact', ['Ann Lee', 'Bo Ek'], 'contactName'],
  ['Phone', ['yes', '8/5/2019'], undefined],
  ['Recruiter', ['yes', 'no'], undefined],
  ['Email', ['me@example.com', 'me@example.com'], undefined],
  ['Email', ['a@example.com', 'b@example.com'], 'contactEmail'],
  ['Recruiter email', ['a@example.com', 'a@example.com'], 'contactEmail'],
  ['Job posting', ['https://example.org/1', 'https://example.org/2'], 'link'],
  ['Job posting', ['Engineer', 'Tester'], undefined],
] as const)('the cells settle what “%s” is: %j', (header, cells, field) => {
  expect(takenFor(header, cells)).toBe(field);
});

test.each([
  ['Interview', ['2026-09-01', '2026-09-08', 'soon', '#N/A', '']],
  ['Interview date', ['soon', 'tbc', 'Y']],
])('odd cells never change what “%s” is', (header, cells) => {
  expect(takenFor(header, cells)).toBe('interviewedOn');
});

test('date cells of another realm are dates', () => {
  expect(takenFor('Interviews', [{ getTime: () => 0 }])).toBe('interviewedOn');
});

test('rows that stand elsewhere can take a column away, but not make one', () => {
  expect(takenFor('Interview', ['N'], true)).toBeUndefined();
  expect(takenFor('Interview', ['2026-09-01'], true)).toBe('interviewedOn');
  expect(takenFor('Interview', ['soon'], true)).toBe('interviewedOn');
  expect(takenFor('Response', ['2026-09-01'], true)).toBeUndefined();
});

test('an employer may stand under “Name”, where none stands elsewhere', () => {
  const columnsOf = (...headers: string[]) =>
    Object.fromEntries(findColumns([headers])?.columnOf ?? []);
  expect(columnsOf('Name', 'Role', 'Status')).toMatchObject({ company: 0, role: 1 });
  expect(columnsOf('Name', 'Company', 'Role')).toMatchObject({ contactName: 0, company: 1 });
  expect(columnsOf('Name', 'Email', 'Phone')).not.toHaveProperty('company');
});

test.each([
  [
    [
      ['Applications:', 25, 'Interviews:', 3],
      ['Company', 'Status', 'Notes'],
    ],
    1,
  ],
  [[['Job search'], [], ['Company', 'Role', 'Status']], 2],
  [
    [
      ['Status', 'Company'],
      ['Applied', 'Email'],
      ['Interview', 'Notes'],
    ],
    0,
  ],
] as const)('the header row is found among others: %j', (table, headerRow) => {
  expect(findColumns(table)?.headerRow).toBe(headerRow);
});
