import type { Area } from '../model';
import { Refusal } from '../refusal';
import type { Scope } from '../scope';
import { ServiceException } from '../serviceException';
import { counted, serviceObject, uncounted, type Members } from '../serviceObject';
import { form, integer, text, type Parameter } from '../signature';
import { payloadOf } from '../guard';
import { parseA1, type A1Area } from './a1Notation';
import { activateSheet } from './activeCell';
import { appendRow } from './appendRow';
import { deletionMembers } from './deletion';
import { sheetFilterMembers } from './filter';
import { insertionMembers } from './insertion';
import { rangeObject } from './range';
import { sheetProtectionMembers } from './protection';
import { requireInGrid, requirePositive } from './rangePlace';
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
    ...deletionMembers(scope, name, () => self.object),
    ...sheetFilterMembers(scope, name),
    ...sheetProtectionMembers(scope, name),
    getRange: getRange(scope, name),
    appendRow: appendRow(scope, name, () => self.object),
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

function requireNotation(scope: Scope, sheet: string, notation: string): A1Area {
  const parsed = parseA1(notation, scope.platform.workbook.gridSize(sheet));
  if (/^r\d+c\d+(?::r\d+c\d+)?$/i.test(notation)) {
    throw new Refusal(`Sheet.getRange in R1C1 notation (${notation})`);
  }
  if (parsed === undefined) throw new ServiceException('Range not found');
  if (parsed.sheet !== undefined && parsed.sheet !== sheet) {
    throw new Refusal(`Sheet.getRange of another sheet (${notation})`);
  }
  requireInGrid(scope, sheet, parsed.area);
  return parsed;
}
