import type { CellValue } from '../../workbench/model';
import type { Argument } from './stage';
import type { Cells } from './trackerDraft';
import type { Trial } from './trial';

/** A way to call a function that it cannot answer. */
export type Misuse = {
  readonly name: string;
  readonly functionName: string;
  readonly args: (trial: Trial) => readonly Argument[];
};

const scalars: readonly CellValue[] = ['Acme', 5, true, { serial: 46_347 }, ''];
const noDays: readonly CellValue[] = [
  'soon',
  '9/19',
  '3/4/2026',
  { serial: 29_000 },
  { serial: NaN },
  true,
  '0202-11-05',
  -1,
];

function picked(cells: readonly CellValue[], { scenario }: Trial): CellValue {
  return cells[scenario.pick % cells.length] ?? '';
}

/** A scalar that is not blank, since a blank stands for an argument that is left out. */
function something(trial: Trial): CellValue {
  return picked(scalars.slice(0, -1), trial);
}

function headersOf({ tracker: { cells, headerRow } }: Trial): Cells {
  return cells.slice(headerRow, headerRow + 1);
}

function firstRow({ tracker: { cells, headerRow, columns } }: Trial): Cells {
  const row = cells[headerRow + 1] ?? [];
  return [columns.map((_, at) => row[at] ?? '')];
}

/**
 * The first row where the headers tell more fields than it can seem to by words such as “Applied”,
 * else the same without such words.
 */
function plainRow(trial: Trial): Cells {
  const fields = trial.tracker.columns.filter((field) => field !== undefined);
  if (fields.length > 6) return firstRow(trial);
  const [row = trial.tracker.columns.map(() => '')] = rowsWithoutHeaders(trial);
  return [row];
}

/** Rows whose cells nobody could take for headers: names, numbers and dates. */
function rowsWithoutHeaders({ tracker: { cells, headerRow, columns } }: Trial): Cells {
  return cells.slice(headerRow + 1).map((row) =>
    columns.map((field, at) => {
      const cell = row[at] ?? '';
      return typeof cell === 'string' && field !== 'company' && field !== 'role' ? '' : cell;
    }),
  );
}

function blankTable({ tracker: { cells } }: Trial): Cells {
  return cells.map((row) => row.map(() => ''));
}

const day: CellValue = { serial: 46_347 };

const twoCells: Cells = [[day, day]];

/** A tracker function's misuses; `rest` is what stands before settings in its arguments. */
function ofTracker(functionName: string): readonly Misuse[] {
  const misuse = (name: string, args: Misuse['args']): Misuse => ({ name, functionName, args });
  const cells = (trial: Trial) => trial.tracker.cells;
  return [
    misuse('a value for the tracker', (trial) => [picked(scalars, trial), undefined, day]),
    misuse('nothing', () => []),
    misuse('a blank table', (trial) => [blankTable(trial), undefined, day]),
    misuse('no headers', (trial) => [rowsWithoutHeaders(trial), undefined, day]),
    misuse('a value for the settings', (trial) => [cells(trial), something(trial), day]),
    misuse('no day for as_of', (trial) => [cells(trial), undefined, picked(noDays, trial)]),
    misuse('a range for as_of', (trial) => [cells(trial), undefined, twoCells]),
    misuse('a value for the log', (trial) => [cells(trial), undefined, day, something(trial)]),
    misuse('settings and tracker in the wrong order', (trial) => [
      [
        ['Setting', 'Value'],
        ['Gap days', 9],
        ['', ''],
      ],
      cells(trial),
      day,
    ]),
    misuse('day and settings in the wrong order', (trial) => [cells(trial), day, twoCells]),
  ];
}

const misuses: readonly Misuse[] = [
  ...ofTracker('FOLLOWUP_PLAN'),
  ...ofTracker('DUE_NUDGES'),
  ...ofTracker('NEXT_FOLLOWUP').filter(
    // A value or nothing is the form with single values or the formula's own row; see below.
    ({ name }) => !['a value for the tracker', 'nothing'].includes(name),
  ),
  {
    name: 'no day at all',
    functionName: 'DUE_NUDGES',
    args: (trial) => [
      trial.tracker.cells,
      [
        ['Setting', 'Value'],
        ['Gap days', 9],
      ],
      '',
    ],
  },
  {
    name: 'no number of days',
    functionName: 'DUE_NUDGES',
    args: (trial) => [
      trial.tracker.cells,
      undefined,
      day,
      undefined,
      picked([-1, 2.5, 'soon', '2 days', true, day, 100_000], trial),
    ],
  },
  {
    name: 'headers narrower than the row',
    functionName: 'NEXT_FOLLOWUP',
    args: (trial) => [plainRow(trial), headersOf(trial).map((row) => row.slice(0, -1))],
  },
  {
    name: 'row and headers in the wrong order',
    functionName: 'NEXT_FOLLOWUP',
    args: (trial) => [headersOf(trial), plainRow(trial)],
  },
  {
    name: 'no headers',
    functionName: 'NEXT_FOLLOWUP',
    args: (trial) => [firstRow(trial), [trial.tracker.columns.map((_, at) => at)]],
  },
  {
    name: 'headers without a row',
    functionName: 'NEXT_FOLLOWUP',
    args: (trial) => [undefined, headersOf(trial)],
  },
  {
    name: 'a value for the settings after headers',
    functionName: 'NEXT_FOLLOWUP',
    args: (trial) => [firstRow(trial), headersOf(trial), something(trial)],
  },
  {
    name: 'columns of unequal height',
    functionName: 'NEXT_FOLLOWUP',
    args: () => [
      [[day], [day], [day]],
      [[day], ['soon']],
    ],
  },
  {
    name: 'a block among single columns',
    functionName: 'NEXT_FOLLOWUP',
    args: () => [
      [[day], [day]],
      [[day], [day]],
      [
        [day, 1],
        [day, 1],
      ],
    ],
  },
  {
    name: 'nothing',
    functionName: 'TRACKER_COLUMNS',
    args: ({ scenario }) => (scenario.pick % 2 === 0 ? [] : ['']),
  },
  {
    name: 'a value for the settings',
    functionName: 'TRACKER_COLUMNS',
    args: (trial) => [headersOf(trial), something(trial)],
  },
];

/** What the misuses are called. */
export const misuseNames: readonly string[] = misuses.map(({ name }) => name);

/** The misuse that a trial is turned into. */
export function misuseOf(pick: number): Misuse {
  const misuse = misuses[pick % misuses.length];
  if (misuse === undefined) throw new Error('There is no misuse.');
  return misuse;
}
