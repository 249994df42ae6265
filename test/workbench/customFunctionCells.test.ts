import type { CellValue } from '../../workbench/model';
import { bench } from './bench';

/** A document whose cells may call the functions of `script`. */
function cells(script: string) {
  const { workbench } = bench(script.replaceAll('function ', '/** @customfunction */ function '), {
    workbook: { locale: 'en_US', sheetZone: SHEET_ZONE },
  });
  const { workbook } = workbench;
  const at = (a1: string) => {
    const [, letter = 'A', row = '1'] = /^([A-Z])(\d+)$/.exec(a1) ?? [];
    return { row: Number(row), column: letter.charCodeAt(0) - 64, rows: 1, columns: 1 };
  };
  return {
    workbench,
    workbook,
    type: (a1: string, text: string) => {
      workbook.typeIn('Sheet1', at(a1), [[text]]);
    },
    format: (a1: string, format: string) => {
      workbook.setNumberFormats('Sheet1', at(a1), [[format]]);
    },
    value: (a1: string): CellValue => workbook.read('Sheet1', at(a1))[0]?.[0]?.value ?? '',
  };
}

const error = (message: string): CellValue => ({ error: '#ERROR!', message });

const KIND = `function KIND(a, b) {
  var name = Array.isArray(a) ? 'rows ' + JSON.stringify(a) : a instanceof Date ? 'Date ' + a.getTime() : typeof a + ' ' + a;
  return name + ' of ' + arguments.length;
}`;

// Source: Apps Script guide, “Custom functions”, “Arguments”; Range.getValues for blanks.
describe('an argument arrives', () => {
  test.each([
    ['10%', 'A1', 'number 0.1 of 1'],
    ['$1,200', 'A1', 'number 1200 of 1'],
    ['TRUE', 'A1', 'boolean true of 1'],
    ['text', 'A1', 'string text of 1'],
    ['', 'A1', 'string  of 1'],
    ['=1/0', 'A1', 'string #DIV/0! of 1'],
    ['=NA()', 'A1', 'string #N/A of 1'],
    ['2026-11-23', 'A1', `Date ${Date.UTC(2026, 10, 22, 11)} of 1`],
    ['2026-11-23', 'A1:A1', `Date ${Date.UTC(2026, 10, 22, 11)} of 1`],
    ['x', 'A1:B1', 'rows [["x",""]] of 1'],
    ['x', 'A1:A2', 'rows [["x"],[""]] of 1'],
    ['x', '{1,2;3,4}', 'rows [[1,2],[3,4]] of 1'],
    ['x', '', 'undefined undefined of 0'],
    ['x', ',A1', 'undefined undefined of 2'],
    ['x', 'A1,,9', 'string x of 3'],
  ])('%j by =KIND(%s) as %s', (typed, args, expected) => {
    const sheet = cells(KIND);
    sheet.type('A1', typed);
    sheet.type('D1', `=KIND(${args})`);
    expect(sheet.value('D1')).toBe(expected);
  });

  // Auckland was 11:30 ahead in 1899, so that no clock of today shows the time that was typed.
  // Source: public reports of Dates of 1899 with odd offsets.
  test.each([
    ['a time', '17:46', ''],
    ['a duration', '0.7402777777777778', '[h]:mm'],
  ])('%s as a Date of 1899 with the offset of then', (_, typed, format) => {
    const sheet = cells(KIND);
    if (format !== '') sheet.format('A1', format);
    sheet.type('A1', typed);
    sheet.type('D1', '=KIND(A1)');
    const instant = Date.UTC(1899, 11, 30, 17, 46) - (11 * 60 + 30) * 60_000;
    expect(sheet.value('D1')).toBe(`Date ${instant} of 1`);
  });

  test('in any case of the name, which must not end in _', () => {
    const sheet = cells(`${KIND} function KIND_() { return 'private'; }`);
    sheet.type('A1', '=kind(1)');
    sheet.type('A2', '=KIND_(1)');
    sheet.type('A3', '=NOBODY(1)');
    expect(sheet.value('A1')).toBe('number 1 of 1');
    expect(sheet.value('A2')).toMatchObject({ error: '#NAME?' });
    expect(sheet.value('A3')).toEqual({ error: '#NAME?', message: "Unknown function: 'NOBODY'." });
  });
});

