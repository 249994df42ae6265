import { zonedDays } from '../../src/apps-script/zonedDays';
import { bundledWorkbench, cellsAt, inShort, typeRows, valueOf } from '../support/bundledWorkbench';
import { day } from '../support/day';

/** Days on which clocks change in one of the zones, days whose midnight is skipped among them. */
const days = [
  '2026-03-08',
  '2026-04-05',
  '2026-04-24',
  '2026-09-06',
  '2026-10-04',
  '2026-10-30',
  '2026-11-01',
  '2026-11-21',
  '2026-12-31',
];

test.each(days)('an interview on %s is that day for the add-on, whatever the zones', (on) => {
  const workbench = bundledWorkbench({ today: on });
  typeRows(workbench.workbook, [
    ['Company', 'Interview date', 'Thank-you sent'],
    ['Acme', on, ''],
  ]);
  expect(valueOf(workbench, '=NEXT_FOLLOWUP(A2:C2;A$1:C$1)')).toBe(on);
});

test.each(days)('a follow-up that falls on %s stands on that day in the sheet', (on) => {
  const workbench = bundledWorkbench({ today: '2026-11-21' });
  typeRows(workbench.workbook, [
    ['Company', 'Status', 'Offer deadline'],
    ['Acme', 'Offer', on],
  ]);
  expect(valueOf(workbench, '=NEXT_FOLLOWUP(A2:C2;A$1:C$1)')).toBe(on);
});

test('without a day to plan for, today is the day of the spreadsheet, not of the script', () => {
  const workbench = bundledWorkbench({ today: '2026-11-21' });
  for (const hour of [0.1, 12, 23.9]) {
    workbench.clock.moveTo(startOfToday(workbench.workbook.zone) + hour * 3_600_000);
    typeRows(workbench.workbook, [
      ['Company', 'Interview date', 'Note'],
      ['Acme', '2026-11-21', String(hour)],
      ['Birch', '2026-11-22', String(hour)],
    ]);
    typeRows(workbench.workbook, [['=FOLLOWUP_PLAN(A1:C3)']], { column: 5 });
    const steps = cellsAt(workbench.workbook, 2, 6, 2).map(([cell]) => inShort(cell?.value ?? ''));
    expect(steps).toEqual(['Check in (1 of 2)', 'Prepare for the interview']);
  }
});

function startOfToday(zone: string): number {
  return zonedDays(zone, () => NaN).startOf(day('2026-11-21'));
}

test('dates written as text and dates in cells are the same days', () => {
  const workbench = bundledWorkbench();
  typeRows(workbench.workbook, [
    ['Company', 'Interview date'],
    ['Acme', '2026-11-12'],
    ['Birch', "'2026-11-12"],
    ['Cedar', "'12 Nov 2026"],
  ]);
  for (const row of [2, 3, 4]) {
    const formula = `=NEXT_FOLLOWUP(A${String(row)}:B${String(row)};A$1:B$1)`;
    expect(valueOf(workbench, formula)).toBe('2026-11-19');
  }
});
