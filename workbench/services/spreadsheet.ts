import type { Scope } from '../scope';
import { ServiceException } from '../serviceException';
import { counted, serviceObject, uncounted, type Members, type Method } from '../serviceObject';
import { form, integer, text } from '../signature';
import { activeSheetName } from './activeCell';
import { sheetObject } from './sheet';

/** Full class name of spreadsheets in Google's texts. */
export const SPREADSHEET = 'SpreadsheetApp.Spreadsheet';

/** The document as a script holds it. Source: Apps Script reference, class Spreadsheet. */
export function spreadsheetObject(scope: Scope): object {
  const { workbook, spreadsheet } = scope.platform;
  const members: Members = {
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
    insertSheet: counted(
      'write',
      form([text], (name) => insertSheet(scope, name)),
    ),
    toast: toastMethod(scope),
  };
  return serviceObject(scope, SPREADSHEET, members, spreadsheet.id);
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
  workbook.addSheet(name, 1000, 26);
  return sheetObject(scope, name);
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
