import { describe, expect, test } from '@jest/globals';
import { moveClock } from '../../workbench/triggerClock';
import { seededMishaps, type Mishaps } from '../../workbench/triggerMishaps';
import { bench, now } from './bench';

const HOUR = 3_600_000;
const MINUTE = 60_000;

const hourly = (body = '') => {
  const { workbench } = bench(`
    function start() { ScriptApp.newTrigger('tick').timeBased().everyHours(1).create(); }
    function tick(e) { ${body} }`);
  workbench.run('start');
  return workbench;
};

describe('a trigger fires as Google promises no more exactly (guide, Installable triggers)', () => {
  const moved = (mishaps?: Mishaps) => moveClock(hourly(), now + 2 * HOUR, mishaps);
  const usual = moved();

  test('twice', () => {
    expect(moved(() => 'twice')).toEqual(usual.flatMap((run) => [run, run]));
  });

  test('not at all', () => {
    expect(moved(() => 'never')).toEqual([]);
    expect(moved(({ at }) => (at === usual[0]?.at ? 'never' : 'once'))).toEqual(usual.slice(1));
  });

  test('late, and the clock stands no earlier', () => {
    const workbench = hourly();
    const runs = moveClock(workbench, usual[0]?.at ?? 0, () => ({ late: 7 * MINUTE }));
    expect(runs.map(({ at }) => at)).toEqual([(usual[0]?.at ?? 0) + 7 * MINUTE]);
    expect(workbench.clock.now).toBe((usual[0]?.at ?? 0) + 7 * MINUTE);
  });

  test('by a seeded chance', () => {
    const runs = (seed: number) => moveClock(hourly(), now + 60 * HOUR, seededMishaps(seed));
    expect(runs(3)).toEqual(runs(3));
    expect(runs(3)).not.toEqual(runs(4));
    expect(runs(3).length).not.toBe(60);
    const minutes = new Set(runs(3).map(({ at }) => new Date(at).getMinutes()));
    expect(minutes.size).toBeGreaterThan(3);
  });
});

test('triggers of a user run 90 minutes a day at most (guide, Quotas)', () => {
  const workbench = hourly('for (var i = 0; i < 11; i += 1) Utilities.sleep(30000);');
  const errors = moveClock(workbench, now + 26 * HOUR).map(({ error }) => error);
  const used = 'Service using too much computer time for one day';
  expect(errors.filter((error) => error === used)).toHaveLength(7);
  expect(errors.slice(0, 17).every((error) => error === '')).toBe(true);
  expect(errors.at(-1)).toBe('');
});
