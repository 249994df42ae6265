import type { Area } from '../model';
import { Refusal } from '../refusal';
import type { Scope } from '../scope';
import { ServiceException } from '../serviceException';
import { counted, serviceObject, uncounted, type Members } from '../serviceObject';
import { form, integer, text, type Parameter } from '../signature';
import { payloadOf } from '../guard';
import { parseA1, type A1Area } from './a1Notation';
import { activateSheet } from './activeCell';
import { insertionMembers } from './insertion';
import { rangeObject } from './range';
import { lookMembers } from './sheetLook';

/** Full class name of sheets in Google's texts. */
export const SHEET = 'SpreadsheetApp.Sheet';

/** A Sheet as a script holds it, by its name. Source: Apps Script reference, class Sheet. */
export function sheetObject(scope: Scope, name: string): object {
  const self: { object?: object } = {};
  const members: Members = {
    ...readingMembers(scope, name),
    ...lookMembers(scope, name, () => self.object),
    ...insertionMembers(scope, name, () => self.object),
    getRange: getRange(scope, name),
    activate: counted(
      'write',
      form([], () => {
        activateSheet(scope, name);
        return self.object;
      }),
    ),
  };
  self.object = serviceObject(scope, SHEET, members, name);
  return self.object;
}

/** The name of the sheet that a script hands in. */
export const sheetParameter: Parameter<string> = {
  read: (argument) => {
    const name = payloadOf(argument, SHEET);
    return typeof name === 'string' ? { value: name } : undefined;
  },
};

function readingMembers(scope: Scope, name: string): Members {
  const { workbook, sheetIds } = scope.platform;
  return {
    getName: counted(
      'document',
      form([], () => name),
    ),
    getSheetId: counted(
      'document',
      form([], () => sheetIds.idOf(name)),
    ),
    getIndex: counted(
      'document',
      form([], () => workbook.sheetNames.indexOf(name) + 1),
    ),
    getDataRange: counted(
      'document',
      form([], () => dataRange(scope, name)),
    ),
    getLastRow: counted(
      'document',
      form([], () => workbook.contentSize(name).rows),
    ),
    getLastColumn: counted(
      'document',
      form([], () => workbook.contentSize(name).columns),
    ),
    getMaxRows: counted(
      'document',
      form([], () => workbook.gridSize(name).rows),
    ),
    getMaxColumns: counted(
      'document',
      form([], () => workbook.gridSize(name).columns),
    ),
  };
}

function getRange(scope: Scope, sheet: string): Members[string] {
  const range = (row: number, column: number, rows: number, columns: number): object =>
    rangeObject(scope, {
      sheet,
      area: requireInGrid(scope, sheet, requirePositive({ row, column, rows, columns })),
      open: 'none',
    });
  return uncounted(
    'document',
    form([integer, integer], (row, column) => range(row, column, 1, 1)),
    form([integer, integer, integer], (row, column, rows) => range(row, column, rows, 1)),
    form([integer, integer, integer, integer], range),
    form([text], (notation) => {
      const { area, open } = requireNotation(scope, sheet, notation);
      return rangeObject(scope, { sheet, area, open });
    }),
  );
}

/** Source: the data range of an empty sheet is its first cell, seen on the live service. */
function dataRange(scope: Scope, sheet: string): object {
  const { rows, columns } = scope.platform.workbook.contentSize(sheet);
  const area: Area = { row: 1, column: 1, rows: Math.max(rows, 1), columns: Math.max(columns, 1) };
  return rangeObject(scope, { sheet, area, open: 'none' });
}

function requirePositive(area: Area): Area {
  const problem =
    (area.row < 1 && 'The starting row of the range is too small.') ||
    (area.column < 1 && 'The starting column of the range is too small.') ||
    (area.rows < 1 && 'The number of rows in the range must be at least 1.') ||
    (area.columns < 1 && 'The number of columns in the range must be at least 1.');
  if (problem !== false) throw new ServiceException(problem);
  return area;
}

function requireInGrid(scope: Scope, sheet: string, area: Area): Area {
  const grid = scope.platform.workbook.gridSize(sheet);
  if (area.row + area.rows - 1 > grid.rows || area.column + area.columns - 1 > grid.columns) {
    throw new ServiceException(
      'The coordinates of the range are outside the dimensions of the sheet.',
    );
  }
  return area;
}

function requireNotation(scope: Scope, sheet: string, notation: string): A1Area {
  const parsed = parseA1(notation, scope.platform.workbook.gridSize(sheet));
  if (parsed === undefined) throw new ServiceException('Range not found');
  if (parsed.sheet !== undefined && parsed.sheet !== sheet) {
    throw new Refusal(`Sheet.getRange of another sheet (${notation})`);
  }
  requireInGrid(scope, sheet, parsed.area);
  return parsed;
}
