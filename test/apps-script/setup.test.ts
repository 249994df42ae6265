import type { Workbench } from '../../workbench/runtime';
import {
  asGivenBack,
  bundledWorkbench,
  cellsAt,
  inShort,
  typeRows,
} from '../support/bundledWorkbench';

const tracker = [
  ['Firm', 'Job title', 'Interview date', 'My own column'],
  ['Acme', 'Editor', '2026-11-12', '=1+1'],
  ['Birch', 'Nurse', 'soon', "'007"],
];

function opened(rows: readonly (readonly string[])[] = [['']]): Workbench {
  const workbench = bundledWorkbench();
  if (rows.length > 1) typeRows(workbench.workbook, rows);
  return workbench;
}

/** Everything that a person could see of a sheet. */
function shown({ workbook }: Workbench, sheet: string): readonly string[] {
  const { rows, columns } = workbook.contentSize(sheet);
  if (rows === 0) return [];
  return cellsAt(workbook, 1, 1, rows, columns, sheet).map((row) =>
    row.map(({ display, formula }) => formula || display).join('|'),
  );
}

function everything(workbench: Workbench): readonly (readonly string[])[] {
  return workbench.workbook.sheetNames.map((name) => [name, ...shown(workbench, name)]);
}

test('on an empty sheet it writes the template with examples, and the plan beside it', () => {
  const workbench = opened();
  workbench.run('setUpOrRepair');
  expect(workbench.workbook.sheetNames).toEqual(['Tracker', 'Follow-up settings', 'Contact log']);
  const [headers, ...examples] = shown(workbench, 'Tracker');
  expect(headers).toContain('Company|Role|Contact|Contact email');
  expect(headers).toContain(
    asGivenBack(
      "|Notes||=FOLLOWUP_PLAN(A1:T;'Follow-up settings'!$A:$B;;'Contact log'!$A:$M)|Next step|Why",
    ),
  );
  expect(examples).toHaveLength(3);
  for (const example of examples) expect(example).toMatch(/^Example: .*to be deleted/);
  expect(examples.map((example) => example.split('|').at(-2))).toEqual([
    'Send a thank-you',
    'Check in (1 of 2)',
    'Check in (1 of 2)',
  ]);
});

test("beside somebody's own tracker it changes no cell and puts the plan one blank column away", () => {
  const workbench = opened(tracker);
  const before = cellsAt(workbench.workbook, 1, 1, 3, 5);
  workbench.run('setUpOrRepair');
  expect(cellsAt(workbench.workbook, 1, 1, 3, 5)).toEqual(before);
  const cells = cellsAt(workbench.workbook, 1, 6, 3, 3);
  const german = SHEET_LOCALE === 'de_DE';
  expect(cells[1]?.[0]?.display).toBe(german ? 'Do 19 Nov. 2026' : 'Thu 19 Nov 2026');
  expect(cells.map((row) => row.map(({ value }) => inShort(value)))).toEqual([
    ['Next follow-up', 'Next step', 'Why'],
    ['2026-11-19', 'Check in (1 of 2)', expect.stringMatching(/^No reply date is noted/)],
    ['', 'Check this row', 'Interviewed on: expected a date, found “soon”.'],
  ]);
});

test('run twice it changes nothing', () => {
  for (const rows of [[['']], tracker]) {
    const workbench = opened(rows);
    workbench.run('setUpOrRepair');
    const once = everything(workbench);
    workbench.run('setUpOrRepair');
    expect(everything(workbench)).toEqual(once);
  }
});

test('it puts back the settings, the log or the plan where one was deleted', () => {
  const workbench = opened(tracker);
  workbench.run('setUpOrRepair');
  const whole = everything(workbench);
  workbench.workbook.removeSheet('Follow-up settings');
  workbench.workbook.removeSheet('Contact log');
  typeRows(workbench.workbook, [['']], { column: 6 });
  workbench.run('setUpOrRepair');
  expect(everything(workbench)).toEqual(whole);
});

test('headers below a title row get the plan beside them', () => {
  const workbench = opened([['My search', '', '', ''], ...tracker]);
  workbench.run('setUpOrRepair');
  expect(shown(workbench, 'Tracker')[1]).toContain(asGivenBack('=FOLLOWUP_PLAN(A2:D;'));
  expect(cellsAt(workbench.workbook, 3, 7)[0]?.[0]?.display).toBe('Check in (1 of 2)');
});

test('the plan keeps clear of other cells on the right, and the grid is widened where it ends', () => {
  const workbench = opened([[...(tracker[0] ?? []), '', '', '', 'a sum'], ...tracker.slice(1)]);
  for (const column of [11, 15, 19, 23]) {
    typeRows(workbench.workbook, [['elsewhere']], { row: 3, column });
  }
  workbench.run('setUpOrRepair');
  expect(workbench.workbook.gridSize('Tracker').columns).toBe(27);
  const cells = { row: 1, column: 25, rows: 1, columns: 1 };
  expect(workbench.workbook.readFormulas('Tracker', cells)[0]?.[0]).toContain(
    asGivenBack('(A1:H;'),
  );
  expect(cellsAt(workbench.workbook, 2, 26)[0]?.[0]?.display).toBe('Check in (1 of 2)');
});

test('opening the file notes the day, so that the formulas follow the calendar', () => {
  const workbench = opened(tracker);
  workbench.run('setUpOrRepair');
  const noted = () => {
    const row = shown(workbench, 'Follow-up settings').find((line) => line.startsWith('Today|'));
    return row?.split('|')[1];
  };
  const before = noted();
  expect(before).not.toBe('');
  workbench.clock.advance(24 * 3_600_000);
  workbench.run('onOpen', [{ authMode: 'LIMITED' }], { authMode: 'LIMITED' });
  expect(noted()).not.toBe(before);
});

test('on a sheet of its own it says which sheet to open', () => {
  const workbench = opened(tracker);
  workbench.run('setUpOrRepair');
  expect(() =>
    workbench.run('setUpOrRepair', [], {
      activeCell: { sheet: 'Contact log', row: 1, column: 1 },
    }),
  ).toThrow('Expected the sheet with your tracker to be open, found “Contact log”.');
});

test('a sheet without a known header is left as it is', () => {
  const workbench = opened([
    ['foo', 'bar'],
    ['1', '2'],
  ]);
  const before = everything(workbench);
  expect(() => workbench.run('setUpOrRepair')).toThrow(
    /^Expected a tracker on the sheet “Tracker”/,
  );
  expect(everything(workbench)).toEqual(before);
});

test('a plan whose place is taken is named, instead of being called in its place', () => {
  const workbench = opened(tracker);
  workbench.run('setUpOrRepair');
  typeRows(workbench.workbook, [['mine']], { row: 3, column: 7 });
  expect(() => workbench.run('setUpOrRepair')).toThrow(
    /^Expected your plan in F1, found #REF!\. If you typed something to the right of it or below/,
  );
});

test('the plan keeps clear of merged cells, over which nothing spills', () => {
  const workbench = opened(tracker);
  workbench.workbook.merge('Tracker', [{ row: 1, column: 6, rows: 3, columns: 2 }]);
  workbench.run('setUpOrRepair');
  expect(cellsAt(workbench.workbook, 1, 9)[0]?.[0]?.display).toBe('Next follow-up');
});
