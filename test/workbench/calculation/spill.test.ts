import fc from 'fast-check';
import { area, areaOf, oneSheet } from './oneSheet';

const block = (rows: number, columns: number): string[][] =>
  Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (_u, c) => `${r} ${c}`));

const overwrite = (cell: string) => ({
  error: '#REF!',
  message: `Array result was not expanded because it would overwrite data in ${cell}.`,
});
const circular = expect.objectContaining({
  error: '#REF!',
  message: expect.stringContaining('Circular dependency') as string,
}) as unknown;

// Sources: Docs Editors Help, “Using arrays in Google Sheets”; the texts under #REF! as users quote them.
describe('a spilled result', () => {
  test('fills the cells beside and below, which have no formula and count as content', () => {
    const sheet = oneSheet('en_US', {
      F: () => [
        ['a', ''],
        [{ serial: 46000 }, ''],
      ],
    });
    sheet.type('B2', ['=F(1)']);
    expect(sheet.values('B2:C3')).toEqual([
      ['a', ''],
      [{ serial: 46000 }, ''],
    ]);
    expect(sheet.workbook.readFormulas('Leads', area('B2:C3'))).toEqual([
      ['=F(1)', ''],
      ['', ''],
    ]);
    expect(sheet.workbook.contentSize('Leads')).toEqual({ rows: 3, columns: 3 });
    expect(sheet.shown('B3')).toBe('12/9/2025');
  });

  test('texts spill as they are', () => {
    const sheet = oneSheet('en_US', { F: () => [['x'], ['=1+1'], ['007'], ["'q"], ['TRUE']] });
    sheet.type('A1', ['=F(1)', '=A2', '=A3', '=A4', '=A5']);
    expect(sheet.values('A1:A5')).toEqual([['x'], ['=1+1'], ['007'], ["'q"], ['TRUE']]);
    expect(sheet.values('B1:E1')).toEqual([['=1+1', '007', "'q", 'TRUE']]);
  });

  test('is recalculated by what reads it, and shrinks and grows with its source', () => {
    const sheet = oneSheet();
    sheet.type('A1', ['1'], ['2'], ['3']);
    sheet.type('C1', ['=FILTER(A1:A9;A1:A9>1)', '=SUM(C:C)']);
    expect(sheet.value('D1')).toBe(5);
    sheet.type('A4', ['4'], ['5']);
    expect(sheet.value('D1')).toBe(14);
    sheet.type('A1', ['0'], ['0'], ['0'], ['0']);
    expect(sheet.values('C1:C4')).toEqual([[5], [''], [''], ['']]);
    expect(sheet.value('D1')).toBe(5);
    expect(sheet.workbook.contentSize('Leads')).toEqual({ rows: 5, columns: 4 });
  });

  test('gives way to what stands or is typed in its way, and heals', () => {
    const sheet = oneSheet('en_US', { F: () => block(3, 2) });
    sheet.type('C3', ['in the way']);
    sheet.type('B1', ['=F(1)', '', '=B1']);
    expect(sheet.value('B1')).toEqual(overwrite('C3'));
    expect(sheet.value('D1')).toEqual(overwrite('C3'));
    expect(sheet.values('B2:C2')).toEqual([['', '']]);
    sheet.type('C3', ['']);
    expect(sheet.values('B1:C3')).toEqual(block(3, 2));
    expect(sheet.value('D1')).toBe('0 0');
    sheet.type('B2', ['typed']);
    expect(sheet.value('B1')).toEqual(overwrite('B2'));
    expect(sheet.value('C3')).toBe('');
    sheet.type('B2', ['']);
    expect(sheet.values('B1:C3')).toEqual(block(3, 2));
  });

  test('goes with its formula', () => {
    const sheet = oneSheet('en_US', { F: () => block(3, 2) });
    sheet.type('B1', ['=F(1)']);
    sheet.type('B1', ['plain']);
    expect(sheet.values('B1:C3')).toEqual([
      ['plain', ''],
      ['', ''],
      ['', ''],
    ]);
    expect(sheet.workbook.contentSize('Leads')).toEqual({ rows: 1, columns: 2 });
  });

  test('needs room on the grid', () => {
    const sheet = oneSheet('en_US', { F: () => block(3, 2) });
    sheet.type('A999', ['=F(1)']);
    expect(sheet.value('A999')).toEqual({
      error: '#REF!',
      message: 'Result was not automatically expanded, please insert more rows (1).',
    });
    sheet.type('Z1', ['=F(1)']);
    expect(sheet.value('Z1')).toEqual({
      error: '#REF!',
      message: 'Result was not automatically expanded, please insert more columns (1).',
    });
    sheet.workbook.insertRows('Leads', 1001, 1);
    sheet.workbook.insertColumns('Leads', 27, 1);
    expect(sheet.value('A1001')).toBe('2 0');
    expect(sheet.value('AA3')).toBe('2 1');
  });

  test.each([
    ['itself at once', [['=VSTACK(A1:A5;1)', '']], 'A1'],
    ['its own spilled cells', [['=HSTACK(B2:B3;1)', '']], 'A1'],
    [
      'its own spilled cells through another formula',
      [['=SEQUENCE(3;1;C1)', '', '=SUM(A2:A9)']],
      'A1',
    ],
    ['what it grows by', [['=SEQUENCE(C1+1)', '', '=ROWS(FILTER(A1:A50;A1:A50<>""))']], 'A1'],
  ])('that feeds %s is a circular dependency', (_, lines, at) => {
    const sheet = oneSheet();
    sheet.type('A1', ...lines);
    expect(sheet.value(at)).toEqual(circular);
    sheet.type('A1', ['=SEQUENCE(2)']);
    expect(sheet.values('A1:A2')).toEqual([[1], [2]]);
  });

  test('of two that meet, the later gives way', () => {
    const sheet = oneSheet('en_US', { F: () => block(2, 2) });
    sheet.type('A1', ['=F(1)']);
    sheet.type('B1', ['']);
    sheet.type('C1', ['']);
    sheet.type('A3', ['=F(2)']);
    sheet.type('B4', ['x']);
    expect(sheet.value('A3')).toEqual(overwrite('B4'));
    sheet.type('A2', ['y']);
    expect(sheet.value('A1')).toEqual(overwrite('A2'));
    sheet.type('A2', ['']);
    expect(sheet.values('A1:B2')).toEqual(block(2, 2));
  });

  test('a block with the moving time in it settles', () => {
    let now = 0;
    const sheet = oneSheet('en_US', {}, () => (now += 1000));
    sheet.type('A1', ['=VSTACK(1;NOW())']);
    expect(sheet.value('A1')).toBe(1);
  });

  test('a cascade of spills settles', () => {
    const sheet = oneSheet();
    sheet.type('A1', ['3']);
    sheet.type('C1', ['=SEQUENCE(A1)', '=FILTER(C1:C20;C1:C20>1)', '=SORT(D1:D19;1;FALSE)']);
    expect(sheet.values('E1:E2')).toEqual([[3], [2]]);
    sheet.type('A1', ['5']);
    expect(sheet.values('E1:E4')).toEqual([[5], [4], [3], [2]]);
  });

  test('whatever is typed into it and cleared again, it is restored', () => {
    const sheet = oneSheet('en_US', { F: () => block(4, 3) });
    sheet.type('B2', ['=F(1)']);
    const before = sheet.values('A1:F8');
    const cell = fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 2 }));
    const elsewhere = fc.array(
      cell.filter(([r, c]) => r + c > 0),
      { minLength: 1, maxLength: 5 },
    );
    fc.assert(
      fc.property(elsewhere, (cells) => {
        const places = cells.map(([r, c]) => areaOf(2 + r, 2 + c));
        for (const place of places) sheet.workbook.typeIn('Leads', place, [['x']]);
        expect(sheet.value('B2')).toMatchObject({ error: '#REF!' });
        for (const place of places) sheet.workbook.typeIn('Leads', place, [['']]);
        expect(sheet.values('A1:F8')).toEqual(before);
      }),
      { numRuns: 30 },
    );
  });
});
