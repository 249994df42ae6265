/** Set up or repair: what a sheet needs for the plan to live in it. */
import { addDays } from '../etiquette';
import { isEmptyCell, isErrorCell, type Cell, type Table } from '../tracker/cell';
import { findColumns } from '../tracker/columns';
import { columnsOfOurFormulas } from '../tracker/ourFormulas';
import { LOG_SHEET, SETTINGS_SHEET } from '../words/sheetNames';
import { exampleRows, templateHeaders } from '../words/template';
import { daysOfDocument, todayOf } from './document';
import { ensureLogSheet } from './logSheet';
import { ensureSettingsSheet, noteToday } from './settingsSheet';
import { noTrackerOn } from './trackerDocument';
import type { ZonedDays } from './zonedDays';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const PLAN_COLUMNS = 3;

/**
 * Sets up the sheet that is open: a template where it is empty, and beside a tracker the plan, with
 * the settings and the contact log on sheets of their own. Changes no cell of a tracker. Run again
 * it puts back what is missing and changes nothing else.
 */
export function setUpOrRepair(): void {
  const document = SpreadsheetApp.getActive();
  const sheet = document.getActiveSheet();
  const name = sheet.getName();
  if (name === SETTINGS_SHEET || name === LOG_SHEET) {
    throw new Error(
      `Expected the sheet with your tracker to be open, found “${name}”. ` +
        'Open your tracker, or an empty sheet for a new one, and try again.',
    );
  }
  const days = daysOfDocument();
  if (isEmptySheet(sheet)) writeTemplate(sheet, days);
  const table = sheet.getDataRange().getValues() as Table;
  const place = placeForPlan(sheet, table);
  ensureSettingsSheet(document, name);
  ensureLogSheet(document);
  noteToday(document, days);
  if (place !== 'there already') writePlan(sheet, place);
  const told =
    place === 'there already'
      ? 'Everything is in its place.'
      : `Your plan stands beside your tracker, from column ${lettersOf(sheet, place.column)} on.`;
  document.toast(`${told} Open the sidebar to log a contact.`, 'Polite Nudge');
}

function lettersOf(sheet: Sheet, column: number): string {
  return sheet.getRange(1, column).getA1Notation().replace(/\d+$/, '');
}

function isEmptySheet(sheet: Sheet): boolean {
  return sheet.getLastRow() === 0;
}

function writeTemplate(sheet: Sheet, days: ZonedDays): void {
  const today = todayOf(days);
  const rows = exampleRows.map((row) =>
    templateHeaders.map((header) => {
      const value = row[header] ?? '';
      return typeof value === 'number' ? new Date(days.startOf(addDays(today, value))) : value;
    }),
  );
  const cells = [[...templateHeaders], ...rows];
  sheet.getRange(1, 1, cells.length, templateHeaders.length).setValues(cells);
  sheet.setFrozenRows(1);
}

/** The header row and the tracker's last column, from 1, and the column for the plan. */
type Place = { readonly headerRow: number; readonly lastColumn: number; readonly column: number };

/** Where the plan belongs: the first three columns that are empty all the way down, one away. */
function placeForPlan(sheet: Sheet, table: Table): Place | 'there already' {
  const width = table[0]?.length ?? 1;
  const formulas = sheet.getRange(1, 1, Math.min(table.length, 50), width).getFormulas();
  for (const [row, inRow] of formulas.entries()) {
    const column = inRow.findIndex((formula) => /\bFOLLOWUP_PLAN\s*\(/i.test(formula));
    if (column < 0) continue;
    requireShown(sheet, table[row]?.[column], row + 1, column + 1);
    return 'there already';
  }
  const columns = findColumns(table, {
    overrides: new Map(),
    ourColumns: columnsOfOurFormulas(formulas),
  });
  if (columns === undefined) throw noTrackerOn(sheet.getName());
  const headers = table[columns.headerRow] ?? [];
  let lastColumn = headers.length;
  while (lastColumn > 1 && isEmptyCell(headers[lastColumn - 1])) lastColumn -= 1;
  let column = lastColumn + 2;
  while (!areBlank(table, column - 1, PLAN_COLUMNS + 1)) column += 1;
  return { headerRow: columns.headerRow + 1, lastColumn, column };
}

/** Throws where the plan's cell shows an error, which is so where a cell in its place is taken. */
function requireShown(sheet: Sheet, cell: Cell | undefined, row: number, column: number): void {
  if (!isErrorCell(cell)) return;
  const place = sheet.getRange(row, column).getA1Notation();
  throw new Error(
    `Expected your plan in ${place}, found ${cell}. If you typed something to the right of it or ` +
      'below, move that elsewhere: the plan needs three free columns.',
  );
}

/** Whether some columns, from 1, hold nothing from top to bottom. */
function areBlank(table: Table, first: number, count: number): boolean {
  return table.every((row) => row.slice(first - 1, first - 1 + count).every((cell) => cell === ''));
}

function writePlan(sheet: Sheet, { headerRow, lastColumn, column }: Place): void {
  const missing = column + PLAN_COLUMNS - 1 - sheet.getMaxColumns();
  if (missing > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missing);
  const tracker = sheet.getRange(headerRow, 1, 1, lastColumn).getA1Notation();
  // From the header row down, however long the sheet grows: A1:T1 becomes A1:T.
  const [from = 'A1', to = 'A1'] = tracker.includes(':') ? tracker.split(':') : [tracker, tracker];
  const range = `${from}:${to.replace(/\d+$/, '')}`;
  const formula = `=FOLLOWUP_PLAN(${range};'${SETTINGS_SHEET}'!$A:$B;;'${LOG_SHEET}'!$A:$M)`;
  sheet.getRange(headerRow, column).setFormula(formula);
  const height = sheet.getMaxRows() - headerRow;
  if (height > 0) {
    sheet.getRange(headerRow + 1, column, height, 1).setNumberFormat('ddd d mmm yyyy');
  }
}
