import { reasonOfRow } from '../../src/tracker/plan';
import { planOf, rowInShort } from '../support/planOf';

test.each([
  'Company',
  'Role',
  'Date applied',
  'Interview date',
  'Thank-you sent',
  'Reply expected by',
  'Hold until',
  'Offer deadline',
  'Last follow-up',
  'Last heard',
  'Snooze until',
])('an unticked box under “%s” makes no lead', (header) => {
  const { rows } = planOf([[header, 'Status'], [false, 'Applied'], ['2026-11-12']]);
  expect(rows.map(({ kind }) => kind)).toEqual(['blank', 'lead']);
});

test('a status column wins over the log even where it is blank', () => {
  const log = [
    ['Id', 'When', 'Sheet', 'Company', 'Role', 'Contact', 'Kind', 'Day'],
    ['e0', '', '', 'Acme', '', '', 'withdrew', '2026-11-13'],
  ];
  const withColumn = [
    ['Company', 'Interview date', 'Status'],
    ['Acme', '2026-11-12', ''],
  ];
  const without = withColumn.map((row) => row.slice(0, 2));
  expect(planOf(withColumn, log).rows.map(rowInShort)).toEqual(['Check in (1 of 2) 2026-11-19']);
  expect(planOf(without, log).rows.map(rowInShort)).toEqual(['Closed']);
});

test('a ticked box is no count of check-ins, an unticked one is none', () => {
  const { rows } = planOf([
    ['Company', 'Interview date', 'Follow-ups sent'],
    ['Acme', '2026-11-12', true],
    ['Birch', '2026-11-12', false],
  ]);
  expect(rows.map(rowInShort)).toEqual(['Check this row', 'Check in (1 of 2) 2026-11-19']);
  expect(rows.map(reasonOfRow)[0]).toBe(
    'Follow-ups sent: expected a whole number, 0 or more, found “TRUE”.',
  );
});
