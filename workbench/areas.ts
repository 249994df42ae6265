import type { Area } from './model';

/** Rows or columns that were put in, or taken out where `count` is negative, before a position. */
export type Reshaping = {
  readonly axis: 'row' | 'column';
  readonly before: number;
  readonly count: number;
};

/** Whether two areas of one sheet have a cell in common. */
export function overlap(one: Area, other: Area): boolean {
  return (
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}

/** Whether every cell of `inner` lies in `outer`. */
export function contains(outer: Area, inner: Area): boolean {
  return (
    inner.row >= outer.row &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column >= outer.column &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}

/** Where a row or column stands afterwards; undefined where it was taken out. */
export function movedTo(at: number, { before, count }: Reshaping): number | undefined {
  if (at < before) return at;
  return count < 0 && at < before - count ? undefined : at + count;
}

/** Where an area stands afterwards; undefined where all of it was taken out. */
export function movedArea(area: Area, reshaping: Reshaping): Area | undefined {
  const isRow = reshaping.axis === 'row';
  const [start, size] = isRow ? [area.row, area.rows] : [area.column, area.columns];
  const moved = movedSpan(start, size, reshaping);
  if (moved === undefined) return undefined;
  const [first, length] = moved;
  return isRow
    ? { ...area, row: first, rows: length }
    : { ...area, column: first, columns: length };
}

function movedSpan(
  start: number,
  size: number,
  { before, count }: Reshaping,
): readonly [number, number] | undefined {
  if (before >= start + size) return [start, size];
  if (count >= 0) return before <= start ? [start + count, size] : [start, size + count];
  const gone = Math.min(start + size, before - count) - Math.max(start, before);
  if (gone >= size) return undefined;
  const kept = size - Math.max(gone, 0);
  return [start < before ? start : Math.max(start + count, before), kept];
}
