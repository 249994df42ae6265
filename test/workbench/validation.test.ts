import { describe, expect, test } from '@jest/globals';
import { typeEdit } from '../../workbench/editing';
import { bench } from './bench';

const bundle = `function act(source) {
  var sheet = SpreadsheetApp.getActive().getSheetByName('Sheet1');
  var range = sheet.getRange('B2');
  var rule = SpreadsheetApp.newDataValidation();
  return new Function('sheet', 'range', 'rule', source)(sheet, range, rule);
}`;

function ruled(source = '') {
  const workbook = { locale: 'en_US', sheetZone: SHEET_ZONE };
  const { workbench } = bench(bundle, { workbook });
  const act = (code: string) => workbench.run('act', [code]);
  act(source);
  const at = (row: number, column: number) =>
    workbench.workbook.read('Sheet1', { row, column, rows: 1, columns: 1 })[0]?.[0]?.value;
  return { workbench, act, at };
}

const violates =
  'The data you entered in cell B2 violates the data validation rules set on this cell.';
const list =
  'range.setDataValidation(rule.requireValueInList(["Applied", "Offer"]).setAllowInvalid(false).build());';
const dates = 'range.setDataValidation(rule.requireDate().setAllowInvalid(false).build());';
const boxes = 'range.setDataValidation(rule.requireCheckbox().setAllowInvalid(false).build());';

describe('a rule that rejects', () => {
  test.each([
    [list, 'range.setValue("Nope")'],
    [list, 'range.setValue(5)'],
    [dates, 'range.setValue("soon")'],
    [dates, 'range.setValue(true)'],
    [boxes, 'range.setValue("yes")'],
    [boxes, 'sheet.getRange("A1:B2").setValues([["a", "b"], ["c", "d"]])'],
  ])('throws what users see, and writes nothing: %.60s %s', (rule, write) => {
    const { act, at } = ruled(`${rule} range.setNote("kept")`);
    const before = at(2, 2);
    expect(() => act(write)).toThrow(`Exception: ${violates}`);
    expect([at(1, 1), at(2, 2)]).toEqual(['', before]);
  });

  test('of a list names the items, as users quote it', () => {
    expect(() => ruled(list).act('range.setValue("Nope")')).toThrow(
      `${violates} Please enter one of the following values: Applied, Offer.`,
    );
  });

  test.each([
    [list, 'range.setValue("Offer")', 'Offer'],
    [list, 'range.setValue("")', ''],
    [list, 'range.clearContent()', ''],
    [dates, 'range.setValue("2026-11-05")', { serial: 46331 }],
    [dates, 'range.setValue(new Date(0))', { serial: expect.any(Number) }],
    [boxes, 'range.setValue("TRUE")', true],
    [boxes, 'range.setValue(false)', false],
  ])('takes what fits: %.60s %s', (rule, write, expected) => {
    const { act, at } = ruled(rule);
    act(write);
    expect(at(2, 2)).toEqual(expected);
  });

  test.each([
    [list, 'range.setValue("offer")', 'where a list has it in other letters'],
    [list, 'range.setValue("=A1")', 'a formula in a cell whose validation rejects'],
    [dates, 'range.setValue(46331)', 'a plain number where a date is wanted'],
  ])('refuses what Google is not known to do: %.60s %s', (rule, write, what) => {
    expect(() => ruled(rule).act(write)).toThrow(`does not imitate`);
    expect(() => ruled(rule).act(write)).toThrow(what);
  });

  test('rejects what a person types, and leaves the grid as it was', () => {
    const { workbench, at } = ruled(list);
    const grid = { ...workbench.workbook.gridSize('Sheet1') };
    const tall = Array.from({ length: 1200 }, () => ['x']);
    expect(() => {
      typeEdit(workbench, { sheet: 'Sheet1', row: 1, column: 2, texts: tall });
    }).toThrow(violates);
    expect(at(1, 2)).toBe('');
    expect(workbench.workbook.gridSize('Sheet1')).toMatchObject({
      rows: grid.rows,
      columns: grid.columns,
    });
  });

  test('moves along with its cell, and goes with its sheet', () => {
    const { act } = ruled(list);
    act('sheet.insertRowBefore(1); sheet.insertColumnBefore(1);');
    expect(() => act('sheet.getRange("B2").setValue("Nope")')).not.toThrow();
    expect(() => act('sheet.getRange("C3").setValue("Nope")')).toThrow('in cell C3');
    act('sheet.deleteRow(3)');
    expect(() => act('sheet.getRange("C3").setValue("Nope")')).not.toThrow();
  });
});

