import type { Workbench } from '../../../workbench/runtime';
import { bundledWorkbench, cellsAt, inShort, typeRows } from '../../support/bundledWorkbench';

const headers = ['Company', 'Interview date', 'Reply expected by', 'When', 'Notes'];
const rows = [
  ['Acme', '2026-11-05', '2026-11-12', '', ''],
  ['Birch', 'soon', '', '', ''],
  ['', '', '', '', ''],
  ['Cedar', '2026-11-12', '', '', ''],
];

function tracker(...above: readonly (readonly string[])[]): Workbench {
  const workbench = bundledWorkbench();
  typeRows(workbench.workbook, [...above, headers, ...rows]);
  return workbench;
}

/** What `=NEXT_FOLLOWUP()` gives as a script's formula writes it, which no trigger rewrites. */
function inCell(workbench: Workbench, row: number, column: number): string | number | boolean {
  typeRows(workbench.workbook, [['=NEXT_FOLLOWUP()']], { row, column });
  return inShort(cellsAt(workbench.workbook, row, column)[0]?.[0]?.value ?? '');
}

test.each([
  ['a row with a follow-up', 2, '2026-11-16'],
  ['a row that cannot be read', 3, 'Check this row'],
  ['a blank row', 4, ''],
  ['the last row', 5, '2026-11-19'],
  ['a row below them', 9, ''],
])('reads the row it stands in: %s', (_name, row, expected) => {
  expect(inCell(tracker(), row, 4)).toBe(expected);
});

test('reads it under a title and key figures too', () => {
  expect(inCell(tracker(['My search'], ['Sent', '25', 'Interviews', '3']), 4, 4)).toBe(
    '2026-11-16',
  );
});

test.each([
  ['before the tracker', 1],
  ['in the middle of it', 3],
  ['beside it', 7],
])('never reads its own column: %s', (_where, column) => {
  const workbench = bundledWorkbench();
  const shown = headers.filter((header) => header !== 'When');
  const own = 'Snooze until';
  const withOwn = (cells: readonly string[], cell: string) => [
    ...cells.slice(0, column - 1),
    ...Array<string>(Math.max(0, column - 1 - cells.length)).fill(''),
    cell,
    ...cells.slice(column - 1),
  ];
  typeRows(workbench.workbook, [
    withOwn(shown, own),
    withOwn(['Acme', '2026-11-05', '2026-11-12', ''], ''),
  ]);
  expect(inCell(workbench, 2, column)).toBe('2026-11-16');
});

test('takes the settings where there are some', () => {
  const workbench = tracker();
  workbench.workbook.addSheet('Follow-up settings');
  typeRows(workbench.workbook, [['Cushion days', '5']], { sheet: 'Follow-up settings' });
  expect(inCell(workbench, 2, 4)).toBe('2026-11-17');
});

test.each([
  ['nothing', 1, 'nothing'],
  ['no header', 8, '“Loose words”'],
])('above which stands %s, says so', (_what, row, found) => {
  const workbench = bundledWorkbench();
  typeRows(workbench.workbook, [['', '', ''], ['Loose words']], { row: 5, column: 1 });
  expect(inCell(workbench, row, 4)).toMatch(
    new RegExp(`^#ERROR! NEXT_FOLLOWUP expected .*headers? .*found ${found}; type, for example, `),
  );
});

test('makes at most five service calls, whatever it meets', () => {
  const workbench = bundledWorkbench({ locale: 'de_DE', today: '2026-02-01' });
  workbench.workbook.addSheet('Follow-up settings');
  typeRows(workbench.workbook, [['Cushion days', '5']], { sheet: 'Follow-up settings' });
  typeRows(workbench.workbook, [headers, ['Acme', "'3/4/2026", '', '', '']]);
  workbench.forgetExecutions();
  expect(inCell(workbench, 2, 4)).toBe('2026-04-03');
  expect(workbench.lastExecution?.calls.countedNames.length).toBe(5);
});
