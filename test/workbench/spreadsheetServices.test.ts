import { describe, expect, test } from '@jest/globals';
import { editEvent } from '../../workbench/events';
import { bench } from './bench';

/** Runs lines with `ss`, `sheet` and `at(…)` for a range of it, on a calculated document. */
function session(locale = 'en_US') {
  const { workbench } = bench('function none() {}', {
    workbook: { locale, sheetZone: SHEET_ZONE },
  });
  const { workbook } = workbench;
  workbook.renameSheet('Sheet1', 'Leads');
  return {
    workbook,
    run: (lines: string, args: Parameters<typeof workbench.run>[1] = []) => {
      const script = bench(
        `function look(event) {
          var ss = SpreadsheetApp.getActive(), sheet = ss.getSheetByName('Leads');
          var at = function () { return sheet.getRange.apply(sheet, arguments); };
          ${lines}
        }`,
        { workbook },
      );
      return script.workbench.run('look', args);
    },
  };
}

const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

// Sources: gas-fakes, test/testsheets.js, which also runs on Google; the texts as users quote them.
describe('Sheet.getRange', () => {
  test.each([
    ['at(2, 3)', 'C2 1 1'],
    ['at(2, 3, 4)', 'C2:C5 4 1'],
    ['at(2, 3, 4, 5)', 'C2:G5 4 5'],
    ['at("$b$2")', 'B2 1 1'],
    ['at("C5:B2")', 'B2:C5 4 2'],
    ['at("!c2:e5")', 'C2:E5 4 3'],
    ['at("Leads!A1:B2")', 'A1:B2 2 2'],
    ['at("\'Leads\'!A1")', 'A1 1 1'],
    ['at("5:2")', '2:5 4 26'],
    ['at("D:B")', 'B:D 1000 3'],
    ['at("A:Z")', 'A:Z 1000 26'],
  ])('%s is %s', (range, expected) => {
    const { run } = session();
    expect(
      run(
        `var r = ${range}; return [r.getA1Notation(), r.getNumRows(), r.getNumColumns()].join(' ')`,
      ),
    ).toBe(expected);
  });

  test('of A2:C is open below', () => {
    const { run } = session();
    expect(
      run(`var r = at('A2:C'); return [r.getRow(), r.getLastRow(), r.getLastColumn()].join()`),
    ).toBe('2,1000,3');
    expect(() => run(`at('A2:C').getA1Notation()`)).toThrow('open below');
  });

  test.each([
    ['at(0, 1)', 'The starting row of the range is too small.'],
    ['at(1, 0)', 'The starting column of the range is too small.'],
    ['at(1, 1, 0)', 'The number of rows in the range must be at least 1.'],
    ['at(1, 1, 1, 0)', 'The number of columns in the range must be at least 1.'],
    ['at(1001, 1)', 'The coordinates of the range are outside the dimensions of the sheet.'],
    ['at(1, 27)', 'The coordinates of the range are outside the dimensions of the sheet.'],
    ['at(999, 1, 3)', 'The coordinates of the range are outside the dimensions of the sheet.'],
    ['at("AA1")', 'The coordinates of the range are outside the dimensions of the sheet.'],
    ['at("nothing here")', 'Range not found'],
    ['at("A")', 'Range not found'],
    ['at("A1:B2:C3")', 'Range not found'],
    ['at("Other!A1")', 'does not imitate Sheet.getRange of another sheet'],
  ])('%s fails', (range, message) => {
    expect(() => session().run(`return ${range}`)).toThrow(message);
  });
});

