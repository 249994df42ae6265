import type { EditRequest } from './api';
import { checkLength } from './calculation/typedInput';
import { editEvent } from './events';
import type { Area, Cell, Workbook } from './model';
import { platformOf } from './people';
import type { User } from './platform';
import { RequestRefused } from './requestRefused';
import type { Workbench } from './runtime';
import { ScriptError } from './scriptError';

/** Source: Drive help, "Files you can store in Google Drive". */
const MOST_CELLS = 10_000_000;

/**
 * Types texts from a cell on, as a person types or pastes them; the grid grows under what is pasted
 * beyond its edge. Then the simple trigger `onEdit` runs if there is one; that it failed nobody is
 * told, as on Google. Throws `RequestRefused` for what no cell can hold, what is protected from the
 * user, and what data validation rejects; then nothing has changed.
 */
export function typeEdit(
  workbench: Workbench,
  request: EditRequest,
  user: User = workbench.platform.user,
): void {
  const { workbook } = platformOf(workbench.platform, user);
  const { sheet, row, column } = request;
  const columns = Math.max(...request.texts.map((line) => line.length));
  const texts = request.texts.map((line) =>
    Array.from({ length: columns }, (_, index) => line[index] ?? ''),
  );
  const area: Area = { row, column, rows: texts.length, columns };
  requireRoom(workbook, sheet, area);
  refusing(() => {
    texts.flat().forEach(checkLength);
  });
  const before = singleCell(workbook, sheet, area);
  refusing(() => {
    const shrink = grow(workbook, sheet, area);
    try {
      workbook.typeIn(sheet, area, texts);
    } catch (error) {
      shrink();
      throw error;
    }
  });
  if (workbench.hasFunction('onEdit')) fireOnEdit(workbench, { sheet, area, before, user });
}

function refusing(check: () => void): void {
  try {
    check();
  } catch (error) {
    throw new RequestRefused(error instanceof Error ? error.message : String(error));
  }
}

function requireRoom(workbook: Workbook, sheet: string, area: Area): void {
  const grid = workbook.gridSize(sheet);
  if (area.row > grid.rows || area.column > grid.columns) {
    throw new RequestRefused(
      `The sheet “${sheet}” has no row ${area.row} with a column ${area.column}.`,
    );
  }
  const rows = Math.max(grid.rows, area.row + area.rows - 1);
  const columns = Math.max(grid.columns, area.column + area.columns - 1);
  if (rows * columns <= MOST_CELLS) return;
  throw new RequestRefused('A spreadsheet holds at most 10 million cells.');
}

/** Makes the grid large enough; gives what takes that back. */
function grow(workbook: Workbook, sheet: string, area: Area): () => void {
  const grid = { ...workbook.gridSize(sheet) };
  const rows = area.row + area.rows - 1 - grid.rows;
  const columns = area.column + area.columns - 1 - grid.columns;
  if (rows > 0) workbook.insertRows(sheet, grid.rows + 1, rows);
  if (columns > 0) workbook.insertColumns(sheet, grid.columns + 1, columns);
  return () => {
    if (rows > 0) workbook.deleteRows(sheet, grid.rows + 1, rows);
    if (columns > 0) workbook.deleteColumns(sheet, grid.columns + 1, columns);
  };
}

function singleCell(workbook: Workbook, sheet: string, area: Area): Cell | undefined {
  if (area.rows * area.columns > 1) return undefined;
  const { rows, columns } = workbook.gridSize(sheet);
  if (area.row > rows || area.column > columns) return undefined;
  return workbook.read(sheet, area)[0]?.[0];
}

type Edit = {
  readonly sheet: string;
  readonly area: Area;
  readonly before: Cell | undefined;
  readonly user: User;
};

function fireOnEdit(workbench: Workbench, { sheet, area, before, user }: Edit): void {
  const after = singleCell(workbench.workbook, sheet, area);
  const value = eventText(after);
  const oldValue = eventText(before);
  const event = editEvent(sheet, area, {
    ...(value === undefined ? {} : { value }),
    ...(oldValue === undefined ? {} : { oldValue }),
  });
  try {
    workbench.run('onEdit', [event], {
      authMode: 'LIMITED',
      activeCell: { sheet, row: area.row, column: area.column },
      user,
    });
  } catch (error) {
    if (!(error instanceof ScriptError)) throw error;
  }
}

/** A date as its serial number, a formula as typed; the latter is a guess. */
function eventText(cell: Cell | undefined): string | undefined {
  if (cell === undefined) return undefined;
  const { value, formula } = cell;
  if (formula !== '') return formula;
  if (value === '') return undefined;
  if (typeof value !== 'object') return String(value);
  return 'error' in value ? value.error : String(value.serial);
}
