import { describe, expect, test } from '@jest/globals';
import { allScopes, bench } from './bench';

/** Runs lines with `ss`, `sheet` and `at(…)` for a range of it, on a calculated document. */
function script(lines: string, scopes = allScopes) {
  const { workbench } = bench(
    `function look() {
      var ss = SpreadsheetApp.getActive(), sheet = ss.getSheets()[0];
      var at = function () { return sheet.getRange.apply(sheet, arguments); };
      ${lines}
    }`,
    { workbook: { locale: 'en_US', sheetZone: SHEET_ZONE }, scopes },
  );
  return workbench;
}

const run = (lines: string): unknown =>
  JSON.parse(JSON.stringify(script(lines).run('look') ?? null));

// Source: Apps Script reference, class Sheet; the texts as users quote them.
describe('how a sheet looks', () => {
  test.each<[string, unknown]>([
    ['return [sheet.getFrozenRows(), sheet.getFrozenColumns()]', [0, 0]],
    [
      'sheet.setFrozenRows(2); sheet.setFrozenColumns(1); return [sheet.getFrozenRows(), sheet.getFrozenColumns()]',
      [2, 1],
    ],
    ['sheet.setFrozenRows(2); sheet.setFrozenRows(0); return sheet.getFrozenRows()', 0],
    ['return sheet.setColumnWidth(2, 50).setColumnWidths(4, 2, 70).getName()', 'Sheet1'],
    [
      'sheet.setColumnWidths(2, 2, 50); return [1, 2, 3, 4].map(function (c) { return sheet.getColumnWidth(c); })',
      [100, 50, 50, 100],
    ],
    [
      'sheet.setColumnWidth(3, 50); sheet.insertColumnsAfter(1, 2); return sheet.getColumnWidth(5)',
      50,
    ],
    [
      'ss.insertSheet("Log").hideSheet(); return ss.getSheets().map(function (s) { return s.isSheetHidden(); })',
      [false, true],
    ],
    ['return ss.insertSheet("Log").hideSheet().showSheet().isSheetHidden()', false],
  ])('%s gives %j', (lines, expected) => {
    expect(run(lines)).toEqual(expected);
  });

  test.each([
    ['sheet.hideSheet()', "You can't hide all the sheets in a document."],
    ['ss.deleteSheet(sheet)', "You can't remove all the visible sheets in a document."],
    ['ss.insertSheet("SHEET1")', 'A sheet with the name "SHEET1" already exists.'],
    ['sheet.setFrozenRows(1000)', 'does not imitate Sheet.setFrozenRows with 1000 of 1000'],
    ['sheet.setFrozenRows(-1)', 'does not imitate Sheet.setFrozenRows'],
    ['sheet.setColumnWidth(27, 50)', 'does not imitate Sheet.setColumnWidths(27, 1, 50)'],
    ['sheet.insertColumnsAfter(27, 1)', 'does not imitate inserting 1 columns at 28 of 26'],
    ['sheet.insertRowsAfter(1, 0)', 'does not imitate inserting 0 rows'],
    ['ss.insertSheet("Log").hideSheet().activate()', 'does not imitate activating a hidden sheet'],
    ['sheet.setTabColor("red")', 'does not imitate Sheet.setTabColor'],
  ])('%s fails', (lines, message) => {
    expect(() => run(lines)).toThrow(message);
  });
});

