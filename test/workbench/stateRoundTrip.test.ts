import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createWorkbook } from '../../workbench/calculation/workbook';
import { CellLooks } from '../../workbench/cellLooks';
import type { CellValue, Workbook } from '../../workbench/model';
import { restoreSheets, saveSheets, type SavedSheet } from '../../workbench/savedDocument';
import { readState, writeState } from '../../workbench/stateFile';
import { typedForm } from '../../workbench/typedForm';
import { temporaryFolder } from './testSession';

const noon = Date.UTC(2026, 10, 21, 11);
const today = 46_347;
const locales = ['en_US', 'en_GB', 'de_DE', 'fr_FR', 'es_ES', 'it_IT', 'pt_BR'];

const newWorkbook = (locale: string): Workbook =>
  createWorkbook({ locale, zone: 'Europe/Madrid', now: () => noon });

const typed = fc.oneof(
  fc.string({ maxLength: 8 }),
  fc.constantFrom('', 'TRUE', "'007", '=', '1.5', '1,5', '12%', '$5', '1/2/2026', '1.2.2026'),
  fc.constantFrom(
    '2026-11-05',
    '5 Nov 2026',
    '8:30',
    '2026-11-05 8:30:15',
    '1e3',
    '-4',
    '@x',
    '+a',
  ),
  fc.integer().map(String),
);

const serial = fc.oneof(
  fc.integer({ min: 0, max: 90_000 }),
  fc.integer({ min: 0, max: 90_000 * 86_400 }).map((seconds) => seconds / 86_400),
);

const value: fc.Arbitrary<CellValue> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
  fc.boolean(),
  serial.map((of) => ({ serial: of })),
  fc.constant({ error: '#N/A', message: 'No match' }),
);

const format = fc.constantFrom('', '0.00', '#,##0', '0%', 'yyyy-mm-dd', 'ddd d mmm', 'h:mm', '@');

/** Dates after the year 275,760, which the calculation cannot show, are left out. */
const modest = fc.oneof(
  typed
    .filter((text) => !/\d{6}|\de/i.test(text))
    .map((text) => ({ kind: 'typed' as const, text })),
  value
    .filter((of) => typeof of !== 'number' || Math.abs(of) < 1e6)
    .map((of) => ({ kind: 'value' as const, value: of })),
);

const input = fc.oneof(
  typed.map((text) => ({ kind: 'typed' as const, text })),
  value.map((of) => ({ kind: 'value' as const, value: of })),
);

const formulas = [
  '=A1+B2',
  '=SUM(A1:C6)',
  '=IF(A1>B1;A2;"x")',
  "='Other ''s'!B2&A1",
  '=TODAY()+A3',
  '=A1/0',
  '=NOPE(A1)',
  '=((',
  '=$A$1:$B',
  '=COUNTA(A1:A)',
  '=E1',
  "='No such'!A1",
] as const;

const spills = ['=HSTACK(A1:B3;C1:C3)', '=SORT(A1:A6)', '=FILTER(A1:B6;A1:A6<>"")', '=A1:C2'];

const cell = fc.record({
  sheet: fc.constantFrom('Leads', "Other 's"),
  row: fc.integer({ min: 1, max: 6 }),
  column: fc.integer({ min: 1, max: 3 }),
  input: modest,
  format: fc.option(format),
});

/** A document whose formulas stand beside its values, in columns E and G. */
const document = fc.record({
  locale: fc.constantFrom(...locales),
  rows: fc.integer({ min: 12, max: 60 }),
  cells: fc.array(cell, { maxLength: 25 }),
  formulas: fc.array(fc.tuple(fc.constantFrom(...formulas), fc.option(format)), { maxLength: 8 }),
  spill: fc.option(fc.tuple(fc.constantFrom(...spills), fc.boolean())),
});

type Document = typeof document extends fc.Arbitrary<infer Made> ? Made : never;

const one = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });

function build({ locale, rows, cells, formulas: made, spill }: Document): Workbook {
  const workbook = newWorkbook(locale);
  workbook.addSheet('Leads', rows, 12);
  workbook.addSheet("Other 's", 12, 12);
  for (const { sheet, row, column, input: put, format: wanted } of cells) {
    if (put.kind === 'typed') workbook.typeIn(sheet, one(row, column), [[put.text]]);
    else workbook.writeValues(sheet, one(row, column), [[put.value]]);
    if (wanted !== null) workbook.setNumberFormats(sheet, one(row, column), [[wanted]]);
  }
  made.forEach(([formula, wanted], index) => {
    workbook.typeIn('Leads', one(index + 2, 5), [[formula]]);
    if (wanted !== null) workbook.setNumberFormats('Leads', one(index + 2, 5), [[wanted]]);
  });
  if (spill !== null) {
    workbook.typeIn('Leads', one(1, 7), [[spill[0]]]);
    if (spill[1]) workbook.typeIn('Leads', one(2, 7), [['in the way']]);
  }
  return workbook;
}

