/** The settings sheet: made once, and kept up with the calendar. */
import { SETTINGS_SHEET } from '../words/sheetNames';
import { TODAY_SETTING, settingsHeaders, settingsRows } from '../words/settingsRows';
import { todayOf } from './document';
import { insertQuietly } from './insertQuietly';
import type { ZonedDays } from './zonedDays';

type Document = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Makes the settings sheet where it is missing; leaves one that is there as it is. */
export function ensureSettingsSheet(document: Document, trackerSheet: string): Sheet {
  const existing = document.getSheetByName(SETTINGS_SHEET);
  if (existing !== null) return existing;
  const sheet = insertQuietly(document, SETTINGS_SHEET);
  const rows = [settingsHeaders, ...settingsRows(trackerSheet)].map((row) => [...row]);
  // A sheet's name is the user's text: with an apostrophe in front it stays one.
  rows[1] = [rows[1]?.[0] ?? '', `'${trackerSheet}`, rows[1]?.[2] ?? ''];
  sheet.getRange(1, 1, rows.length, settingsHeaders.length).setValues(rows);
  sheet.setFrozenRows(1);
  return sheet;
}

/** Writes today's date into the settings where it differs, so that the formulas follow. */
export function noteToday(document: Document, days: ZonedDays): void {
  const sheet = document.getSheetByName(SETTINGS_SHEET);
  if (sheet === null) return;
  const rows = sheet.getRange('A:B').getValues() as unknown[][];
  const index = rows.findIndex(([name]) => name === TODAY_SETTING);
  if (index < 0) return;
  const today = todayOf(days);
  const noted = rows[index]?.[1];
  const isNoted =
    Object.prototype.toString.call(noted) === '[object Date]' &&
    days.dayOf((noted as Date).getTime()) === today;
  if (!isNoted) sheet.getRange(index + 1, 2).setValue(new Date(days.startOf(today)));
}

/** The same where it is a mere comfort: a day that cannot be noted must not cost the user anything else. */
export function noteTodayQuietly(document: Document, days: ZonedDays): void {
  try {
    noteToday(document, days);
  } catch (error) {
    console.warn('The day could not be noted in the settings.', error);
  }
}
