import type { CellValue } from '../../../workbench/model';
import { area, noon, oneSheet, todaySerial } from './oneSheet';

// Sources: Ben Collins, “Google Sheets location”; Stack Overflow 73767719; Sheets' own texts.
describe('formulas in the locale', () => {
  test.each<[string, string, CellValue]>([
    ['en_US', '=SUM(1,2)', 3],
    ['en_US', '=1.5+1', 2.5],
    ['de_DE', '=SUM(1;2)', 3],
    ['de_DE', '=1,5+1', 2.5],
    ['de_DE', '=SUM(1,5;1)', 2.5],
    ['de_DE', '={1\\2;3\\4}', 1],
    ['en_US', '={1,2;3,4}', 1],
    ['en_US', '="say ""hi"" \\"', 'say "hi" \\'],
    ['en_US', '=IF(TRUE,"yes","no")', 'yes'],
    ['en_US', '= sum( 1 , 2 ) ', 3],
    ['en_US', '=A9', ''],
    ['en_US', '=A9+1', 1],
    ['en_US', '=10%', 0.1],
    ['en_US', '=F1:F3', ''],
  ])('in %s, %s gives %j', (locale, formula, value) => {
    const sheet = oneSheet(locale);
    sheet.type('D1', [formula]);
    expect(sheet.value('D1')).toEqual(value);
    expect(sheet.formula('D1')).toBe(formula);
  });

  test.each([
    ['de_DE', '=SUM(A1,B1)'],
    ['en_US', '=SUM(1;2'],
    ['en_US', '=1+'],
    ['en_US', '=(1;2)'],
    ['en_US', '={1,2)'],
    ['en_US', '="open'],
    ['en_US', '=A1 B1'],
  ])('in %s, %s is a parse error', (locale, formula) => {
    const sheet = oneSheet(locale);
    sheet.type('D1', [formula]);
    expect(sheet.value('D1')).toEqual({ error: '#ERROR!', message: 'Formula parse error.' });
    expect(sheet.formula('D1')).toBe(formula);
  });

  test.each([
    ['=NOSUCH(1)', '#NAME?', "Unknown function: 'NOSUCH'."],
    ['=QUERY(A1:B2;"select A")', '#NAME?', "Unknown function: 'QUERY'."],
    ['=HF.ADD(1;2)', '#NAME?', "Unknown function: 'HF.ADD'."],
    ['=OUT_(1)', '#NAME?', "Unknown function: 'OUT_'."],
    ['=nobody', '#NAME?', "Unknown range name: 'nobody'."],
  ])('%s is %s', (formula, error, message) => {
    const sheet = oneSheet();
    sheet.type('D1', [formula]);
    expect(sheet.value('D1')).toEqual({ error, message });
  });

  test.each([
    ["='No such'!A1", '#REF!'],
    ['=A5000', '#REF!'],
    ['=1/0', '#DIV/0!'],
    ['=NA()', '#N/A'],
    ['=D1', '#REF!'],
    ['=SUM(A:Z)', '#REF!'],
    ['=E1+1', '#REF!'],
  ])('%s is the error %s', (formula, error) => {
    const sheet = oneSheet();
    sheet.type('D1', [formula, '=D1']);
    expect(sheet.value('D1')).toMatchObject({ error });
  });

  test('a circle ends when it is broken', () => {
    const sheet = oneSheet();
    sheet.type('A1', ['=B1', '=A1']);
    expect(sheet.value('B1')).toMatchObject({ error: '#REF!' });
    sheet.type('B1', ['5']);
    expect(sheet.value('A1')).toBe(5);
  });

  test('open references reach to the end of the grid', () => {
    const sheet = oneSheet();
    sheet.type('A1', ['1'], ['2']);
    sheet.type('C1', ['=ROWS(A2:A)', '=ROWS(A:B)', '=COLUMNS(2:3)', '=SUM(A1:A)', '=SUM(A2:B)']);
    expect(sheet.values('C1:G1')).toEqual([[999, 1000, 26, 3, 2]]);
    sheet.type('A1000', ['10']);
    expect(sheet.values('F1:G1')).toEqual([[13, 12]]);
  });

  test('a sheet is found by its name, quoted or in other capitals', () => {
    const sheet = oneSheet();
    sheet.workbook.addSheet("Bob's 2026");
    sheet.workbook.writeValues("Bob's 2026", area('A1'), [[7]]);
    sheet.type('A1', ["='Bob''s 2026'!A1", "='bob''s 2026'!$A$1+1"]);
    expect(sheet.values('A1:B1')).toEqual([[7, 8]]);
  });

  test('a bare range gives the cell beside or above it, never a block', () => {
    const sheet = oneSheet();
    sheet.type('A1', ['1'], ['2'], ['3']);
    sheet.type('C2', ['=A1:A3', '=A1:B3', '=(A1:A3)+1']);
    expect(sheet.value('C2')).toBe(2);
    expect(sheet.value('D2')).toEqual({
      error: '#VALUE!',
      message: 'An array value could not be found.',
    });
    expect(sheet.value('E2')).toBe(3);
  });

  test('a reference to a missing sheet stays broken until it is typed again', () => {
    const sheet = oneSheet();
    sheet.type('A1', ['=Log!A1']);
    sheet.workbook.addSheet('Log');
    expect(sheet.value('A1')).toEqual({
      error: '#REF!',
      message: "Unresolved sheet name 'Log'.",
    });
    sheet.type('A1', ['=Log!A1']);
    expect(sheet.value('A1')).toBe('');
  });
});

