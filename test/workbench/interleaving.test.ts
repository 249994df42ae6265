import { afterAll, describe, expect, test } from '@jest/globals';
import { pausedAfter } from '../../workbench/interleaving/choices';
import { interleave, scheduleText } from '../../workbench/interleaving/interleave';
import { closeThreads } from '../../workbench/interleaving/scriptThread';
import { failuresOf, overSeeds, resultsOf } from '../support/overSeeds';
import { bench, now } from './bench';
import type { PlainWorkbook } from './plainWorkbook';

afterAll(closeThreads);

const SEEDS = 50;

/** Counters that read, add one and write, each in its own way. */
const counters = `
  function cell() { return SpreadsheetApp.getActive().getSheetByName('Leads').getRange(1, 1); }
  function addOne() { var at = cell(); at.setValue(Number(at.getValue()) + 1); }
  function locked(work) {
    var lock = LockService.getDocumentLock();
    lock.waitLock(10000);
    try { work(); } finally { lock.releaseLock(); }
  }
  function racy() { for (var i = 0; i < 3; i += 1) addOne(); }
  function careful() {
    for (var i = 0; i < 3; i += 1) locked(function () { addOne(); SpreadsheetApp.flush(); });
  }
  function unflushed() { for (var i = 0; i < 3; i += 1) locked(addOne); }
  function count() {
    var store = PropertiesService.getDocumentProperties();
    store.setProperty('n', Number(store.getProperty('n')) + 1);
  }
  function racyStore() { for (var i = 0; i < 3; i += 1) count(); }
  function carefulStore() { for (var i = 0; i < 3; i += 1) locked(count); }
`;

function valueOfA1(workbook: PlainWorkbook): unknown {
  return workbook.read('Leads', { row: 1, column: 1, rows: 1, columns: 1 })[0]?.[0]?.value;
}

function itemsOf(result: unknown): unknown[] {
  return Array.from(result as ArrayLike<unknown>);
}

/** How many seeds lose an update when two executions add three each. */
function losing(functionName: string, seeds = SEEDS, writes?: 'late' | 'atOnce'): number {
  let losses = 0;
  for (let seed = 0; seed < seeds; seed += 1) {
    const { workbench, workbook } = bench(counters);
    const runs = [{ functionName }, { functionName }];
    resultsOf(interleave(workbench, runs, { seed, ...(writes && { writes }) }));
    const stored = workbench.platform.properties.document.entries().get('n');
    if (Number(stored ?? valueOfA1(workbook)) < 6) losses += 1;
  }
  return losses;
}

describe('a script that reads, adds one and writes', () => {
  test('loses updates without a lock, though not under every seed', () => {
    const losses = losing('racy');
    expect(losses).toBeGreaterThanOrEqual(SEEDS / 4);
    expect(losses).toBeLessThan(SEEDS);
  });

  test('loses none with the lock', () => {
    expect(losing('careful')).toBe(0);
  });

  test('loses updates again where it does not flush before it releases the lock', () => {
    expect(losing('unflushed')).toBeGreaterThan(0);
    expect(losing('unflushed', 10, 'late')).toBeGreaterThan(0);
    expect(losing('unflushed', 10, 'atOnce')).toBe(0);
  });

  test('in a property store needs the lock, but nothing to flush', () => {
    expect(losing('racyStore')).toBeGreaterThanOrEqual(SEEDS / 4);
    expect(losing('carefulStore')).toBe(0);
  });

  test('loses its update wherever it is cut between reading and writing', () => {
    const cuts = [0, 1, 2, 3, 4, 5].map((steps) => {
      const { workbench, workbook } = bench(`${counters} function once() { addOne(); }`);
      const runs = [{ functionName: 'once' }, { functionName: 'once' }];
      interleave(workbench, runs, { choose: pausedAfter(steps), writes: 'atOnce' });
      return valueOfA1(workbook);
    });
    expect(cuts).toEqual([2, 2, 2, 2, 1, 2]);
  });
});

