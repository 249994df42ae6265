import { runInNewContext } from 'node:vm';
import { jest } from '@jest/globals';
import type { CallCustomFunction, CellValue, FunctionValue } from '../../../workbench/model';
import { area, oneSheet, todaySerial } from './oneSheet';

const volatile = {
  error: '#ERROR!',
  message:
    'This function is not allowed to reference a cell with NOW(), RAND(), RANDARRAY(), or RANDBETWEEN()',
};

const spy = (result: FunctionValue = 'ok') =>
  jest.fn<CallCustomFunction>().mockImplementation(() => result);

// Source: Apps Script guide, “Custom functions”, “Arguments”.
describe('arguments of a custom function', () => {
  test.each<[string, (FunctionValue | undefined)[]]>([
    ['=F()', []],
    ['=F( )', []],
    ['=F(A1)', ['text']],
    ['=F(A9)', ['']],
    ['=F(B1)', [{ serial: todaySerial }]],
    ['=F(C1)', [true]],
    ['=F(A1;;B1)', ['text', undefined, { serial: todaySerial }]],
    ['=F(A1;)', ['text', undefined]],
    ['=F(;A1)', [undefined, 'text']],
    ['=F((A1))', ['text']],
    ['=F(A1:A1)', ['text']],
    [
      '=F(A1:B2)',
      [
        [
          ['text', { serial: todaySerial }],
          ['', 1.5],
        ],
      ],
    ],
    ['=F(B2+1)', [2.5]],
    ['=F("a"&A1)', ['atext']],
    ['=F(HSTACK(A1;B1))', [[['text', { serial: todaySerial }]]]],
    ['=F(D1)', [expect.objectContaining({ error: '#DIV/0!' }) as never]],
    ['=F(1;2;3;4;5;6;7;8;9;10)', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]],
    ['=F({1,2})', [[[1, 2]]]],
  ])('%s', (formula, args) => {
    const call = spy();
    const sheet = oneSheet('en_US', { F: call });
    sheet.type('A1', ['text', '2026-11-21', 'TRUE', '=1/0'], ['', '1.5', '', '']);
    sheet.type('G3', [formula]);
    expect(sheet.value('G3')).toBe('ok');
    expect(call).toHaveBeenCalledWith('F', args, { sheet: 'Leads', row: 3, column: 7 });
  });

  test('open ranges hold every row of the grid', () => {
    const call = spy();
    const sheet = oneSheet('en_US', { F: call });
    sheet.workbook.addSheet('Follow-up settings', 50, 5);
    sheet.type('G1', ["=F(A1:C;'Follow-up settings'!$A:$B;A2:2)"]);
    const sizes = call.mock.calls[0]?.[1].map((arg) =>
      Array.isArray(arg) ? [arg.length, (arg[0] as CellValue[]).length] : arg,
    );
    expect(sizes).toEqual([
      [1000, 3],
      [50, 2],
      [1, 26],
    ]);
    expect(sheet.formula('G1')).toBe("=F(A1:C,'Follow-up settings'!$A:$B,A2:2)");
  });
});

// Source: Apps Script guide, “Custom functions”, “Return values”.
describe('results of a custom function', () => {
  test.each<[FunctionValue, CellValue]>([
    ['text', 'text'],
    ['', ''],
    [{ serial: 46347.5 }, { serial: 46347.5 }],
    [NaN, { error: '#NUM!', message: 'Result was not a number.' }],
    [false, false],
    [[], ''],
    [[['only']], 'only'],
  ])('%j shows as %j', (result, value) => {
    const sheet = oneSheet('en_US', { F: () => result });
    sheet.type('A1', ['=F(1)']);
    expect(sheet.value('A1')).toEqual(value);
  });

  test('a throw is #ERROR! with its message', () => {
    const sheet = oneSheet('en_US', {
      F: () => {
        throw new Error('Expected a range.');
      },
    });
    sheet.type('A1', ['=F(1)', '=IFERROR(F(1);"caught")', '=A1']);
    expect(sheet.value('A1')).toEqual({ error: '#ERROR!', message: 'Expected a range.' });
    expect(sheet.value('B1')).toBe('caught');
    expect(sheet.value('C1')).toMatchObject({ error: '#ERROR!' });
  });

  test('a throw of another realm keeps its message', () => {
    const sheet = oneSheet('en_US', {
      F: () => {
        throw runInNewContext('new TypeError("Told elsewhere.")');
      },
    });
    sheet.type('A1', ['=F(1)']);
    expect(sheet.value('A1')).toEqual({ error: '#ERROR!', message: 'Told elsewhere.' });
  });

  test.each<[string, CellValue]>([
    ['=IF(A2="";"";F(A2))', ''],
    ['=IF(A1="";"";F(A1))', { serial: 46000 }],
    ['=TEXT(F(A1);"yyyy-mm-dd")', '2025-12-09'],
    ['=F(A1)+1', { serial: 46001 }],
    ['=f(F(A1))', { serial: 46000 }],
  ])('%s works inside a longer formula', (formula, value) => {
    const sheet = oneSheet('en_US', { F: () => ({ serial: 46000 }) });
    sheet.type('A1', ['x']);
    sheet.type('C1', [formula]);
    expect(sheet.value('C1')).toEqual(value);
  });

  test('an unknown function becomes known when it is named', () => {
    const sheet = oneSheet();
    sheet.type('A1', ['=F(1)']);
    expect(sheet.value('A1')).toEqual({ error: '#NAME?', message: "Unknown function: 'F'." });
    sheet.workbook.setCustomFunctions(['F'], () => 'known');
    expect(sheet.value('A1')).toBe('known');
  });

  test('two workbooks do not share functions', () => {
    const one = oneSheet('en_US', { F: () => 'one', G: () => 'mine' });
    const other = oneSheet('de_DE', { F: () => 'other' });
    one.type('A1', ['=F(1)', '=G(1)']);
    other.type('A1', ['=F(1)', '=G(1)']);
    one.type('A2', ['=F(2)']);
    expect(one.values('A1:B1')).toEqual([['one', 'mine']]);
    expect(one.value('A2')).toBe('one');
    expect(other.value('A1')).toBe('other');
    expect(other.value('B1')).toMatchObject({ error: '#NAME?' });
  });
});