// Source: Docs Editors Help, the pages of the functions.
describe('dates in formulas', () => {
  test.each<[string, CellValue, string]>([
    ['=A1', { serial: todaySerial }, '11/21/2026'],
    ['=A1+7', { serial: todaySerial + 7 }, '11/28/2026'],
    ['=IF(TRUE;A1;"")', { serial: todaySerial }, '11/21/2026'],
    ['=MAX(A1:A2)', { serial: todaySerial }, '11/21/2026'],
    ['=MIN(A1;B1)', { serial: todaySerial }, '11/21/2026'],
    ['=A1-A1', 0, '0'],
    ['=TODAY()', { serial: todaySerial }, '11/21/2026'],
    ['=TODAY()-A1', 0, '0'],
    ['=NOW()', { serial: noon / 86_400_000 + 25_569 }, '11/21/2026 0:30:00'],
    ['=TEXT(A1;"yyyy-mm-dd")', '2026-11-21', '2026-11-21'],
    ['=DATE(2026;11;21)', { serial: todaySerial }, '11/21/2026'],
    ['="11/21/2026"+1', { serial: todaySerial + 1 }, '11/22/2026'],
    ['="on "&A1&", "&1.5', 'on 11/21/2026, 1.5', 'on 11/21/2026, 1.5'],
    ['=WORKDAY(A1;1)', { serial: todaySerial + 2 }, '11/23/2026'],
    ['=DATEVALUE("2026-11-21")', todaySerial, '46347'],
    ['=SUMPRODUCT((A1:B1=A1)*1)', 1, '1'],
    ['=TEXT(A1;"ddd d mmm")', 'Sat 21 Nov', 'Sat 21 Nov'],
    ['=TEXT(0.5;"0%")', '50%', '50%'],
    ['=TEXT(46347;"yyyy")', '2026', '2026'],
    ['=TEXT("as it is";"0.00")', 'as it is', 'as it is'],
    ['=CONCATENATE(A1;" - ";B1)', '11/21/2026 - 11/22/2026', '11/21/2026 - 11/22/2026'],
    ['=TEXTJOIN(", ";TRUE;A1;C1;"x")', '11/21/2026, x', '11/21/2026, x'],
    ['=INDEX(A1:B2;1;1)', { serial: todaySerial }, '11/21/2026'],
  ])('%s gives %j, shown as %s', (formula, value, shown) => {
    const sheet = oneSheet();
    sheet.type('A1', ['2026-11-21', '2026-11-22']);
    sheet.type('D1', [formula]);
    expect(sheet.value('D1')).toEqual(value);
    expect(sheet.shown('D1')).toBe(shown);
  });

  test('TODAY and NOW follow the clock and the zone', () => {
    let now = noon;
    const sheet = oneSheet('en_US', {}, () => now);
    sheet.type('A1', ['=TODAY()']);
    now += 86_400_000;
    expect(sheet.value('A1')).toEqual({ serial: todaySerial + 1 });
    sheet.workbook.zone = 'America/Los_Angeles';
    expect(sheet.value('A1')).toEqual({ serial: todaySerial });
  });

  test('a date format makes a number a date, for the formulas too', () => {
    const sheet = oneSheet();
    sheet.put('A1', 46347);
    sheet.type('B1', ['=A1', '=2*3']);
    sheet.workbook.setNumberFormats('Leads', area('A1'), [['yyyy-mm-dd']]);
    sheet.workbook.setNumberFormats('Leads', area('C1'), [['d mmm']]);
    expect(sheet.value('A1')).toEqual({ serial: 46347 });
    expect(sheet.value('B1')).toEqual({ serial: 46347 });
    expect(sheet.value('C1')).toEqual({ serial: 6 });
    sheet.workbook.setNumberFormats('Leads', area('A1'), [['0']]);
    expect(sheet.values('A1:B1')).toEqual([[46347, 46347]]);
  });
});

