import type { Workbench } from '../../workbench/runtime';
import { typeEdit } from '../../workbench/editing';
import {
  asGivenBack,
  bundledWorkbench,
  cellsAt,
  inShort,
  typeRows,
} from '../support/bundledWorkbench';

const headers = ['Company', 'Interview date', 'When', 'Reply expected by', 'Notes'];
const row = (index: number) => [`Company ${index}`, '2026-11-05', '', '2026-11-12', ''];

function tracker(rows = 3, options: Parameters<typeof bundledWorkbench>[0] = {}): Workbench {
  const workbench = bundledWorkbench(options);
  typeRows(workbench.workbook, [headers, ...Array.from({ length: rows }, (_, at) => row(at))]);
  return workbench;
}

/** Types, fills or pastes texts as a person does, so that the simple trigger runs. */
function type(
  workbench: Workbench,
  texts: readonly (readonly string[])[],
  at: { readonly row: number; readonly column: number; readonly sheet?: string },
): void {
  typeEdit(workbench, { sheet: 'Tracker', ...at, texts });
}

function formulasAt(workbench: Workbench, from: number, column: number, rows = 1): string[] {
  return cellsAt(workbench.workbook, from, column, rows, 1).map(([cell]) => cell?.formula ?? '');
}

function valueAt(workbench: Workbench, at: number, column: number): string | number | boolean {
  return inShort(cellsAt(workbench.workbook, at, column)[0]?.[0]?.value ?? '');
}

const live = (at: number, locale?: string): string =>
  asGivenBack(`NEXT_FOLLOWUP(HSTACK(A${at}:B${at};D${at}:E${at});HSTACK(A$1:B$1;D$1:E$1))`, locale);

const liveWithSettings = (at: number): string =>
  asGivenBack(`=${live(at).slice(0, -1)};'Follow-up settings'!$A:$B)`);

describe.each(['en_US', 'en_GB', 'de_DE', 'fr_FR'])('in the locale %s', (locale) => {
  test('a typed call becomes the form that follows its row', () => {
    const workbench = tracker(3, { locale });
    type(workbench, [['=NEXT_FOLLOWUP()']], { row: 2, column: 3 });
    expect(formulasAt(workbench, 2, 3)).toEqual([`=${live(2, locale)}`]);
    expect(valueAt(workbench, 2, 3)).toBe('2026-11-16');
    type(workbench, [['2026-11-19']], { row: 2, column: 4 });
    expect(valueAt(workbench, 2, 3)).toBe('2026-11-23');
  });

  test('so does one inside a longer formula, of which nothing else changes', () => {
    const workbench = tracker(3, { locale });
    type(workbench, [['=IF(A3="";"NEXT_FOLLOWUP()";next_followup( )+1)']], { row: 3, column: 3 });
    expect(formulasAt(workbench, 3, 3)).toEqual([
      asGivenBack(`=IF(A3="";"NEXT_FOLLOWUP()";${live(3, locale)}+1)`, locale),
    ]);
    expect(valueAt(workbench, 3, 3)).toBe('2026-11-17');
  });
});

test('a fill over many rows gives each its own', () => {
  const workbench = tracker();
  type(workbench, Array<string[]>(3).fill(['=NEXT_FOLLOWUP()']), { row: 2, column: 3 });
  expect(formulasAt(workbench, 2, 3, 3)).toEqual([2, 3, 4].map((at) => `=${live(at)}`));
});

test('a paste changes its calls and leaves all else alone', () => {
  const workbench = tracker();
  const pasted = [
    ['2026-11-06', '=NEXT_FOLLOWUP()', '2026-11-13'],
    ['2026-11-06', 'by hand', '=B3+7'],
    ['soon', '=NEXT_FOLLOWUP()', ''],
  ];
  type(workbench, pasted, { row: 2, column: 2 });
  expect(formulasAt(workbench, 2, 3, 3)).toEqual([`=${live(2)}`, '', `=${live(4)}`]);
  expect(valueAt(workbench, 3, 3)).toBe('by hand');
  expect(formulasAt(workbench, 3, 4)).toEqual(['=B3+7']);
  expect(valueAt(workbench, 4, 3)).toBe('Check this row');
});

