import type { Workbench } from '../../workbench/runtime';
import { moveClock } from '../../workbench/triggerClock';
import { bundledWorkbench, typeRows } from '../support/bundledWorkbench';

const DAY = 86_400_000;

/** A tracker that is set up, on Saturday 21 November 2026. */
function setUp(rows: readonly (readonly string[])[]): Workbench {
  const workbench = bundledWorkbench();
  typeRows(workbench.workbook, rows);
  workbench.run('setUpOrRepair');
  return workbench;
}

const tracker = [
  ['Company', 'Status', 'Interview date'],
  ['Acme', 'Interviewing', '2026-11-12'],
];

function letDaysPass(workbench: Workbench, days: number): void {
  moveClock(workbench, workbench.clock.now + days * DAY);
}

test('turned on in the menu it sends one list a week, and none once it is turned off', () => {
  const workbench = setUp(tracker);
  workbench.run('turnWeeklyEmailOnOrOff');
  expect(workbench.platform.triggers).toHaveLength(1);
  letDaysPass(workbench, 3);
  expect(workbench.mailbox.messages.map(({ subject }) => subject)).toEqual([
    'Polite Nudge: 1 step due by Sun 29 Nov',
  ]);
  letDaysPass(workbench, 7);
  expect(workbench.mailbox.messages).toHaveLength(2);
  workbench.run('turnWeeklyEmailOnOrOff');
  expect(workbench.platform.triggers).toHaveLength(0);
  letDaysPass(workbench, 14);
  expect(workbench.mailbox.messages).toHaveLength(2);
});

test('fired twice for one Monday it sends once', () => {
  const workbench = setUp(tracker);
  for (let time = 0; time < 2; time += 1) {
    workbench.run('sendWeeklyEmail', [], { isEditorOpen: false });
  }
  expect(workbench.mailbox.messages).toHaveLength(1);
});

test('nothing is sent while the search rests, nor where nothing is open', () => {
  const paused = setUp(tracker);
  const settings = paused.workbook.read('Follow-up settings', {
    row: 1,
    column: 1,
    rows: 30,
    columns: 1,
  });
  const row = settings.findIndex(([cell]) => cell?.display === 'Pause until') + 1;
  typeRows(paused.workbook, [['2026-12-24']], { sheet: 'Follow-up settings', row, column: 2 });
  paused.run('sendWeeklyEmail', [], { isEditorOpen: false });
  expect(paused.mailbox.messages).toEqual([]);
  const closed = setUp([tracker[0] ?? [], ['Acme', 'Rejected', '2026-11-12']]);
  closed.run('sendWeeklyEmail', [], { isEditorOpen: false });
  expect(closed.mailbox.messages).toEqual([]);
});

test('the trigger keeps the day in the settings too, so that the plan follows', () => {
  const workbench = setUp([
    ['Company', 'Status', 'Date applied'],
    ['Acme', 'Applied', '2026-09-28'],
  ]);
  const step = () =>
    workbench.workbook.read('Tracker', { row: 2, column: 6, rows: 1, columns: 1 })[0]?.[0]?.display;
  expect(step()).toBe('Check in (1 of 2)');
  workbench.run('turnWeeklyEmailOnOrOff');
  letDaysPass(workbench, 10);
  expect(step()).toBe('Move on');
});

test('it is not turned on before the sheet is set up, for no sheet is open when it fires', () => {
  const workbench = bundledWorkbench();
  typeRows(workbench.workbook, tracker);
  expect(() => workbench.run('turnWeeklyEmailOnOrOff')).toThrow(/^Expected a sheet that is set up/);
  expect(workbench.platform.triggers).toEqual([]);
});
