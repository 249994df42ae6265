import * as fc from 'fast-check';
import { addDays, formatIsoDay, type Day } from '../../src/etiquette';
import type { Cell } from '../../src/tracker/cell';
import { labelOfRow, reasonOfRow, type PlanRow } from '../../src/tracker/plan';
import { dateCell } from '../support/calendar';
import { day } from '../support/day';
import { planOf, rowInShort } from '../support/planOf';

const headers = [
  'Company',
  'Recruiter email',
  'Status',
  'Date applied',
  'Interview date',
  'Thank-you sent',
  'Reply expected by',
  'Hold until',
  'Offer deadline',
  'Last follow-up',
  'Follow-ups sent',
  'Last heard',
  'Notes',
];

const someDay: fc.Arbitrary<Day> = fc
  .integer({ min: -40, max: 20 })
  .map((offset) => addDays(day('2026-11-21'), offset));

/** A day as cells hold it: a date, text, a serial number; or nothing. */
const dayCell: fc.Arbitrary<Cell> = fc.oneof(
  fc.constantFrom<Cell>('', '—', false),
  someDay.map((on): Cell => dateCell(formatIsoDay(on))),
  someDay.map((on): Cell => formatIsoDay(on)),
  someDay.map((on): Cell => on),
);

const goodRow: fc.Arbitrary<readonly Cell[]> = fc.tuple(
  fc.constantFrom<Cell>('Acme', 'Birch', 'Cedar', ''),
  fc.constantFrom<Cell>('', 'dana@agency.example', 'omar@acme.example'),
  fc.constantFrom<Cell>('', 'Applied', 'Interviewing', 'Offer', 'Rejected ❌', 'vibing'),
  dayCell,
  dayCell,
  fc.oneof(dayCell, fc.constantFrom<Cell>('yes', 'no', true)),
  fc.oneof(dayCell, fc.constantFrom<Cell>('2 weeks', 'soon', '10 business days')),
  dayCell,
  dayCell,
  dayCell,
  fc.constantFrom<Cell>('', 0, 1, 2, '1'),
  dayCell,
  fc.constantFrom<Cell>('', '=1+1', '<b>', 42),
);

/** Cells that no day field can hold, nor the count of check-ins. */
const badCell = fc.constantFrom<Cell>('soonish', '#N/A', '31.11.2026', true, 'Nov 5', -1);
const fieldsThatRefuse = [3, 4, 7, 8, 9, 10, 11];

const badRow: fc.Arbitrary<readonly Cell[]> = fc
  .tuple(goodRow, fc.constantFrom(...fieldsThatRefuse), badCell)
  .map(([row, at, cell]) =>
    ['Bad Ltd', ...row.slice(1)].map((old, index) => (index === at ? cell : old)),
  );

function told(rows: readonly PlanRow[]): readonly string[] {
  return rows.map((row) => `${rowInShort(row)} ${reasonOfRow(row)}`.trim());
}

test('a bad row is named and changes no other row', () => {
  fc.assert(
    fc.property(fc.array(goodRow, { maxLength: 5 }), badRow, fc.nat(), (rows, bad, place) => {
      const at = place % (rows.length + 1);
      const without = told(planOf([headers, ...rows]).rows);
      const { rows: planned } = planOf([headers, ...rows.slice(0, at), bad, ...rows.slice(at)]);
      const badPlan = planned[at];
      expect(badPlan?.kind).toBe('problem');
      expect(badPlan && reasonOfRow(badPlan)).toMatch(/: expected .+, found “.+”\.$/);
      const others = told(planned.filter((_, index) => index !== at));
      expect(others.slice(0, without.length)).toEqual(without);
      expect(others.slice(without.length).join('')).toBe('');
    }),
    { numRuns: 1000 },
  );
});

test('every row has a step, a named problem, or is no lead, and nothing throws', () => {
  const anyCell = fc.oneof(
    dayCell,
    badCell,
    fc.string(),
    fc.double(),
    fc.boolean(),
    fc.constant<Cell>(new Date(NaN)),
  );
  fc.assert(
    fc.property(fc.array(fc.array(anyCell, { maxLength: headers.length + 2 })), (rows) => {
      const plan = planOf([headers, ...rows]);
      expect(plan.rows.length).toBeLessThanOrEqual(rows.length);
      for (const row of plan.rows) {
        expect(labelOfRow(row) === '').toBe(row.kind === 'blank');
        expect(reasonOfRow(row) === '').toBe(row.kind === 'blank');
      }
    }),
    { numRuns: 1000 },
  );
});

test('the order of the rows of different contacts does not matter', () => {
  const lonely = goodRow.map((row) => row.map((cell, index) => (index === 1 ? '' : cell)));
  fc.assert(
    fc.property(fc.array(lonely, { minLength: 2, maxLength: 5 }), (rows) => {
      const padded = (cells: readonly string[]) => [
        ...cells,
        ...rows.slice(cells.length).map(() => ''),
      ];
      const forward = padded(told(planOf([headers, ...rows]).rows));
      const backward = padded(told(planOf([headers, ...rows.slice().reverse()]).rows));
      expect(backward.slice().reverse()).toEqual(forward);
    }),
  );
});
