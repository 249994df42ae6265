import type { Area, Cell } from '../model';
import { Refusal } from '../refusal';
import type { Scope } from '../scope';
import { ServiceException } from '../serviceException';
import { counted, serviceObject, type Members } from '../serviceObject';
import { anything, form, rows, text } from '../signature';
import type { A1Area } from './a1Notation';
import { toScriptValue, writeInputs } from './cellValues';
import { validationMembers } from './dataValidation';
import { rangeFilterMembers } from './filter';
import { rangeProtectionMembers } from './protection';
import { rangeLookMembers } from './rangeLook';
import { mergeMembers } from './rangeMerge';
import { placeMembers } from './rangePlace';

/** Full class name of ranges in Google's texts. */
export const RANGE = 'SpreadsheetApp.Range';

/** Which cells a Range means, and how openly it was asked for. */
export type RangeTarget = {
  readonly sheet: string;
  readonly area: Area;
  readonly open: A1Area['open'];
};

/** A Range as a script holds it. Source: Apps Script reference, class Range. */
export function rangeObject(scope: Scope, target: RangeTarget): object {
  const self: { object?: object } = {};
  const members: Members = {
    ...placeMembers(scope, target),
    ...readingMembers(scope, target),
    ...writingMembers(scope, target, () => self.object),
    ...formatMembers(scope, target, () => self.object),
    ...rangeLookMembers(scope, target, () => self.object),
    ...mergeMembers(scope, target, () => self.object),
    ...rangeFilterMembers(scope, target),
    ...rangeProtectionMembers(scope, target),
    ...validationMembers(scope, target, () => self.object),
  };
  self.object = serviceObject(scope, RANGE, members, target);
  return self.object;
}

function readingMembers(scope: Scope, { sheet, area }: RangeTarget): Members {
  const { workbook } = scope.platform;
  const values = (of: Area) =>
    workbook
      .read(sheet, of)
      .map((row) => row.map(({ value }) => toScriptValue(value, workbook.zone)));
  const displays = (of: Area) => workbook.read(sheet, of).map((row) => row.map((c) => c.display));
  const formulas = (of: Area) => workbook.readFormulas(sheet, of);
  const corner: Area = { ...area, rows: 1, columns: 1 };
  return {
    getValues: counted(
      'document',
      form([], () => values(area)),
    ),
    getValue: counted(
      'document',
      form([], () => values(corner)[0]?.[0]),
    ),
    getDisplayValues: counted(
      'document',
      form([], () => displays(area)),
    ),
    getDisplayValue: counted(
      'document',
      form([], () => displays(corner)[0]?.[0]),
    ),
    getFormulas: counted(
      'document',
      form([], () => formulas(area)),
    ),
    getFormula: counted(
      'document',
      form([], () => formulas(corner)[0]?.[0]),
    ),
    isBlank: counted(
      'document',
      form([], () => isBlank(workbook.read(sheet, area))),
    ),
  };
}

/** A formula that gives "" is not blank, as was seen on Google; spilled blanks are, which is a guess. */
function isBlank(cells: readonly (readonly Cell[])[]): boolean {
  return cells.flat().every(({ value, formula }) => value === '' && formula === '');
}

function writingMembers(
  scope: Scope,
  { sheet, area }: RangeTarget,
  self: () => object | undefined,
): Members {
  const { workbook } = scope.platform;
  const write = (values: readonly (readonly unknown[])[]) => {
    writeInputs(workbook, sheet, area, values);
    return self();
  };
  return {
    setValues: counted(
      'write',
      form([rows], (values) => write(requireSize(values, area))),
    ),
    setValue: counted(
      'write',
      form([anything], (value) => write(everywhere(area, value))),
    ),
    setFormula: counted(
      'write',
      form([text], (formula) => write(everywhere(area, requireFormula(formula, area)))),
    ),
    setFormulas: counted(
      'write',
      form([rows], (formulas) =>
        write(requireSize(formulas, area).map((row) => row.map(requireOneFormula))),
      ),
    ),
    clearContent: counted(
      'write',
      form([], () => write(everywhere(area, null))),
    ),
  };
}

function formatMembers(
  scope: Scope,
  { sheet, area }: RangeTarget,
  self: () => object | undefined,
): Members {
  const { workbook } = scope.platform;
  const format = (formats: readonly (readonly string[])[]) => {
    workbook.setNumberFormats(sheet, area, formats);
    return self();
  };
  return {
    setNumberFormat: counted(
      'write',
      form([text], (pattern) => format(everywhere(area, pattern))),
    ),
    setNumberFormats: counted(
      'write',
      form([rows], (patterns) =>
        format(requireSize(patterns, area).map((row) => row.map(requirePattern))),
      ),
    ),
    getNumberFormats: counted(
      'document',
      form([], () => workbook.readNumberFormats(sheet, area)),
    ),
    getNumberFormat: counted(
      'document',
      form([], () => workbook.readNumberFormats(sheet, { ...area, rows: 1, columns: 1 })[0]?.[0]),
    ),
  };
}

function everywhere<Value>(area: Area, value: Value): Value[][] {
  return Array.from({ length: area.rows }, () => Array.from({ length: area.columns }, () => value));
}

/** A formula for several cells shifts its references from cell to cell; not built yet. */
function requireFormula(formula: string, area: Area): string {
  if (area.rows * area.columns > 1) throw new Refusal('Range.setFormula for several cells');
  if (!formula.startsWith('=')) throw new Refusal('Range.setFormula without a leading =');
  return formula;
}

function requireOneFormula(formula: unknown): string {
  if (typeof formula === 'string' && formula.startsWith('=')) return formula;
  throw new Refusal('Range.setFormulas with something else than formulas');
}

function requirePattern(pattern: unknown): string {
  if (typeof pattern === 'string') return pattern;
  throw new Refusal('Range.setNumberFormats with something else than text');
}

/** Source of the text: seen by users with columns; rows likewise. */
export function requireSize(
  data: readonly (readonly unknown[])[],
  area: Area,
): readonly (readonly unknown[])[] {
  if (data.length !== area.rows) throw sizeMismatch('rows', data.length, area.rows);
  const odd = data.find((row) => row.length !== area.columns);
  if (odd !== undefined) throw sizeMismatch('columns', odd.length, area.columns);
  return data;
}

function sizeMismatch(what: string, has: number, wanted: number): ServiceException {
  return new ServiceException(
    `The number of ${what} in the data does not match the number of ${what} in the range. ` +
      `The data has ${has} but the range has ${wanted}.`,
  );
}
