/** Which columns of a formula's argument hold our own functions, so that they are not read back. */
import { dayFields } from '../../etiquette';
import { isDateCell, visibleText, type Table } from '../../tracker/cell';
import { findColumns, noHints, type ColumnHints, type TrackerColumns } from '../../tracker/columns';
import { readDayText } from '../../tracker/dayText';
import { columnsOfFirstArgument, columnsOfOurFormulas } from '../../tracker/ourFormulas';

/** Formulas stand in the upper rows of a tracker if anywhere; more is not read. */
const ROWS_TO_READ = 50;

/** The columns of a formula's argument, and whether it took a service call to know them. */
export type ArgumentColumns = {
  /** `undefined` where no header is recognised. */
  readonly columns: TrackerColumns | undefined;
  readonly hasReadFormulas: boolean;
};

/**
 * The columns of a custom function's first argument, less those that hold our own functions. These
 * are looked for, by one service call, only where a column of days holds dates, as ours do, and no
 * text there needs the spreadsheet's locale, which would be one call too many.
 */
export function columnsOfArgument(
  functionName: string,
  { headers, rows }: { readonly headers: Table; readonly rows: Table },
  overrides: ColumnHints['overrides'],
): ArgumentColumns {
  const elsewhere = rows === headers ? undefined : rows;
  const columns = findColumns(headers, { overrides, ourColumns: noHints.ourColumns }, elsewhere);
  if (columns === undefined || !mayHoldOurs(rows, columns)) {
    return { columns, hasReadFormulas: false };
  }
  const ourColumns = ourColumnsOfArgument(functionName);
  return {
    columns:
      ourColumns.size === 0 ? columns : findColumns(headers, { overrides, ourColumns }, elsewhere),
    hasReadFormulas: true,
  };
}

function mayHoldOurs(rows: Table, { columnOf }: TrackerColumns): boolean {
  const indexes = dayFields.flatMap((field) => columnOf.get(field) ?? []);
  let holdsDates = false;
  for (const row of rows) {
    for (const index of indexes) {
      const cell = row[index];
      if (typeof cell === 'string' && isTwoWays(cell)) return false;
      holdsDates ||= isDateCell(cell);
    }
  }
  return holdsDates;
}

/** Whether a text is a date of which only the locale tells the day from the month. */
function isTwoWays(text: string): boolean {
  return /\d[-/]\d/.test(text) && readDayText(visibleText(text), () => undefined) === 'two-ways';
}

/**
 * The columns of the running formula's first argument that hold our functions, by index in that
 * argument. Empty where the argument is not a range of the formula's own sheet: the formulas that
 * the add-on writes leave our columns out by themselves.
 */
function ourColumnsOfArgument(functionName: string): ReadonlySet<number> {
  const cell = SpreadsheetApp.getActiveRange();
  const [row, column] = [cell.getRow(), cell.getColumn()];
  const rows = row > ROWS_TO_READ ? ownRow(cell) : upperRows(cell);
  const formulas = rows.getFormulas();
  const formula = formulas[row - rows.getRow()]?.[column - 1] ?? '';
  const ours = columnsOfOurFormulas(formulas);
  const argument = columnsOfFirstArgument(formula, functionName) ?? [];
  return new Set(argument.flatMap((at, index) => (ours.has(at) ? [index] : [])));
}

type Range = GoogleAppsScript.Spreadsheet.Range;

function ownRow(cell: Range): Range {
  return cell.getSheet().getRange(`${String(cell.getRow())}:${String(cell.getRow())}`);
}

function upperRows(cell: Range): Range {
  try {
    return cell.getSheet().getRange(`1:${String(ROWS_TO_READ)}`);
  } catch {
    // A grid of fewer rows; how many it has would be one more service call.
    return ownRow(cell);
  }
}
