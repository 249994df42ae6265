/** The user's tracker as the add-on finds it: read once, in whole ranges, for email and sidebar. */
import type { Field } from '../etiquette';
import type { Table } from '../tracker/cell';
import { findColumns, type TrackerColumns } from '../tracker/columns';
import { readContactLog } from '../tracker/contactLog';
import { columnsOfOurFormulas } from '../tracker/ourFormulas';
import { planTracker, type Plan, type Planning } from '../tracker/plan';
import type { SheetCalendar } from '../tracker/readCell';
import { defaultSettings, readSettings, type Settings } from '../tracker/settings';
import { LOG_SHEET, SETTINGS_SHEET } from '../words/sheetNames';
import { calendarOf, daysOfDocument, todayOf, withoutLocale } from './document';
import type { ZonedDays } from './zonedDays';

type Document = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A tracker with all that is needed to plan it and to write back to it. */
export type TrackerDocument = {
  readonly document: Document;
  readonly sheet: Sheet;
  readonly days: ZonedDays;
  readonly settings: Settings;
  /** The sheet's cells from A1 to its last content. */
  readonly table: Table;
  /** The formulas of the sheet's upper rows, `''` where a cell has none. */
  readonly formulas: readonly (readonly string[])[];
  readonly columns: TrackerColumns;
  /** The cells of the log sheet; `undefined` where there is none. */
  readonly logTable: Table | undefined;
  readonly planning: Planning;
};

/** Formulas of ours stand in the upper rows of a tracker if anywhere. */
const ROWS_WITH_FORMULAS = 50;

/**
 * Reads the tracker of the spreadsheet: the sheet that the settings name, or else the one that is
 * open. Throws a sentence for the user where there is none.
 */
export function openTracker(): TrackerDocument {
  const document = SpreadsheetApp.getActive();
  const days = daysOfDocument();
  const calendar = calendarOf(days, todayOf(days));
  // Settings and log are read as the formulas read them, which have no call left for the locale.
  const settings = settingsOf(document, withoutLocale(calendar));
  const sheet = trackerSheetOf(document, settings);
  const table = sheet.getDataRange().getValues() as Table;
  const formulas = upperFormulasOf(sheet, table);
  const columns = columnsOf(sheet, table, formulas, settings.columns);
  const logTable = document.getSheetByName(LOG_SHEET)?.getRange('A:M').getValues() as
    Table | undefined;
  const log = logTable && readContactLog(logTable, withoutLocale(calendar), settings.policy);
  const planning = { calendar, settings, log };
  return { document, sheet, days, settings, table, formulas, columns, logTable, planning };
}

/** The plan of an opened tracker. */
export function planOfTracker({ table, columns, planning }: TrackerDocument): Plan {
  return planTracker(table, columns, planning);
}

function settingsOf(document: Document, calendar: SheetCalendar): Settings {
  const sheet = document.getSheetByName(SETTINGS_SHEET);
  return sheet === null
    ? defaultSettings
    : readSettings(sheet.getRange('A:B').getValues() as Table, calendar);
}

function trackerSheetOf(document: Document, { trackerSheet }: Settings): Sheet {
  if (trackerSheet === '') return document.getActiveSheet();
  const named = document.getSheetByName(trackerSheet);
  if (named !== null) return named;
  throw new Error(
    `Expected a sheet named “${trackerSheet}”, as the settings say, and found none. ` +
      `Put the name of the sheet with your tracker into “${SETTINGS_SHEET}”.`,
  );
}

function upperFormulasOf(sheet: Sheet, table: Table): string[][] {
  const width = Math.max(1, table[0]?.length ?? 0);
  const height = Math.max(1, Math.min(table.length, ROWS_WITH_FORMULAS));
  return sheet.getRange(1, 1, height, width).getFormulas();
}

function columnsOf(
  sheet: Sheet,
  table: Table,
  formulas: readonly (readonly string[])[],
  overrides: ReadonlyMap<Field, string>,
): TrackerColumns {
  const found = findColumns(table, { overrides, ourColumns: columnsOfOurFormulas(formulas) });
  if (found !== undefined) return found;
  throw noTrackerOn(sheet.getName());
}

/** The error for a sheet on which no header is recognised. */
export function noTrackerOn(sheetName: string): Error {
  return new Error(
    `Expected a tracker on the sheet “${sheetName}”, with headers such as Company, Role, ` +
      'Status and Interview date, and found none. Open the sheet with your tracker and try again.',
  );
}
