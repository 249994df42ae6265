/** The form of NEXT_FOLLOWUP without arguments, which reads the row that it stands in. */
import type { Table } from '../../tracker/cell';
import { findColumns } from '../../tracker/columns';
import { columnsOfOurFormulas } from '../../tracker/ourFormulas';
import { planRows } from '../../tracker/plan';
import { SETTINGS_SHEET } from '../../words/sheetNames';
import { misuse, unknownHeaders, type Usage } from './functionArguments';
import { planningOf } from './planningOf';
import { followUpCell, type ResultCell } from './resultCell';

/**
 * The follow-up day of the row of the running formula, read from the tracker on its sheet, as the
 * form with a row and its headers gives it. Its own column and every other that holds our functions
 * are left out. Throws where no headers stand above. At most five service calls: zone, settings,
 * cells, formulas, and the locale where a text needs it.
 */
export function followUpOfThisRow(usage: Usage): ResultCell {
  const cell = SpreadsheetApp.getActiveRange();
  const sheet = cell.getSheet();
  const row = cell.getRow();
  const settings = SpreadsheetApp.getActive()
    .getSheetByName(SETTINGS_SHEET)
    ?.getRange('A:B')
    .getValues() as Table | undefined;
  const { planning, days } = planningOf({ settings }, usage);
  const downToThisRow = sheet.getRange(`1:${String(row)}`);
  const table = downToThisRow.getValues() as Table;
  const ours = columnsOfOurFormulas(downToThisRow.getFormulas());
  const ourColumns = new Set([...ours, cell.getColumn() - 1]);
  const above = table.slice(0, -1);
  const hints = { overrides: planning.settings.columns, ourColumns };
  const columns = findColumns(above, hints, table.slice(-1));
  if (columns === undefined) {
    throw above.length === 0
      ? misuse(usage, 'to stand in a row below a header row', undefined)
      : unknownHeaders(above, usage);
  }
  return followUpCell(planRows(table.slice(-1), columns.columnOf, planning)[0], days);
}
