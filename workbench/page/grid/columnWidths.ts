import type { CellSource } from './renderedCells';

const LEAST = 84;
const MOST = 250;
const PER_CHARACTER = 7.2;
const PADDING = 20;
const ROWS_LOOKED_AT = 60;

/**
 * How wide columns are in pixels: as a person left them, else as wide as the content of the first
 * rows, within bounds.
 */
export class ColumnWidths {
  readonly #bySheet = new Map<string, Map<number, number>>();

  /** Keeps the width that a person gave to a column. */
  set(sheet: string, column: number, width: number): void {
    const widths = this.#bySheet.get(sheet) ?? new Map<number, number>();
    this.#bySheet.set(sheet, widths.set(column, width));
  }

  /** The width of a column. */
  of(sheet: string, column: number, cellAt: CellSource): number {
    const kept = this.#bySheet.get(sheet)?.get(column);
    return kept ?? widthOfContent(column, cellAt);
  }
}

function widthOfContent(column: number, cellAt: CellSource): number {
  let longest = 0;
  for (let row = 1; row <= ROWS_LOOKED_AT; row += 1) {
    longest = Math.max(longest, cellAt(row, column)?.display.length ?? 0);
  }
  return Math.round(Math.min(MOST, Math.max(LEAST, longest * PER_CHARACTER + PADDING)));
}
