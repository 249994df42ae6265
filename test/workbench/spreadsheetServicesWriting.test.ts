import { describe, expect, test } from '@jest/globals';
import { scriptedSheet } from './scriptOnSheet';

const day = (year: number, month: number, date: number) =>
  Date.UTC(year, month - 1, date) / 86_400_000 + 25_569;

/** What A1 holds after a script has written a value into it. */
function written(value: string, locale = 'en_US', before = '') {
  const { run, workbook } = scriptedSheet(locale);
  run(`${before}; at('A1').setValue(${value})`);
  const [[cell] = []] = workbook.read('Leads', { row: 1, column: 1, rows: 1, columns: 1 });
  return cell;
}

// Sources: Apps Script reference, Range.setValue; public reports that texts are read as if typed
// (OWOX/owox-data-marts#1535, vlucas/sheetquery#20; gas-fakes: USER_ENTERED).
describe('a text that a script writes is read as if typed', () => {
  test.each<[string, string, unknown]>([
    ['en_US', '"01234"', 1234],
    ['en_US', '"1-2"', { serial: day(2026, 1, 2) }],
    ['en_GB', '"1-2"', { serial: day(2026, 2, 1) }],
    ['en_US', '"11/5/2026"', { serial: day(2026, 11, 5) }],
    ['de_DE', '"5.11.2026"', { serial: day(2026, 11, 5) }],
    ['en_US', '"5.11.2026"', '5.11.2026'],
    ['en_US', '"TRUE"', true],
    ['en_US', '"10%"', 0.1],
    ['en_US', '"1,5"', '1,5'],
    ['de_DE', '"1,5"', 1.5],
    ['de_DE', '"1.5"', { serial: day(2026, 5, 1) }],
    ['en_US', '"@acme"', '@acme'],
    ['en_US', '"\'=1+1"', '=1+1'],
    ['en_US', '"\'+34 600 111 222"', '+34 600 111 222'],
    ['en_US', '" Acme "', ' Acme '],
    ['en_US', '""', ''],
    ['en_US', 'null', ''],
    ['en_US', 'undefined', ''],
    ['en_US', '12', 12],
    ['en_US', 'false', false],
  ])('in %s, %s is %j', (locale, value, expected) => {
    expect(written(value, locale)?.value).toEqual(expected);
  });

  test.each([
    ['"=1+1"', '=1+1', 2],
    ['"+1+1"', '=+1+1', 2],
    ['"-A2"', '=-A2', 0],
    ['"=SUM(1;2)"', '=SUM(1,2)', 3],
  ])('%s is a formula', (value, formula, result) => {
    expect(written(value)).toMatchObject({ formula, value: result });
  });

  test('a telephone number with a name is one that fails, in de_DE so is one with commas', () => {
    expect(written('"+34 600 ask for Ann"')).toMatchObject({
      formula: '=+34 600 ask for Ann',
      value: { error: '#ERROR!', message: 'Formula parse error.' },
    });
    expect(written('"=SUM(A2,B2)"', 'de_DE')).toMatchObject({
      formula: '=SUM(A2,B2)',
      value: { error: '#ERROR!', message: 'Formula parse error.' },
    });
  });

  // Source: public reports that the format has to come first.
  test('the format @ keeps a text that is written after it, not one from before', () => {
    expect(written('"007"', 'en_US', `at('A1').setNumberFormat('@')`)?.value).toBe('007');
    const { run } = scriptedSheet();
    run(`at('A1').setValue('007').setNumberFormat('@')`);
    expect(run(`return at('A1').getValue()`)).toBe(7);
  });

  // Source: Kanshi Tanaike, 2022-09 and 2023-03: the mark is not read, and written back it is gone.
  test('what is read after an apostrophe is read as typed when it is written back', () => {
    const { run } = scriptedSheet();
    expect(
      run(`at('A1').setValue("'007");
        var first = at('A1').getValues();
        at('A1').setValues(first);
        return [first, at('A1').getValues()]`),
    ).toEqual([[['007']], [[7]]]);
  });

  // Source: gas-fakes, notes on oddities.
  test('the format General reads back in Google’s own words', () => {
    const { run } = scriptedSheet();
    expect(run(`return at('A1').setNumberFormat('General').getNumberFormat()`)).toBe(
      '0.###############',
    );
  });

  // Source: the text as users quote it.
  test.each(['"x".repeat(50001)', '"=" + "1+".repeat(25000) + "1"'])('%s is too long', (value) => {
    expect(() => written(value)).toThrow(
      'Your input contains more than the maximum of 50000 characters in a single cell.',
    );
  });
});

// Sources: Apps Script reference, Sheet.appendRow; gas-fakes, test/testsheetsbasic.js; public reports
// of rows that land far below; Kanshi Tanaike, 2021-09-15, on two executions at once.
describe('Sheet.appendRow', () => {
  test.each<[string, string, string]>([
    ['an empty sheet', '', 'A1'],
    ['content', `at('C4').setValue('x')`, 'A5'],
    ['an unticked box', `at('C9').setValue(false)`, 'A10'],
    ['a formula that gives no text', `at('C9').setFormula('=""')`, 'A10'],
    ['a blank that a formula spilled', `at('C5').setFormula('=SORT(A1:B3)')`, 'A8'],
    ['a format alone', `at('C9').setNumberFormat('@')`, 'A1'],
  ])('writes below %s', (_, lines, cell) => {
    const { run } = scriptedSheet();
    expect(
      run(`${lines}; sheet.appendRow(['new', '01234', '=1+1', null, "'007"]);
        return at('${cell}').offset(0, 0, 1, 5).getValues()`),
    ).toEqual([['new', 1234, 2, '', '007']]);
  });

  test('takes dates and gives the sheet', () => {
    const { run } = scriptedSheet();
    const instant = Date.UTC(2026, 10, 22, 11);
    expect(
      run(`var name = sheet.appendRow([new Date(${instant})]).getName();
        return [name, at('A1').getValue().getTime(), at('A1').getDisplayValue()]`),
    ).toEqual(['Leads', instant, '11/23/2026']);
  });

  test('adds a row to a full grid, which setValues does not', () => {
    const { run } = scriptedSheet();
    expect(
      run(`at('A1000').setValue('last');
        sheet.appendRow(['new']);
        return [sheet.getMaxRows(), at('A1001').getValue()]`),
    ).toEqual([1001, 'new']);
    expect(() => run(`at('A1001:A1002').setValues([[1], [2]])`)).toThrow(
      'The coordinates of the range are outside the dimensions of the sheet.',
    );
  });

  test('of more values than columns, of none and of something else fails', () => {
    const { run } = scriptedSheet();
    expect(() => run(`sheet.appendRow(Array(27).fill(1))`)).toThrow(
      'does not imitate Sheet.appendRow of 27 values on 26 columns.',
    );
    expect(() => run(`sheet.appendRow([])`)).toThrow(
      'does not imitate Sheet.appendRow of 0 values',
    );
    expect(() => run(`sheet.appendRow('x')`)).toThrow(
      "The parameters (String) don't match the method signature for SpreadsheetApp.Sheet.appendRow.",
    );
  });
});
