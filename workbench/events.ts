import type { Area } from './model';
import type { Scope } from './scope';
import { authModeEnum } from './services/authModeEnum';
import { rangeObject } from './services/range';
import { spreadsheetObject } from './services/spreadsheet';

/** An argument that can only be made inside the execution, such as an event. */
export type ScriptArgument = (scope: Scope) => unknown;

/** The event of `onOpen`. Source: Apps Script guide, "Event objects". */
export const openEvent: ScriptArgument = (scope) => ({
  authMode: authModeEnum(scope).members[scope.authMode],
  ...(scope.authMode === 'NONE' ? {} : { source: spreadsheetObject(scope) }),
});

/**
 * The event of `onEdit` for an area that a person edited. `value` and `oldValue` are only given for
 * one cell, and where there was one. Source: Apps Script guide, "Event objects".
 */
export function editEvent(
  sheet: string,
  area: Area,
  values: { readonly value?: string; readonly oldValue?: string } = {},
): ScriptArgument {
  return (scope) => ({
    authMode: authModeEnum(scope).members[scope.authMode],
    source: spreadsheetObject(scope),
    range: rangeObject(scope, { sheet, area, open: 'none' }),
    ...values,
  });
}
