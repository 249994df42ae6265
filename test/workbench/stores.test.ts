import { describe, expect, test } from '@jest/globals';
import { bench } from './bench';

const bundle = `
  function user(method) {
    var p = PropertiesService.getUserProperties();
    return p[method].apply(p, Array.prototype.slice.call(arguments, 1));
  }
  function cache(method) {
    var c = CacheService.getUserCache();
    return c[method].apply(c, Array.prototype.slice.call(arguments, 1));
  }
  function lock(ms) { return LockService.getDocumentLock().tryLock(ms); }
  function waitFor(ms) { LockService.getDocumentLock().waitLock(ms); return 'got it'; }
  function lockTwice() {
    var lock = LockService.getDocumentLock();
    var held = [lock.tryLock(0), lock.tryLock(0), lock.hasLock()];
    PropertiesService.getUserProperties().setProperty('in', 'side');
    lock.releaseLock();
    return held.concat(lock.hasLock()).join();
  }
`;

const quota =
  'You have exceeded the property storage quota. Please remove some properties and try again.';
const nameless =
  'When setting or getting a property value, the property name must not be null or empty.';

describe('properties', () => {
  test('outlive an execution, as texts, and are handed out as a copy', () => {
    const { workbench } = bench(bundle);
    workbench.run('user', ['setProperty', 'n', 5]);
    workbench.run('user', ['setProperties', { a: true, b: 'x' }]);
    expect(workbench.run('user', ['getProperty', 'n'])).toBe('5');
    expect({ ...Object(workbench.run('user', ['getProperties'])) }).toEqual({
      n: '5',
      a: 'true',
      b: 'x',
    });
    workbench.run('user', ['deleteProperty', 'a']);
    expect(workbench.run('user', ['getProperty', 'a'])).toBeNull();
    workbench.run('user', ['setProperties', { only: '1' }, true]);
    expect(String(workbench.run('user', ['getKeys']))).toBe('only');
    workbench.run('user', ['deleteAllProperties']);
    expect(workbench.run('user', ['getProperty', 'only'])).toBeNull();
  });

  test('of the three owners are apart', () => {
    const { workbench } = bench(`function look() {
      PropertiesService.getScriptProperties().setProperty('a', 'script');
      PropertiesService.getDocumentProperties().setProperty('a', 'document');
      return [PropertiesService.getScriptProperties().getProperty('a'),
        String(PropertiesService.getUserProperties().getProperty('a'))].join();
    }`);
    expect(workbench.run('look')).toBe('script,null');
  });

  test.each([
    [['getProperty', null], nameless],
    [['setProperty', '', 'x'], nameless],
    [['setProperty', 'a', 'x'.repeat(9217)], 'Argument too large: value'],
    [['setProperty', 'k'.repeat(8067), 'x'], 'Data storage error'],
    [
      [
        'setProperties',
        Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`k${i}`, 'x'.repeat(9000)])),
      ],
      quota,
    ],
    [
      ['setProperty', 'a', {}],
      "(String,(class)) don't match the method signature for Properties.setProperty.",
    ],
    [['setProperties', { a: {} }], 'a property value that is an object or null'],
  ])('refuse %.60j', (args, message) => {
    const { workbench } = bench(bundle);
    expect(() => workbench.run('user', args)).toThrow(message);
    expect([...workbench.platform.properties.user.entries()]).toEqual([]);
  });
});

test('properties are read and written 50,000 times a day at most (guide, Quotas)', () => {
  const { workbench } = bench(`function read(times) {
    var p = PropertiesService.getUserProperties();
    for (var i = 0; i < times; i += 1) p.getProperty('a');
    return 'done';
  }`);
  const tooMany = 'Service invoked too many times for one day: properties.';
  expect(workbench.run('read', [50_000])).toBe('done');
  expect(() => workbench.run('read', [1])).toThrow(tooMany);
  workbench.clock.advance(24 * 3_600_000);
  expect(workbench.run('read', [1])).toBe('done');
});