// Source: Apps Script reference, class Sheet.
describe('inserting rows and columns', () => {
  test.each<[string, unknown]>([
    ['sheet.insertRowsAfter(1, 2)', [['1', '', '', '2'], 1002, 26]],
    ['sheet.insertRowsBefore(1, 1)', [['', '1', '2', ''], 1001, 26]],
    ['sheet.insertRowAfter(2)', [['1', '2', '', ''], 1001, 26]],
    ['sheet.insertRowBefore(2)', [['1', '', '2', ''], 1001, 26]],
    ['sheet.insertColumnsAfter(26, 4)', [['1', '2', '', ''], 1000, 30]],
    ['sheet.insertColumnBefore(1)', [['', '', '', ''], 1000, 27]],
  ])('%s moves what stands behind', (lines, expected) => {
    expect(
      run(`at('A1:A2').setValues([[1], [2]]);
        ${lines};
        return [at('A1:A4').getDisplayValues().map(String), sheet.getMaxRows(), sheet.getMaxColumns()]`),
    ).toEqual(expected);
  });

  test('takes notes and formulas along', () => {
    expect(
      run(`at('B2').setNote('here').setFormula('=A2*2');
        at('A2').setValue(4);
        sheet.insertRowsAfter(1, 1).insertColumnsAfter(1, 1);
        return [at('C3').getNote(), at('B2').getNote(), at('C3').getFormula(), at('C3').getValue()]`),
    ).toEqual(['here', '', '=A3*2', 8]);
  });
});

describe('the active sheet', () => {
  test.each<[string, unknown]>([
    ['ss.insertSheet("Log"); return ss.getActiveSheet().getName()', 'Log'],
    [
      'ss.insertSheet("Log"); return ss.setActiveSheet(sheet).getName() + ss.getActiveSheet().getName()',
      'Sheet1Sheet1',
    ],
    [
      'ss.insertSheet("Log"); sheet.activate(); return SpreadsheetApp.getActiveRange().getA1Notation()',
      'A1',
    ],
    [
      'var log = ss.insertSheet("Log"); SpreadsheetApp.setActiveSheet(sheet); ss.deleteSheet(log); return ss.getActiveSheet().getName()',
      'Sheet1',
    ],
    [
      'ss.deleteSheet(ss.insertSheet("Log")); return [ss.getActiveSheet().getName(), ss.getSheetByName("Log")]',
      ['Sheet1', null],
    ],
  ])('%s gives %j', (lines, expected) => {
    expect(run(lines)).toEqual(expected);
  });

  test('stays for the next execution that is not told otherwise', () => {
    const workbench = script(
      `return ss.getSheetByName('Log') ? ss.getActiveSheet().getName() : void ss.insertSheet('Log')`,
    );
    workbench.run('look');
    expect(workbench.run('look')).toBe('Log');
    const activeCell = { sheet: 'Sheet1', row: 1, column: 1 };
    expect(workbench.run('look', [], { activeCell })).toBe('Sheet1');
  });

  test('is nobody’s where nobody has the document open', () => {
    const workbench = script(`ss.insertSheet('Log'); sheet.activate();`);
    expect(() => workbench.run('look', [], { isEditorOpen: false })).toThrow(
      'does not imitate activating a sheet without an open editor',
    );
    expect(workbench.platform.activated).toBeUndefined();
  });
});

