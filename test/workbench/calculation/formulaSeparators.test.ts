import { area, oneSheet } from './oneSheet';

const parseError = { error: '#ERROR!', message: 'Formula parse error.' };

// Source: Stack Overflow 73767719, “Locale differences in Google Sheets”.
describe('separators as Sheets keeps them', () => {
  test.each([
    ['en_US', '=SUM(1;2)', '=SUM(1,2)', 3],
    ['en_GB', '=IF(TRUE ; SUM(1;2) ; 0)', '=IF(TRUE , SUM(1,2) , 0)', 3],
    ['en_US', '=SUM(1;;2)', '=SUM(1,,2)', 3],
    ['en_US', '=INDEX({1,2;3,4};2;1)', '=INDEX({1,2;3,4},2,1)', 3],
    ['en_US', '="a;b"&SUM(1;2)', '="a;b"&SUM(1,2)', 'a;b3'],
    ['de_DE', '=SUM(1;2)', '=SUM(1;2)', 3],
    ['de_DE', '=INDEX({1\\2;3\\4};2;1)', '=INDEX({1\\2;3\\4};2;1)', 3],
  ])('in %s, %s reads back as %s', (locale, typed, formula, value) => {
    const sheet = oneSheet(locale);
    sheet.type('H1', [typed]);
    expect(sheet.formula('H1')).toBe(formula);
    expect(sheet.value('H1')).toBe(value);
  });

  test.each([
    ['de_DE', '=SUM(1,2;A1,B1)'],
    ['de_DE', '=SUM(A1,B1)'],
    ['fr_FR', '=INDEX({A1,B1};1;1)'],
    ['en_US', '=INDEX({1\\2;3\\4};1;1)'],
    ['en_US', '=SUM(1;2'],
    ['en_US', '=(1;2)'],
  ])('in %s, nothing puts %s right', (locale, typed) => {
    const sheet = oneSheet(locale);
    sheet.type('H1', [typed]);
    expect(sheet.value('H1')).toEqual(parseError);
  });
});

describe('another locale for the spreadsheet', () => {
  test.each([
    ['en_US', '=SUM(1.5,2)', 'de_DE', '=SUM(1,5;2)', 3.5],
    ['de_DE', '=SUM(1,5;2)', 'en_US', '=SUM(1.5,2)', 3.5],
    ['en_US', '=INDEX({1,2;3,4},2,1)', 'it_IT', '=INDEX({1\\2;3\\4};2;1)', 3],
    ['de_DE', '=INDEX({1\\2;3\\4};2;1)', 'en_GB', '=INDEX({1,2;3,4},2,1)', 3],
    ['de_DE', '=SUM(1;2)', 'fr_FR', '=SUM(1;2)', 3],
    ['en_US', '="1.5,2"&SUM(1,2)', 'de_DE', '="1.5,2"&SUM(1;2)', '1.5,23'],
  ])('%s: %s is %s: %s', (before, typed, after, formula, value) => {
    const sheet = oneSheet(before);
    sheet.type('H1', [typed]);
    expect(sheet.value('H1')).toBe(value);
    sheet.workbook.locale = after;
    expect(sheet.formula('H1')).toBe(formula);
    expect(sheet.value('H1')).toBe(value);
  });

  test('a formula that could not be read stays as it was typed', () => {
    const sheet = oneSheet('de_DE');
    sheet.type('H1', ['=SUM(A1,B1)']);
    sheet.workbook.locale = 'en_US';
    expect(sheet.formula('H1')).toBe('=SUM(A1,B1)');
    expect(sheet.value('H1')).toEqual(parseError);
  });

  test('dates, numbers and texts of formulas show in it', () => {
    const sheet = oneSheet('en_US');
    sheet.type('A1', ['1.5', '=TEXT(A1,"0.00")', '=DATE(2026,11,5)']);
    sheet.workbook.locale = 'de_DE';
    expect(sheet.shown('A1')).toBe('1,5');
    expect(sheet.value('B1')).toBe('1,50');
    expect(sheet.shown('C1')).toBe('05.11.2026');
    expect(() => {
      sheet.workbook.locale = 'xx_YY';
    }).toThrow('Unknown locale: xx_YY.');
    expect(sheet.workbook.locale).toBe('de_DE');
  });

  test('it does not call custom functions again', () => {
    let calls = 0;
    const sheet = oneSheet('en_US', { F: () => `call ${(calls += 1)}` });
    sheet.type('A1', ['=F(1,2)']);
    sheet.workbook.locale = 'de_DE';
    expect(sheet.value('A1')).toBe('call 1');
    expect(sheet.workbook.readFormulas('Leads', area('A1'))).toEqual([['=F(1;2)']]);
  });
});
