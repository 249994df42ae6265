import { formatIsoDay } from '../../src/etiquette';
import type { Table } from '../../src/tracker/cell';
import { digestOf } from '../../src/tracker/digest';
import { dueSteps } from '../../src/tracker/dueList';
import { day } from '../support/day';
import { planOf } from '../support/planOf';

const today = day('2026-11-21');
const headers = [
  'Company',
  'Contact email',
  'Status',
  'Interview date',
  'Thank-you sent',
  'Offer deadline',
];

/** Company, kind and day of what is due within the week, in the order of the list. */
function due(...rows: Table): readonly string[] {
  return dueSteps(planOf([headers, ...rows]).rows, today).map(
    ({ row, day: on }) => `${row.lead.company}: ${row.step.kind} ${formatIsoDay(on)}`,
  );
}

test('what is due is listed soonest first, overdue or not', () => {
  expect(
    due(
      ['Acme', '', '', '2026-11-16', 'yes'],
      ['Birch', '', '', '2026-11-24', ''],
      ['Cedar', '', '', '2026-11-10', 'yes'],
    ),
  ).toEqual([
    'Cedar: check-in 2026-11-17',
    'Acme: check-in 2026-11-23',
    'Birch: prepare 2026-11-24',
  ]);
});

test('thank-yous come first on a day, then the order of the rows holds', () => {
  expect(
    due(
      ['Acme', '', '', '2026-11-13', 'yes'],
      ['Birch', '', 'Offer', '', '', '2026-11-20'],
      ['Cedar', '', '', '2026-11-20', ''],
    ),
  ).toEqual(['Cedar: thank 2026-11-20', 'Acme: check-in 2026-11-20', 'Birch: decide 2026-11-20']);
});

test('a step on the last day of the week is due, one on the day after is not', () => {
  expect(
    due(
      ['Acme', '', '', '2026-11-27', ''],
      ['Birch', '', '', '2026-11-28', ''],
      ['Cedar', '', 'Offer', '', '', '2026-11-28'],
      ['Dogwood', '', 'Offer', '', '', '2026-11-27'],
      ['Elm', '', '', '2026-11-20', 'yes'],
    ),
  ).toEqual(['Acme: prepare 2026-11-27', 'Dogwood: decide 2026-11-27', 'Elm: check-in 2026-11-27']);
});

test('only check-ins wait for one another where they are with one contact', () => {
  const dana = 'dana@agency.example';
  expect(
    due(
      ['Acme', dana, '', '2026-11-05', 'yes'],
      ['Birch', dana, '', '2026-11-06', 'yes'],
      ['Cedar', dana, '', '2026-11-19', ''],
      ['Dogwood', dana, '', '2026-11-19', ''],
      ['Elm', dana, '', '2026-11-24', ''],
      ['Fir', dana, '', '2026-11-24', ''],
      ['Gum', 'omar@acme.example', '', '2026-11-06', 'yes'],
    ),
  ).toEqual([
    'Acme: check-in 2026-11-12',
    'Gum: check-in 2026-11-13',
    'Cedar: thank 2026-11-19',
    'Dogwood: thank 2026-11-19',
    'Elm: prepare 2026-11-24',
    'Fir: prepare 2026-11-24',
  ]);
});

test.each([
  ['Applied', 1],
  ['Interviewing', 1],
  ['Offer', 1],
  ['Saved', 0],
  ['Accepted', 0],
  ['Rejected', 0],
  ['Withdrawn', 0],
  ['Closed', 0],
  ['', 0],
])('a lead with the status “%s” counts as %i open', (status, openLeads) => {
  expect(digestOf(planOf([headers, ['Acme', '', status]]), today, 2)).toMatchObject({ openLeads });
});
