import { describe, expect, test } from '@jest/globals';
import { CellLooks } from '../../workbench/cellLooks';
import { scriptedSheet } from './scriptOnSheet';

const fill = `at('A1:C3').setValues([['Firm', 'Role', 'Day'], ['Acme', 'Dev', 5], ['Bolt', 'Ops', 6]]);`;

// Source: gas-fakes, test/testsheets.js, “Range Merging Methods”, which also runs on Google.
describe('merged cells', () => {
  test.each<[string, unknown]>([
    [
      `at('A1:B2').merge();
       return [at('A1').isPartOfMerge(), at('B2').isPartOfMerge(), at('A1:B2').isPartOfMerge(), at('C3').isPartOfMerge()]`,
      [true, true, true, false],
    ],
    [
      `at('A1:B2').merge(); return at('A1:C2').getValues()`,
      [
        ['Firm', '', 'Day'],
        ['', '', 5],
      ],
    ],
    [
      `return at('A1:B2').merge().getMergedRanges().map(function (r) { return r.getA1Notation(); })`,
      ['A1:B2'],
    ],
    [
      `at('A1:B2').merge(); return at('B2:C9').getMergedRanges().map(function (r) { return r.getA1Notation(); })`,
      ['A1:B2'],
    ],
    [
      `at('A1:C2').mergeAcross(); return [sheet.getDataRange().getMergedRanges().map(function (r) { return r.getA1Notation(); }), at('A1:A2').getValues()]`,
      [
        ['A1:C1', 'A2:C2'],
        [['Firm'], ['Acme']],
      ],
    ],
    [
      `at('A1:B3').mergeVertically(); return [at('A1:Z9').getMergedRanges().map(function (r) { return r.getA1Notation(); }), at('A1:B1').getValues()]`,
      [['A1:A3', 'B1:B3'], [['Firm', 'Role']]],
    ],
    [`return at('A1:B2').merge().breakApart().isPartOfMerge()`, false],
  ])('%s gives %j', (lines, expected) => {
    expect(scriptedSheet().run(fill + lines)).toEqual(expected);
  });

  // Source: texts that users of Apps Script quote.
  test('are not cut through', () => {
    const { run } = scriptedSheet();
    const text = 'You must select all cells in a merged range to merge or unmerge them.';
    expect(() => run(`at('A1:B2').merge(); at('B2:C3').merge()`)).toThrow(text);
    expect(() => run(`at('B2').breakApart()`)).toThrow(text);
  });

  test('take what is written into the first cell; into others it is refused, blanks are not', () => {
    const { run } = scriptedSheet();
    run(`${fill} at('A1:C1').merge(); at('A1').setValue('My search')`);
    expect(run(`return at('A1:C1').setValues([['Tracker', '', null]]).getValues()`)).toEqual([
      ['Tracker', '', ''],
    ]);
    for (const write of [
      `at('B1').setValue('x')`,
      `at('A1:C1').setValues([['a', 'x', '']])`,
      `at('B1').setFormula('=A2')`,
    ]) {
      expect(() => run(write)).toThrow(
        'does not imitate writing into B1, which merged cells cover.',
      );
    }
    expect(run(`return at('A1:C1').getValues()`)).toEqual([['Tracker', '', '']]);
  });
});

const hide = (column: number, ...values: string[]) =>
  `sheet.getFilter().setColumnFilterCriteria(${column}, SpreadsheetApp.newFilterCriteria().setHiddenValues(${JSON.stringify(values)}).build());`;

const hiddenRows = `[1, 2, 3, 4].map(function (row) { return sheet.isRowHiddenByFilter(row); })`;