// Sources: Apps Script reference, class Range; Kanshi Tanaike, 2023-09-03, on dates and zones.
describe('writing and reading', () => {
  test('texts are read as typed, other values stay what they are', () => {
    const { run } = session();
    const got = run(`
      at('A1:F1').setValues([['01234', '=1+2', 'TRUE', "'007", true, 1.5]]);
      return at('A1:F1').getValues()`);
    expect(got).toEqual([[1234, 3, true, '007', true, 1.5]]);
  });

  test('a written Date is its wall clock in the zone of the sheet, and comes back', () => {
    const { run, workbook } = session();
    const instant = Date.UTC(2026, 10, 22, 19, 30);
    const got = run(`
      at('A1').setValue(new Date(${instant}));
      var v = at('A1').getValue();
      return [v instanceof Date, v.getTime()]`);
    expect(got).toEqual([true, instant]);
    const [[cell] = []] = workbook.read('Leads', { row: 1, column: 1, rows: 1, columns: 1 });
    expect(cell?.value).toEqual({ serial: expect.closeTo(46_349 + 8.5 / 24, 9) });
  });

  test('a typed date is midnight in the zone of the sheet, the day before in that of the script', () => {
    const got = session().run(`
      at('A1').setValue('2026-11-23');
      var v = at('A1').getValue();
      return [v.getTime(), v.getDate(), Utilities.formatDate(v, ss.getSpreadsheetTimeZone(), 'yyyy-MM-dd')]`);
    expect(got).toEqual([Date.UTC(2026, 10, 22, 11), 22, '2026-11-23']);
  });

  test('a block of mixed values lands where it should', () => {
    const { run } = session();
    const got = run(`
      at('B2:D4').setValues([['a', 1, null], ['b', 2, true], [3, '=C2+C3', 'c']]);
      return at('A1:E5').getValues()`);
    expect(json(got)).toEqual([
      ['', '', '', '', ''],
      ['', 'a', 1, '', ''],
      ['', 'b', 2, true, ''],
      ['', 3, 3, 'c', ''],
      ['', '', '', '', ''],
    ]);
  });

  test('one value fills its range; null and undefined clear it', () => {
    const { run } = session();
    expect(
      json(
        run(`at('A1:B2').setValue(7); at('B1:B2').setValue(null); return at('A1:B2').getValues()`),
      ),
    ).toEqual([
      [7, ''],
      [7, ''],
    ]);
  });

  test('formulas, displayed texts and formats are read apart from values', () => {
    const { run } = session('de_DE');
    const got = run(`
      at('A1').setNumberFormat('0.00').setFormula('=1+1');
      at('A2').setValue('x');
      return [at('A1').getFormula(), at('A1:A2').getFormulas(), at('A1').getDisplayValue(), at('A1:A2').getDisplayValues()]`);
    expect(json(got)).toEqual(['=1+1', [['=1+1'], ['']], '2,00', [['2,00'], ['x']]]);
  });

  test('an error value is read as its text', () => {
    expect(session().run(`at('A1').setFormula('=1/0'); return at('A1').getValue()`)).toBe(
      '#DIV/0!',
    );
  });

  test.each([
    [
      '[[1, 2]]',
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    ],
    [
      '[[1, 2], [1]]',
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    ],
    ['[[1, 2], [1, {}]]', 'does not imitate writing [object Object]'],
    ['[[1, 2], [1, [2]]]', 'does not imitate writing [object Array]'],
    ['[[1, 2], [1, NaN]]', 'does not imitate writing NaN'],
    ['[[1, 2], [1, "x".repeat(50001)]]', 'more than the maximum of 50000 characters'],
  ])('setValues(%s) fails and writes nothing', (values, message) => {
    const { run } = session();
    expect(() => run(`at('A1:B2').setValues(${values})`)).toThrow(message);
    expect(run(`return sheet.getLastRow()`)).toBe(0);
  });

  test.each([
    [`at('A1:B1').setFormula('=1')`, 'Range.setFormula for several cells'],
    [`at('A1').setFormula('1')`, 'Range.setFormula without a leading ='],
  ])('%s is refused', (expression, name) => {
    expect(() => session().run(expression)).toThrow(`does not imitate ${name}.`);
  });
});

// Source: Apps Script reference, class Sheet; gas-fakes for the data range of an empty sheet.
describe('a sheet', () => {
  test('without content has a data range of one cell', () => {
    const { run } = session();
    expect(
      run(
        `return [sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation()].join()`,
      ),
    ).toBe('0,0,A1');
  });

  test('knows its content, grid, place and id', () => {
    const { run } = session();
    const got = run(`
      at('C4').setValue('x');
      var other = ss.insertSheet('Other');
      return [sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation(),
        sheet.getMaxRows(), sheet.getMaxColumns(), sheet.getIndex(), other.getIndex(),
        sheet.getSheetId(), other.getSheetId() > 0, sheet.getName(),
        ss.getSheets().map(function (s) { return s.getName(); }).join('+')].join()`);
    expect(got).toBe('4,3,A1:C4,1000,26,1,2,0,true,Leads,Leads+Other');
  });

  test('that is missing is null, and cannot be inserted twice', () => {
    const { run } = session();
    expect(run(`return ss.getSheetByName('None')`)).toBeNull();
    expect(() => run(`ss.insertSheet('Leads')`)).toThrow(
      'A sheet with the name "Leads" already exists',
    );
  });
});

test('onEdit gets the edited range', () => {
  const { run } = session();
  const event = editEvent('Leads', { row: 2, column: 3, rows: 1, columns: 1 }, { value: 'x' });
  expect(run(`return event.range.getA1Notation() + event.value + event.oldValue`, [event])).toBe(
    'C2xundefined',
  );
});

// Source: Apps Script guide, “Custom functions”.
test('a custom function in a cell gets and gives values through the calculation', () => {
  const { workbench } = bench(
    `/** @customfunction */ function NEXT_DAY(d) { return d instanceof Date ? new Date(d.getTime() + 86400000) : typeof d; }
     /** @customfunction */ function Kinds(a, b, c) { return typeof a + typeof b + typeof c; }
     /** @customfunction */ function ALL(rows) { return rows.map(function (r) { return [r.length, r[0]]; }); }
     /** @customfunction */ function BAD() { throw new Error('Type a range instead'); }`,
    { workbook: { locale: 'en_US', sheetZone: SHEET_ZONE } },
  );
  const { workbook } = workbench;
  workbook.typeIn('Sheet1', { row: 1, column: 1, rows: 2, columns: 3 }, [
    ['2026-11-23', '=NEXT_DAY(A1)', '=BAD()'],
    ['=ALL(A1:C1)', '', '=kinds(D9;;D9:E9)'],
  ]);
  const [[, next, bad] = [], [width, first, kinds] = []] = workbook.read('Sheet1', {
    row: 1,
    column: 1,
    rows: 2,
    columns: 3,
  });
  expect(next?.value).toEqual({ serial: 46_350 });
  expect(bad?.value).toEqual({ error: '#ERROR!', message: 'Type a range instead' });
  expect([width?.value, first?.value]).toEqual([3, { serial: 46_349 }]);
  expect(kinds?.value).toBe('stringundefinedobject');
});
