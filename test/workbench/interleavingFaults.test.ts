import { afterAll, describe, expect, test } from '@jest/globals';
import { interleave } from '../../workbench/interleaving/interleave';
import { closeThreads } from '../../workbench/interleaving/scriptThread';
import { failuresOf, resultsOf } from '../support/overSeeds';
import { failAt, meanwhile, mendAll, takeTime, timeOutAfter } from '../support/serviceFaults';
import { switchTo } from '../support/switchTo';
import { bench, now } from './bench';

afterAll(closeThreads);

const bundle = `
  function keep(name) {
    var store = PropertiesService.getDocumentProperties();
    for (var i = 0; i < 3; i += 1) store.setProperty(name + i, 'x');
    return Date.now();
  }
  function own() {
    var store = PropertiesService.getUserProperties();
    var before = store.getProperty('who');
    store.setProperty('who', Session.getEffectiveUser().getEmail());
    return String(before);
  }
  function place() {
    var document = SpreadsheetApp.getActive();
    return [document.getSpreadsheetLocale(), document.getSpreadsheetTimeZone(), Date.now()].join();
  }
`;

const kept = ({ platform }: ReturnType<typeof bench>['workbench']) =>
  [...platform.properties.document.entries().keys()].sort().join();

describe('the second call of a name', () => {
  const which = { name: 'Properties.setProperty', nth: 2 };

  test('can be made to fail', () => {
    const { workbench } = bench(bundle);
    failAt(workbench, which);
    expect(() => workbench.run('keep', ['a'])).toThrow('Exception: Service unavailable');
    expect(kept(workbench)).toBe('a0');
    workbench.run('keep', ['b']);
    expect(kept(workbench)).toBe('a0,b0,b1,b2');
  });

  test('can be made to take effect and then time out', () => {
    const { workbench } = bench(bundle);
    timeOutAfter(workbench, which);
    expect(() => workbench.run('keep', ['a'])).toThrow('Service timed out: Spreadsheets');
    expect(kept(workbench)).toBe('a0,a1');
  });

  test('can be made to take time', () => {
    const { workbench } = bench(bundle);
    takeTime(workbench, which, 250);
    expect(workbench.run('keep', ['a'])).toBe(now + 250);
  });

  test('can be what another person gets in before', () => {
    const { workbench } = bench(bundle);
    meanwhile(workbench, which, () => {
      workbench.platform.properties.document.clear();
    });
    workbench.run('keep', ['a']);
    expect(kept(workbench)).toBe('a1,a2');
  });
});

describe('faults', () => {
  test('add up, and are mended together', () => {
    const { workbench } = bench(bundle);
    takeTime(workbench, 'Properties.setProperty', 100);
    takeTime(workbench, { functionName: 'keep' }, 1000);
    expect(workbench.run('keep', ['a'])).toBe(now + 3300);
    mendAll(workbench);
    expect(workbench.run('keep', ['a'])).toBe(now + 3300);
  });

  test('hold for executions that are interleaved, over all of which they count', () => {
    const { workbench } = bench(bundle);
    failAt(workbench, { name: 'Properties.setProperty', nth: 2 });
    const runs = ['a', 'b'].map((name) => ({ functionName: 'keep', args: [name] }));
    const choose = (ready: readonly number[]) => Math.max(...ready);
    expect(failuresOf(interleave(workbench, runs, { choose }))).toEqual([
      '',
      'Exception: Service unavailable',
    ]);
    expect(kept(workbench)).toBe('a0,a1,a2,b0');
  });

  test('take time for the execution alone whose call it is', () => {
    const { workbench } = bench(bundle);
    takeTime(workbench, { name: 'Properties.setProperty', nth: 1 }, 500);
    const runs = ['a', 'b'].map((name) => ({ functionName: 'keep', args: [name] }));
    const ends = resultsOf(interleave(workbench, runs, { choose: ([first = 0]) => first }));
    expect(ends).toEqual([now + 500, now]);
  });
});

describe('a workbench can be switched', () => {
  test('to another user, with stores of their own', () => {
    const { workbench } = bench(bundle);
    workbench.run('own');
    switchTo(workbench, { user: { email: 'bob@example.com', locale: 'de' } });
    expect([workbench.run('own'), workbench.run('own')]).toEqual(['null', 'bob@example.com']);
    switchTo(workbench, { user: workbench.platform.user });
    expect(workbench.run('own')).toBe('ann@example.com');
  });

  test('to fewer scopes', () => {
    const { workbench } = bench(bundle);
    switchTo(workbench, { scopes: workbench.platform.scopes.slice(0, 1) });
    expect(() => workbench.run('own')).toThrow(/You do not have permission.*userinfo.email/);
  });

  test('to another zone, locale and time', () => {
    const { workbench } = bench(bundle);
    switchTo(workbench, { zone: 'Asia/Tokyo', locale: 'de_DE', now: 5 });
    expect(workbench.run('place')).toBe('de_DE,Asia/Tokyo,5');
  });
});
