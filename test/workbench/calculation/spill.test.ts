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

  test('below another gives way to what is typed between them', () => {
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

  test('a block with a random number in it settles', () => {
    const sheet = oneSheet();
    sheet.type('A1', ['=VSTACK(1;RAND())']);
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

  test('a cascade of many spills settles, all of them typed at once', () => {
    const sheet = oneSheet();
    const rows = Array.from({ length: 20 }, (_, r) => [`=HSTACK("";B${r + 2}+1)`]);
    sheet.type('A1', ...rows);
    expect(sheet.values('A1:B1')).toEqual([['', 20]]);
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

// That all results of a circle give way, and which of two that meet does, is a guess.
describe('whichever is typed first,', () => {
  test.each<[string, Record<string, string>, Record<string, unknown>]>([
    [
      'a result that feeds itself through another formula is circular',
      { C3: '=HSTACK(C2;1)', C2: '=D3+A1' },
      { C3: circular, C2: 0, D3: '' },
    ],
    [
      'results that feed each other are circular',
      { A1: '=HSTACK(D1;1)', C1: '=HSTACK(B1;1)' },
      { A1: circular, B1: '', C1: circular, D1: '' },
    ],
    [
      'results that end each other are circular',
      { A1: '=IF(D1="";HSTACK(1;1);0)', C1: '=IF(B1="";HSTACK(1;1);0)' },
      { A1: circular, B1: '', C1: circular, D1: '' },
    ],
    [
      'a result that comes and goes by what it spills is circular',
      { A1: '=HSTACK(D1;1)', C1: '=IF(B1="";"none";HSTACK(B1;1))' },
      { A1: circular, B1: '', C1: 'none', D1: '' },
    ],
    [
      'of two that meet, the one further right gives way',
      { A2: '=SEQUENCE(1;3)', C1: '=SEQUENCE(3)' },
      { A2: 1, B2: 2, C1: overwrite('C2'), C2: 3, C3: '' },
    ],
    [
      'one gives way also to what reads it',
      { A3: '=IF(C2="";HSTACK(1;2;3);0)', C1: '=SEQUENCE(3)' },
      { A3: 1, C1: overwrite('C3'), C2: '', C3: 3 },
    ],
    [
      'what stands in the way of a result keeps it from feeding itself',
      { A1: '=HSTACK(C1;1)', B1: 'x', C1: '=B1' },
      { A1: overwrite('B1'), C1: 'x' },
    ],
  ])('%s', (_, typed, values) => {
    const inOrder = Object.entries(typed);
    for (const cells of [inOrder, inOrder.toReversed()]) {
      const sheet = oneSheet();
      for (const [a1, text] of cells) sheet.type(a1, [text]);
      const found = Object.keys(values).map((a1) => [a1, sheet.value(a1)]);
      expect(Object.fromEntries(found)).toEqual(values);
    }
  });

  test.each([
    ['feed each other', '=HSTACK(D1;1)', '=HSTACK(B1;1)'],
    ['come and go by turns', '=HSTACK(D1;1)', '=IF(B1="";"none";HSTACK(B1;1))'],
  ])('a circle of results that %s ends when it is broken', (_, first, second) => {
    const sheet = oneSheet();
    sheet.type('A1', [first, '', second]);
    expect(sheet.value('A1')).toEqual(circular);
    sheet.type('C1', ['']);
    expect(sheet.values('A1:B1')).toEqual([['', 1]]);
  });
});