// Source: Apps Script guide, “Custom functions”, “Return values”; flat arrays and blanks are guessed.
describe('a result shows', () => {
  test.each<[string, CellValue]>([
    ['"007"', '007'],
    ['"=1+1"', '=1+1'],
    ['null', ''],
    ['undefined', ''],
    ['NaN', { error: '#NUM!', message: 'Result was not a number.' }],
    ['1 / 0', { error: '#NUM!', message: 'Result was not a number.' }],
    ['new Date(NaN)', { error: '#NUM!', message: 'Result was not a number.' }],
    [`new Date(${Date.UTC(2026, 10, 22, 11)})`, { serial: 46_349 }],
    [
      '[]',
      error(
        'Refusal: The workbench does not imitate a custom function that returns an empty array.',
      ),
    ],
    [
      '[[]]',
      error(
        'Refusal: The workbench does not imitate a custom function that returns an empty array.',
      ),
    ],
    [
      '[[1], [2, 3]]',
      error(
        'Refusal: The workbench does not imitate a custom function that returns rows of different lengths.',
      ),
    ],
    [
      '[[[1]]]',
      error(
        'Refusal: The workbench does not imitate a custom function that returns arrays within rows.',
      ),
    ],
    [
      '({})',
      error('Refusal: The workbench does not imitate a custom function that returns an object.'),
    ],
    [
      '"x".repeat(50001)',
      error(
        'Exception: Your input contains more than the maximum of 50000 characters in a single cell.',
      ),
    ],
  ])('%s', (result, expected) => {
    const sheet = cells(`function F() { return ${result}; }`);
    sheet.type('A1', '=F()');
    expect(sheet.value('A1')).toEqual(expected);
  });

  test('rows beside and below, a flat array below, blanks as content', () => {
    const sheet = cells(`function ROWS_OF() { return [['a', null], ['b', new Date(0)]]; }
      function FLAT() { return ['x', 'y']; }`);
    sheet.type('A1', '=ROWS_OF()');
    sheet.type('D1', '=FLAT()');
    expect([sheet.value('B1'), sheet.value('A2'), sheet.value('D2')]).toEqual(['', 'b', 'y']);
    sheet.type('B2', 'typed');
    expect(sheet.value('A1')).toEqual({
      error: '#REF!',
      message: 'Array result was not expanded because it would overwrite data in B2.',
    });
  });

  // Source: texts under “#ERROR!” that users quote.
  test.each([
    [`throw new Error('Type a range.')`, 'Type a range.'],
    [`throw new TypeError('no')`, 'TypeError: no'],
    [`null.x`, "TypeError: Cannot read properties of null (reading 'x')"],
  ])('%s as #ERROR!', (lines, message) => {
    const sheet = cells(`function F() { ${lines}; }`);
    sheet.type('A1', '=F()');
    expect(sheet.value('A1')).toEqual(error(message));
  });
});

// Source: Apps Script guide, “Custom functions”, “Using Google Apps Script services”.
describe('from a cell', () => {
  test.each([
    ['SpreadsheetApp.getActiveSheet().getRange("C1").setValue(1)', 'setValue'],
    ['SpreadsheetApp.getActiveSheet().getRange("C1").setValues([[1]])', 'setValues'],
    ['SpreadsheetApp.getActiveSheet().getRange("C1").setNote("n")', 'setNote'],
    ['SpreadsheetApp.getActiveSheet().getRange("C1").setNumberFormat("@")', 'setNumberFormat'],
    ['SpreadsheetApp.getActiveSheet().getRange("C1:D1").merge()', 'merge'],
    ['SpreadsheetApp.getActiveSheet().getRange("C1:D1").createFilter()', 'createFilter'],
    ['SpreadsheetApp.getActiveSheet().appendRow([1])', 'appendRow'],
    ['SpreadsheetApp.getActiveSheet().deleteRow(1)', 'deleteRow'],
    ['SpreadsheetApp.getActive().insertSheet("x")', 'insertSheet'],
    ['SpreadsheetApp.getActive().toast("x")', 'toast'],
  ])('%s is not permitted', (call, name) => {
    const sheet = cells(`function F() { ${call}; return 'done'; }`);
    sheet.type('A1', '=F()');
    expect(sheet.value('A1')).toEqual(
      error(`Exception: You do not have permission to call ${name}`),
    );
    expect(sheet.value('C1')).toBe('');
  });

  test.each([
    [
      'SpreadsheetApp.openById("x")',
      'SpreadsheetApp.openById. Required permissions: https://www.googleapis.com/auth/spreadsheets',
    ],
    ['MailApp.sendEmail("a@example.com", "s", "b")', 'MailApp.sendEmail'],
    ['ScriptApp.newTrigger("F")', 'ScriptApp.newTrigger'],
  ])('%s is not permitted', (call, text) => {
    const sheet = cells(`function F() { ${call}; return 'done'; }`);
    sheet.type('A1', '=F()');
    expect(sheet.value('A1')).toMatchObject({
      error: '#ERROR!',
      message: expect.stringContaining(`You do not have permission to call ${text}`) as string,
    });
  });

  test('reading is permitted, the user is nobody, the cell is the formula’s own', () => {
    const sheet = cells(`function F() {
      var cell = SpreadsheetApp.getActiveRange();
      return [cell.getA1Notation(), cell.getSheet().getRange('A1').getValue(), 'user:' + Session.getActiveUser().getEmail()].join();
    }`);
    sheet.type('A1', 'seen');
    sheet.type('C3', '=F()');
    expect(sheet.value('C3')).toBe('C3,seen,user:');
  });

  // Source: the guide: a call must return within 30 seconds; the text as users quote it.
  test('what takes longer than 30 seconds fails', () => {
    const sheet = cells(`function F(ms) { Utilities.sleep(ms); return 'slept'; }`);
    sheet.type('A1', '=F(29000)');
    sheet.type('A2', '=F(31000)');
    expect(sheet.value('A1')).toBe('slept');
    expect(sheet.value('A2')).toMatchObject({
      error: '#ERROR!',
      message: expect.stringContaining('Exceeded maximum execution time') as string,
    });
  });
});

