import {
  columnsToLookAt,
  hasBareFollowUp,
  liveFollowUpCall,
  withLiveFollowUp,
} from '../../src/tracker/liveFormula';
import { columnsNamedIn, isVolatile, lettersOfColumn } from '../../src/tracker/formulaText';

describe('a call without arguments is found', () => {
  test.each([
    ['=NEXT_FOLLOWUP()', '=X'],
    ['=next_followup( )', '=X'],
    ['=IF(A2="";"";NEXT_FOLLOWUP())', '=IF(A2="";"";X)'],
    ['=NEXT_FOLLOWUP()-NEXT_FOLLOWUP()', '=X-X'],
    ['=IF(A2="NEXT_FOLLOWUP()";1;NEXT_FOLLOWUP())', '=IF(A2="NEXT_FOLLOWUP()";1;X)'],
    ['="say ""hi"" "&NEXT_FOLLOWUP()', '="say ""hi"" "&X'],
  ])('in %s', (formula, live) => {
    expect(hasBareFollowUp(formula)).toBe(true);
    expect(withLiveFollowUp(formula, 'X')).toBe(live);
  });

  test.each([
    ['', 'a cell without a formula'],
    ['=NEXT_FOLLOWUP(A2:T2;A$1:T$1)', 'a call with arguments'],
    ['="NEXT_FOLLOWUP()"', 'a text'],
    ["='NEXT_FOLLOWUP()'!A1", 'the name of a sheet'],
    ['=MY_NEXT_FOLLOWUP()', 'another function'],
  ])('but %s is left alone: %s', (formula) => {
    expect(hasBareFollowUp(formula)).toBe(false);
    expect(withLiveFollowUp(formula, 'X')).toBe(formula);
  });

  test('what is no formula is left alone', () => {
    expect(hasBareFollowUp('NEXT_FOLLOWUP()')).toBe(false);
  });
});

describe('the live form', () => {
  const cell = { row: 4, column: 10, headerRow: 0, hasSettings: true };
  const upTo = (last: number) => Array.from({ length: last + 1 }, (_, index) => index);

  test.each([
    [
      'in the middle of the tracker goes round its own column',
      cell,
      upTo(19),
      "NEXT_FOLLOWUP(HSTACK(A5:J5;L5:T5);HSTACK(A$1:J$1;L$1:T$1);'Follow-up settings'!$A:$B)",
    ],
    [
      'at the right end needs no HSTACK',
      cell,
      upTo(10),
      "NEXT_FOLLOWUP(A5:J5;A$1:J$1;'Follow-up settings'!$A:$B)",
    ],
    [
      'at the left end begins beside itself',
      { ...cell, column: 0, hasSettings: false },
      upTo(3),
      'NEXT_FOLLOWUP(B5:D5;B$1:D$1)',
    ],
    [
      'names the header row, wherever it is',
      { ...cell, column: 1, headerRow: 2, hasSettings: false },
      [0, 1, 2, 3, 27],
      'NEXT_FOLLOWUP(HSTACK(A5;C5:D5;AB5);HSTACK(A$3;C$3:D$3;AB$3))',
    ],
  ])('%s', (_name, at, columns, expected) => {
    expect(liveFollowUpCall({ ...at, columns })).toBe(expected);
  });

  test('is none where only one other column is left, for a single cell is no row', () => {
    expect(liveFollowUpCall({ ...cell, column: 1, columns: [0, 1] })).toBeUndefined();
  });
});

describe('a live formula looks at', () => {
  const headers = ['Company', 'Role', 'Applied', 'Next', 'Days left', 'Notes', '', 'Total'];
  const tracker = {
    sheetName: 'My jobs',
    headers,
    recognised: [0, 1, 2, 5],
    ourColumns: new Set<number>(),
    formulas: [] as readonly string[][],
  };
  const withFormulas = (...formulas: readonly string[]) => ({
    ...tracker,
    formulas: [[], Array.from({ length: 8 }, (_, column) => formulas[column] ?? '')],
  });

  test('the tracker up to its first blank header, less its own column', () => {
    expect(columnsToLookAt(tracker, 3)).toEqual([0, 1, 2, 4, 5]);
  });

  test('no column that holds our functions', () => {
    expect(columnsToLookAt({ ...tracker, ourColumns: new Set([3, 4]) }, 3)).toEqual([0, 1, 2, 5]);
  });

  test.each([
    ['directly', '=D5-C5'],
    ['with dollars', '=$D$5'],
    ['through a whole column', '=COUNTIF(D:D;">0")'],
    ['through an open range', '=SUM(C5:F)'],
    ['through a whole row', '=COUNTA(5:5)'],
    ['by the name of the sheet', "='My jobs'!D5"],
  ])('no column that looks at its own %s, for that would be circular', (_how, formula) => {
    const formulas = withFormulas('', '', '', '', formula);
    expect(columnsToLookAt(formulas, 3)).toEqual([0, 1, 2, 5]);
  });

  test('no column that does so by another', () => {
    const formulas = withFormulas('', '', '', '', '=D5', '=IF(E5>0;"late";"")');
    expect(columnsToLookAt(formulas, 3)).toEqual([0, 1, 2]);
  });

  test('no column that an array formula above fills from its own', () => {
    const above = { ...tracker, formulas: [['', '', '', '', '=ARRAYFORMULA(D2:D-C2:C)']] };
    expect(columnsToLookAt(above, 3)).toEqual([0, 1, 2, 5]);
  });

  test.each(['=TODAY()-C5', '=now()', '=RANDBETWEEN(1;6)'])(
    'no column that changes by itself, as %s does, for Sheets refuses such an argument',
    (formula) => {
      expect(columnsToLookAt(withFormulas('', '', '', '', formula), 3)).toEqual([0, 1, 2, 5]);
    },
  );

  test.each(['=Other!D5', "='D5'!A1", '=C5+1', '="D5"', '=LOG10(C5)', '=D5X+1', '=TODAY_(C5)'])(
    'a column with the formula %s, which names neither its own nor the day',
    (formula) => {
      expect(columnsToLookAt(withFormulas('', '', '', '', formula), 3)).toEqual([0, 1, 2, 4, 5]);
    },
  );
});

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
])('column %i is %s', (index, letters) => {
  expect(lettersOfColumn(index)).toBe(letters);
  expect(columnsNamedIn(`=${letters}1`, 'S')).toEqual([{ first: index, last: index }]);
});

test('a formula is volatile only by a call, not by a text', () => {
  expect(isVolatile('=TODAY()')).toBe(true);
  expect(isVolatile('="TODAY()"')).toBe(false);
});
