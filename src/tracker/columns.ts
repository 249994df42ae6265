import type { Field } from '../etiquette';
import { planHeaders } from '../words/labels';
import type { Cell, Table } from './cell';
import { claimColumns } from './columnClaims';
import { columnValues, type ColumnValues } from './columnValues';
import { readHeaders } from './headers/readHeaders';
import { normalise } from './normalise';

/** Where a tracker's header row stands in a table, and which column holds which field. */
export type TrackerColumns = {
  /** The index of the header row in the table, counted from 0. */
  readonly headerRow: number;
  /** For each recognised field the index of its column, counted from 0. */
  readonly columnOf: ReadonlyMap<Field, number>;
};

/** What is known of the columns besides their headers. */
export type ColumnHints = {
  /** Headers that the user has named in the settings for a field; they win over recognition. */
  readonly overrides: ReadonlyMap<Field, string>;
  /** Indexes of columns that hold our own functions: their results are never read as fields. */
  readonly ourColumns: ReadonlySet<number>;
};

/** Nothing known but the headers. */
export const noHints: ColumnHints = { overrides: new Map(), ourColumns: new Set() };

/** A title, a comment or key figures may stand above the headers, in no more rows than these. */
const ROWS_TO_SEARCH = 20;
/** A row that names so many fields is the header row; the rows below it need not be read. */
const FIELDS_THAT_SETTLE = 6;

/**
 * Finds the header row of a tracker, the first among the upper rows in which most fields are
 * recognised, and its columns. The cells below settle what a header leaves open; where the rows are
 * not in the table, `rowsElsewhere` are they; a single one can only speak against a field. `undefined` where no header is recognised.
 */
export function findColumns(
  table: Table,
  hints: ColumnHints = noHints,
  rowsElsewhere?: Table,
): TrackerColumns | undefined {
  const headerRow = headerRowOf(table, hints);
  if (headerRow === undefined) return undefined;
  const values = rowsElsewhere
    ? columnValues(rowsElsewhere, 0, rowsElsewhere.length === 1)
    : columnValues(table, headerRow + 1);
  const { columnOf } = claims(table[headerRow] ?? [], hints, values);
  return columnOf.size === 0 ? undefined : { headerRow, columnOf };
}

function headerRowOf(table: Table, hints: ColumnHints): number | undefined {
  let best: { readonly headerRow: number; readonly score: number } | undefined;
  let languages: readonly number[] | undefined;
  for (const [headerRow, row] of table.slice(0, ROWS_TO_SEARCH).entries()) {
    const most = best?.score ?? 0;
    if (row.filter(mayBeHeader).length <= most) continue;
    const read = claims(row, hints, noValues, languages);
    const score = scoreOf(row, read.columnOf.size);
    if (score <= most) continue;
    best = { headerRow, score };
    // The rows below are data in whatever words: they are not worth other languages.
    if (score >= FIELDS_OF_A_TRACKER) languages = read.languages;
    if (score >= FIELDS_THAT_SETTLE) break;
  }
  return best?.headerRow;
}

/** Rows that name so many fields are hardly anything but a tracker's headers. */
const FIELDS_OF_A_TRACKER = 3;

const noValues = columnValues([], 0);

/** A text longer than this is no header, and not worth the work of comparing. */
const LONGEST_HEADER = 80;

function mayBeHeader(cell: Cell): cell is string {
  return typeof cell === 'string' && cell !== '' && cell.length <= LONGEST_HEADER;
}

/** Headers are words: numbers and days between them tell of key figures or of data. */
function scoreOf(row: readonly Cell[], claimed: number): number {
  return claimed - row.filter((cell) => typeof cell !== 'string').length / 2;
}

/**
 * The column of each field that a row of headers names. No column is claimed for two fields; of two
 * columns for one field, the surer spelling wins, then the left one.
 */
export function recogniseHeaders(
  headers: readonly Cell[],
  hints: ColumnHints = noHints,
): ReadonlyMap<Field, number> {
  return claims(headers, hints, noValues).columnOf;
}

function claims(
  headers: readonly Cell[],
  hints: ColumnHints,
  values: ColumnValues,
  languages?: readonly number[],
): { readonly columnOf: ReadonlyMap<Field, number>; readonly languages: readonly number[] } {
  const texts = headers.map((header) => (mayBeHeader(header) ? header : ''));
  const spellings = texts.map(normalise);
  const free = spellings.map(
    (spelling, index) => spelling !== '' && !isOurs(spellings, index, hints),
  );
  const columnOf = claimOverrides(spellings, free, hints.overrides);
  const unclaimed = texts.map((text, index) => (free[index] === true ? text : ''));
  const readings = readHeaders(unclaimed, languages);
  const isOfForms = spellings.some((spelling) => headersOfForms.has(spelling));
  return {
    columnOf: claimColumns(readings.of, columnOf, values, isOfForms),
    languages: readings.languages,
  };
}

/** Headers that only an export of filled-in application forms has, such as LinkedIn's. */
const headersOfForms: ReadonlySet<string> = new Set([
  'question and answers',
  'questions and answers',
]);

function claimOverrides(
  spellings: readonly string[],
  free: boolean[],
  overrides: ReadonlyMap<Field, string>,
): Map<Field, number> {
  const columnOf = new Map<Field, number>();
  overrides.forEach((header, field) => {
    const wanted = normalise(header);
    const index = spellings.findIndex((spelling, at) => spelling === wanted && free[at] === true);
    if (index < 0) return;
    columnOf.set(field, index);
    free[index] = false;
  });
  return columnOf;
}

/** Whether a column holds our functions, as far as is known, or stands in the columns of a plan. */
function isOurs(spellings: readonly string[], index: number, { ourColumns }: ColumnHints): boolean {
  if (ourColumns.has(index)) return true;
  const plan = planHeaders.map(normalise);
  const first = index - plan.indexOf(spellings[index] ?? '');
  return first <= index && plan.every((header, at) => spellings[first + at] === header);
}