/** All that can be seen of a workbook. */
function seen(workbook: Workbook) {
  return workbook.sheetNames.map((name) => {
    const grid = workbook.gridSize(name);
    const content = workbook.contentSize(name);
    const area = { row: 1, column: 1, rows: Math.max(content.rows, 12), columns: 12 };
    return {
      name,
      grid,
      content,
      cells: workbook.read(name, area),
      formulas: workbook.readFormulas(name, area),
      formats: workbook.readNumberFormats(name, area),
    };
  });
}

describe('a document', () => {
  test('is the same after it was saved and opened again', () => {
    fc.assert(
      fc.property(document, (made) => {
        const before = build(made);
        const text = JSON.stringify(saveSheets(before));
        const after = newWorkbook(made.locale);
        restoreSheets(after, JSON.parse(text) as SavedSheet[]);
        expect(seen(after)).toEqual(seen(before));
        expect(JSON.stringify(saveSheets(after))).toBe(text);
      }),
      { numRuns: 80 },
    );
  });

  test('goes on calculating after it was opened again', () => {
    const before = newWorkbook('de_DE');
    before.addSheet('Leads');
    before.typeIn('Leads', { row: 1, column: 1, rows: 1, columns: 3 }, [
      ['1,5', '=A1*2', '=SUMME.UNBEKANNT(1)'],
    ]);
    const after = newWorkbook('de_DE');
    restoreSheets(after, saveSheets(before));
    after.typeIn('Leads', one(1, 1), [['2,5']]);
    expect(after.read('Leads', one(1, 2))[0]?.[0]?.display).toBe('5');
  });

  test('is restored without being calculated cell by cell', () => {
    const before = newWorkbook('en_US');
    before.addSheet('Leads', 3000, 26);
    const rows = Array.from({ length: 2000 }, (_, row) => [`${row}`, `=A${row + 1}*2`]);
    before.typeIn('Leads', { row: 1, column: 1, rows: 2000, columns: 2 }, rows);
    const after = newWorkbook('en_US');
    const start = performance.now();
    restoreSheets(after, saveSheets(before));
    expect(performance.now() - start).toBeLessThan(2000);
    expect(after.read('Leads', one(2000, 2))[0]?.[0]?.value).toBe(3998);
  });

  test('keeps inputs that do not fit the grid out', () => {
    const workbook = newWorkbook('en_US');
    workbook.addSheet('Leads', 2, 2);
    const far = { row: 3, column: 1, formula: '', value: 1, format: '' };
    expect(() => {
      workbook.writeInputs('Leads', [{ ...far, row: 1 }, far]);
    }).toThrow('outside the dimensions of the sheet');
    expect(workbook.contentSize('Leads')).toEqual({ rows: 0, columns: 0 });
  });
});