describe('a course', () => {
  const course = (seed: number) => {
    const { workbench } = bench(counters);
    const runs = [{ functionName: 'racy' }, { functionName: 'careful' }, { functionName: 'count' }];
    const { schedule, outcomes } = interleave(workbench, runs, { seed });
    return { schedule: scheduleText(schedule), outcomes, calls: callsOf(workbench) };
  };
  const callsOf = ({ executions }: ReturnType<typeof bench>['workbench']) =>
    executions.map(({ calls }) => calls.countedNames);

  test('is the same for the same seed, and differs for others', () => {
    expect(course(7)).toEqual(course(7));
    const schedules = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((seed) => course(seed).schedule);
    expect(new Set(schedules).size).toBeGreaterThan(5);
  });

  test('changes over between two calls, counted or not', () => {
    const { workbench } = bench(counters);
    const runs = [{ functionName: 'addOne' }, { functionName: 'addOne' }];
    const { schedule } = interleave(workbench, runs, {
      choose: (ready, last) => ready.find((number) => number !== last) ?? 0,
    });
    expect(scheduleText(schedule)).toBe(
      [
        ...['SpreadsheetApp.getActive', 'Spreadsheet.getSheetByName', 'Sheet.getRange'],
        ...['Range.getValue', 'Range.setValue'],
      ]
        .flatMap((call) => [`0 ${call}`, `1 ${call}`])
        .join(', '),
    );
  });

  test('makes the calls that each execution makes alone', () => {
    const alone = bench(counters).workbench;
    for (const name of ['racy', 'careful', 'count']) alone.run(name);
    expect(course(3).calls).toEqual(callsOf(alone));
  });

  test('that is told to go on where it cannot fails, and leaves nothing behind', () => {
    const { workbench } = bench(counters);
    const runs = [{ functionName: 'careful' }, { functionName: 'careful' }];
    let steps = 0;
    const choose = () => ((steps += 1) > 5 ? 2 : 0);
    expect(() => interleave(workbench, runs, { choose })).toThrow(
      'Execution 2 cannot go on; 0 and 1 can.',
    );
    expect(workbench.executions.map(({ outcome }) => outcome.kind)).toEqual(['failed', 'failed']);
    expect(resultsOf(interleave(workbench, runs))).toEqual([undefined, undefined]);
  });
});

describe('a lock', () => {
  const locking = `
    function lockOf(kind) { return LockService['get' + kind + 'Lock'](); }
    function hold(kind, milliseconds) {
      lockOf(kind).waitLock(0);
      Utilities.sleep(milliseconds);
      return Date.now();
    }
    function want(kind, milliseconds) {
      Utilities.sleep(1);
      return [lockOf(kind).tryLock(milliseconds), Date.now()];
    }
    function need(milliseconds) { Utilities.sleep(1); lockOf('Document').waitLock(milliseconds); }
    function both(first, second) {
      lockOf(first).waitLock(0);
      Utilities.sleep(1);
      var got = lockOf(second).tryLock(first === 'User' ? 100 : 200);
      return [got, Date.now()];
    }
    function ask() {
      var lock = lockOf('Document');
      lock.waitLock(0);
      Utilities.sleep(5);
      SpreadsheetApp.getUi().alert('Sure?');
      var still = lock.hasLock();
      Utilities.sleep(5);
      return still;
    }
  `;
  const ann = { email: 'ann@example.com', locale: 'en' };
  const bob = { email: 'bob@example.com', locale: 'en' };
  const held = (kind: string, milliseconds: number, user = ann) => {
    const { workbench } = bench(locking);
    const runs = [
      { functionName: 'hold', args: [kind, 1000] },
      { functionName: 'want', args: [kind, milliseconds], user },
    ];
    const [end, wanted] = resultsOf(interleave(workbench, runs));
    const [got, at] = itemsOf(wanted);
    return [Number(end) - now, got, Number(at) - now];
  };

  test.each([
    ['is had when its holder ends', 'Document', 5000, ann, true, 1000],
    ['is not had where the wait is over before', 'Document', 400, ann, false, 401],
    ['is not waited for without a wait', 'Document', 0, ann, false, 1],
    ['of the document keeps out other users', 'Document', 400, bob, false, 401],
    ['of the script keeps out other users', 'Script', 400, bob, false, 401],
    ['of a user keeps out the same user', 'User', 400, ann, false, 401],
    ['of a user lets other users in', 'User', 400, bob, true, 1],
  ])('%s', (_what, kind, milliseconds, user, got, after) => {
    expect(held(kind, milliseconds, user)).toEqual([1000, got, after]);
  });

  test("that is not had throws Google's text from waitLock", () => {
    const { workbench } = bench(locking);
    const runs = [
      { functionName: 'hold', args: ['Document', 1000] },
      { functionName: 'need', args: [999] },
      { functionName: 'need', args: [998] },
    ];
    expect(failuresOf(interleave(workbench, runs))).toEqual([
      '',
      '',
      'Exception: Lock timeout: another process was holding the lock for too long.',
    ]);
  });

  test('that each holds and the other wants comes free when the shorter wait is over', () => {
    overSeeds(
      20,
      () => ({
        workbench: bench(locking).workbench,
        runs: [
          { functionName: 'both', args: ['User', 'Document'] },
          { functionName: 'both', args: ['Document', 'User'] },
        ],
      }),
      (_made, interleaving) => {
        expect(resultsOf(interleaving).map(itemsOf)).toEqual([
          [false, now + 101],
          [true, now + 101],
        ]);
      },
    );
  });

  test('is lost at an alert', () => {
    const { workbench } = bench(locking);
    const runs = [{ functionName: 'ask' }, { functionName: 'want', args: ['Document', 1000] }];
    const [still, got] = resultsOf(interleave(workbench, runs));
    expect([still, itemsOf(got)]).toEqual([false, [true, now + 5]]);
  });

  test('that is waited for shows in the schedule', () => {
    const { workbench } = bench(locking);
    const runs = [
      { functionName: 'hold', args: ['Document', 1000] },
      { functionName: 'want', args: ['Document', 5000] },
    ];
    expect(scheduleText(interleave(workbench, runs).schedule)).toContain('1 Lock.tryLock (waits)');
  });
});

