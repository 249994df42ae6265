import { Refusal } from '../refusal';
import type { Scope } from '../scope';
import { ServiceException } from '../serviceException';
import { counted, serviceObject, uncounted, type Members, type Method } from '../serviceObject';
import { form, integer, text } from '../signature';
import { activateSheet, activeSheetName } from './activeCell';
import { requireCells } from './insertion';
import { protectionListing } from './protection';
import { sheetObject, sheetParameter } from './sheet';

/** Full class name of spreadsheets in Google's texts. */
export const SPREADSHEET = 'SpreadsheetApp.Spreadsheet';

/** The document as a script holds it. Source: Apps Script reference, class Spreadsheet. */
export function spreadsheetObject(scope: Scope): object {
  const { id } = scope.platform.spreadsheet;
  const members: Members = {
    ...documentMembers(scope),
    ...sheetMembers(scope),
    ...protectionListing(scope),
    toast: toastMethod(scope),
  };
  return serviceObject(scope, SPREADSHEET, members, id);
}

function documentMembers({ platform: { workbook, spreadsheet } }: Scope): Members {
  return {
    getId: uncounted(
      'document',
      form([], () => spreadsheet.id),
    ),
    getUrl: uncounted(
      'document',
      form([], () => urlOf(spreadsheet.id)),
    ),
    getName: counted(
      'document',
      form([], () => spreadsheet.name),
    ),
    getSpreadsheetTimeZone: counted(
      'document',
      form([], () => workbook.zone),
    ),
    getSpreadsheetLocale: counted(
      'document',
      form([], () => workbook.locale),
    ),
  };
}

function sheetMembers(scope: Scope): Members {
  const { workbook } = scope.platform;
  return {
    getSheets: uncounted(
      'document',
      form([], () => workbook.sheetNames.map((name) => sheetObject(scope, name))),
    ),
    getSheetByName: uncounted(
      'document',
      form([text], (name) => sheetNamed(scope, name)),
    ),
    getActiveSheet: uncounted(
      'document',
      form([], () => sheetObject(scope, activeSheetName(scope, 'Spreadsheet.getActiveSheet'))),
    ),
    setActiveSheet: counted(
      'write',
      form([sheetParameter], (name) => {
        activateSheet(scope, name);
        return sheetObject(scope, name);
      }),
    ),
    deleteSheet: counted(
      'write',
      form([sheetParameter], (name) => {
        deleteSheet(scope, name);
      }),
    ),
    insertSheet: counted(
      'write',
      form([text], (name) => insertSheet(scope, name)),
      form([], () => {
        throw new Refusal('Spreadsheet.insertSheet without a name');
      }),
      form([text, integer], () => {
        throw new Refusal('Spreadsheet.insertSheet at a place');
      }),
    ),
  };
}

function urlOf(id: string): string {
  return `https://docs.google.com/spreadsheets/d/${id}/edit`;
}

/** Google gives null where there is none. Whether it ignores case is not documented, so it counts. */
function sheetNamed(scope: Scope, name: string): object | null {
  return scope.platform.workbook.sheetNames.includes(name) ? sheetObject(scope, name) : null;
}

function insertSheet(scope: Scope, name: string): object {
  const { workbook } = scope.platform;
  if (workbook.sheetNames.some((known) => known.toLowerCase() === name.toLowerCase())) {
    throw new ServiceException(
      `A sheet with the name "${name}" already exists. Please enter another name.`,
    );
  }
  requireCells(workbook, 1000 * 26);
  workbook.addSheet(name, 1000, 26);
  // Source: reference: the new sheet becomes the active one.
  if (scope.isEditorOpen) activateSheet(scope, name);
  return sheetObject(scope, name);
}

function deleteSheet(scope: Scope, name: string): void {
  const { workbook, looks } = scope.platform;
  const isShown = (sheet: string) => sheet !== name && looks.sheet(sheet).isHidden !== true;
  if (!workbook.sheetNames.some(isShown)) {
    throw new ServiceException("You can't remove all the visible sheets in a document.");
  }
  workbook.removeSheet(name);
  looks.removeSheet(name);
  // Where Google puts the cursor then is not documented.
  const first = workbook.sheetNames.find(isShown);
  const isGone = scope.isEditorOpen && (scope.activated ?? scope.activeCell)?.sheet === name;
  if (isGone && first !== undefined) activateSheet(scope, first);
}

/** Shown for 5 seconds unless said otherwise. Source: reference, Spreadsheet.toast. */
function toastMethod({ platform: { toasts } }: Scope): Method {
  const show = (message: string, title: string, seconds: number): undefined => {
    toasts.push({ message, title, seconds });
  };
  return counted(
    'write',
    form([text], (message) => {
      show(message, '', 5);
    }),
    form([text, text], (message, title) => {
      show(message, title, 5);
    }),
    form([text, text, integer], show),
  );
}
