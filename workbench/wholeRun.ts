import { readBuiltAddOn } from './builtAddOn';
import { createWorkbook } from './calculation/workbook';
import { importInto } from './importCsv';
import type { Area, Cell, CellError, Workbook } from './model';
import { Workbench } from './runtime';
import { serialToInstant } from './sheetTime';

/** What one whole run starts from. */
export type WholeRunOptions = {
  /** The tracker, rows of text as a file holds them. */
  readonly rows: readonly (readonly string[])[];
  /** The serial number of the day to run on; the clock stands at eight in the morning. */
  readonly today: number;
  readonly zone: string;
  readonly locale: string;
  readonly scriptZone: string;
  /** Where the week's email is written; without it it stays in memory. */
  readonly mailFolder?: string;
};

/** One row of the tracker with its plan, as displayed. */
export type PlannedLine = {
  /** The row's number in the sheet. */
  readonly row: number;
  readonly company: string;
  readonly role: string;
  readonly day: string;
  readonly step: string;
  readonly reason: string;
};

/** What a whole run gives: the plan and the week's email, or why there is none. */
export type WholeRun =
  | {
      readonly kind: 'planned';
      readonly lines: readonly PlannedLine[];
      /** For each field that was understood the header that was taken for it. */
      readonly understood: ReadonlyMap<string, string>;
      /** The headers of the columns that were left alone. */
      readonly unused: readonly string[];
      /** The numbers of rows below the headers that hold something and are no leads. */
      readonly leftOut: readonly number[];
      readonly workbench: Workbench;
    }
  | { readonly kind: 'refused'; readonly message: string };

const TRACKER = 'Tracker';
const FIELDS = 'Fields';
const EIGHT_IN_THE_MORNING = 8 / 24;
/** The label over the first column of a plan. */
const PLAN_LABEL = 'Next follow-up';
const DAY_FORMAT = 'ddd d mmm yyyy';

/**
 * Opens a tracker in the workbench, puts the live FOLLOWUP_PLAN formula beside it, one blank column
 * away, reads the plan that it spills, and has the bundle email the week's list.
 */
export function wholeRun(options: WholeRunOptions): WholeRun {
  const { rows, today, zone, locale, scriptZone, mailFolder } = options;
  const now = serialToInstant(today + EIGHT_IN_THE_MORNING, zone);
  const workbook = createWorkbook({ locale, zone, now: () => now });
  const workbench = new Workbench({
    ...readBuiltAddOn(),
    workbook,
    scriptZone,
    now,
    user: { email: 'me@example.com', locale: 'en' },
    ...(mailFolder === undefined ? {} : { mailFolder }),
  });
  importInto(workbook, TRACKER, rows);
  const width = Math.max(1, ...rows.map((row) => row.length));
  const plan = typePlan(workbook, width);
  const failed = errorOf(workbook, plan);
  if (failed !== undefined) return { kind: 'refused', message: failed.message };
  const columnOf = columnsByField(workbook, width);
  workbench.run('emailThisWeeksList');
  return { kind: 'planned', ...readPlan(workbook, plan, columnOf), workbench };
}

/** Types the formula into the first row, where its labels meet the headers. */
function typePlan(workbook: Workbook, width: number): Area {
  const column = width + 2;
  const { rows, columns } = workbook.gridSize(TRACKER);
  const missing = column + 2 - columns;
  if (missing > 0) workbook.insertColumns(TRACKER, columns + 1, missing);
  const cell = { row: 1, column, rows: 1, columns: 1 };
  workbook.typeIn(TRACKER, cell, [[`=FOLLOWUP_PLAN(A1:${columnLetters(width)})`]]);
  const days = { ...cell, rows };
  workbook.setNumberFormats(
    TRACKER,
    days,
    Array.from({ length: rows }, () => [DAY_FORMAT]),
  );
  return { ...days, columns: 3 };
}

function columnLetters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  const letter = String.fromCharCode(65 + ((column - 1) % 26));
  return rest > 0 ? `${columnLetters(rest)}${letter}` : letter;
}

function errorOf(workbook: Workbook, { row, column }: Area): CellError | undefined {
  const [cells] = workbook.read(TRACKER, { row, column, rows: 1, columns: 1 });
  const value = cells?.[0]?.value;
  return typeof value === 'object' && 'error' in value ? value : undefined;
}

/** Asks the add-on itself, in a sheet of its own, which column, from 1, it takes for which field. */
function columnsByField(workbook: Workbook, width: number): ReadonlyMap<string, number> {
  workbook.addSheet(FIELDS, 1000, Math.max(26, width));
  const cell = { row: 1, column: 1, rows: 1, columns: 1 };
  workbook.typeIn(FIELDS, cell, [[`=TRACKER_COLUMNS(${TRACKER}!A1:${columnLetters(width)})`]]);
  const [names = []] = workbook.read(FIELDS, { ...cell, columns: width });
  return new Map(
    names.flatMap(({ display }, index) => (display === '' ? [] : [[display, index + 1] as const])),
  );
}

/** The lines of the plan beside their leads, and the headers that were understood. */
function readPlan(
  workbook: Workbook,
  plan: Area,
  columnOf: ReadonlyMap<string, number>,
): Omit<Extract<WholeRun, { kind: 'planned' }>, 'kind' | 'workbench'> {
  const { rows } = workbook.contentSize(TRACKER);
  const table = workbook.read(TRACKER, { row: 1, column: 1, rows, columns: plan.column + 2 });
  const textAt = (row: readonly Cell[], column = 0) => row[column - 1]?.display ?? '';
  const header = table.findIndex((row) => textAt(row, plan.column) === PLAN_LABEL);
  const headers = table[header] ?? [];
  const lines = table.slice(header + 1).map((row, index) => ({
    row: header + index + 2,
    company: textAt(row, columnOf.get('company')),
    role: textAt(row, columnOf.get('role')),
    day: textAt(row, plan.column),
    step: textAt(row, plan.column + 1),
    reason: textAt(row, plan.column + 2),
  }));
  const used = new Set(columnOf.values());
  const tracker = plan.column - 2;
  const texts = headers.slice(0, tracker).map((_, index) => textAt(headers, index + 1).trim());
  const holdsSomething = (row: number) =>
    (table[row - 1] ?? []).slice(0, tracker).some(({ display }) => display.trim() !== '');
  return {
    lines: lines.filter(({ step }) => step !== ''),
    understood: new Map([...columnOf].map(([field, column]) => [field, texts[column - 1] ?? ''])),
    unused: texts.filter((text, index) => text !== '' && !used.has(index + 1)),
    leftOut: lines.flatMap(({ row, step }) => (step === '' && holdsSomething(row) ? [row] : [])),
  };
}
