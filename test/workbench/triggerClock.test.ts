import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Trigger, TriggerSchedule } from '../../workbench/trigger';
import { clockEvent, firesNext, isTooFar, moveClock } from '../../workbench/triggerClock';
import { bench } from './bench';

const HOUR = 3_600_000;
const at = (text: string) => Date.parse(`${text}Z`);

const trigger = (
  schedule: Partial<TriggerSchedule>,
  createdAt: number,
  change: Partial<Trigger> = {},
): Trigger => ({
  id: '7',
  functionName: 'tick',
  userEmail: 'ann@example.com',
  createdAt,
  schedule: {
    frequency: { kind: 'weeks', every: 1 },
    weekday: null,
    hour: null,
    minute: null,
    zone: 'Europe/Madrid',
    ...schedule,
  },
  ...change,
});

const mondayAtEight = { weekday: 1, hour: 8 };
const hourly = { frequency: { kind: 'hours', every: 1 } } as const;

/** A workbench with these triggers, whose `tick` notes when and how it ran. */
function clocked(triggers: readonly Trigger[], now: number, body = '') {
  const { workbench } = bench(
    `function tick(e) {
       var p = PropertiesService.getUserProperties();
       p.setProperty('ticks', (p.getProperty('ticks') || '') + Date.now() + ' ');
       ${body}
     }
     function create() {
       ScriptApp.newTrigger('tick').timeBased().everyHours(1).create();
     }`,
    { now },
  );
  workbench.platform.triggers.push(...triggers);
  return {
    workbench,
    ticks: () =>
      (workbench.platform.properties.user.get('ticks') ?? '').trim().split(' ').map(Number),
  };
}

/** Weekday (1 is Monday), hour and minute that clocks show. */
function wall(instant: number, zone: string) {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(instant);
  const part = (type: string) => parts.find((found) => found.type === type)?.value ?? '';
  const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
  return {
    weekday: weekdays.indexOf(part('weekday')) + 1,
    hour: Number(part('hour')),
    minute: Number(part('minute')),
  };
}

describe('the next time of a trigger', () => {
  test.each(['Europe/Madrid', 'America/Santiago', 'Australia/Lord_Howe', 'Pacific/Apia', 'UTC'])(
    'keeps weekday, hour and minute in %s across a year with its clock changes',
    (zone) => {
      const weekly = trigger({ ...mondayAtEight, zone }, at('2026-01-15T12:00'));
      const first = firesNext(weekly, weekly.createdAt);
      const { minute } = wall(first, zone);
      let last = first;
      for (let week = 1; week < 60; week += 1) {
        const next = firesNext(weekly, last);
        expect(wall(next, zone)).toEqual({ weekday: 1, hour: 8, minute });
        expect(Math.abs(next - last - 168 * HOUR)).toBeLessThanOrEqual(HOUR);
        last = next;
      }
    },
  );

  test('is the first instant after an hour that the clocks skip', () => {
    // Madrid's clocks go from 2:00 to 3:00 on Sunday 29 March 2026.
    const daily = trigger(
      { frequency: { kind: 'days', every: 1 }, hour: 2 },
      at('2026-03-28T12:00'),
    );
    expect(firesNext(daily, daily.createdAt)).toBe(at('2026-03-29T01:00'));
    expect(wall(firesNext(daily, at('2026-03-29T12:00')), 'Europe/Madrid').hour).toBe(2);
  });

  test('follows from the schedule alone: whatever it is asked from, it is the same series', () => {
    const schedules = fc.oneof(
      fc.record({
        frequency: fc.record({
          kind: fc.constant('weeks' as const),
          every: fc.integer({ min: 1, max: 4 }),
        }),
        weekday: fc.integer({ min: 1, max: 7 }),
        hour: fc.option(fc.integer({ min: 0, max: 23 })),
        minute: fc.option(fc.integer({ min: 0, max: 59 })),
      }),
      fc.record({
        frequency: fc.record({
          kind: fc.constantFrom('days' as const, 'hours' as const),
          every: fc.integer({ min: 1, max: 12 }),
        }),
        minute: fc.option(fc.integer({ min: 0, max: 59 })),
      }),
    );
    const created = at('2026-01-01T00:00');
    fc.assert(
      fc.property(
        schedules,
        fc.constantFrom('Europe/Madrid', 'America/Santiago', 'Asia/Kolkata'),
        fc.string(),
        fc.nat(400 * 24 * 60),
        fc.nat(60 * 24 * 60),
        (schedule, zone, id, minutes, more) => {
          const any = trigger({ ...schedule, zone }, created + minutes * 61_234, { id });
          const first = firesNext(any, any.createdAt);
          expect(first).toBeGreaterThan(any.createdAt);
          const later = any.createdAt + more * 60_000;
          const next = firesNext(any, later);
          expect(next).toBeGreaterThan(later);
          expect(firesNext(any, next - 1)).toBe(next);
          if (later < first) expect(next).toBe(first);
        },
      ),
    );
  });

  test('picks minutes all over the hour, and of nearMinute within 15 minutes', () => {
    const created = at('2026-11-20T00:00');
    const minutes = Array.from({ length: 200 }, (_, id) =>
      wall(firesNext(trigger(mondayAtEight, created, { id: `${id}` }), created), 'Europe/Madrid'),
    );
    expect(minutes.every(({ hour }) => hour === 8)).toBe(true);
    expect(new Set(minutes.map(({ minute }) => minute)).size).toBeGreaterThan(50);
    const near = Array.from({ length: 200 }, (_, id) => {
      const about = trigger({ ...mondayAtEight, minute: 30 }, created, { id: `${id}` });
      return wall(firesNext(about, created), 'Europe/Madrid').minute;
    });
    expect([Math.min(...near), Math.max(...near)]).toEqual([15, 45]);
  });
});

