import { isErrorCell } from '../../src/tracker/cell';
import { reasonOfRow } from '../../src/tracker/plan';
import { planOf } from '../support/planOf';

test.each([
  '#N/A',
  '#REF!',
  '#ERROR!',
  '#NAME?',
  '#DIV/0!',
  '#VALUE!',
  '#NUM!',
  '#NULL!',
  '#N/A (Did not find value)',
  '#NV',
  '#BEZUG!',
  '#WERT!',
  '#ZAHL!',
  '#VALEUR!',
  '#NOM?',
  '#NOMBRE!',
  '#N/D',
  '#¡REF!',
  '#¡VALOR!',
  '#¿NOMBRE?',
  '#RIF!',
  '#VALORE!',
  '#NÚM!',
])('%s is an error value', (cell) => {
  expect(isErrorCell(cell)).toBe(true);
});

test.each(['#NVIDIA', '#1', '#hired!', '#REFERRAL', '#NAME', '#', 'N/A', '# N/A'])(
  '%s is none',
  (cell) => {
    expect(isErrorCell(cell)).toBe(false);
  },
);

test.each([
  ['Role', 'Role'],
  ['Contact email', 'Contact email'],
  ['Status', 'Status'],
  ['Notes', 'Notes'],
  ['Interview date', 'Interviewed on'],
  ['Thank-you sent', 'Thank-you sent'],
  ['Reply expected by', 'Reply expected by'],
  ['Do not contact', 'Do not contact'],
  ['Follow-ups sent', 'Follow-ups sent'],
])('an error under “%s” is a problem of that field alone', (header, label) => {
  const { rows } = planOf([
    ['Company', 'Applied on', header],
    ['Acme', '2026-11-12', '#REF!'],
    ['Birch', '2026-11-12', ''],
  ]);
  expect(rows.map(reasonOfRow)).toEqual([
    `${label}: expected a value, found “#REF!”.`,
    expect.stringContaining('You applied on'),
  ]);
});

test('an error in a column that is not read changes nothing', () => {
  const { rows } = planOf([
    ['Company', 'Applied on', 'Salary'],
    ['Acme', '2026-11-12', '#REF!'],
  ]);
  expect(rows.map(({ kind }) => kind)).toEqual(['lead']);
});