test('a rule that only marks takes everything, which is the default (seen on live sheets)', () => {
  const { act, at } = ruled('range.setDataValidation(rule.requireValueInList(["Offer"]).build())');
  act('range.setValue("Nope")');
  expect(at(2, 2)).toBe('Nope');
});

describe('a rule that is read back', () => {
  test.each([
    ['rule.requireValueInList([9, false, "z"]).build()', '[["9","false","z"],true]'],
    ['rule.requireValueInList(["z"], false).build()', '[["z"],false]'],
    ['rule.requireCheckbox().build()', '[]'],
    ['rule.requireDate().build()', '[]'],
  ])('%s has the values that live sheets give', (rule, expected) => {
    expect(ruled().act(`return JSON.stringify(${rule}.getCriteriaValues())`)).toBe(expected);
  });

  test('has type, help and whether it takes what is invalid (reference, DataValidation)', () => {
    const { act } = ruled(
      'range.setDataValidation(rule.requireDate().setHelpText("A day").build())',
    );
    expect(
      act(`var found = range.getDataValidation();
        return [found.getCriteriaType() === SpreadsheetApp.DataValidationCriteria.DATE_IS_VALID_DATE,
          found.getHelpText(), found.getAllowInvalid()].join()`),
    ).toBe('true,A day,true');
  });

  test('is null where there is none, also once it was cleared (seen on live sheets)', () => {
    const { act } = ruled(list);
    const read =
      'JSON.stringify(sheet.getRange("B2:C2").getDataValidations().map(function (line) { return line.map(function (r) { return r && String(r.getCriteriaType()); }); }))';
    expect(act(`return ${read}`)).toBe('[["VALUE_IN_LIST",null]]');
    expect(act(`range.clearDataValidations(); return ${read}`)).toBe('[[null,null]]');
  });

  test('can be set cell by cell', () => {
    const { act } = ruled(
      'var r = rule.requireDate().build(); sheet.getRange("B2:C2").setDataValidations([[null, r]])',
    );
    expect(
      act(
        'return [range.getDataValidation() === null, sheet.getRange("C2").getDataValidation() === null].join()',
      ),
    ).toBe('true,false');
  });
});

describe('boxes', () => {
  test('without a tick are FALSE and count as content (seen on live sheets)', () => {
    const { act, at } = ruled('sheet.getRange("B2:B5").insertCheckboxes()');
    expect(at(5, 2)).toBe(false);
    expect(act('return sheet.getLastRow()')).toBe(5);
    act('sheet.getRange("B5").setValue(true); sheet.getRange("B5").clearContent()');
    expect(at(5, 2)).toBe(false);
  });

  test('inserted boxes reject anything else', () => {
    const { act } = ruled('range.insertCheckboxes()');
    expect(() => act('range.setValue("yes")')).toThrow(violates);
  });

  test('that are removed leave neither value nor rule (seen on live sheets)', () => {
    const { act, at } = ruled('range.insertCheckboxes(); range.removeCheckboxes()');
    expect(at(2, 2)).toBe('');
    expect(act('return range.getDataValidation()')).toBeNull();
  });
});

test.each([
  ['rule.build()', 'a DataValidation without a criterion'],
  ['rule.requireNumberBetween(1, 2)', 'DataValidationBuilder.requireNumberBetween'],
  ['rule.requireValueInRange(range)', 'DataValidationBuilder.requireValueInRange'],
  ['rule.requireDateAfter(new Date())', 'DataValidationBuilder.requireDateAfter'],
  ['range.setDataValidations([[5]])', 'Range.setDataValidations with something else'],
  ['range.setValue(1); range.insertCheckboxes()', 'Range.insertCheckboxes over other content'],
])('%s is refused by name', (source, what) => {
  expect(() => ruled().act(source)).toThrow(`The workbench does not imitate ${what}.`);
});

test('a date rule takes no formula text (seen on live sheets)', () => {
  expect(() => ruled().act('rule.requireDate("=i1")')).toThrow(
    "The parameters (String) don't match the method signature for SpreadsheetApp.DataValidationBuilder.requireDate.",
  );
});
