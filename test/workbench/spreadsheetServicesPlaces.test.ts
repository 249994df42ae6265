import { describe, expect, test } from '@jest/globals';
import { bench } from './bench';
import { scriptedSheet } from './scriptOnSheet';

// Source: gas-fakes, test/testsheets.js and test/testsheetsbasic.js, which also run on Google.
describe('from one range to another', () => {
  test.each<[string, unknown]>([
    ['at("B2:C4").offset(1, 2).getA1Notation()', 'D3:E5'],
    ['at("B2:C4").offset(-1, -1).getA1Notation()', 'A1:B3'],
    ['at("B2:C4").offset(0, 0, 1).getA1Notation()', 'B2:C2'],
    ['at("B2:C4").offset(0, 0, 1, 3).getA1Notation()', 'B2:D2'],
    ['at("B2:C4").getCell(1, 1).getA1Notation()', 'B2'],
    ['at("B2:C4").getCell(3, 2).getA1Notation()', 'C4'],
    ['[at("B2:D5").getRowIndex(), at("B2:D5").getWidth(), at("B2:D5").getHeight()]', [2, 3, 4]],
  ])('%s is %j', (expression, expected) => {
    expect(scriptedSheet().run(`return ${expression}`)).toEqual(expected);
  });

  test.each([
    ['at("B2").offset(0, 0, 0)', 'The number of rows in the range must be at least 1.'],
    ['at("B2").offset(0, 0, 1, 0)', 'The number of columns in the range must be at least 1.'],
    ['at("B2").offset(-2, 0)', 'The starting row of the range is too small.'],
    ['at("B2").offset(0, -2)', 'The starting column of the range is too small.'],
    [
      'at("B2").offset(999, 0)',
      'The coordinates of the range are outside the dimensions of the sheet.',
    ],
    ['at("B2:C4").getCell(0, 1)', 'Cell reference out of range'],
    ['at("B2:C4").getCell(4, 1)', 'Cell reference out of range'],
    ['at("B2:C4").getCell(1, 3)', 'Cell reference out of range'],
    ['at("R2C2")', 'does not imitate Sheet.getRange in R1C1 notation (R2C2)'],
    ['at("r1c1:r2c2")', 'does not imitate Sheet.getRange in R1C1 notation (r1c1:r2c2)'],
  ])('%s fails', (expression, message) => {
    expect(() => scriptedSheet().run(expression)).toThrow(message);
  });

  test.each<[string, boolean[]]>([
    ['"A1:B2"', [true, true, true, true]],
    ['"5:7"', [true, true, false, false]],
    ['"D:F"', [false, false, true, true]],
    ['"A2:C"', [true, false, true, true]],
  ])('%s is bounded %j', (notation, bounds) => {
    const { run } = scriptedSheet();
    expect(
      run(`var r = at(${notation});
        return [r.isStartRowBounded(), r.isEndRowBounded(), r.isStartColumnBounded(), r.isEndColumnBounded()]`),
    ).toEqual(bounds);
  });
});

describe('the size of a sheet', () => {
  // Source: public reports of rows that “are not empty” (formulas, unticked boxes, spilled blanks).
  test.each([
    ['a formula that gives no text', `at('C7').setFormula('=""')`, [7, 3]],
    ['an unticked box', `at('C7').setValue(false)`, [7, 3]],
    ['a blank that a formula spilled', `at('C5').setFormula('=SORT(A1:B3)')`, [7, 4]],
    ['a cell that was cleared', `at('C7').setValue('x').setValue('')`, [0, 0]],
    ['a format alone', `at('C7').setNumberFormat('@')`, [0, 0]],
    ['a note alone', `at('C7').setNote('n')`, [0, 0]],
  ])('counts %s as Google does', (_, lines, size) => {
    const { run } = scriptedSheet();
    expect(run(`${lines}; return [sheet.getLastRow(), sheet.getLastColumn()]`)).toEqual(size);
  });

  // Source: gas-fakes, test/testsheetsbasic.js.
  test('grows by what is inserted before content alone', () => {
    const { run } = scriptedSheet();
    expect(
      run(`at('B2').setValue('x');
        sheet.insertRowsAfter(2, 3);
        var below = [sheet.getLastRow(), sheet.getLastColumn()];
        sheet.insertRowsBefore(1, 2).insertColumnsBefore(2, 1);
        return [below, [sheet.getLastRow(), sheet.getLastColumn()]]`),
    ).toEqual([
      [2, 2],
      [4, 3],
    ]);
  });

  // Source: gas-fakes, test/testsheetsbasic.js; that a formula is not blank, public reports.
  test('an empty one reads as one blank cell', () => {
    const { run } = scriptedSheet();
    expect(run(`return sheet.getDataRange().getValues()`)).toEqual([['']]);
    expect(
      run(`at('A1').setFormula('=""');
        return [at('B1:C2').isBlank(), at('A1').isBlank(), at('A1:B1').isBlank()]`),
    ).toEqual([true, false, false]);
  });
});

