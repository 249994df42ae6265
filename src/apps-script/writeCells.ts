/** Writes into the user's rows, wholly or not at all. */
import { lettersOfColumn } from '../tracker/formulaText';
import type { Cell } from '../tracker/cell';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A cell of a row to write, by its column from 1. */
export type CellToWrite = { readonly column: number; readonly value: string | number | Date };

/**
 * Writes cells of one row and then does what belongs with them. Where the sheet refuses a cell, by a
 * protection or a rule, or what belongs with them fails, the cells written so far are put back to
 * what `before` holds, and an error names the place.
 */
export function writeCells(
  sheet: Sheet,
  row: number,
  cells: readonly CellToWrite[],
  before: readonly Cell[],
  then: () => void,
): void {
  const written: CellToWrite[] = [];
  let place = '';
  try {
    for (const cell of cells) {
      place = `cell ${lettersOfColumn(cell.column - 1)}${String(row)} of “${sheet.getName()}”`;
      sheet.getRange(row, cell.column).setValue(cell.value);
      written.push(cell);
    }
    place = 'the contact log';
    then();
    SpreadsheetApp.flush();
  } catch (error) {
    for (const { column } of written) {
      sheet.getRange(row, column).setValue(before[column - 1] ?? '');
    }
    const told = error instanceof Error ? error.message : String(error);
    // eslint-disable-next-line preserve-caught-error -- ES2020 knows no cause; the text tells it.
    throw new Error(
      `Expected to write into ${place}, and was refused: ${told} Nothing was changed.`,
    );
  }
}
