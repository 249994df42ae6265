import type { CellPlace } from '../address';

/** What is selected: the cursor, and the corner across from it where more than one cell is. */
export type Selection = { readonly cursor: CellPlace; readonly corner: CellPlace };

/** How many rows and columns a sheet has. */
export type GridSize = { readonly rows: number; readonly columns: number };

/** A block of cells; first and last are part of it. */
export type Block = {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
};

/** A single cell. */
export function single(cursor: CellPlace): Selection {
  return { cursor, corner: cursor };
}

/** The cells that are selected. */
export function blockOf({ cursor, corner }: Selection): Block {
  return {
    top: Math.min(cursor.row, corner.row),
    left: Math.min(cursor.column, corner.column),
    bottom: Math.max(cursor.row, corner.row),
    right: Math.max(cursor.column, corner.column),
  };
}

/** The nearest place inside the grid. */
export function inside({ row, column }: CellPlace, { rows, columns }: GridSize): CellPlace {
  return {
    row: Math.min(Math.max(row, 1), Math.max(rows, 1)),
    column: Math.min(Math.max(column, 1), Math.max(columns, 1)),
  };
}

/** Whether a place lies in a block. */
export function isIn({ row, column }: CellPlace, block: Block): boolean {
  return row >= block.top && row <= block.bottom && column >= block.left && column <= block.right;
}
