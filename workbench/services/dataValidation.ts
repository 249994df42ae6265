import { payloadOf } from '../guard';
import type { Area } from '../model';
import { requireOpen } from '../protectedDocument';
import { Refusal } from '../refusal';
import type { Scope } from '../scope';
import { scopedEnum } from '../scopedEnum';
import { counted, serviceObject, uncounted, type Members, type Method } from '../serviceObject';
import { form, rows, text, truth, type Parameter } from '../signature';
import type { ValidationRule } from '../validations';
import { requireSize, type RangeTarget } from './range';

const RULE = 'SpreadsheetApp.DataValidation';
const CRITERIA = 'SpreadsheetApp.DataValidationCriteria';
const criteriaNames = ['CHECKBOX', 'VALUE_IN_LIST', 'DATE_IS_VALID_DATE'] as const;

const one = { rows: 1, columns: 1 };

/** What SpreadsheetApp has for data validation. Source: Apps Script reference. */
export function validationEntry(scope: Scope): Members {
  return {
    DataValidationCriteria: { constant: scopedEnum(scope, CRITERIA, criteriaNames).object },
    newDataValidation: building(() => dataValidationBuilder(scope)),
  };
}

/**
 * `SpreadsheetApp.newDataValidation()`: a rule that takes what is invalid, unless told otherwise, and
 * a list with a dropdown; a list turns its items into text. Source: Apps Script reference,
 * DataValidationBuilder; the last two seen on live sheets. Boxes with values of their own, lists from
 * a range, and criteria other than these three are refused.
 */
function dataValidationBuilder(scope: Scope): object {
  let criteria: Pick<ValidationRule, 'criteria' | 'values' | 'showDropdown'> | undefined;
  let draft: Pick<ValidationRule, 'allowInvalid' | 'helpText'> = {
    allowInvalid: true,
    helpText: null,
  };
  const criterion = (name: ValidationRule['criteria'], values: readonly string[] = []) => {
    criteria = { criteria: name, values, showDropdown: true };
    return self;
  };
  const self: object = serviceObject(scope, 'SpreadsheetApp.DataValidationBuilder', {
    requireCheckbox: building(() => criterion('CHECKBOX')),
    requireDate: building(() => criterion('DATE_IS_VALID_DATE')),
    requireValueInList: uncounted(
      'document',
      form([items], (values) => criterion('VALUE_IN_LIST', values)),
      form([items, truth], (values, showDropdown) => {
        criteria = { criteria: 'VALUE_IN_LIST', values, showDropdown };
        return self;
      }),
    ),
    setAllowInvalid: uncounted(
      'document',
      form([truth], (allowInvalid) => {
        draft = { ...draft, allowInvalid };
        return self;
      }),
    ),
    setHelpText: uncounted(
      'document',
      form([text], (helpText) => {
        draft = { ...draft, helpText };
        return self;
      }),
    ),
    build: building(() => {
      if (criteria === undefined) throw new Refusal('a DataValidation without a criterion');
      return ruleObject(scope, { ...criteria, ...draft });
    }),
  });
  return self;
}

function building(perform: () => unknown): Method {
  return uncounted('document', form([], perform));
}

const items: Parameter<readonly string[]> = {
  read: (argument) =>
    Array.isArray(argument) &&
    argument.every((item) => ['string', 'number', 'boolean'].includes(typeof item))
      ? { value: argument.map(String) }
      : undefined,
};

function ruleObject(scope: Scope, rule: ValidationRule): object {
  const { criteria, values, showDropdown, allowInvalid, helpText } = rule;
  return serviceObject(
    scope,
    RULE,
    {
      getAllowInvalid: building(() => allowInvalid),
      getHelpText: building(() => helpText),
      getCriteriaType: building(() => scopedEnum(scope, CRITERIA, criteriaNames).members[criteria]),
      getCriteriaValues: building(() =>
        criteria === 'VALUE_IN_LIST' ? [[...values], showDropdown] : [],
      ),
    },
    rule,
  );
}

