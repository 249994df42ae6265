import { restoreSheets, saveSheets } from '../../../workbench/savedDocument';
import { createWorkbook } from '../../../workbench/calculation/workbook';
import { area, areaOf, noon, oneSheet } from './oneSheet';

const partly = 'You must select all cells in a merged range to merge or unmerge them.';

function merged(a1 = 'B2:D3') {
  const sheet = oneSheet();
  sheet.type('B2', ['first', 'second', ''], ['third', '', '']);
  sheet.workbook.merge('Leads', [area(a1)]);
  return sheet;
}

// Source: Apps Script reference, Range.merge and breakApart; gas-fakes, test/testsheets.js.
describe('merged cells', () => {
  test('keep the first value and read as blank elsewhere', () => {
    const sheet = merged();
    expect(sheet.values('B2:D3')).toEqual([
      ['first', '', ''],
      ['', '', ''],
    ]);
    expect(sheet.workbook.merges('Leads')).toEqual([area('B2:D3')]);
    sheet.type('F1', ['=C2', '=COUNTA(B2:D3)']);
    expect(sheet.values('F1:G1')).toEqual([['', 1]]);
  });

  test('taken apart again stay blank', () => {
    const sheet = merged();
    sheet.workbook.breakApart('Leads', area('A1:Z9'));
    expect(sheet.workbook.merges('Leads')).toEqual([]);
    expect(sheet.values('B2:C2')).toEqual([['first', '']]);
  });

  test('are merged and taken apart as a whole only', () => {
    const sheet = merged();
    expect(() => {
      sheet.workbook.merge('Leads', [area('D3:E4')]);
    }).toThrow(partly);
    expect(() => {
      sheet.workbook.breakApart('Leads', area('B2'));
    }).toThrow(partly);
    expect(() => {
      sheet.workbook.merge('Leads', [area('F1:G1'), area('D3:E4')]);
    }).toThrow(partly);
    expect(sheet.workbook.merges('Leads')).toEqual([area('B2:D3')]);
    sheet.workbook.merge('Leads', [area('B2:E5')]);
    expect(sheet.workbook.merges('Leads')).toEqual([area('B2:E5')]);
  });

  test('of which the first is blank and others are not are refused', () => {
    const sheet = oneSheet();
    sheet.type('B2', ['', 'second']);
    expect(() => {
      sheet.workbook.merge('Leads', [area('B2:C2')]);
    }).toThrow('does not imitate merging cells of which the first is blank and others are not.');
    expect(sheet.value('C2')).toBe('second');
    sheet.workbook.merge('Leads', [area('D4')]);
    expect(sheet.workbook.merges('Leads')).toEqual([]);
  });

  test.each([
    ['insertRows', 2, 1, 'B3:D4'],
    ['insertRows', 3, 2, 'B2:D5'],
    ['insertRows', 4, 2, 'B2:D3'],
    ['insertColumns', 4, 1, 'B2:E3'],
    ['deleteRows', 1, 1, 'B1:D2'],
    ['deleteRows', 3, 1, 'B2:D2'],
    ['deleteColumns', 1, 2, 'A2:B3'],
    ['deleteRows', 2, 2, undefined],
  ] as const)('after %s(%i, %i) are %s', (change, at, count, left) => {
    const { workbook } = merged();
    workbook[change]('Leads', at, count);
    expect(workbook.merges('Leads')).toEqual(left === undefined ? [] : [area(left)]);
  });

  test('of which one cell is left are merged no more', () => {
    const { workbook } = merged('B2:C2');
    workbook.deleteColumns('Leads', 3, 1);
    expect(workbook.merges('Leads')).toEqual([]);
  });

  test('come back with a saved document', () => {
    const { workbook } = merged();
    const saved = JSON.parse(JSON.stringify(saveSheets(workbook))) as ReturnType<typeof saveSheets>;
    const other = createWorkbook({ locale: 'en_US', zone: 'Etc/UTC', now: () => noon });
    restoreSheets(other, saved);
    expect(other.merges('Leads')).toEqual([area('B2:D3')]);
    expect(other.read('Leads', areaOf(2, 2))[0]?.[0]?.value).toBe('first');
  });

  test('in the way of a spilled result are refused by name', () => {
    const sheet = oneSheet('en_US', {
      F: () => [
        [1, 2],
        [3, 4],
      ],
    });
    sheet.workbook.merge('Leads', [area('A2:B2')]);
    sheet.type('A1', ['=F(1)']);
    expect(sheet.value('A1')).toEqual({
      error: '#ERROR!',
      message: 'The workbench does not imitate a result that spills over the merged cells at A2.',
    });
    sheet.type('D4', ['=F(1)']);
    expect(sheet.value('E5')).toBe(4);
    sheet.workbook.breakApart('Leads', area('A2:B2'));
    expect(sheet.value('B2')).toBe(4);
  });
});
