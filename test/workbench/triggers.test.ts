import { describe, expect, test } from '@jest/globals';
import { bench } from './bench';

const weekly = `ScriptApp.newTrigger('send').timeBased().onWeekDay(ScriptApp.WeekDay.MONDAY)
  .atHour(8).inTimezone('Pacific/Auckland').create()`;
const bundle = (expression: string) => `
  function create() { return String(${expression}); }
  function list() {
    return ScriptApp.getUserTriggers(SpreadsheetApp.getActive())
      .map(function (t) { return t.getHandlerFunction() + t.getUniqueId(); }).join();
  }
  function clear() {
    ScriptApp.getUserTriggers(SpreadsheetApp.getActive()).forEach(function (t) { ScriptApp.deleteTrigger(t); });
  }`;

describe('a time trigger', () => {
  test('is kept with its schedule, listed and deleted', () => {
    const { workbench } = bench(bundle(weekly));
    workbench.run('create');
    const [trigger] = workbench.platform.triggers;
    expect(trigger).toMatchObject({
      functionName: 'send',
      userEmail: 'ann@example.com',
      schedule: {
        frequency: { kind: 'weeks', every: 1 },
        weekday: 1,
        hour: 8,
        minute: null,
        zone: 'Pacific/Auckland',
      },
    });
    expect(workbench.run('list')).toBe(`send${trigger?.id ?? ''}`);
    workbench.run('clear');
    expect(workbench.platform.triggers).toEqual([]);
  });

  test('has no source id (reference, Trigger.getTriggerSourceId)', () => {
    const { workbench } = bench(bundle(`(${weekly}).getTriggerSourceId()`));
    expect(workbench.run('create')).toBe('null');
  });

  test('is the only one of a user in a document', () => {
    const { workbench } = bench(bundle(weekly));
    workbench.run('create');
    expect(() => workbench.run('create')).toThrow(
      'Exception: This add-on has created too many time-based triggers in this document for this Google user account.',
    );
    expect(workbench.lastExecution?.calls.countedNames).toEqual(['ClockTriggerBuilder.create']);
  });

  test('goes by the zone of the script unless told otherwise', () => {
    const { workbench } = bench(
      bundle(`ScriptApp.newTrigger('send').timeBased().everyHours(1).create()`),
    );
    workbench.run('create');
    expect(workbench.platform.triggers[0]?.schedule).toMatchObject({
      zone: SCRIPT_ZONE,
      hour: null,
    });
  });

  test.each([
    ['atHour(8).create()', 'does not imitate a time trigger without a frequency'],
    ['everyHours(0).create()', 'does not imitate a time trigger without a frequency'],
    ['everyHours(1).atHour(8).create()', 'does not imitate ClockTriggerBuilder.atHour like this'],
    ['everyDays(1).atHour(24).create()', 'does not imitate ClockTriggerBuilder.atHour like this'],
    ['everyWeeks(1).create()', 'does not imitate a weekly time trigger without a weekday'],
    ['everyDays(1).nearMinute(60)', 'does not imitate ClockTriggerBuilder.nearMinute like this'],
    ['everyMinutes(5)', 'does not imitate ClockTriggerBuilder.everyMinutes'],
    [
      'onWeekDay("MONDAY")',
      "(String) don't match the method signature for ScriptApp.ClockTriggerBuilder.onWeekDay",
    ],
    ['inTimezone("Mars/Base")', 'Invalid argument: timezone'],
  ])('.%s fails', (calls, message) => {
    const { workbench } = bench(bundle(`ScriptApp.newTrigger('send').timeBased().${calls}`));
    expect(() => workbench.run('create')).toThrow(message);
  });
});

test('a menu is shown as it was built', () => {
  const { workbench } = bench(`function onOpen() {
    SpreadsheetApp.getUi().createAddonMenu().addItem('Open', 'open').addSeparator().addItem('Help', 'help').addToUi();
  }`);
  workbench.run('onOpen', [], { authMode: 'NONE' });
  expect(workbench.platform.menu).toEqual([
    { kind: 'item', caption: 'Open', functionName: 'open' },
    { kind: 'separator' },
    { kind: 'item', caption: 'Help', functionName: 'help' },
  ]);
});

test('ids and toasts are the same in every run', () => {
  const look = () => {
    const { workbench } = bench(`function look() {
      SpreadsheetApp.getActive().toast('Done', 'Nudge');
      return [Utilities.getUuid(), Utilities.getUuid()].join();
    }`);
    return { ids: workbench.run('look'), toasts: workbench.platform.toasts };
  };
  expect(look()).toEqual(look());
  expect(look().toasts).toEqual([{ message: 'Done', title: 'Nudge', seconds: 5 }]);
  expect(look().ids).toMatch(/^([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12},?){2}$/);
});
