import type { Grid } from './grid';
import { overlap } from './precedents';
import type { Place } from './precedents';
import type { FormulaContent } from './storedCell';

/** A formula and the cells that its result fills, or would fill. */
export type Block = { readonly content: FormulaContent; readonly place: Place };

/** Blocks, found by the rectangles that share a cell with them. */
export class Blocks {
  private readonly all: readonly Block[];
  private rows: Map<Grid, Map<number, Block[]>> | undefined;

  /** Blocks of any sheets; they may share cells. */
  constructor(all: readonly Block[]) {
    this.all = all;
  }

  /** The formulas of the blocks that share a cell with a rectangle, some of them repeatedly. */
  sharing(place: Place): readonly FormulaContent[] {
    const near = place.area.rows < this.all.length ? this.inRowsOf(place) : this.all;
    const found: FormulaContent[] = [];
    for (const block of near) if (overlap(block.place, place)) found.push(block.content);
    return found;
  }

  private inRowsOf({ grid, area }: Place): readonly Block[] {
    this.rows ??= byRow(this.all);
    const rows = this.rows.get(grid);
    return Array.from({ length: area.rows }, (_, r) => rows?.get(area.row + r) ?? []).flat();
  }
}

function byRow(blocks: readonly Block[]): Map<Grid, Map<number, Block[]>> {
  const grids = new Map<Grid, Map<number, Block[]>>();
  for (const block of blocks) {
    const { grid, area } = block.place;
    const rows = grids.get(grid) ?? new Map<number, Block[]>();
    grids.set(grid, rows);
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      rows.set(row, [...(rows.get(row) ?? []), block]);
    }
  }
  return grids;
}
