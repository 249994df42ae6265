import { fields, type Field } from '../etiquette';
import { planHeaders } from '../words/labels';
import type { Cell, Table } from './cell';
import { headerWords } from './headerWords';
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

/**
 * Finds the header row of a tracker, the first among the upper rows in which most fields are
 * recognised, and its columns. `undefined` where no header is recognised.
 */
export function findColumns(
  table: Table,
  hints: ColumnHints = noHints,
): TrackerColumns | undefined {
  let best: TrackerColumns | undefined;
  table.slice(0, ROWS_TO_SEARCH).forEach((row, headerRow) => {
    const columnOf = recogniseHeaders(row, hints);
    if (columnOf.size > (best?.columnOf.size ?? 0)) best = { headerRow, columnOf };
  });
  return best;
}

/**
 * The column of each field that a row of headers names. No column is claimed for two fields; of two
 * columns for one field, the surer spelling wins, then the left one.
 */
export function recogniseHeaders(
  headers: readonly Cell[],
  hints: ColumnHints = noHints,
): ReadonlyMap<Field, number> {
  const spellings = headers.map((header) =>
    typeof header === 'string' && header.length <= LONGEST_HEADER ? normalise(header) : '',
  );
  const free = spellings.map(
    (spelling, index) => spelling !== '' && !isOurs(spellings, index, hints),
  );
  const columnOf = claimOverrides(spellings, free, hints.overrides);
  const claims = new Map<Field, { readonly index: number; readonly rank: number }>();
  spellings.forEach((spelling, index) => {
    const known = free[index] === true ? dictionary().get(spelling) : undefined;
    if (known === undefined || columnOf.has(known.field)) return;
    const claim = claims.get(known.field);
    if (claim === undefined || known.rank < claim.rank) {
      claims.set(known.field, { index, rank: known.rank });
    }
  });
  claims.forEach(({ index }, field) => columnOf.set(field, index));
  return columnOf;
}

/** A text longer than this is no header, and not worth the work of comparing. */
const LONGEST_HEADER = 80;

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

type Spelling = { readonly field: Field; readonly rank: number };

let spellingsByText: ReadonlyMap<string, Spelling> | undefined;

/** Made on first use, since every formula call evaluates this file anew. */
function dictionary(): ReadonlyMap<string, Spelling> {
  if (spellingsByText !== undefined) return spellingsByText;
  const made = new Map<string, Spelling>();
  for (const words of headerWords) {
    for (const field of fields) {
      words[field]?.forEach((spelling, rank) => {
        if (!made.has(spelling)) made.set(spelling, { field, rank });
      });
    }
  }
  spellingsByText = made;
  return made;
}
