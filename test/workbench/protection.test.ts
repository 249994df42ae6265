import { describe, expect, test } from '@jest/globals';
import type { Workbench } from '../../workbench/runtime';
import { typeEdit } from '../../workbench/editing';
import { bench } from './bench';

const ann = { email: 'ann@example.com', locale: 'en' };
const bob = { email: 'bob@example.com', locale: 'en' };
const cleo = { email: 'cleo@example.com', locale: 'en' };
const closed =
  'You are trying to edit a protected cell or object. ' +
  'Please contact the spreadsheet owner to remove protection if you need to edit.';

/** Calls a piece of script with `sheet`, `range` (B2:C3) and `document`. */
const bundle = `function act(source) {
  var document = SpreadsheetApp.getActive();
  var sheet = document.getSheetByName('Sheet1');
  var range = sheet.getRange('B2:C3');
  return new Function('document', 'sheet', 'range', 'me', source)(document, sheet, range, Session.getEffectiveUser());
}`;

function shared() {
  const workbook = { locale: 'en_US', sheetZone: SHEET_ZONE };
  const { workbench } = bench(bundle, { workbook, editors: [bob, cleo] });
  const act = (source: string, user = ann) => workbench.run('act', [source], { user });
  return { workbench, act };
}

/** The example of the reference: everybody but the owner is taken off the list. */
const close = 'var p = range.protect(); p.addEditor(me); p.removeEditors(p.getEditors());';
const closeSheet = 'var p = sheet.protect(); p.removeEditors(p.getEditors());';

describe('a protected range', () => {
  test('is open until the list of its editors is changed (reference, Range.protect)', () => {
    const { act } = shared();
    act('range.protect().setDescription("Plan")');
    expect(() => act('range.setValue(1)', bob)).not.toThrow();
  });

  test('keeps a script of anybody but the owner out (measured on Google, 2023)', () => {
    const { act } = shared();
    act(close);
    expect(() => act('range.setValue(1)', bob)).toThrow(`Exception: ${closed}`);
    expect(() => act('sheet.getRange("A1:B2").setValues([[1, 2], [3, 4]])', bob)).toThrow(closed);
    expect(() => act('sheet.getRange("A1").setValue(1)', bob)).not.toThrow();
    expect(() => act('range.setValue(1)', ann)).not.toThrow();
  });

  test.each([
    'range.setFormulas([["=1", "=2"], ["=3", "=4"]])',
    'range.clearContent()',
    'range.setNumberFormat("0")',
    'range.setNote("n")',
    'range.setBackground("#ffffff")',
    'range.setDataValidation(null)',
    'sheet.insertRowBefore(3)',
    'sheet.deleteRow(2)',
    'sheet.insertColumnAfter(2)',
    'document.deleteSheet(sheet)',
    'document.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0].remove()',
    'document.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0].getEditors()',
  ])('refuses an editor %s', (source) => {
    const { act } = shared();
    act(`${close} document.insertSheet("Other")`);
    expect(() => act(source, bob)).toThrow(closed);
    expect(() => act(source, ann)).not.toThrow();
  });

  test('fails google.script.run of an editor too', () => {
    const { workbench, act } = shared();
    act(close);
    workbench.actAs({ user: bob });
    expect(() => workbench.runForPage('act', ['range.setValue(1)'])).toThrow(
      `Exception: ${closed}`,
    );
  });

  test('keeps a person who types out, and changes nothing', () => {
    const { workbench, act } = shared();
    act(close);
    const request = {
      sheet: 'Sheet1',
      row: 1,
      column: 1,
      texts: [
        ['a', 'b'],
        ['c', 'd'],
      ],
    };
    expect(() => {
      typeEdit(workbench, request, bob);
    }).toThrow(closed);
    expect(shown(workbench)).toEqual(['', '', '']);
    typeEdit(workbench, request, ann);
    expect(shown(workbench)).toEqual(['a', 'b', '']);
  });

  test('lets in whom it lists, and moves along with rows above it', () => {
    const { act } = shared();
    act(`${close} p.addEditor("cleo@example.com");`);
    act('sheet.insertRowBefore(1)', bob);
    expect(
      act(
        'return document.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0].getRange().getA1Notation()',
      ),
    ).toBe('B3:C4');
    expect(() => act('sheet.getRange("B4").setValue(1)', cleo)).not.toThrow();
    expect(() => act('sheet.getRange("B4").setValue(1)', bob)).toThrow(closed);
    expect(() => act('sheet.getRange("B2").setValue(1)', bob)).not.toThrow();
  });

  test('that only warns stops no script (reference, Protection.setWarningOnly)', () => {
    const { act } = shared();
    act(`${close} p.setWarningOnly(true)`);
    expect(() => act('range.setValue(1)', bob)).not.toThrow();
  });

  test('says who may edit: never the owner, never without whoever runs the script (reference, Protection)', () => {
    const { act } = shared();
    expect(act('return range.protect().getEditors().map(String).length')).toBe(2);
    const editors = 'p.getEditors().map(function (u) { return u.getEmail(); }).join()';
    expect(
      act(`var p = range.protect(); p.removeEditor("cleo@example.com"); return ${editors}`, bob),
    ).toBe('bob@example.com');
    expect(
      act(`var p = range.protect(); p.removeEditors(p.getEditors()); return ${editors}`, bob),
    ).toBe('bob@example.com');
    expect(act('return range.protect().canEdit()', bob)).toBe(true);
    expect(act('return range.protect().canEdit()', cleo)).toBe(false);
    expect(act('return range.protect().canEdit()')).toBe(true);
  });

  test('is the same when it is protected again, and gone when it is removed (reference, Range.protect)', () => {
    const { act } = shared();
    act(`${close} p.setDescription("Plan")`);
    expect(act('return range.protect().getDescription()')).toBe('Plan');
    expect(act('return document.getProtections(SpreadsheetApp.ProtectionType.RANGE).length')).toBe(
      1,
    );
    act('range.protect().remove()');
    expect(() => act('range.setValue(1)', bob)).not.toThrow();
  });
});

describe('a protected sheet', () => {
  test('is closed but for its unprotected ranges (reference, Protection.setUnprotectedRanges)', () => {
    const { act } = shared();
    act(`${closeSheet} p.setUnprotectedRanges([range])`);
    expect(() => act('range.setValue(1)', bob)).not.toThrow();
    expect(() => act('sheet.getRange("A1").setValue(1)', bob)).toThrow(closed);
    expect(() => act('sheet.getRange("A1:B2").setValue(1)', bob)).toThrow(closed);
    expect(() => act('sheet.insertRowAfter(9)', bob)).toThrow(closed);
    expect(() => act('sheet.setFrozenRows(1)', bob)).toThrow(closed);
  });

  test('is listed apart from ranges (reference, Sheet.getProtections)', () => {
    const { act } = shared();
    act(`${close} sheet.protect().setDescription("All")`);
    expect(
      act(
        'return sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).map(function (p) { return p.getDescription(); }).join()',
      ),
    ).toBe('All');
    expect(
      act(
        'var P = SpreadsheetApp.ProtectionType; return sheet.getProtections(P.RANGE)[0].getProtectionType() === P.RANGE',
      ),
    ).toBe(true);
  });
});

function shown({ workbook }: Workbench): readonly string[] {
  return workbook
    .read('Sheet1', { row: 1, column: 1, rows: 1, columns: 3 })
    .flat()
    .map(({ display }) => display);
}