// Source: Apps Script reference, classes Filter, FilterCriteriaBuilder and Sheet.
describe('a filter', () => {
  test('is one per sheet', () => {
    const { run } = scriptedSheet();
    expect(run(`${fill} return sheet.getFilter()`)).toBeNull();
    expect(run(`return at('A1:C3').createFilter().getRange().getA1Notation()`)).toBe('A1:C3');
    expect(run(`return at('B2').getFilter().getRange().getA1Notation()`)).toBe('A1:C3');
    // Source: gas-fakes, which saw the text on Google.
    expect(() => run(`at('A1:B2').createFilter()`)).toThrow(
      "You can't create a filter in a sheet that already has a filter.",
    );
    run(`sheet.getFilter().remove()`);
    expect(run(`return sheet.getFilter()`)).toBeNull();
    expect(run(`return at('A1:B2').createFilter().getRange().getA1Notation()`)).toBe('A1:B2');
  });

  test('hides rows, whose values are read and written as before', () => {
    const { run } = scriptedSheet();
    run(`${fill} at('A1:C3').createFilter(); ${hide(1, 'Acme')} ${hide(3, '7')}`);
    expect(run(`return ${hiddenRows}`)).toEqual([false, true, false, false]);
    expect(run(`return at('A1:A3').getValues()`)).toEqual([['Firm'], ['Acme'], ['Bolt']]);
    expect(run(`at('C3').setValue(7); return ${hiddenRows}`)).toEqual([false, true, true, false]);
    expect(run(`return sheet.getLastRow()`)).toBe(3);
    expect(run(`return sheet.getFilter().getColumnFilterCriteria(1).getHiddenValues()`)).toEqual([
      'Acme',
    ]);
    run(`sheet.getFilter().removeColumnFilterCriteria(1)`);
    expect(run(`return sheet.getFilter().getColumnFilterCriteria(1)`)).toBeNull();
    expect(run(`return ${hiddenRows}`)).toEqual([false, false, true, false]);
  });

  test('moves with its rows and columns, and goes with them', () => {
    const { run } = scriptedSheet();
    run(`${fill} at('A1:C3').createFilter(); ${hide(2, 'Ops')}
      sheet.insertRowsBefore(1, 1); sheet.insertRowsAfter(3, 1); sheet.insertColumnsAfter(1, 1);`);
    expect(run(`return sheet.getFilter().getRange().getA1Notation()`)).toBe('A2:D5');
    expect(
      run(`return [4, 5].map(function (row) { return sheet.isRowHiddenByFilter(row); })`),
    ).toEqual([false, true]);
    run(`sheet.deleteRow(1); sheet.deleteRow(3); sheet.deleteColumn(2)`);
    expect(run(`return [sheet.getFilter().getRange().getA1Notation(), ${hiddenRows}]`)).toEqual([
      'A1:C3',
      [false, false, true, false],
    ]);
    run(`sheet.deleteRows(1, 3)`);
    expect(run(`return sheet.getFilter()`)).toBeNull();
  });

  test('lasts with the looks of its sheet', () => {
    const looks = new CellLooks();
    const filter = { area: { row: 1, column: 1, rows: 3, columns: 3 }, hidden: { 2: ['Ops'] } };
    looks.setSheet('Leads', { filter });
    const again = new CellLooks();
    again.restore(JSON.parse(JSON.stringify(looks.dump())) as ReturnType<CellLooks['dump']>);
    expect(again.sheet('Leads').filter).toEqual(filter);
  });

  test.each([
    [`at('B1:C3').createFilter(); ${hide(2, 'Dev')}`, 'criteria of a Filter that does not begin'],
    [`at('A1:C3').createFilter(); ${hide(4, 'Dev')}`, 'criteria of a Filter that does not begin'],
    [`var f = at('A1:C3').createFilter(); f.remove(); f.getRange()`, 'a Filter that was removed'],
    [`at('A1:C3').createFilter().sort(1, true)`, 'Filter.sort'],
    [`SpreadsheetApp.newFilterCriteria().whenCellEmpty()`, 'FilterCriteriaBuilder.whenCellEmpty'],
  ])('%s is refused by name', (lines, name) => {
    expect(() => scriptedSheet().run(fill + lines)).toThrow(`does not imitate ${name}`);
  });
});
