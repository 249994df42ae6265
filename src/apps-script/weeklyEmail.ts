/** The email of the week: reads the tracker once, composes, and sends it to the user. */
import { digestEmail } from '../email/digestEmail';
import type { Table } from '../tracker/cell';
import { findColumns, type TrackerColumns } from '../tracker/columns';
import { readContactLog } from '../tracker/contactLog';
import { digestOf } from '../tracker/digest';
import { columnsOfOurFormulas } from '../tracker/ourFormulas';
import { planTracker } from '../tracker/plan';
import { defaultSettings, readSettings, type Settings } from '../tracker/settings';
import { LOG_SHEET, SETTINGS_SHEET } from '../words/sheetNames';
import { calendarOf, daysOfDocument, todayOf } from './document';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Formulas of ours stand in the upper rows of a tracker if anywhere. */
const ROWS_WITH_FORMULAS = 50;

/**
 * Sends this week's list to the user, and to nobody else, whether anything is due or not. Throws a
 * sentence where the sheet holds no tracker.
 */
export function emailThisWeeksList(): void {
  const document = SpreadsheetApp.getActive();
  const days = daysOfDocument();
  const calendar = calendarOf(days, todayOf(days));
  const settingsSheet = document.getSheetByName(SETTINGS_SHEET);
  const settings =
    settingsSheet === null ? defaultSettings : readSettings(valuesOf(settingsSheet), calendar);
  const sheet = trackerSheetOf(document, settings);
  const table = valuesOf(sheet);
  const columns = columnsOfSheet(sheet, table, settings);
  const logSheet = document.getSheetByName(LOG_SHEET);
  const log = logSheet === null ? undefined : readContactLog(valuesOf(logSheet), calendar);
  const plan = planTracker(table, columns, { calendar, settings, log });
  const digest = digestOf(plan, calendar.today, columns.headerRow + 2);
  const { subject, text, html } = digestEmail(digest, document.getUrl());
  const to = Session.getEffectiveUser().getEmail();
  MailApp.sendEmail({ to, subject, body: text, htmlBody: html, name: 'Polite Nudge' });
  document.toast(`This week's list is on its way to ${to}.`, 'Polite Nudge');
}

function valuesOf(sheet: Sheet): Table {
  return sheet.getDataRange().getValues() as Table;
}

/** The sheet that the settings name, or else the one that is open. */
function trackerSheetOf(
  document: GoogleAppsScript.Spreadsheet.Spreadsheet,
  { trackerSheet }: Settings,
): Sheet {
  if (trackerSheet === '') return document.getActiveSheet();
  const named = document.getSheetByName(trackerSheet);
  if (named !== null) return named;
  throw new Error(
    `Expected a sheet named “${trackerSheet}”, as the settings say, and found none. ` +
      `Put the name of the sheet with your tracker into “${SETTINGS_SHEET}”.`,
  );
}

function columnsOfSheet(sheet: Sheet, table: Table, { columns }: Settings): TrackerColumns {
  const width = Math.max(1, table[0]?.length ?? 0);
  const height = Math.max(1, Math.min(table.length, ROWS_WITH_FORMULAS));
  const formulas = sheet.getRange(1, 1, height, width).getFormulas();
  const ourColumns = columnsOfOurFormulas(formulas);
  const found = findColumns(table, { overrides: columns, ourColumns });
  if (found !== undefined) return found;
  throw new Error(
    `Expected a tracker on the sheet “${sheet.getName()}”, with headers such as Company, Role, ` +
      'Status and Interview date, and found none. Open the sheet with your tracker and try again.',
  );
}
