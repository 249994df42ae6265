import type { Area } from '../model';
import { mergesAfterDeletion, mergesAfterInsertion } from './mergedCells';
import type { CellContent, StoredCell } from './storedCell';

/** Source: Apps Script's own message, Sheet.getRange beyond the grid. */
const outside = 'The coordinates of the range are outside the dimensions of the sheet.';

/** One sheet's cells. Rows and columns count from 1; cells that were never touched do not exist. */
export type Grid = {
  name: string;
  readonly rows: number;
  readonly columns: number;
  /** The merged blocks; cells in them apart from the first hold nothing. */
  merges: readonly Area[];
  cell(row: number, column: number): StoredCell | undefined;
  /** The cell, made where it does not exist. */
  touch(row: number, column: number): StoredCell;
  content(row: number, column: number): CellContent | undefined;
  /** Throws where the area leaves the grid. */
  check(area: Area): void;
  /** Calls back for each cell that exists, row by row. */
  each(visit: (cell: StoredCell, row: number, column: number) => void, area?: Area): void;
  /** Last row and column with content, 0 and 0 if none. */
  contentSize(): { rows: number; columns: number };
  insertRows(before: number, count: number): void;
  insertColumns(before: number, count: number): void;
  /** Throws when no row would be left. */
  deleteRows(first: number, count: number): void;
  /** Throws when no column would be left. */
  deleteColumns(first: number, count: number): void;
};

type Cells = (StoredCell | undefined)[];

const atLeastOne = (count: number, what: string): void => {
  if (count < 1) throw new Error(`The number of ${what} in the range must be at least 1.`);
};

class StoredGrid implements Grid {
  name: string;
  rows: number;
  columns: number;
  merges: readonly Area[] = [];
  private lines: (Cells | undefined)[] = [];

  constructor(name: string, rows: number, columns: number) {
    this.name = name;
    this.rows = rows;
    this.columns = columns;
  }

  cell(row: number, column: number): StoredCell | undefined {
    return this.lines[row - 1]?.[column - 1];
  }

  touch(row: number, column: number): StoredCell {
    const line = (this.lines[row - 1] ??= []);
    return (line[column - 1] ??= { content: undefined, format: '' });
  }

  content(row: number, column: number): CellContent | undefined {
    return this.cell(row, column)?.content;
  }

  check({ row, column, rows, columns }: Area): void {
    atLeastOne(rows, 'rows');
    atLeastOne(columns, 'columns');
    const fits = row >= 1 && column >= 1;
    if (!fits || row + rows - 1 > this.rows || column + columns - 1 > this.columns) {
      throw new Error(outside);
    }
  }

  each(visit: (cell: StoredCell, row: number, column: number) => void, area?: Area): void {
    const { row, column, rows, columns } = area ?? { row: 1, column: 1, ...this.used() };
    const lastRow = Math.min(row + rows - 1, this.lines.length);
    for (let r = row; r <= lastRow; r += 1) {
      const line = this.lines[r - 1];
      if (line === undefined) continue;
      const lastColumn = Math.min(column + columns - 1, line.length);
      for (let c = column; c <= lastColumn; c += 1) {
        const cell = line[c - 1];
        if (cell !== undefined) visit(cell, r, c);
      }
    }
  }

  contentSize(): { rows: number; columns: number } {
    let rows = 0;
    let columns = 0;
    this.lines.forEach((line, index) => {
      const last = line?.findLastIndex((cell) => cell?.content !== undefined) ?? -1;
      if (last >= 0) rows = index + 1;
      columns = Math.max(columns, last + 1);
    });
    return { rows, columns };
  }

  insertRows(before: number, count: number): void {
    atLeastOne(count, 'rows');
    if (before < 1 || before > this.rows + 1) throw new Error(outside);
    if (before <= this.lines.length) {
      const added = Array.from({ length: count }, () => undefined);
      this.lines = [...this.lines.slice(0, before - 1), ...added, ...this.lines.slice(before - 1)];
    }
    this.rows += count;
    this.merges = mergesAfterInsertion(this.merges, 'row', before, count);
  }

  insertColumns(before: number, count: number): void {
    atLeastOne(count, 'columns');
    if (before < 1 || before > this.columns + 1) throw new Error(outside);
    for (const line of this.lines) {
      if (line === undefined || before > line.length) continue;
      line.splice(before - 1, 0, ...Array.from({ length: count }, () => undefined));
    }
    this.columns += count;
    this.merges = mergesAfterInsertion(this.merges, 'column', before, count);
  }

  deleteRows(first: number, count: number): void {
    this.check({ row: first, column: 1, rows: count, columns: 1 });
    if (count >= this.rows) throw new Error("You can't delete all the rows on the sheet.");
    this.lines.splice(first - 1, count);
    this.rows -= count;
    this.merges = mergesAfterDeletion(this.merges, 'row', first, count);
  }

  deleteColumns(first: number, count: number): void {
    this.check({ row: 1, column: first, rows: 1, columns: count });
    if (count >= this.columns) throw new Error("You can't delete all the columns on the sheet.");
    for (const line of this.lines) line?.splice(first - 1, count);
    this.columns -= count;
    this.merges = mergesAfterDeletion(this.merges, 'column', first, count);
  }

  private used(): { rows: number; columns: number } {
    return { rows: this.lines.length, columns: this.columns };
  }
}

/** An empty grid of the given size. Source of the texts: Apps Script reference, Sheet. */
export const createGrid = (name: string, rows: number, columns: number): Grid =>
  new StoredGrid(name, rows, columns);
