import type { Scope } from '../scope';
import type { Workbook } from '../model';
import { Refusal } from '../refusal';
import { ServiceException } from '../serviceException';
import { counted, type Members, type Method } from '../serviceObject';
import { form, integer } from '../signature';

const MOST_CELLS = 10_000_000;

/**
 * Members of a Sheet that insert blank rows and columns; what stands behind moves along, and
 * formulas follow. Source: Apps Script reference, class Sheet. On Google new cells take on the
 * formats of their neighbours, here they have none. Positions beyond the grid are refused, for
 * Google's text is unknown.
 */
export function insertionMembers(
  scope: Scope,
  sheet: string,
  self: () => object | undefined,
): Members {
  const { workbook, looks } = scope.platform;
  const rows = (before: number, count: number) => {
    requirePlace('rows', before, count, workbook.gridSize(sheet).rows);
    requireCells(workbook, count * workbook.gridSize(sheet).columns);
    workbook.insertRows(sheet, before, count);
    looks.insertRows(sheet, before, count);
    return self();
  };
  const columns = (before: number, count: number) => {
    requirePlace('columns', before, count, workbook.gridSize(sheet).columns);
    requireCells(workbook, count * workbook.gridSize(sheet).rows);
    workbook.insertColumns(sheet, before, count);
    looks.insertColumns(sheet, before, count);
    return self();
  };
  return {
    insertRowsAfter: several((after, count) => rows(after + 1, count)),
    insertRowsBefore: several(rows),
    insertRowAfter: one((after) => rows(after + 1, 1)),
    insertRowBefore: one((before) => rows(before, 1)),
    insertColumnsAfter: several((after, count) => columns(after + 1, count)),
    insertColumnsBefore: several(columns),
    insertColumnAfter: one((after) => columns(after + 1, 1)),
    insertColumnBefore: one((before) => columns(before, 1)),
  };
}

function several(insert: (place: number, count: number) => unknown): Method {
  return counted('write', form([integer, integer], insert));
}

function one(insert: (place: number) => unknown): Method {
  return counted('write', form([integer], insert));
}

function requirePlace(what: string, before: number, count: number, size: number): void {
  if (before >= 1 && before <= size + 1 && count >= 1) return;
  throw new Refusal(`inserting ${count} ${what} at ${before} of ${size}`);
}

/**
 * Throws Google's text where a spreadsheet would get more cells than it can hold. Source: Drive help,
 * "Files you can store in Google Drive"; the text as users quote it.
 */
export function requireCells(workbook: Workbook, added: number): void {
  const sizes = workbook.sheetNames.map((name) => workbook.gridSize(name));
  const cells = sizes.reduce((sum, { rows, columns }) => sum + rows * columns, added);
  if (cells <= MOST_CELLS) return;
  throw new ServiceException(
    `This action would increase the number of cells in the workbook above the limit of ${MOST_CELLS} cells.`,
  );
}