// Source: Apps Script guide, “Custom functions”: recalculated when arguments change, which must be
// deterministic; Kanshi Tanaike, 2017-12-23: further arguments count too.
describe('a cell is calculated again', () => {
  const PEEK = `function PEEK() { return SpreadsheetApp.getActiveSheet().getRange('A1').getValue(); }`;

  test('not when a cell changes that the function only reads', () => {
    const sheet = cells(PEEK);
    sheet.type('A1', 'old');
    sheet.type('B1', '=PEEK()');
    sheet.type('C1', '=PEEK(A2)');
    sheet.type('A1', 'new');
    expect([sheet.value('B1'), sheet.value('C1')]).toEqual(['old', 'old']);
    sheet.type('A2', '1');
    expect([sheet.value('B1'), sheet.value('C1')]).toEqual(['old', 'new']);
    sheet.type('B1', '=PEEK()');
    expect(sheet.value('B1')).toBe('new');
  });

  test('when the day changes that TODAY gives it, in the zone of the spreadsheet', () => {
    const sheet = cells(`function DAY_OF(d) { return d.getTime(); }`);
    sheet.type('A1', '=DAY_OF(TODAY())');
    const first = sheet.value('A1');
    // The bench begins at 8:00 in Auckland.
    sheet.workbench.clock.advance(15 * 3_600_000);
    expect(sheet.value('A1')).toBe(first);
    sheet.workbench.clock.advance(3_600_000);
    expect(sheet.value('A1')).toBe(Number(first) + 86_400_000);
  });

  // Source: Sheets' own text under “#ERROR!”, quoted in public threads.
  test.each(['=F(NOW())', '=F(RANDARRAY(2,2))', '=F(RANDBETWEEN(1,2))', '=F(A1)', '=F(A2:B3)'])(
    'never for %s, which depends on a volatile function',
    (formula) => {
      const sheet = cells(`function F() { return 'ok'; }`);
      sheet.type('A1', '=RAND()');
      sheet.type('B3', '=A1*2');
      sheet.type('D1', formula);
      expect(sheet.value('D1')).toEqual(
        error(
          'This function is not allowed to reference a cell with NOW(), RAND(), RANDARRAY(), or RANDBETWEEN()',
        ),
      );
    },
  );

  // Source: Sheets' own text under “#REF!”.
  test.each([
    ['=F(B1:D3)', 'C2'],
    ['=F(C2)', 'C2'],
    ['=F(C:C)', 'C2'],
  ])('never for %s in its own argument', (formula, at) => {
    const sheet = cells(`function F() { return 'ok'; }`);
    sheet.type(at, formula);
    expect(sheet.value(at)).toMatchObject({
      error: '#REF!',
      message: expect.stringContaining('Circular dependency detected.') as string,
    });
  });
});