/** A rule, or null for none. */
const ruleParameter: Parameter<ValidationRule | null> = {
  read: (argument) => {
    if (argument === null) return { value: null };
    const rule = payloadOf(argument, RULE) as ValidationRule | undefined;
    return rule === undefined ? undefined : { value: rule };
  },
};

/**
 * Members of a Range about data validation. Blank cells that become boxes are FALSE, as boxes without
 * a tick are; `removeCheckboxes` clears value and rule. Source: Apps Script reference, class Range;
 * seen on live sheets. Guessed: boxes that `insertCheckboxes` makes reject everything but TRUE and
 * FALSE, and where it meets other content it is refused.
 */
export function validationMembers(
  scope: Scope,
  { sheet, area }: RangeTarget,
  self: () => object | undefined,
): Members {
  const set = (ruleAt: (row: number, column: number) => ValidationRule | null) => {
    setRules(scope, sheet, area, ruleAt);
    return self();
  };
  const get = (row: number, column: number): object | null => {
    const rule = scope.platform.rules.validations.get(sheet, row, column);
    return rule === undefined ? null : ruleObject(scope, rule);
  };
  return {
    setDataValidation: counted(
      'write',
      form([ruleParameter], (rule) => set(() => rule)),
    ),
    setDataValidations: counted(
      'write',
      form([rows], (given) => {
        const rules = requireSize(given, area).map((line) => line.map(requireRule));
        return set((row, column) => rules[row - area.row]?.[column - area.column] ?? null);
      }),
    ),
    clearDataValidations: counted(
      'write',
      form([], () => set(() => null)),
    ),
    getDataValidation: counted(
      'document',
      form([], () => get(area.row, area.column)),
    ),
    getDataValidations: counted(
      'document',
      form([], () =>
        span(area.row, area.rows).map((row) =>
          span(area.column, area.columns).map((column) => get(row, column)),
        ),
      ),
    ),
    ...checkboxMembers(scope, { sheet, area, open: 'none' }, set),
  };
}

const box: ValidationRule = {
  criteria: 'CHECKBOX',
  values: [],
  showDropdown: true,
  allowInvalid: false,
  helpText: null,
};

function checkboxMembers(
  { platform: { workbook } }: Scope,
  { sheet, area }: RangeTarget,
  set: (ruleAt: () => ValidationRule | null) => unknown,
): Members {
  return {
    insertCheckboxes: counted(
      'write',
      form([], () => {
        const values = workbook.read(sheet, area).flat();
        if (values.some(({ value }) => value !== '' && typeof value !== 'boolean')) {
          throw new Refusal('Range.insertCheckboxes over other content');
        }
        return set(() => box);
      }),
    ),
    removeCheckboxes: counted(
      'write',
      form([], () => {
        const given = set(() => null);
        const blank = span(0, area.rows).map(() => span(0, area.columns).map(() => ''));
        workbook.writeValues(sheet, area, blank);
        return given;
      }),
    ),
  };
}

function setRules(
  { platform }: Scope,
  sheet: string,
  area: Area,
  ruleAt: (row: number, column: number) => ValidationRule | null,
): void {
  const { workbook, rules } = platform;
  requireOpen(platform, sheet, area);
  for (const row of span(area.row, area.rows)) {
    for (const column of span(area.column, area.columns)) {
      const rule = ruleAt(row, column);
      rules.validations.set(sheet, row, column, rule);
      if (rule?.criteria === 'CHECKBOX') tickless(workbook, sheet, { ...one, row, column });
    }
  }
}

function tickless(workbook: Scope['platform']['workbook'], sheet: string, cell: Area): void {
  const [[found] = []] = workbook.read(sheet, cell);
  if (found?.value === '' && found.formula === '') workbook.writeValues(sheet, cell, [[false]]);
}

function span(first: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => first + index);
}

function requireRule(rule: unknown): ValidationRule | null {
  const found = ruleParameter.read(rule);
  if (found === undefined) throw new Refusal('Range.setDataValidations with something else');
  return found.value;
}
