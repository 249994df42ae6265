import { describe, expect, test } from '@jest/globals';
import { importInto, readDelimited } from '../../workbench/importCsv';
import { plainWorkbook } from './plainWorkbook';

const utf8 = (text: string) => new TextEncoder().encode(text);

function rowsOf(bytes: Uint8Array | string) {
  const read = readDelimited(typeof bytes === 'string' ? utf8(bytes) : bytes);
  return read.kind === 'rows' ? read.rows : read.problem;
}

function utf16(text: string, isBigEndian: boolean): Uint8Array {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
  return isBigEndian ? bytes.swap16() : bytes;
}

describe('a file of rows', () => {
  test.each<[string, Uint8Array | string, readonly (readonly string[])[]]>([
    [
      'commas',
      'a,b\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'semicolons with commas in cells',
      'a;b\n1,5;Köln, DE\n2,5;Ulm, DE',
      [
        ['a', 'b'],
        ['1,5', 'Köln, DE'],
        ['2,5', 'Ulm, DE'],
      ],
    ],
    [
      'tabs',
      'a\tb\n1, 2\t3',
      [
        ['a', 'b'],
        ['1, 2', '3'],
      ],
    ],
    [
      'pipes',
      'a|b\n1|2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['a named delimiter', 'sep=;\na;b\n', [['a', 'b']]],
    ['one column', 'Company\nAcme\nBolt', [['Company'], ['Acme'], ['Bolt']]],
    [
      'one column, some with commas',
      'Company\nAcme, Inc\nBolt\nCorp\nDot',
      [['Company'], ['Acme, Inc'], ['Bolt'], ['Corp'], ['Dot']],
    ],
    ['one cell', 'Company', [['Company']]],
    [
      'Windows line ends',
      'a,b\r\n1,2\r\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'old Mac line ends',
      'a,b\r1,2\r',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'mixed line ends',
      'a,b\r\n1,2\n3,4',
      [
        ['a', 'b'],
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    [
      'quoted newlines and delimiters',
      'a,b\n"x\r\ny, ""z""",2',
      [
        ['a', 'b'],
        ['x\ny, "z"', '2'],
      ],
    ],
    [
      'a quote inside a cell',
      'a,b\n5" disk,2',
      [
        ['a', 'b'],
        ['5" disk', '2'],
      ],
    ],
    [
      'ragged rows',
      'a,b,c\n1\n1,2\n1,2,3,4',
      [['a', 'b', 'c'], ['1'], ['1', '2'], ['1', '2', '3', '4']],
    ],
    [
      'a title above the header',
      'My search\na,b\n1,2\n3,4',
      [['My search'], ['a', 'b'], ['1', '2'], ['3', '4']],
    ],
    ['blank rows inside, not at the end', 'a,b\n\n1,2\n\n\n', [['a', 'b'], [''], ['1', '2']]],
    ['a UTF-8 byte order mark', utf8('\uFEFFä,b'), [['ä', 'b']]],
    [
      'UTF-16 LE',
      utf16('ä,€\n1,2', false),
      [
        ['ä', '€'],
        ['1', '2'],
      ],
    ],
    [
      'UTF-16 BE',
      utf16('ä,€\n1,2', true),
      [
        ['ä', '€'],
        ['1', '2'],
      ],
    ],
    [
      'Windows-1252',
      Buffer.from('Gr\xfc\xdfe,\x80\n1,2', 'latin1'),
      [
        ['Grüße', '€'],
        ['1', '2'],
      ],
    ],
    [
      'a Markdown table',
      '| a | b |\n|---|:-:|\n| 1 | x \\| y |\n',
      [
        ['a', 'b'],
        ['1', 'x | y'],
      ],
    ],
  ])('is read with %s', (_what, bytes, rows) => {
    expect(rowsOf(bytes)).toEqual(rows);
  });

  test.each<[string, Uint8Array | string]>([
    ['empty', ''],
    ['empty', '\uFEFF \n\n'],
    ['binary', Buffer.from('PK\x03\x04rest of a workbook', 'latin1')],
    ['binary', Buffer.from('\xd0\xcf\x11\xe0', 'latin1')],
    ['binary', Buffer.from('a\0b')],
    ['openQuote', 'a,b\n"1,2\n3,4'],
  ])('is not read when %s', (problem, bytes) => {
    expect(rowsOf(bytes)).toBe(problem);
  });
});

describe('importing', () => {
  const area = { row: 1, column: 1, rows: 2, columns: 2 };

  test('makes the sheet at least as large as Google does', () => {
    const workbook = plainWorkbook(SHEET_ZONE);
    importInto(workbook, 'New', [['a', 'b'], ['1']]);
    expect(workbook.gridSize('New')).toMatchObject({ rows: 1000, columns: 26 });
    expect(workbook.read('New', area).map((row) => row.map(({ value }) => value))).toEqual([
      ['a', 'b'],
      ['1', ''],
    ]);
  });

  test('grows a sheet to the rows', () => {
    const workbook = plainWorkbook(SHEET_ZONE);
    importInto(
      workbook,
      'Leads',
      Array.from({ length: 1200 }, () => Array<string>(30).fill('x')),
    );
    expect(workbook.gridSize('Leads')).toMatchObject({ rows: 1200, columns: 30 });
  });

  test.each([
    ['=1+1', "'=1+1"],
    [' =IMPORTXML("x")', '\' =IMPORTXML("x")'],
    ['+49 (170) 1', "'+49 (170) 1"],
    ['-see notes', "'-see notes"],
    ['+49 170 1', '+49 170 1'],
    ['-5.5%', '-5.5%'],
    ["'tis", "''tis"],
    ['2026-11-23', '2026-11-23'],
  ])('types %s as %s', (cell, typed) => {
    const workbook = plainWorkbook(SHEET_ZONE);
    importInto(workbook, 'Leads', [[cell]]);
    expect(workbook.typed).toEqual([typed]);
  });
});
