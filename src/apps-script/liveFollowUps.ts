/** Turns `NEXT_FOLLOWUP()`, as people type it, into the form that follows its row. */
import type { Table } from '../tracker/cell';
import { findColumns, type TrackerColumns } from '../tracker/columns';
import { lettersOfColumn } from '../tracker/formulaText';
import {
  columnsToLookAt,
  hasBareFollowUp,
  liveFollowUpCall,
  withLiveFollowUp,
} from '../tracker/liveFormula';
import { columnsOfOurFormulas } from '../tracker/ourFormulas';
import { readSettings } from '../tracker/settings';
import { LOG_SHEET, SETTINGS_SHEET } from '../words/sheetNames';
import { calendarOf, daysOfDocument, todayOf, withoutLocale } from './document';
import { placeForPlan, planFormula } from './planPlace';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * As many rows of a sheet as get a formula each: 30 executions run at a time for one user, so more
 * would leave cells waiting. Source: Apps Script quotas, “Simultaneous executions”.
 */
const MOST_ROWS = 50;

/** A formula to replace, by the row and column of its cell from 0. */
type BareCell = { readonly row: number; readonly column: number; readonly formula: string };

/**
 * The simple trigger: turns calls of `NEXT_FOLLOWUP()` that were typed, filled or pasted into the
 * form that Sheets recalculates. Leaves every other edit alone, at the price of one service call.
 */
export function onEdit(event?: { readonly range?: Range }): void {
  if (event?.range !== undefined) makeFollowUpsLive(event.range);
}

/**
 * Replaces the calls of `NEXT_FOLLOWUP()` without arguments in a range. Where too many rows of the
 * sheet would hold a formula of their own, a toast proposes the one that fills them all, and nothing
 * is replaced. Does nothing where no headers are recognised: the formula itself says so.
 */
export function makeFollowUpsLive(range: Range): void {
  const bare = bareCellsIn(range);
  if (bare.length === 0) return;
  const sheet = range.getSheet();
  const name = sheet.getName();
  if (name === SETTINGS_SHEET || name === LOG_SHEET) return;
  const document = SpreadsheetApp.getActive();
  const settings = document.getSheetByName(SETTINGS_SHEET);
  const all = sheet.getDataRange();
  const [table, formulas] = [all.getValues() as Table, all.getFormulas()];
  if (rowsWithFollowUps(formulas) > MOST_ROWS) {
    document.toast(planInstead(table, formulas, settings !== null), 'Polite Nudge');
    return;
  }
  const columns = columnsOf(table, formulas, settings);
  if (columns === undefined) return;
  const lookAt = columnsByOwn(name, table, formulas, columns);
  const hasSettings = settings !== null;
  const live = bare
    .filter(({ row }) => row > columns.headerRow)
    .flatMap((cell) => {
      const { headerRow } = columns;
      const call = liveFollowUpCall({
        ...cell,
        headerRow,
        columns: lookAt(cell.column),
        hasSettings,
      });
      return call === undefined ? [] : [{ ...cell, formula: withLiveFollowUp(cell.formula, call) }];
    });
  for (const run of runsDown(live)) {
    const { row, column } = run[0];
    const target = sheet.getRange(row + 1, column + 1, run.length, 1);
    target.setFormulas(run.map(({ formula }) => [formula]));
  }
}

function bareCellsIn(range: Range): readonly BareCell[] {
  const [top, left] = [range.getRow() - 1, range.getColumn() - 1];
  return range
    .getFormulas()
    .flatMap((inRow, row) =>
      inRow.flatMap((formula, column) =>
        hasBareFollowUp(formula) ? [{ row: top + row, column: left + column, formula }] : [],
      ),
    );
}

function rowsWithFollowUps(formulas: readonly (readonly string[])[]): number {
  return formulas.filter((row) => row.some((formula) => /\bNEXT_FOLLOWUP\s*\(/i.test(formula)))
    .length;
}

/** Rows stand in the same columns whatever their formulas: recognised by headers alone, as the form is. */
function columnsOf(
  table: Table,
  formulas: readonly (readonly string[])[],
  settings: Sheet | null,
): TrackerColumns | undefined {
  const days = daysOfDocument();
  const calendar = withoutLocale(calendarOf(days, todayOf(days)));
  const rows = (settings?.getRange('A:B').getValues() ?? []) as Table;
  const overrides = readSettings(rows, calendar).columns;
  return findColumns(table, { overrides, ourColumns: columnsOfOurFormulas(formulas) });
}

/**
 * For a column with calls, the columns that these may look at. The same for all its rows, and worked
 * out once, for that takes a look at every formula of the sheet.
 */
function columnsByOwn(
  sheetName: string,
  table: Table,
  formulas: readonly (readonly string[])[],
  { headerRow, columnOf }: TrackerColumns,
): (ownColumn: number) => readonly number[] {
  const tracker = {
    sheetName,
    headers: table[headerRow] ?? [],
    recognised: [...columnOf.values()],
    ourColumns: columnsOfOurFormulas(formulas),
    formulas,
  };
  const known = new Map<number, readonly number[]>();
  return (ownColumn) => {
    const columns = known.get(ownColumn) ?? columnsToLookAt(tracker, ownColumn);
    known.set(ownColumn, columns);
    return columns;
  };
}

/** Cells that stand directly below one another, to be written at once. */
function runsDown(cells: readonly BareCell[]): readonly (readonly [BareCell, ...BareCell[]])[] {
  const runs: [BareCell, ...BareCell[]][] = [];
  const inOrder = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  let before: BareCell | undefined;
  for (const cell of inOrder) {
    const follows = before?.column === cell.column && before.row === cell.row - 1;
    if (follows) runs[runs.length - 1]?.push(cell);
    else runs.push([cell]);
    before = cell;
  }
  return runs;
}

/** What to do where a formula for every row would be too many. */
function planInstead(
  table: Table,
  formulas: readonly (readonly string[])[],
  hasSettings: boolean,
): string {
  const most = `More than ${String(MOST_ROWS)} rows with NEXT_FOLLOWUP would keep Sheets waiting.`;
  const place = placeForPlan(table, formulas);
  if (place === undefined) return most;
  if (place.kind === 'taken') return `${most} Your plan already shows every follow-up day.`;
  const formula = planFormula(place, hasSettings ? [`'${SETTINGS_SHEET}'!$A:$B`] : []);
  const cell = `${lettersOfColumn(place.column - 1)}${String(place.headerRow)}`;
  return `${most} One formula fills them all: delete these and type ${formula} into ${cell}.`;
}
