/** Where the plan belongs beside a tracker, and the formula for it. */
import { isEmptyCell, type Table } from '../tracker/cell';
import { findColumns } from '../tracker/columns';
import { lettersOfColumn } from '../tracker/formulaText';
import { columnsOfOurFormulas } from '../tracker/ourFormulas';

/** How many columns a plan fills. */
export const PLAN_COLUMNS = 3;

/** A place for a plan, rows and columns from 1; or the cell in which one stands already. */
export type PlanPlace =
  | {
      readonly kind: 'free';
      readonly headerRow: number;
      /** The tracker's last column. */
      readonly lastColumn: number;
      readonly column: number;
    }
  | { readonly kind: 'taken'; readonly row: number; readonly column: number };

/**
 * The first three columns that are empty all the way down, one blank column away from the tracker.
 * `formulas` are those of the sheet's upper rows; columns, from 1, with merged cells are no place, for
 * nothing spills over these. `undefined` where no headers are recognised.
 */
export function placeForPlan(
  table: Table,
  formulas: readonly (readonly string[])[],
  isMerged: (column: number) => boolean = () => false,
): PlanPlace | undefined {
  for (const [row, inRow] of formulas.entries()) {
    const column = inRow.findIndex((formula) => /\bFOLLOWUP_PLAN\s*\(/i.test(formula));
    if (column >= 0) return { kind: 'taken', row: row + 1, column: column + 1 };
  }
  const columns = findColumns(table, {
    overrides: new Map(),
    ourColumns: columnsOfOurFormulas(formulas),
  });
  if (columns === undefined) return undefined;
  const headers = table[columns.headerRow] ?? [];
  let lastColumn = headers.length;
  while (lastColumn > 1 && isEmptyCell(headers[lastColumn - 1])) lastColumn -= 1;
  let column = lastColumn + 2;
  const isTaken = (at: number): boolean => !areBlank(table, at, 1) || isMerged(at);
  while ([-1, 0, 1, 2].some((offset) => isTaken(column + offset))) column += 1;
  return { kind: 'free', headerRow: columns.headerRow + 1, lastColumn, column };
}

/**
 * The formula of a plan: from the header row down, however long the sheet grows.
 * @example planFormula({ headerRow: 1, lastColumn: 20 }, ["'Follow-up settings'!$A:$B"])
 *   //=> "=FOLLOWUP_PLAN(A1:T;'Follow-up settings'!$A:$B)"
 */
export function planFormula(
  { headerRow, lastColumn }: { readonly headerRow: number; readonly lastColumn: number },
  shared: readonly string[],
): string {
  const tracker = `A${String(headerRow)}:${lettersOfColumn(lastColumn - 1)}`;
  return `=FOLLOWUP_PLAN(${[tracker, ...shared].join(';')})`;
}

/** Whether some columns, from 1, hold nothing from top to bottom. */
function areBlank(table: Table, first: number, count: number): boolean {
  return table.every((row) => row.slice(first - 1, first - 1 + count).every((cell) => cell === ''));
}
