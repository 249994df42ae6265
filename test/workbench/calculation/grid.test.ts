import { jest } from '@jest/globals';
import type { CallCustomFunction } from '../../../workbench/model';
import { area, areaOf, oneSheet } from './oneSheet';

type Reshaping = 'insertRows' | 'insertColumns' | 'deleteRows' | 'deleteColumns';

const outside = 'The coordinates of the range are outside the dimensions of the sheet.';

// Sources: Apps Script reference, class Sheet; the texts as users of Apps Script quote them.
describe('the grid', () => {
  test('has 1000 rows and 26 columns and nothing beyond them', () => {
    const { workbook } = oneSheet();
    expect(workbook.gridSize('Leads')).toEqual({ rows: 1000, columns: 26 });
    expect(workbook.contentSize('Leads')).toEqual({ rows: 0, columns: 0 });
    expect(() => workbook.read('Leads', areaOf(1001, 1))).toThrow(outside);
    expect(() => workbook.read('Leads', areaOf(1, 26, 1, 2))).toThrow(outside);
    expect(() => workbook.read('Leads', areaOf(0, 1))).toThrow(outside);
    expect(() => workbook.read('Leads', areaOf(1, 1, 0, 1))).toThrow(
      'The number of rows in the range must be at least 1.',
    );
  });

  test('takes data of its own shape only', () => {
    const { workbook } = oneSheet();
    expect(() => {
      workbook.writeValues('Leads', areaOf(1, 1, 1, 2), [['a']]);
    }).toThrow(
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    );
  });

  test('keeps at least one row and one column', () => {
    const { workbook } = oneSheet();
    expect(() => {
      workbook.deleteRows('Leads', 1, 1000);
    }).toThrow("You can't delete all the rows on the sheet.");
    expect(() => {
      workbook.deleteColumns('Leads', 1, 26);
    }).toThrow("You can't delete all the columns on the sheet.");
  });

  test('an unticked box counts as content, a cleared cell does not', () => {
    const { workbook, put, type } = oneSheet();
    put('C5', false);
    type('D9', ['x']);
    type('D9', ['']);
    expect(workbook.contentSize('Leads')).toEqual({ rows: 5, columns: 3 });
  });

  test.each<[string, [Reshaping, number, number], string]>([
    ['=B3', ['insertRows', 2, 2], '=B5'],
    ['=B3', ['insertRows', 4, 2], '=B3'],
    ['=SUM(B2:B4)', ['insertRows', 3, 1], '=SUM(B2:B5)'],
    ['=SUM(B2:B4)', ['insertRows', 5, 1], '=SUM(B2:B4)'],
    ['=SUM($B$2:B)', ['insertRows', 2, 1], '=SUM($B$3:B)'],
    ['=sum( b:c , 2:3 )', ['insertRows', 3, 1], '=sum( b:c , 2:4 )'],
    ['=sum( b:c , 2:3 )', ['insertColumns', 3, 1], '=sum( B:D , 2:3 )'],
    ['=B3', ['deleteRows', 3, 1], '=#REF!'],
    ['=B5', ['deleteRows', 3, 1], '=B4'],
    ['=SUM(B2:B6)', ['deleteRows', 5, 2], '=SUM(B2:B4)'],
    ['=SUM(B2:B6)', ['deleteRows', 1, 3], '=SUM(B1:B3)'],
    ['=SUM(B2:B6)', ['deleteRows', 2, 5], '=SUM(#REF!)'],
    ['=SUM(C:D)', ['deleteColumns', 3, 2], '=SUM(#REF!)'],
    ['=SUM(C1:D)', ['deleteColumns', 2, 1], '=SUM(B1:C)'],
    ['=SUM(A900:B)', ['deleteRows', 901, 100], '=SUM(A900:B)'],
    ['="B3"&B3', ['insertRows', 1, 1], '="B3"&B4'],
  ])('%s after %j is %s', (formula, [change, at, count], after) => {
    const { workbook } = oneSheet();
    workbook.typeIn('Leads', area('Z899'), [[formula]]);
    workbook[change]('Leads', at, count);
    const { rows, columns } = workbook.gridSize('Leads');
    const formulas = workbook.readFormulas('Leads', areaOf(1, 1, rows, columns)).flat();
    expect(formulas.filter((text) => text !== '')).toEqual([after]);
  });

  test('values, formats and spills move with their rows and columns', () => {
    const call = jest.fn<CallCustomFunction>(() => [
      ['a', 'b'],
      ['c', 'd'],
    ]);
    const sheet = oneSheet('en_US', { F: call });
    sheet.type('A1', ['2026-11-21', '=A1+1', '=F(1)']);
    sheet.workbook.setNumberFormats('Leads', area('B1'), [['ddd d mmm']]);
    sheet.workbook.insertRows('Leads', 1, 3);
    sheet.workbook.insertColumns('Leads', 2, 1);
    expect(sheet.shown('A4')).toBe('2026-11-21');
    expect(sheet.shown('C4')).toBe('Sun 22 Nov');
    expect(sheet.values('D4:E5')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    sheet.workbook.insertRows('Leads', 5, 1);
    expect(sheet.values('D4:E6')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
      ['', ''],
    ]);
    sheet.workbook.deleteRows('Leads', 1, 3);
    expect(sheet.values('D1:E2')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    expect(call).toHaveBeenCalledTimes(1);
    sheet.workbook.deleteRows('Leads', 1, 1);
    expect(sheet.workbook.contentSize('Leads')).toEqual({ rows: 0, columns: 0 });
  });

  test('open ranges grow with the grid', () => {
    const sheet = oneSheet();
    sheet.type('C1', ['=ROWS(A:A)', '=ROWS(A2:A)']);
    sheet.workbook.insertRows('Leads', 1001, 5);
    expect(sheet.values('C1:D1')).toEqual([[1005, 1004]]);
    sheet.workbook.deleteRows('Leads', 900, 100);
    expect(sheet.values('C1:D1')).toEqual([[905, 904]]);
  });
});

// Source: Apps Script reference, class Spreadsheet.
describe('sheets', () => {
  test('keep their order, and refuse a name twice', () => {
    const { workbook } = oneSheet();
    workbook.addSheet('2026', 5, 3);
    workbook.addSheet('Log');
    expect(workbook.sheetNames).toEqual(['Leads', '2026', 'Log']);
    expect(workbook.gridSize('2026')).toEqual({ rows: 5, columns: 3 });
    expect(() => {
      workbook.addSheet('log');
    }).toThrow('A sheet with the name "log" already exists. Please enter another name.');
    expect(() => workbook.gridSize('Nope')).toThrow('There is no sheet named "Nope".');
  });

  test('formulas find a sheet whose name is a number', () => {
    const sheet = oneSheet();
    sheet.workbook.addSheet('2026');
    sheet.workbook.writeValues('2026', area('B2'), [[9]]);
    sheet.type('A1', ["='2026'!B2"]);
    sheet.type('A2', ['=A1+1']);
    expect(sheet.values('A1:A2')).toEqual([[9], [10]]);
  });

  test('renaming renames references, removing breaks them', () => {
    const sheet = oneSheet();
    sheet.workbook.addSheet('Log');
    sheet.workbook.writeValues('Log', area('A1'), [[3]]);
    sheet.type('A1', ['=Log!A1+1', '=SUM(Log!$A:$B)']);
    sheet.workbook.renameSheet('Log', 'Contact log');
    expect(sheet.formula('A1')).toBe("='Contact log'!A1+1");
    expect(sheet.formula('B1')).toBe("=SUM('Contact log'!$A:$B)");
    expect(sheet.values('A1:B1')).toEqual([[4, 3]]);
    sheet.workbook.removeSheet('Contact log');
    expect(sheet.formula('A1')).toBe('=#REF!+1');
    expect(sheet.value('A1')).toMatchObject({ error: '#REF!' });
    expect(() => {
      sheet.workbook.removeSheet('Leads');
    }).toThrow("You can't remove all the sheets in a document.");
  });
});