// Source: Docs Editors Help, “HSTACK”, “VSTACK”, “FILTER”, “SORT”.
describe('blocks in formulas', () => {
  const block = (formula: string, a1: string, lines: string[][]): CellValue[][] => {
    const sheet = oneSheet();
    sheet.type('A1', ...lines);
    sheet.type('H1', [formula]);
    return sheet.values(a1);
  };
  const na = expect.objectContaining({ error: '#N/A' }) as unknown;

  test.each<[string, string, unknown[][]]>([
    [
      '=HSTACK(A1:B2;C1)',
      'H1:J2',
      [
        ['b', 2, true],
        ['a', 1, na],
      ],
    ],
    [
      '=VSTACK(A1:B1;C1)',
      'H1:I2',
      [
        ['b', 2],
        [true, na],
      ],
    ],
    [
      '=SORT(A1:B3)',
      'H1:I3',
      [
        ['a', 1],
        ['b', 2],
        ['c', 2],
      ],
    ],
    [
      '=SORT(A1:B3;2;FALSE;1;FALSE)',
      'H1:I3',
      [
        ['c', 2],
        ['b', 2],
        ['a', 1],
      ],
    ],
    [
      '=FILTER(A1:B3;B1:B3=2)',
      'H1:I3',
      [
        ['b', 2],
        ['c', 2],
        ['', ''],
      ],
    ],
    ['=FILTER(A1:A3;B1:B3>1;A1:A3<>"b")', 'H1:H2', [['c'], ['']]],
    ['=FILTER(A1:A3;B1:B3>9)', 'H1', [[na]]],
    ['=IFERROR(FILTER(A1:A3;B1:B3>9);"none")', 'H1', [['none']]],
    [
      '=IF(TRUE;A1:B2;"")',
      'H1:I2',
      [
        ['b', 2],
        ['a', 1],
      ],
    ],
    ['=ARRAYFORMULA(IF(B1:B3>1;A1:A3;"-"))', 'H1:H3', [['b'], ['-'], ['c']]],
    ['=TRANSPOSE(A1:A3)', 'H1:J1', [['b', 'a', 'c']]],
    ['=UNIQUE(B1:B3)', 'H1:H3', [[2], [1], ['']]],
  ])('%s', (formula, a1, values) => {
    expect(
      block(formula, a1, [
        ['b', '2', 'TRUE'],
        ['a', '1', ''],
        ['c', '2', ''],
      ]),
    ).toEqual(values);
  });
});
