import { Refusal } from '../refusal';
import type { Scope } from '../scope';
import { counted, type Method } from '../serviceObject';
import { form, type Parameter } from '../signature';
import { writeInputs } from './cellValues';
import { requireCells } from './insertion';

const values: Parameter<readonly unknown[]> = {
  read: (argument) => (Array.isArray(argument) ? { value: argument } : undefined),
};

/**
 * Sheet.appendRow: writes below the last row with content in any column, be it an unticked box or a
 * blank that a formula spilled, as if typed; the grid grows by a row where it is full. It looks for
 * the place and writes in two steps, so that another execution may come in between.
 * Sources: Apps Script reference, Sheet.appendRow; that two executions overwrite each other's rows
 * although the reference calls it atomic was measured (Kanshi Tanaike, 2021-09-15); public reports
 * of rows that land far below. Refused: no values, and more of them than there are columns.
 */
export function appendRow(scope: Scope, sheet: string, self: () => object | undefined): Method {
  const { workbook } = scope.platform;
  return counted(
    'write',
    form([values], (row) => {
      const grid = workbook.gridSize(sheet);
      if (row.length === 0 || row.length > grid.columns) {
        throw new Refusal(`Sheet.appendRow of ${row.length} values on ${grid.columns} columns`);
      }
      const below = workbook.contentSize(sheet).rows + 1;
      return scope.calls.call('Sheet.appendRow, writing', false, () => {
        if (below > workbook.gridSize(sheet).rows) {
          requireCells(workbook, grid.columns);
          workbook.insertRows(sheet, below, 1);
        }
        const area = { row: below, column: 1, rows: 1, columns: row.length };
        writeInputs(workbook, sheet, area, [row]);
        return self();
      });
    }),
  );
}