test('the settings are an argument where there are some', () => {
  const workbench = tracker();
  workbench.workbook.addSheet('Follow-up settings');
  typeRows(workbench.workbook, [['Today', '2026-11-21']], { sheet: 'Follow-up settings' });
  type(workbench, [['=NEXT_FOLLOWUP()']], { row: 2, column: 3 });
  expect(formulasAt(workbench, 2, 3)).toEqual([liveWithSettings(2)]);
});

test('is never circular, whatever the tracker calculates from it', () => {
  const workbench = tracker();
  typeRows(workbench.workbook, [['Days left'], ['=C2-DATE(2026;11;21)'], ['=C3']], { column: 6 });
  typeRows(workbench.workbook, [['Late?'], ['=IF(F2<0;"late";"")']], { column: 7 });
  typeRows(workbench.workbook, [['=FOLLOWUP_PLAN(A1:E)']], { column: 9 });
  type(workbench, [['=NEXT_FOLLOWUP()'], ['=NEXT_FOLLOWUP()']], { row: 2, column: 3 });
  expect(formulasAt(workbench, 2, 3, 2)).toEqual([`=${live(2)}`, `=${live(3)}`]);
  expect(valueAt(workbench, 2, 6)).toBe(-5);
  expect(valueAt(workbench, 2, 9)).toBe('2026-11-16');
});

test('fifty rows get a formula each; for one more a toast proposes the plan, and nothing changes', () => {
  const workbench = tracker(51);
  type(workbench, Array<string[]>(50).fill(['=NEXT_FOLLOWUP()']), { row: 2, column: 3 });
  expect(formulasAt(workbench, 51, 3)).toEqual([`=${live(51)}`]);
  expect(workbench.platform.toasts).toEqual([]);
  type(workbench, [['=NEXT_FOLLOWUP()']], { row: 52, column: 3 });
  expect(formulasAt(workbench, 52, 3)).toEqual(['=NEXT_FOLLOWUP()']);
  expect(workbench.platform.toasts.map(({ message }) => message)).toEqual([
    'More than 50 rows with NEXT_FOLLOWUP would keep Sheets waiting. One formula fills them all: ' +
      'delete these and type =FOLLOWUP_PLAN(A1:E) into G1.',
  ]);
  typeRows(workbench.workbook, [['=FOLLOWUP_PLAN(A1:E)']], { column: 7 });
  type(workbench, [['=NEXT_FOLLOWUP()']], { row: 52, column: 3 });
  expect(workbench.platform.toasts.at(-1)?.message).toMatch(
    /Your plan already shows every follow-up day\.$/,
  );
});

test.each([
  ['in the header row', { row: 1, column: 7, sheet: 'Tracker' }],
  ['where there is no tracker', { row: 2, column: 3, sheet: 'Other' }],
])('leaves a call alone %s', (_where, at) => {
  const workbench = tracker();
  workbench.workbook.addSheet('Other');
  type(workbench, [['=NEXT_FOLLOWUP()']], at);
  const cell = workbench.workbook.read(at.sheet, { ...at, rows: 1, columns: 1 });
  expect(cell[0]?.[0]?.formula).toBe('=NEXT_FOLLOWUP()');
});

test('costs any other edit one service call', () => {
  const workbench = tracker();
  workbench.forgetExecutions();
  type(workbench, [['=A2'], ['soon']], { row: 2, column: 5 });
  const edits = workbench.executions.filter(({ functionName }) => functionName === 'onEdit');
  expect(edits.map(({ calls }) => calls.countedNames)).toEqual([['Range.getFormulas']]);
});

test('“Set up or repair” does the same for calls that were there before', () => {
  const workbench = tracker();
  typeRows(workbench.workbook, [['=NEXT_FOLLOWUP()']], { row: 2, column: 3 });
  workbench.run('setUpOrRepair');
  expect(formulasAt(workbench, 2, 3)).toEqual([liveWithSettings(2)]);
  expect(valueAt(workbench, 2, 3)).toBe('2026-11-16');
});