describe('time', () => {
  test('passes for all who sleep at once', () => {
    const { workbench } = bench('function nap(ms) { Utilities.sleep(ms); return Date.now(); }');
    const runs = [700, 1000, 300].map((ms) => ({ functionName: 'nap', args: [ms] }));
    expect(resultsOf(interleave(workbench, runs))).toEqual([now + 700, now + 1000, now + 300]);
    expect(workbench.clock.now).toBe(now + 1000);
  });

  test('that a script sleeps beyond its limit ends it, and no other', () => {
    const { workbench } = bench(`function nap(times) {
      for (var i = 0; i < times; i += 1) { try { Utilities.sleep(200000); } catch (e) {} }
      return times;
    }`);
    const runs = [2, 1].map((times) => ({ functionName: 'nap', args: [times] }));
    expect(failuresOf(interleave(workbench, runs))).toEqual([
      'Exception: Exceeded maximum execution time',
      '',
    ]);
  });
});

describe('what an execution writes', () => {
  const writing = `
    function sheet() { return SpreadsheetApp.getActive().getSheetByName('Leads'); }
    function write(how) {
      sheet().getRange(1, 1).setValue('new');
      Utilities.sleep(10);
      if (how === 'flush') SpreadsheetApp.flush();
      if (how === 'read') sheet().getRange(2, 2).getValue();
      if (how === 'handle') sheet().getRange(2, 2).getA1Notation();
      if (how === 'throw') throw new Error('no');
      if (how === 'sheet') SpreadsheetApp.getActive().insertSheet('Made');
      Utilities.sleep(10);
    }
    function look(ms) {
      Utilities.sleep(ms);
      return sheet().getRange(1, 1).getValue() + SpreadsheetApp.getActive().getSheets().length;
    }
  `;
  const seen = (how: string, writes: 'late' | 'atOnce') => {
    const { workbench } = bench(writing);
    const looks = [5, 15, 25].map((ms) => ({ functionName: 'look', args: [ms] }));
    const runs = [{ functionName: 'write', args: [how] }, ...looks];
    const { outcomes } = interleave(workbench, runs, { writes });
    return outcomes.slice(1).map((outcome) => 'result' in outcome && outcome.result);
  };

  test.each([
    ['at its end', 'nothing', 'late', ['1', '1', 'new1']],
    ['at a flush', 'flush', 'late', ['1', 'new1', 'new1']],
    ['when it reads', 'read', 'late', ['1', 'new1', 'new1']],
    ['not when it gets a handle', 'handle', 'late', ['1', '1', 'new1']],
    ['also where it fails', 'throw', 'late', ['1', 'new1', 'new1']],
    ['when it makes a sheet', 'sheet', 'late', ['1', 'new2', 'new2']],
    ['or at once', 'nothing', 'atOnce', ['new1', 'new1', 'new1']],
  ] as const)('is seen by others %s', (_when, how, writes, expected) => {
    expect(seen(how, writes)).toEqual(expected);
  });
});