// Sources: Apps Script reference, class Range; gas-fakes, notes on oddities (setNote of a number).
describe('how a range looks', () => {
  test.each<[string, unknown]>([
    [
      'return [at("A1").getNote(), at("A1").getFontWeight(), at("A1").getBackground()]',
      ['', 'normal', '#ffffff'],
    ],
    [
      'at("A1:B2").setFontWeight("bold"); return [at("B2").getFontWeight(), at("C2").getFontWeight()]',
      ['bold', 'normal'],
    ],
    ['at("A1").setBackground("#FFCC00"); return at("A1").getBackground()', '#ffcc00'],
    ['at("A1").setNote(25); return at("A1").getNote()', '25'],
    [
      'return at("A1").setWrap(true).setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP).setNote("n").getA1Notation()',
      'A1',
    ],
    [
      'at("A1:B1").setNumberFormats([["0.00", "@"]]); return at("A1:C1").getNumberFormats()',
      [['0.00', '@', '0.###############']],
    ],
    ['return at("A1").setNumberFormat("yyyy-mm-dd").getNumberFormat()', 'yyyy-mm-dd'],
  ])('%s gives %j', (lines, expected) => {
    expect(run(lines)).toEqual(expected);
  });

  test('clearContent leaves formats, notes and the cells around', () => {
    expect(
      run(`at('A1:B2').setValues([[1, '=A1'], ['x', 2]]).setNumberFormat('0.0').setNote('n');
        at('A1:B1').clearContent();
        return [at('A1:B2').getDisplayValues(), at('A1:B2').getFormulas(), at('A1').getNumberFormat(), at('A1').getNote()]`),
    ).toEqual([
      [
        ['', ''],
        ['x', '2.0'],
      ],
      [
        ['', ''],
        ['', ''],
      ],
      '0.0',
      'n',
    ]);
  });

  test('setFormulas writes one formula to each cell', () => {
    expect(
      run(`at('A1:A2').setValues([[1], [2]]);
        at('B1:B2').setFormulas([['=A1*2'], ['=A2*3']]);
        return at('B1:B2').getValues()`),
    ).toEqual([[2], [6]]);
  });

  test.each([
    ['at("A1").setFontWeight("900")', "does not imitate Range.setFontWeight('900')"],
    ['at("A1").setBackground("red")', "does not imitate Range.setBackground('red')"],
    [
      'at("A1").setWrapStrategy("CLIP")',
      "(String) don't match the method signature for SpreadsheetApp.Range.setWrapStrategy",
    ],
    ['at("A1").setNote(null)', "(null) don't match the method signature"],
    [
      'at("A1:B1").setFormulas([["=1", "2"]])',
      'does not imitate Range.setFormulas with something else',
    ],
    ['at("A1:B1").setFormulas([["=1"]])', 'The number of columns in the data does not match'],
  ])('%s fails', (lines, message) => {
    expect(() => run(lines)).toThrow(message);
  });
});

describe('a dialog', () => {
  test.each<[string, unknown]>([
    ['ui.alert("a") === ui.Button.OK', true],
    ['ui.alert("a", ui.ButtonSet.OK_CANCEL) === ui.Button.OK', true],
    ['ui.alert("t", "a", ui.ButtonSet.YES_NO_CANCEL) === ui.Button.YES', true],
    ['ui.alert("a") === ui.Button.CANCEL', false],
    ['String(ui.alert("a", ui.ButtonSet.YES_NO))', 'YES'],
  ])('%s is %p', (expression, expected) => {
    expect(run(`var ui = SpreadsheetApp.getUi(); return ${expression}`)).toBe(expected);
  });

  test('is kept with its title and message', () => {
    const workbench = script(
      `var ui = SpreadsheetApp.getUi(); ui.alert('One'); ui.alert('T', 'Two', ui.ButtonSet.OK)`,
    );
    workbench.run('look');
    expect(workbench.platform.alert).toEqual({ title: 'T', message: 'Two' });
  });

  test('takes the locks that the script held', () => {
    expect(
      run(`var lock = LockService.getDocumentLock();
        var got = lock.tryLock(0);
        SpreadsheetApp.getUi().alert('Wait');
        return [got, lock.hasLock()]`),
    ).toEqual([true, false]);
  });

  test.each([
    ['"a", "b"', "(String,String) don't match the method signature for Ui.alert"],
    ['', "() don't match the method signature for Ui.alert"],
  ])('with the arguments %s fits no signature', (args, message) => {
    expect(() => run(`SpreadsheetApp.getUi().alert(${args})`)).toThrow(message);
  });

  test('is not for simple triggers', () => {
    const workbench = script(`SpreadsheetApp.getUi().alert('x')`);
    expect(() => workbench.run('look', [], { authMode: 'LIMITED' })).toThrow(
      'You do not have permission to call Ui.alert',
    );
  });
});

test('none of this may be written from a cell', () => {
  const { workbook } = bench(
    `/** @customfunction */ function F() { SpreadsheetApp.getActiveSheet().setFrozenRows(1); }`,
  );
  const at = { sheet: 'Leads', row: 1, column: 1 };
  expect(() => workbook.callCustomFunction('F', [], at)).toThrow(
    'You do not have permission to call setFrozenRows',
  );
});
