import type { Area } from '../model';
import { Refusal } from '../refusal';
import { areaAfterDeletion, areaAfterInsertion, holds, shareCell } from './areas';
import type { Grid } from './grid';

const isBlock = ({ rows, columns }: Area): boolean => rows > 1 || columns > 1;

/** Source: shown by Sheets and thrown by Apps Script, quoted in public threads. */
const partly = 'You must select all cells in a merged range to merge or unmerge them.';

function splitByArea(grid: Grid, area: Area): { readonly inside: Area[]; readonly others: Area[] } {
  const touched = grid.merges.filter((merge) => shareCell(merge, area));
  if (touched.some((merge) => !holds(area, merge))) throw new Error(partly);
  return { inside: touched, others: grid.merges.filter((merge) => !touched.includes(merge)) };
}

/**
 * Makes one block of each area's cells; all but the first lose what they hold, blocks inside are
 * replaced. Throws Google's text where it cuts through a block.
 * Source: Apps Script reference, Range.merge; Sheets' own warning “Merging cells will preserve only
 * the top-leftmost value.” Throws where the first cell is blank and others are not: whether Google
 * then moves a value is not documented.
 */
export function mergeCells(grid: Grid, areas: readonly Area[]): void {
  const lost = areas.flatMap((area) => lostByMerging(grid, area));
  for (const { row, column } of lost) grid.touch(row, column).content = undefined;
  for (const area of areas) {
    const { others } = splitByArea(grid, area);
    grid.merges = isBlock(area) ? [...others, area] : others;
  }
}

type CellPlace = { readonly row: number; readonly column: number };

function lostByMerging(grid: Grid, area: Area): readonly CellPlace[] {
  splitByArea(grid, area);
  const filled: CellPlace[] = [];
  grid.each((cell, row, column) => {
    if (cell.content !== undefined) filled.push({ row, column });
  }, area);
  const isFirst = ({ row, column }: CellPlace): boolean =>
    row === area.row && column === area.column;
  if (filled.length > 0 && !filled.some(isFirst)) {
    throw new Refusal('merging cells of which the first is blank and others are not');
  }
  return filled.filter((place) => !isFirst(place));
}

/**
 * Takes the blocks inside an area apart. Throws Google's text where it cuts through one.
 * Source: Apps Script reference, Range.breakApart.
 */
export function breakApart(grid: Grid, area: Area): void {
  grid.merges = splitByArea(grid, area).others;
}

/**
 * The first block of which an area holds a cell that is not the block's first; such a cell reads as
 * blank. Source: public reports on reading merged cells (theoephraim/node-google-spreadsheet#400).
 */
export const blockCovering = (merges: readonly Area[], area: Area): Area | undefined =>
  merges.find(
    (merge) =>
      shareCell(merge, area) && !holds({ ...merge, rows: 1, columns: 1 }, overlapOf(merge, area)),
  );

function overlapOf(one: Area, other: Area): Area {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  return {
    row,
    column,
    rows: Math.min(one.row + one.rows, other.row + other.rows) - row,
    columns: Math.min(one.column + one.columns, other.column + other.columns) - column,
  };
}

/** Blocks after rows or columns came: those that they go through grow, as in Sheets. */
export const mergesAfterInsertion = (
  merges: readonly Area[],
  axis: 'row' | 'column',
  before: number,
  count: number,
): readonly Area[] => merges.map((area) => areaAfterInsertion(area, axis, before, count));

/** Blocks after rows or columns went; what is left of one cell is no block any more. */
export const mergesAfterDeletion = (
  merges: readonly Area[],
  axis: 'row' | 'column',
  first: number,
  count: number,
): readonly Area[] =>
  merges.flatMap((area) => {
    const left = areaAfterDeletion(area, axis, first, count);
    return left !== undefined && isBlock(left) ? [left] : [];
  });