describe('deleting rows and columns', () => {
  // Source: Apps Script reference, class Sheet.
  test('moves what stands behind, its looks and formulas too', () => {
    const { run } = scriptedSheet();
    expect(
      run(`at('A1:A4').setValues([[1], [2], [3], ['=A3*2']]);
        at('A4').setNote('n');
        sheet.setFrozenRows(2);
        var self = sheet.deleteRow(1) === sheet;
        return [self, at('A1:A3').getValues(), at('A3').getFormula(), at('A3').getNote(),
          sheet.getMaxRows(), sheet.getFrozenRows()]`),
    ).toEqual([true, [[2], [3], [6]], '=A2*2', 'n', 999, 1]);
    expect(
      run(`at('B1').setNote('gone'); at('C1').setNote('stays'); sheet.setColumnWidth(3, 50);
        sheet.deleteColumns(1, 2);
        return [at('A1').getNote(), sheet.getColumnWidth(1), sheet.getMaxColumns()]`),
    ).toEqual(['stays', 50, 24]);
  });

  test('breaks formulas that named them', () => {
    const { run } = scriptedSheet();
    expect(
      run(`at('A1:B1').setValues([[1, '=A1']]); sheet.deleteColumn(1);
        return [at('A1').getFormula(), at('A1').getValue()]`),
    ).toEqual(['=#REF!', '#REF!']);
  });

  // Source: texts that users of Apps Script quote.
  test.each([
    ['sheet.deleteRows(1000, 2)', 'Those rows are out of bounds.'],
    ['sheet.deleteColumn(27)', 'Those columns are out of bounds.'],
    ['sheet.deleteRows(1, 1000)', "You can't delete all the rows on the sheet."],
    [
      'sheet.setFrozenRows(1); sheet.deleteRows(2, 999)',
      'Sorry, it is not possible to delete all non-frozen rows.',
    ],
    ['sheet.insertRowsAfter(1000, 500000)', 'above the limit of 10000000 cells.'],
    ['sheet.insertColumnsAfter(26, 10000)', 'above the limit of 10000000 cells.'],
  ])('%s fails', (lines, message) => {
    expect(() => scriptedSheet().run(lines)).toThrow(message);
  });
});

describe('what is not imitated is refused by name', () => {
  test.each([
    ['at("A1").copyTo(at("B1"))', 'Range.copyTo'],
    ['at("A1:B2").sort(1)', 'Range.sort'],
    ['at("A1").moveTo(at("B1"))', 'Range.moveTo'],
    ['at("A1").removeDuplicates()', 'Range.removeDuplicates'],
    ['at("A1").trimWhitespace()', 'Range.trimWhitespace'],
    ['at("A1").setNotes([["n"]])', 'Range.setNotes'],
    ['at("A1").setHorizontalAlignment("x")', 'Range.setHorizontalAlignment'],
    ['at("A1").setRichTextValue(null)', 'Range.setRichTextValue'],
    ['at("A1").setFormulaR1C1("=R1C1")', 'Range.setFormulaR1C1'],
    ['at("A1").getWrapStrategy()', 'Range.getWrapStrategy'],
    ['at("A1").clear()', 'Range.clear'],
    ['at("A1").autoFill(at("A2"), 1)', 'Range.autoFill'],
    ['sheet.sort(1)', 'Sheet.sort'],
    ['sheet.hideRows(1)', 'Sheet.hideRows'],
    ['sheet.isRowHiddenByUser(1)', 'Sheet.isRowHiddenByUser'],
    ['sheet.clear()', 'Sheet.clear'],
    ['sheet.getNamedRanges()', 'Sheet.getNamedRanges'],
    ['ss.insertSheet()', 'Spreadsheet.insertSheet without a name'],
    ['ss.insertSheet("Log", 0)', 'Spreadsheet.insertSheet at a place'],
    ['ss.setSpreadsheetLocale("de_DE")', 'Spreadsheet.setSpreadsheetLocale'],
    ['ss.getRange("A1")', 'Spreadsheet.getRange'],
  ])('%s', (lines, name) => {
    expect(() => scriptedSheet().run(lines)).toThrow(`does not imitate ${name}.`);
  });
});

// Source: Apps Script reference, SpreadsheetApp.openById; the text as users quote it.
test.each(['openById("x")', 'openByUrl("https://docs.google.com/spreadsheets/d/x/edit")'])(
  '%s needs the wide scope',
  (call) => {
    const script = `function f() { SpreadsheetApp.${call}; }`;
    const name = call.slice(0, call.indexOf('('));
    expect(() => bench(script).workbench.run('f')).toThrow(
      `You do not have permission to call SpreadsheetApp.${name}. Required permissions: https://www.googleapis.com/auth/spreadsheets`,
    );
    const scopes = ['https://www.googleapis.com/auth/spreadsheets'];
    expect(() => bench(script, { scopes }).workbench.run('f')).toThrow(
      `does not imitate SpreadsheetApp.${name}.`,
    );
  },
);