describe('a cache', () => {
  test('forgets by the clock of the workbench', () => {
    const { workbench } = bench(bundle);
    workbench.run('cache', ['put', 'a', 5]);
    workbench.run('cache', ['put', 'b', 'x', 60]);
    workbench.clock.advance(60_000);
    expect([workbench.run('cache', ['get', 'a']), workbench.run('cache', ['get', 'b'])]).toEqual([
      '5',
      null,
    ]);
    workbench.run('cache', ['remove', 'a']);
    expect(workbench.run('cache', ['get', 'a'])).toBeNull();
  });

  test('keeps the 900 items that expire last of more than 1,000 (reference, CacheService)', () => {
    const { workbench } = bench(`function fill() {
      var c = CacheService.getUserCache();
      c.put('soon', 'x', 1);
      c.put('late', 'x', 21600);
      for (var i = 0; i < 999; i += 1) c.put('k' + i, 'x');
      return [c.get('soon'), c.get('late'), c.get('k99'), c.get('k100')].join();
    }`);
    expect(workbench.run('fill')).toBe(',x,,x');
  });

  test('may forget anything at any time (reference, Cache.put)', () => {
    const { workbench } = bench(bundle);
    for (const key of ['a', 'b']) workbench.run('cache', ['put', key, 'x']);
    workbench.platform.caches.user.evict((key) => key === 'a');
    expect(['a', 'b'].map((key) => workbench.run('cache', ['get', key]))).toEqual([null, 'x']);
    workbench.platform.caches.user.evictAll();
    expect(workbench.run('cache', ['get', 'b'])).toBeNull();
  });

  test.each([
    [['put', 'k'.repeat(251), 'x'], 'Argument too large: key'],
    [['put', 'k', 'x'.repeat(102_401)], 'Argument too large: value'],
    [['get', ''], 'Invalid argument: key'],
    [['get', null], 'Invalid argument: key'],
    [['get', 5], "(number) don't match the method signature for Cache.get."],
    [['put', 'k', 'x', 21_601], 'more than six hours'],
  ])('refuses %.60j', (args, message) => {
    expect(() => bench(bundle).workbench.run('cache', args)).toThrow(message);
  });
});

describe('a lock', () => {
  test('is held once, taken again without effect, and released', () => {
    expect(bench(bundle).workbench.run('lockTwice')).toBe('true,true,true,false');
  });

  test('is released at the end of an execution', () => {
    const { workbench } = bench(bundle);
    expect([workbench.run('lock', [0]), workbench.run('lock', [0])]).toEqual([true, true]);
  });

  test('is lost while an alert waits for its answer (reference, Ui.alert)', () => {
    const { workbench } = bench(`function ask() {
      var lock = LockService.getDocumentLock();
      var held = [lock.tryLock(0), lock.hasLock()];
      SpreadsheetApp.getUi().alert('Sure?');
      return held.concat(lock.hasLock()).join();
    }`);
    expect(workbench.run('ask')).toBe('true,true,false');
  });

  test('is never had with a negative wait', () => {
    const { workbench } = bench(bundle);
    expect(workbench.run('lock', [-1])).toBe(false);
    expect(() => workbench.run('waitFor', [-1])).toThrow('Lock timeout');
  });

  test('that another execution holds is waited for by the clock, in vain', () => {
    const { workbench } = bench(bundle);
    const seen: unknown[] = [];
    const start = workbench.clock.now;
    workbench.hooks.beforeCall = ({ name, functionName }) => {
      if (name !== 'Properties.setProperty' || functionName !== 'lockTwice') return;
      seen.push(workbench.run('lock', [500]), workbench.clock.now - start);
      expect(() => workbench.run('waitFor', [1000])).toThrow(
        'Exception: Lock timeout: another process was holding the lock for too long.',
      );
    };
    expect(workbench.run('lockTwice')).toBe('true,true,true,false');
    expect(seen).toEqual([false, 500]);
  });

  test('that comes free while waiting is got', () => {
    const { workbench } = bench(bundle);
    const { locks } = workbench.platform;
    locks.acquire('document', 'other', 0);
    locks.wait = () => {
      locks.release('document', 'other');
    };
    expect(workbench.run('waitFor', [1000])).toBe('got it');
  });
});
