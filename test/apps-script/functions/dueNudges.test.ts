import type { Workbench } from '../../../workbench/runtime';
import { bundledWorkbench, typeRows, valueOf, valuesOf } from '../../support/bundledWorkbench';

const headers = [
  'Company',
  'Role',
  'Contact',
  'Contact email',
  'Preferred method',
  'Status',
  'Interview date',
  'Thank-you sent',
  'Offer deadline',
];
const rows = [
  ['Acme', 'Editor', 'Dana', 'dana@example.com', '', 'Interviewing', '2026-11-16', 'yes', ''],
  ['Birch', 'Nurse', '', '', 'phone', 'Interviewing', '2026-11-20', '', ''],
  ['Cedar', 'Cook', 'Kim', '', '', 'Interviewing', '2026-11-27', '', ''],
  ['Dune', 'Clerk', '', '', '', 'Interviewing', '2026-11-28', '', ''],
  ['Elm', '', '', '', '', 'Offer', '2026-11-02', '', '2026-11-23'],
  ['Fir', '', '', '', '', 'Interviewing', 'soon', '', ''],
];

function tracker(): Workbench {
  const workbench = bundledWorkbench();
  workbench.workbook.insertColumns('Tracker', 20, 20);
  typeRows(workbench.workbook, [headers, ...rows]);
  return workbench;
}

const asOf = 'DATE(2026;11;21)';
const titles = ['Company', 'Role', 'Contact', 'How', 'Next step', 'Why'];

test('lists what is overdue or due in the coming week, soonest first, with whom, how and why', () => {
  const [first, ...list] = valuesOf(tracker(), `=DUE_NUDGES(A1:I;;${asOf})`, 6, 7);
  expect(first).toEqual(['When (as of Sat 21 Nov 2026)', ...titles]);
  expect(list.map((row) => row.slice(0, 6))).toEqual([
    ['2026-11-20', 'Birch', 'Nurse', '', 'phone', 'Send a thank-you'],
    ['2026-11-23', 'Acme', 'Editor', 'Dana', 'email, dana@example.com', 'Check in (1 of 2)'],
    ['2026-11-23', 'Elm', '', '', '', 'Answer the offer'],
    ['2026-11-27', 'Cedar', 'Cook', 'Kim', '', 'Prepare for the interview'],
    ['', '', '', '', '', ''],
  ]);
  expect(list[0]?.[6]).toMatch(/^You had an interview on Fri 20 Nov/);
});

test.each([
  [0, ['2026-11-20']],
  [1, ['2026-11-20']],
  [2, ['2026-11-20', '2026-11-23', '2026-11-23']],
  [7, ['2026-11-20', '2026-11-23', '2026-11-23', '2026-11-27', '2026-11-28']],
])('looks %i days ahead', (days, expected) => {
  const list = valuesOf(tracker(), `=DUE_NUDGES(A1:I;;${asOf};;${String(days)})`, 8, 1);
  expect(list.flat().slice(1)).toEqual([
    ...expected,
    ...Array<string>(7 - expected.length).fill(''),
  ]);
});

test('says that nothing is due where nothing is', () => {
  const list = valuesOf(tracker(), '=DUE_NUDGES(A1:I1;;DATE(2026;11;21))', 2, 7);
  expect(list).toEqual([
    ['When (as of Sat 21 Nov 2026)', ...titles],
    ['Nothing is due', '', '', '', '', '', ''],
  ]);
});

test('of several check-ins with one contact lists the first, for the others wait for it', () => {
  const workbench = tracker();
  typeRows(workbench.workbook, [['Acme', 'Writer', 'Dana', '', '', '', '2026-11-12', 'yes', '']], {
    row: 4,
  });
  const list = valuesOf(workbench, `=DUE_NUDGES(A1:I;;${asOf};;30)`, 8, 3);
  expect(list.filter(([, company]) => company === 'Acme')).toEqual([
    ['2026-11-19', 'Acme', 'Writer'],
  ]);
});

test('takes its day from the settings', () => {
  const workbench = tracker();
  workbench.workbook.addSheet('Follow-up settings');
  typeRows(workbench.workbook, [['Today', '2026-11-23']], { sheet: 'Follow-up settings' });
  const list = valuesOf(workbench, "=DUE_NUDGES(A1:I;'Follow-up settings'!$A:$B)", 2, 2);
  expect(list).toEqual([
    ['When (as of Mon 23 Nov 2026)', 'Company'],
    ['2026-11-20', 'Birch'],
  ]);
});

test.each([
  ['A1:I', 'settings with a row Today, or a day as_of, found nothing'],
  ['A1:I;H20:I21', 'settings with a row Today, or a day as_of, found a range of 2 × 2 cells'],
])('without a day it would freeze, so =DUE_NUDGES(%s) says what to give it', (given, message) => {
  expect(valueOf(tracker(), `=DUE_NUDGES(${given})`)).toBe(
    `#ERROR! DUE_NUDGES expected ${message}; type, for example, ` +
      "=DUE_NUDGES(A1:T; 'Follow-up settings'!$A:$B)",
  );
});

test.each(['-1', '5/2', '"soon"', '400', 'A1:B2'])('refuses %s as days ahead', (days) => {
  expect(valueOf(tracker(), `=DUE_NUDGES(A1:I;;${asOf};;${days})`)).toMatch(
    /^#ERROR! DUE_NUDGES expected a whole number of days from 0 to 366, found .*; type, for example, =DUE/,
  );
});

test('makes at most two service calls', () => {
  const workbench = tracker();
  workbench.forgetExecutions();
  valuesOf(workbench, `=DUE_NUDGES(A1:I;;${asOf})`);
  const counts = workbench.executions.map(({ calls }) => calls.countedNames.length);
  expect(counts.length).toBeGreaterThan(0);
  expect(Math.max(...counts)).toBeLessThanOrEqual(2);
});
