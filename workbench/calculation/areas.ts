import type { Area } from '../model';

/** Tells whether two areas of one sheet share a cell. */
export const shareCell = (one: Area, other: Area): boolean =>
  one.row < other.row + other.rows &&
  other.row < one.row + one.rows &&
  one.column < other.column + other.columns &&
  other.column < one.column + one.columns;

/** Tells whether all cells of the second area are in the first. */
export const holds = (outer: Area, inner: Area): boolean =>
  outer.row <= inner.row &&
  outer.column <= inner.column &&
  inner.row + inner.rows <= outer.row + outer.rows &&
  inner.column + inner.columns <= outer.column + outer.columns;

type Span = { readonly first: number; readonly count: number };

const movedSpan = (span: Span, before: number, count: number): Span => {
  const { first } = span;
  if (before <= first) return { first: first + count, count: span.count };
  return before < first + span.count ? { first, count: span.count + count } : span;
};

const cutSpan = ({ first, count }: Span, from: number, removed: number): Span => {
  const end = first + count;
  const lost = Math.max(0, Math.min(end, from + removed) - Math.max(first, from));
  const above = Math.max(0, Math.min(first, from + removed) - from);
  return { first: first - above, count: count - lost };
};

const spanOf = (area: Area, axis: 'row' | 'column'): Span =>
  axis === 'row'
    ? { first: area.row, count: area.rows }
    : { first: area.column, count: area.columns };

const withSpan = (area: Area, axis: 'row' | 'column', { first, count }: Span): Area =>
  axis === 'row'
    ? { ...area, row: first, rows: count }
    : { ...area, column: first, columns: count };

/** The area after rows or columns came in front of `before`: it moves, or grows where they are inside. */
export const areaAfterInsertion = (
  area: Area,
  axis: 'row' | 'column',
  before: number,
  count: number,
): Area => withSpan(area, axis, movedSpan(spanOf(area, axis), before, count));

/** The area after rows or columns went; `undefined` where all of it went. */
export function areaAfterDeletion(
  area: Area,
  axis: 'row' | 'column',
  first: number,
  count: number,
): Area | undefined {
  const span = cutSpan(spanOf(area, axis), first, count);
  return span.count < 1 ? undefined : withSpan(area, axis, span);
}

/** The smallest area around some cells; there must be one. */
export function areaAround(
  cells: readonly { readonly row: number; readonly column: number }[],
): Area {
  const least = { row: Number.MAX_SAFE_INTEGER, column: Number.MAX_SAFE_INTEGER };
  const most = { row: 0, column: 0 };
  for (const { row, column } of cells) {
    least.row = Math.min(least.row, row);
    least.column = Math.min(least.column, column);
    most.row = Math.max(most.row, row);
    most.column = Math.max(most.column, column);
  }
  return {
    ...least,
    rows: most.row - least.row + 1,
    columns: most.column - least.column + 1,
  };
}

/** Throws Google's text where data has another shape than its area. Source: texts that users quote. */
export function checkShape(area: Area, data: readonly (readonly unknown[])[]): void {
  if (data.length !== area.rows) throw sizeMismatch('rows', data.length, area.rows);
  for (const row of data) {
    if (row.length !== area.columns) throw sizeMismatch('columns', row.length, area.columns);
  }
}

const sizeMismatch = (what: 'rows' | 'columns', data: number, range: number): Error =>
  new Error(
    `The number of ${what} in the data does not match the number of ${what} in the range. ` +
      `The data has ${data} but the range has ${range}.`,
  );
