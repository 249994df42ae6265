import { types } from 'node:util';
import type { CellValue, FunctionValue } from './model';
import { Refusal } from './refusal';
import { ServiceException } from './serviceException';
import { toScriptValue } from './services/cellValues';
import { instantToSerial } from './sheetTime';

const MAX_CHARACTERS = 50_000;

/**
 * A formula's argument as a custom function sees it: ranges as rows of values, dates as instants in
 * the spreadsheet's zone, errors as their text, blanks as `''`, an omitted one as undefined.
 * Source: Apps Script guide, "Custom functions"; that an error arrives as text is not documented.
 */
export function toFunctionArgument(argument: FunctionValue | undefined, zone: string): unknown {
  if (argument === undefined) return undefined;
  if (isRows(argument)) {
    return argument.map((row) => row.map((value) => toScriptValue(value, zone)));
  }
  return toScriptValue(argument, zone);
}

/**
 * What a custom function's result puts into the sheet: rows spill, one row of values becomes a
 * column, dates become their wall clock in the spreadsheet's zone, null and undefined blanks, NaN an
 * error value. Throws for objects, which Google does not document, and for ragged or empty arrays.
 * Source: Apps Script guide, "Custom functions"; null, NaN and flat arrays from general experience.
 */
export function fromFunctionResult(result: unknown, zone: string): FunctionValue {
  if (!Array.isArray(result)) return toCellValue(result, zone);
  const items: readonly unknown[] = result;
  const rows = items.map((item): readonly unknown[] => (Array.isArray(item) ? item : [item]));
  const [first] = rows;
  if (first === undefined || first.length === 0) {
    throw new Refusal('a custom function that returns an empty array');
  }
  if (rows.some((row) => row.length !== first.length)) {
    throw new Refusal('a custom function that returns rows of different lengths');
  }
  return rows.map((row) => row.map((value) => toCellValue(value, zone)));
}

/** The text that hovering over the cell shows for something thrown. */
export function thrownText(name: string, message: string): string {
  return name === 'Error' ? message : `${name}: ${message}`;
}

function isRows(value: FunctionValue): value is readonly (readonly CellValue[])[] {
  return Array.isArray(value);
}

function toCellValue(value: unknown, zone: string): CellValue {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value;
  if (typeof value === 'string') return requireShort(value);
  if (typeof value === 'number') return Number.isFinite(value) ? value : notANumber;
  if (types.isDate(value)) {
    const instant = value.getTime();
    return Number.isNaN(instant) ? notANumber : { serial: instantToSerial(instant, zone) };
  }
  throw new Refusal(`a custom function that returns ${describe(value)}`);
}

const notANumber: CellValue = { error: '#NUM!', message: 'Result was not a number.' };

function requireShort(value: string): string {
  if (value.length <= MAX_CHARACTERS) return value;
  throw new ServiceException(
    'Your input contains more than the maximum of 50000 characters in a single cell.',
  );
}

function describe(value: unknown): string {
  if (Array.isArray(value)) return 'arrays within rows';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
