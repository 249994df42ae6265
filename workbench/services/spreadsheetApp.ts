import type { Scope } from '../scope';
import { Refusal } from '../refusal';
import { ServiceException } from '../serviceException';
import { counted, serviceObject, uncounted, type Members, type Method } from '../serviceObject';
import { form, text } from '../signature';
import { activateSheet, activeCell, activeSheetName } from './activeCell';
import { newFilterCriteria } from './filter';
import { validationEntry } from './dataValidation';
import { protectionTypeEnum } from './protection';
import { rangeObject } from './range';
import { wrapStrategyEnum } from './rangeLook';
import { sheetObject, sheetParameter } from './sheet';
import { spreadsheetObject } from './spreadsheet';
import { uiObject } from './ui';

/** The service SpreadsheetApp. Source: Apps Script reference, class SpreadsheetApp. */
export function spreadsheetApp(scope: Scope): object {
  const members: Members = {
    ...validationEntry(scope),
    ProtectionType: { constant: protectionTypeEnum(scope) },
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
    newFilterCriteria: uncounted(
      'free',
      form([], () => newFilterCriteria(scope)),
    ),
    openById: openOther(scope, 'openById'),
    openByUrl: openOther(scope, 'openByUrl'),
    getUi: uncounted(
      'free',
      form([], () => uiObject(scope)),
    ),
    flush: counted(
      'document',
      form([], () => {
        scope.platform.flush();
      }),
    ),
  };
  return serviceObject(scope, 'SpreadsheetApp', members);
}

/**
 * Other spreadsheets open only with the wide scope, and never from a cell. Source: Apps Script guide,
 * “Custom functions” (only the get methods of the own spreadsheet); the text as users quote it.
 */
function openOther({ authMode, platform }: Scope, name: string): Method {
  const needed = 'https://www.googleapis.com/auth/spreadsheets';
  return counted(
    'free',
    form([text], () => {
      if (authMode === 'FULL' && platform.scopes.includes(needed)) {
        throw new Refusal(`SpreadsheetApp.${name}`);
      }
      throw new ServiceException(
        `You do not have permission to call SpreadsheetApp.${name}. Required permissions: ${needed}`,
      );
    }),
  );
}

function activeRange(scope: Scope): object {
  const { sheet, row, column } = activeCell(scope, 'SpreadsheetApp.getActiveRange');
  return rangeObject(scope, { sheet, area: { row, column, rows: 1, columns: 1 }, open: 'none' });
}