describe('moving the clock', () => {
  const created = at('2026-11-21T07:00');
  const weekly = trigger(mondayAtEight, created);
  const due = firesNext(weekly, created);

  test('fires what comes due, at its own time, and stands where it was put', () => {
    const { workbench, ticks } = clocked([weekly], created);
    const runs = moveClock(workbench, due + 5 * HOUR);
    expect(runs).toEqual([{ functionName: 'tick', at: due, error: '' }]);
    expect(ticks()).toEqual([due]);
    expect(workbench.clock.now).toBe(due + 5 * HOUR);
  });

  test('fires once, however often it moves on and wherever it stops between', () => {
    const { workbench, ticks } = clocked([weekly], created);
    moveClock(workbench, due - 1);
    moveClock(workbench, due);
    moveClock(workbench, due);
    moveClock(workbench, due + 1);
    moveClock(workbench, due + HOUR);
    expect(ticks()).toEqual([due]);
  });

  test('backward fires nothing', () => {
    const { workbench } = clocked([weekly], due + HOUR);
    expect(moveClock(workbench, created)).toEqual([]);
    expect(workbench.clock.now).toBe(created);
  });

  test('fires once a week over weeks, across the end of summer time', () => {
    const start = at('2026-10-01T00:00');
    const { workbench, ticks } = clocked([trigger(mondayAtEight, start)], start);
    moveClock(workbench, at('2026-11-30T00:00'));
    expect(ticks().map((tick) => wall(tick, 'Europe/Madrid').weekday)).toEqual(Array(8).fill(1));
  });

  test('goes on after a run that fails, and says what failed', () => {
    const { workbench } = clocked(
      [trigger(hourly, created)],
      created,
      `if (new Date().getUTCHours() % 2) throw new Error('No tracker');`,
    );
    const runs = moveClock(workbench, created + 4 * HOUR);
    expect(runs.map(({ error }) => error)).toEqual(
      runs.map(({ at: tick }) => (new Date(tick).getUTCHours() % 2 ? 'No tracker' : '')),
    );
    expect(runs.filter(({ error }) => error !== '')).toHaveLength(2);
    expect(runs).toHaveLength(4);
  });

  test('lists a run whose function is gone', () => {
    const { workbench } = clocked([trigger(hourly, created, { functionName: 'gone' })], created);
    const [run] = moveClock(workbench, created + HOUR);
    expect(run?.error).toBe('Script function not found: gone');
  });

  test('fires several triggers in the order of their times, those of one instant each once', () => {
    const { workbench } = clocked(
      ['a', 'b', 'c'].map((id) => trigger({ ...hourly, minute: 30 }, created, { id })),
      created,
    );
    const twins = ['x', 'y'].map((id) => ({
      ...trigger(mondayAtEight, created, { id, functionName: id }),
    }));
    workbench.platform.triggers.push(...twins);
    const runs = moveClock(workbench, created + 49 * HOUR);
    const times = runs.map(({ at: tick }) => tick);
    expect(times).toEqual([...times].sort((one, other) => one - other));
    expect(runs.filter(({ functionName }) => functionName === 'tick')).toHaveLength(3 * 49);
  });

  test('fires each of the triggers that are due at one instant once', () => {
    const both = ['9', '10'].map((id) =>
      trigger({ frequency: { kind: 'days', every: 1 }, hour: 2 }, at('2026-03-28T12:00'), {
        id,
        functionName: `f${id}`,
      }),
    );
    // Both fire at the end of the hour that the clocks skip.
    const { workbench } = clocked(both, at('2026-03-28T12:00'));
    const names = moveClock(workbench, at('2026-03-29T12:00')).map((run) => run.functionName);
    expect(names.sort()).toEqual(['f10', 'f9']);
  });

  test('does not fire a trigger any more that a run has deleted', () => {
    const { workbench, ticks } = clocked(
      [trigger(hourly, created)],
      created,
      `ScriptApp.getUserTriggers(SpreadsheetApp.getActive()).forEach(function (t) { ScriptApp.deleteTrigger(t); });`,
    );
    moveClock(workbench, created + 10 * HOUR);
    expect(ticks()).toHaveLength(1);
  });

  test('fires what comes due while a run sleeps past the goal, once', () => {
    const { workbench, ticks } = clocked(
      [trigger(hourly, created, { id: 'a' }), trigger(hourly, created, { id: 'b' })],
      created,
      'Utilities.sleep(300000);',
    );
    const [one = 0, other = 0] = workbench.platform.triggers
      .map((found) => firesNext(found, created))
      .sort((a, b) => a - b);
    moveClock(workbench, one);
    moveClock(workbench, other + 1);
    expect(ticks()).toHaveLength(2);
  });

  test('runs with everything allowed and nobody looking', () => {
    const { workbench } = clocked(
      [trigger(hourly, created)],
      created,
      `p.setProperty('mode', String(e.authMode));
       p.setProperty('event', JSON.stringify(e));
       SpreadsheetApp.getUi();`,
    );
    const [run] = moveClock(workbench, created + HOUR);
    expect(run?.error).toBe('Exception: Cannot call SpreadsheetApp.getUi() from this context.');
    expect(workbench.platform.properties.user.get('mode')).toBe('FULL');
    const event = JSON.parse(workbench.platform.properties.user.get('event') ?? '') as object;
    expect(Object.keys(event).sort()).toEqual([
      'authMode',
      'day-of-month',
      'day-of-week',
      'hour',
      'minute',
      'month',
      'second',
      'timezone',
      'triggerUid',
      'week-of-year',
      'year',
    ]);
  });

  test('starts a trigger that was made by a script from then on', () => {
    const { workbench, ticks } = clocked([], created);
    workbench.run('create');
    moveClock(workbench, created + 3 * HOUR);
    expect(ticks()).toHaveLength(3);
  });

  test('is too far where it would take thousands of runs', () => {
    const { workbench } = clocked([trigger(hourly, created)], created);
    expect(isTooFar(workbench, created + 100 * 24 * HOUR)).toBe(false);
    expect(isTooFar(workbench, created + 400 * 24 * HOUR)).toBe(true);
  });
});

test.each([
  ['2026-11-23T08:05:09', { 'day-of-month': 23, 'day-of-week': 1, hour: 8, 'week-of-year': 48 }],
  ['2026-11-22T23:59:00', { 'day-of-month': 22, 'day-of-week': 7, hour: 23, minute: 59 }],
  ['2026-01-01T00:00:00', { month: 1, year: 2026, 'week-of-year': 1, 'day-of-week': 4 }],
])('the event at %s UTC says so', (text, expected) => {
  const { workbench } = bench('function look(e) { return JSON.stringify(e); }');
  const event = JSON.parse(String(workbench.run('look', [clockEvent('7', at(text))]))) as object;
  expect(event).toMatchObject({ timezone: 'UTC', triggerUid: '7', authMode: 'FULL', ...expected });
});
