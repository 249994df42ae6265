import type { Scope } from '../scope';
import { counted, serviceObject, uncounted, type Members } from '../serviceObject';
import { form } from '../signature';
import { activateSheet, activeCell, activeSheetName } from './activeCell';
import { rangeObject } from './range';
import { wrapStrategyEnum } from './rangeLook';
import { sheetObject, sheetParameter } from './sheet';
import { spreadsheetObject } from './spreadsheet';
import { uiObject } from './ui';

/** The service SpreadsheetApp. Source: Apps Script reference, class SpreadsheetApp. */
export function spreadsheetApp(scope: Scope): object {
  const members: Members = {
    WrapStrategy: { constant: wrapStrategyEnum(scope) },
    getActive: uncounted(
      'document',
      form([], () => spreadsheetObject(scope)),
    ),
    getActiveSpreadsheet: uncounted(
      'document',
      form([], () => spreadsheetObject(scope)),
    ),
    getActiveSheet: uncounted(
      'document',
      form([], () => sheetObject(scope, activeSheetName(scope, 'SpreadsheetApp.getActiveSheet'))),
    ),
    setActiveSheet: counted(
      'write',
      form([sheetParameter], (name) => {
        activateSheet(scope, name);
        return sheetObject(scope, name);
      }),
    ),
    getActiveRange: uncounted(
      'document',
      form([], () => activeRange(scope)),
    ),
    getUi: uncounted(
      'free',
      form([], () => uiObject(scope)),
    ),
    flush: counted(
      'document',
      form([], () => undefined),
    ),
  };
  return serviceObject(scope, 'SpreadsheetApp', members);
}

function activeRange(scope: Scope): object {
  const { sheet, row, column } = activeCell(scope, 'SpreadsheetApp.getActiveRange');
  return rangeObject(scope, { sheet, area: { row, column, rows: 1, columns: 1 }, open: 'none' });
}
