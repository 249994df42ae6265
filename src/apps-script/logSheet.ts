/** The log sheet: append-only, one row for each contact that was logged. */
import { isEmptyCell, type Table } from '../tracker/cell';
import { logHeaders } from '../tracker/contactLog';
import { LOG_SHEET } from '../words/sheetNames';
import { insertQuietly } from './insertQuietly';

type Document = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** One row of the log by header; what is not named is blank. */
export type LogRow = Readonly<Record<string, string>>;

/** Makes the log sheet with its headers where it is missing; leaves one that is there as it is. */
export function ensureLogSheet(document: Document): Sheet {
  const existing = document.getSheetByName(LOG_SHEET);
  if (existing !== null) return existing;
  const sheet = insertQuietly(document, LOG_SHEET);
  sheet.getRange(1, 1, 1, logHeaders.length).setValues([[...logHeaders]]);
  sheet.setFrozenRows(1);
  return sheet;
}

/**
 * Adds a row below the last one. `table` holds the sheet's cells as they were read. Every cell is
 * written as text, so that nothing the user typed becomes a formula, a date or a number.
 */
export function appendToLog(sheet: Sheet, table: Table, row: LogRow): void {
  let last = table.length;
  while (last > 1 && (table[last - 1] ?? []).every(isEmptyCell)) last -= 1;
  if (last === table.length) sheet.insertRowsAfter(last, 1);
  const cells = logHeaders.map((header) => asText(row[header] ?? ''));
  sheet.getRange(last + 1, 1, 1, cells.length).setValues([cells]);
}

/**
 * The log's cells with their headers. Headers that were cleared are put back; over anything else
 * nothing is written, and it throws a sentence.
 */
export function withLogHeaders(sheet: Sheet, table: Table): Table {
  const first = table[0] ?? [];
  if (first[0] === logHeaders[0]) return table;
  if (!first.every(isEmptyCell)) {
    throw new Error(
      `Expected the headers ${logHeaders.slice(0, 3).join(', ')} … in the first row of ` +
        `“${LOG_SHEET}”, found something else. Put them back, or delete that sheet, and try ` +
        'again. Nothing was changed.',
    );
  }
  sheet.getRange(1, 1, 1, logHeaders.length).setValues([[...logHeaders]]);
  return [logHeaders, ...table.slice(1)];
}

/** An apostrophe in front keeps a text a text; it is not part of the cell's value. */
function asText(text: string): string {
  return text === '' ? '' : `'${text}`;
}