describe('what the formula bar shows', () => {
  const shownFor = (locale: string, put: (workbook: Workbook) => void) => {
    const workbook = newWorkbook(locale);
    workbook.addSheet('Leads');
    put(workbook);
    const [[found] = []] = workbook.read('Leads', one(1, 1));
    const [[pattern] = []] = workbook.readNumberFormats('Leads', one(1, 1));
    if (found === undefined || pattern === undefined) throw new Error('No cell');
    return { workbook, found, text: typedForm(found, pattern, { locale, today }) };
  };

  test('gives the same cell when it is typed again', () => {
    const anyFormat = fc.option(format);
    fc.assert(
      fc.property(fc.constantFrom(...locales), input, anyFormat, (locale, put, wanted) => {
        const { workbook, found, text } = shownFor(locale, (into) => {
          if (put.kind === 'typed') into.typeIn('Leads', one(1, 1), [[put.text]]);
          else into.writeValues('Leads', one(1, 1), [[put.value]]);
          if (wanted !== null) into.setNumberFormats('Leads', one(1, 1), [[wanted]]);
        });
        // Typed, an error is a text, and so is everything under the format @.
        fc.pre(typeof found.value !== 'object' || !('error' in found.value));
        fc.pre(workbook.readNumberFormats('Leads', one(1, 1))[0]?.[0] !== '@');
        workbook.typeIn('Leads', one(1, 1), [[text]]);
        const [[again] = []] = workbook.read('Leads', one(1, 1));
        expect(again?.display).toBe(found.display);
        expect(again?.formula).toBe(found.formula);
        if (typeof found.value === 'object' && 'serial' in found.value) {
          const { serial: expected } = found.value;
          expect(again?.value).toEqual({ serial: expect.closeTo(expected, 4) });
        } else {
          expect(again?.value).toEqual(found.value);
        }
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ['en_US', '11/5/2026', '11/5/2026'],
    ['de_DE', '5.11.2026', '05.11.2026'],
    ['en_GB', '2026-11-05', '05/11/2026'],
    ['en_US', '2026-11-05 20:30', '11/5/2026 20:30:00'],
    ['en_US', '8:30 pm', '8:30:00 PM'],
    ['de_DE', '1,5', '1,5'],
    ['de_DE', '12,5%', '12,5%'],
    ['en_US', "'007", "'007"],
    ['en_US', 'true', 'TRUE'],
    ['en_US', 'plain', 'plain'],
    ['en_US', "'=1+1", "'=1+1"],
    ['de_DE', '=SUM(1;2,5)', '=SUM(1;2,5)'],
    ['en_US', '', ''],
  ])('in %s of %j is %j', (locale, text, expected) => {
    const { text: bar } = shownFor(locale, (workbook) => {
      workbook.typeIn('Leads', one(1, 1), [[text]]);
    });
    expect(bar).toBe(expected);
  });
});

test('looks of cells and sheets are the same after they were saved', () => {
  const looks = new CellLooks();
  looks.setSheet('Leads', { frozenRows: 1, columnWidths: { 2: 120, 5: 60 } });
  looks.setCell('Leads', 2, 3, { note: 'n', fontWeight: 'bold' });
  looks.setCell('Leads', 2, 3, { background: '#ff0000' });
  looks.insertColumns('Leads', 3, 2);
  looks.insertRows('Leads', 2, 1);
  const after = new CellLooks();
  after.restore(JSON.parse(JSON.stringify(looks.dump())) as ReturnType<CellLooks['dump']>);
  expect(after.sheet('Leads')).toEqual({ frozenRows: 1, columnWidths: { 2: 120, 7: 60 } });
  expect(after.cell('Leads', 3, 5)).toEqual({
    note: 'n',
    fontWeight: 'bold',
    background: '#ff0000',
  });
  expect(after.cell('Leads', 2, 3)).toEqual({});
});

describe('a state file', () => {
  test('holds what was written last', () => {
    const folder = join(temporaryFolder(), 'new', 'folder');
    expect(readState(folder)).toEqual({ kind: 'none' });
    writeState(folder, 'one\ntwo');
    writeState(folder, '{"three":"\u2028ä"}');
    expect(readState(folder)).toEqual({ kind: 'stored', body: '{"three":"\u2028ä"}' });
    expect(readdirSync(folder)).toEqual(['state.json']);
  });

  test.each<[string, (text: string) => string, string]>([
    ['empty', () => '', 'damaged'],
    ['cut off', (text) => text.slice(0, -3), 'damaged'],
    ['cut off in its first line', (text) => text.slice(0, 20), 'damaged'],
    ['changed by hand', (text) => text.replace('body', 'bodies'), 'damaged'],
    ['no JSON', () => 'hello\nworld', 'damaged'],
    ['of null', () => 'null\nworld', 'damaged'],
    ['of another version', (text) => text.replace('"format":1', '"format":0'), 'another version'],
  ])('that is %s is put aside with a sentence', (_what, spoil, reason) => {
    const folder = temporaryFolder();
    writeState(folder, 'the body');
    const path = join(folder, 'state.json');
    const spoilt = spoil(readFileSync(path, 'utf8'));
    writeFileSync(path, spoilt);
    const read = readState(folder);
    expect(read.kind).toBe('putAside');
    expect(read.kind === 'putAside' && read.message).toContain(reason);
    const [aside = ''] = readdirSync(folder);
    expect(aside).toMatch(/^state-put-aside-.*\.json$/);
    expect(readFileSync(join(folder, aside), 'utf8')).toBe(spoilt);
    expect(readState(folder)).toEqual({ kind: 'none' });
  });

  test('is not disturbed by one that was left half written', () => {
    const folder = temporaryFolder();
    writeState(folder, 'whole');
    writeFileSync(join(folder, 'state.json.new'), '{"format":1,"sha');
    expect(readState(folder)).toEqual({ kind: 'stored', body: 'whole' });
    writeState(folder, 'next');
    expect(readState(folder)).toEqual({ kind: 'stored', body: 'next' });
  });
});