// Source: Apps Script guide, “Custom functions”, and Sheets' own text for volatile arguments.
describe('when a custom function runs', () => {
  test('only a change of its arguments or of its formula runs it again', () => {
    const call = spy();
    const sheet = oneSheet('en_US', { F: call });
    sheet.type('A1', ['1', '2']);
    sheet.type('C1', ['=F(A1)']);
    expect(call).toHaveBeenCalledTimes(1);
    sheet.type('B1', ['3']);
    sheet.type('A1', ['1']);
    sheet.workbook.insertRows('Leads', 1, 1);
    sheet.workbook.insertColumns('Leads', 1, 1);
    sheet.workbook.addSheet('Other');
    expect(call).toHaveBeenCalledTimes(1);
    sheet.type('B2', ['5']);
    expect(call).toHaveBeenCalledTimes(2);
    sheet.type('D2', ['=F(B2)']);
    expect(call).toHaveBeenCalledTimes(3);
  });

  test('an error that says something else runs it again', () => {
    const sheet = oneSheet('en_US', { F: (_name, [arg]) => arg ?? '' });
    sheet.type('A1', ['=B9000', '=F(A1)']);
    expect(sheet.value('B1')).toMatchObject({ message: 'Reference does not exist.' });
    sheet.type('A1', ['=Log!A1']);
    expect(sheet.value('B1')).toMatchObject({ message: "Unresolved sheet name 'Log'." });
  });

  test('spilled cells that stay as they are do not run it again', () => {
    const call = spy();
    const sheet = oneSheet('en_US', { F: call });
    sheet.type('A1', ['=SEQUENCE(3)', '=FILTER(A1:A9;A1:A9>1)', '=F(B1:B9)', '=F(A2)']);
    sheet.type('F1', ['1']);
    const before = call.mock.calls.length;
    sheet.type('F1', ['2']);
    sheet.workbook.insertRows('Leads', 1, 1);
    sheet.type('F1', ['3']);
    expect(call).toHaveBeenCalledTimes(before);
  });

  test('a branch that is not taken does not run it', () => {
    const call = spy();
    const sheet = oneSheet('en_US', { F: call });
    sheet.type('C1', ['=IF(A1="";"";F(A1))']);
    expect(call).not.toHaveBeenCalled();
  });

  test.each([
    '=F(NOW())',
    '=F(1+RAND())',
    '=F(RANDBETWEEN(1;2))',
    '=F(A1)',
    '=F(A2)',
    '=F(A1:B3)',
    '=F(B3)',
  ])('%s depends on a volatile function and is refused', (formula) => {
    const call = spy();
    const sheet = oneSheet('en_US', { F: call });
    sheet.type('A1', ['=NOW()', ''], ['=A1+1', ''], ['=HSTACK(A2;1)', '']);
    sheet.type('D1', [formula]);
    expect(sheet.value('D1')).toEqual(volatile);
    expect(call).not.toHaveBeenCalled();
  });

  test('TODAY is no volatile function, and one elsewhere does not matter', () => {
    const call = spy();
    const sheet = oneSheet('en_US', { F: call });
    sheet.type('A1', ['=NOW()', '=TODAY()', '=F(B1)', '=IF(A1>0;F(TODAY());"")']);
    expect(sheet.values('C1:D1')).toEqual([['ok', 'ok']]);
    expect(call.mock.calls[0]?.[1]).toEqual([{ serial: todaySerial }]);
  });

  test('a refusal begins and ends with its cause, though no value changes', () => {
    const sheet = oneSheet('en_US', { F: () => 'ok' });
    sheet.type('A1', ['1', '=IF(A1>0;5;6)', '=F(B1)']);
    expect(sheet.value('C1')).toBe('ok');
    sheet.type('A1', ['=NOW()']);
    expect(sheet.values('B1:C1')).toEqual([[5, volatile]]);
    sheet.type('A1', ['1']);
    expect(sheet.values('B1:C1')).toEqual([[5, 'ok']]);
  });

  test('a refusal ends with its cause', () => {
    const sheet = oneSheet('en_US', { F: () => 'ok' });
    sheet.type('A1', ['=NOW()', '=F(A1)']);
    expect(sheet.value('B1')).toEqual(volatile);
    sheet.workbook.writeValues('Leads', area('A1'), [[5]]);
    expect(sheet.value('B1')).toBe('ok');
  });
});
