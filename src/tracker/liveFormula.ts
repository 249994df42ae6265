import { SETTINGS_SHEET } from '../words/sheetNames';
import type { Cell } from './cell';
import { columnsNamedIn, isVolatile, lettersOfColumn, type ColumnSpan } from './formulaText';

/** `NEXT_FOLLOWUP()` without arguments; texts and quoted sheet names are matched to be passed by. */
const bareCall = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\bNEXT_FOLLOWUP\s*\(\s*\)/gi;

/** Whether a formula calls `NEXT_FOLLOWUP()` without arguments. */
export function hasBareFollowUp(formula: string): boolean {
  return formula.startsWith('=') && (formula.match(bareCall) ?? []).some(isCall);
}

/** The formula with each bare call replaced by a call that follows its row; the rest is as it was. */
export function withLiveFollowUp(formula: string, liveCall: string): string {
  return formula.replace(bareCall, (match) => (isCall(match) ? liveCall : match));
}

function isCall(match: string): boolean {
  return !match.startsWith('"') && !match.startsWith("'");
}

/** What the live form of one cell is made from; rows and columns by index from 0. */
export type LiveCell = {
  readonly row: number;
  readonly column: number;
  readonly headerRow: number;
  /** The columns of the tracker that the call may look at, in their order. */
  readonly columns: readonly number[];
  readonly hasSettings: boolean;
};

/**
 * The call that follows its row: row and headers as arguments, so that Sheets recalculates it when
 * they change. Semicolons part the arguments in every locale. `undefined` where less than two
 * columns are left to look at, for one cell alone is no row.
 * @example liveFollowUpCall({ row: 4, column: 2, headerRow: 0, columns: [0, 1, 3], hasSettings: false })
 *   //=> 'NEXT_FOLLOWUP(HSTACK(A5:B5;D5);HSTACK(A$1:B$1;D$1))'
 */
export function liveFollowUpCall(cell: LiveCell): string | undefined {
  const columns = cell.columns.filter((column) => column !== cell.column);
  if (columns.length < 2) return undefined;
  const spans = spansOf(columns);
  const row = beside(spans, String(cell.row + 1));
  const headers = beside(spans, `$${String(cell.headerRow + 1)}`);
  const settings = cell.hasSettings ? `;'${SETTINGS_SHEET}'!$A:$B` : '';
  return `NEXT_FOLLOWUP(${row};${headers}${settings})`;
}

function beside(spans: readonly ColumnSpan[], row: string): string {
  const ranges = spans.map(({ first, last }) => {
    const from = `${lettersOfColumn(first)}${row}`;
    return first === last ? from : `${from}:${lettersOfColumn(last)}${row}`;
  });
  return ranges.length === 1 ? ranges.join('') : `HSTACK(${ranges.join(';')})`;
}

function spansOf(columns: readonly number[]): readonly ColumnSpan[] {
  const spans: { first: number; last: number }[] = [];
  for (const column of columns) {
    const before = spans[spans.length - 1];
    if (before?.last === column - 1) before.last = column;
    else spans.push({ first: column, last: column });
  }
  return spans;
}

/** A tracker's columns and formulas, for `columnsToLookAt`. */
export type LiveTracker = {
  readonly sheetName: string;
  readonly headers: readonly Cell[];
  /** The columns that are recognised, by index from 0. */
  readonly recognised: readonly number[];
  /** The columns that hold our functions. */
  readonly ourColumns: ReadonlySet<number>;
  /** The formulas of the sheet, `''` where a cell has none: what one row has, others may get. */
  readonly formulas: readonly (readonly string[])[];
};

/**
 * The columns that a live formula in a column may look at: those of the tracker, from the first to
 * the last recognised one and on to the first blank header, without our own, without those whose
 * formulas look at the formula's own column, by however many steps (they would be circular), and
 * without those that change by themselves.
 */
export function columnsToLookAt(tracker: LiveTracker, ownColumn: number): readonly number[] {
  const { recognised, headers, ourColumns } = tracker;
  let end = Math.max(-1, ...recognised) + 1;
  while (end < headers.length && headers[end] !== '' && !ourColumns.has(end)) end += 1;
  const unfit = unfitColumns(tracker, ownColumn);
  return Array.from({ length: end }, (_, column) => column).filter((column) => !unfit.has(column));
}

function unfitColumns(
  { sheetName, ourColumns, formulas }: LiveTracker,
  ownColumn: number,
): ReadonlySet<number> {
  const unfit = new Set([...ourColumns, ownColumn]);
  const dependent = new Set([ownColumn]);
  const looking: { readonly column: number; readonly spans: readonly ColumnSpan[] }[] = [];
  for (const row of formulas) {
    row.forEach((formula, column) => {
      if (formula === '') return;
      if (isVolatile(formula)) unfit.add(column);
      looking.push({ column, spans: columnsNamedIn(formula, sheetName) });
    });
  }
  for (let found = true; found;) {
    found = false;
    for (const { column, spans } of looking) {
      if (dependent.has(column) || !spans.some((span) => holdsAny(span, dependent))) continue;
      dependent.add(column);
      found = true;
    }
  }
  return new Set([...unfit, ...dependent]);
}

function holdsAny({ first, last }: ColumnSpan, columns: ReadonlySet<number>): boolean {
  return [...columns].some((column) => first <= column && column <= last);
}
