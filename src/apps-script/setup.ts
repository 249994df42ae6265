/** Set up or repair: what a sheet needs for the plan to live in it. */
import { addDays } from '../etiquette';
import { isErrorCell, type Cell, type Table } from '../tracker/cell';
import { lettersOfColumn } from '../tracker/formulaText';
import { LOG_SHEET, SETTINGS_SHEET } from '../words/sheetNames';
import { exampleRows, templateHeaders } from '../words/template';
import { daysOfDocument, todayOf } from './document';
import { makeFollowUpsLive } from './liveFollowUps';
import { ensureLogSheet } from './logSheet';
import { PLAN_COLUMNS, placeForPlan, planFormula, type PlanPlace } from './planPlace';
import { ensureSettingsSheet, noteToday } from './settingsSheet';
import { noTrackerOn } from './trackerDocument';
import { whileLocked } from './whileLocked';
import type { ZonedDays } from './zonedDays';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Formulas of ours stand in the upper rows of a tracker if anywhere. */
const ROWS_WITH_FORMULAS = 50;

/**
 * Sets up the sheet that is open: a template where it is empty, and beside a tracker the plan, with
 * the settings and the contact log on sheets of their own. Changes no cell of a tracker. Run again
 * it puts back what is missing and changes nothing else.
 */
export function setUpOrRepair(): void {
  const busy = 'Somebody else is setting this sheet up or logging. Nothing was changed; try again.';
  whileLocked(LockService.getDocumentLock(), busy, setUp);
}

function setUp(): void {
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
  const place = placeForPlan(table, upperFormulasOf(sheet, table), mergedColumnsOf(sheet));
  if (place === undefined) throw noTrackerOn(name);
  if (place.kind === 'taken') {
    requireShown(sheet, table[place.row - 1]?.[place.column - 1], place.row, place.column);
  }
  ensureSettingsSheet(document, name);
  ensureLogSheet(document);
  noteToday(document, days);
  if (place.kind === 'free') writePlan(sheet, place);
  makeFollowUpsLive(sheet.getDataRange());
  const told =
    place.kind === 'taken'
      ? 'Everything is in its place.'
      : `Your plan stands beside your tracker, from column ${lettersOfColumn(place.column - 1)} on.`;
  document.toast(`${told} Open the sidebar to log a contact.`, 'Polite Nudge');
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

/** Whether a column, from 1, has merged cells. */
function mergedColumnsOf(sheet: Sheet): (column: number) => boolean {
  const all = sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns());
  const merged = all
    .getMergedRanges()
    .map((range) => ({ first: range.getColumn(), last: range.getLastColumn() }));
  return (column) => merged.some(({ first, last }) => first <= column && column <= last);
}

function upperFormulasOf(sheet: Sheet, table: Table): string[][] {
  const [height, width] = [Math.min(table.length, ROWS_WITH_FORMULAS), table[0]?.length ?? 1];
  return sheet.getRange(1, 1, height, width).getFormulas();
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

function writePlan(sheet: Sheet, place: Extract<PlanPlace, { kind: 'free' }>): void {
  const { headerRow, column } = place;
  const missing = column + PLAN_COLUMNS - 1 - sheet.getMaxColumns();
  if (missing > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missing);
  const shared = [`'${SETTINGS_SHEET}'!$A:$B`, '', `'${LOG_SHEET}'!$A:$M`];
  sheet.getRange(headerRow, column).setFormula(planFormula(place, shared));
  const height = sheet.getMaxRows() - headerRow;
  if (height > 0) {
    sheet.getRange(headerRow + 1, column, height, 1).setNumberFormat('ddd d mmm yyyy');
  }
}
