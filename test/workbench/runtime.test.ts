import { describe, expect, test } from '@jest/globals';
import { bench, now } from './bench';

const at = { sheet: 'Leads', row: 2, column: 3 };

describe('an entry point', () => {
  test('is called with its arguments and gives its result', () => {
    const { workbench } = bench('function add(a, b) { return a + b; }');
    expect(workbench.run('add', [2, 3])).toBe(5);
    expect(workbench.lastExecution?.outcome).toEqual({ kind: 'completed', result: 5 });
  });

  test('starts in a fresh context in which the whole file is evaluated anew', () => {
    const { workbench } = bench('var count = 0; function next() { count += 1; return count; }');
    expect([workbench.run('next'), workbench.run('next')]).toEqual([1, 1]);
  });

  test('leaves nothing of the workbench in the global scope', () => {
    const { workbench } = bench(
      `var names = Object.getOwnPropertyNames(globalThis).concat(Object.getOwnPropertySymbols(globalThis).map(String));
       function seen() { return names.concat(Object.getOwnPropertySymbols(globalThis).map(String)).join(' '); }`,
    );
    expect(workbench.run('seen')).not.toMatch(/workbench|pending/i);
  });

  test.each([
    ['missing', 'Script function not found: missing'],
    ['hidden_', 'Script function not found: hidden_'],
    ['arrow', 'Script function not found: arrow'],
    ['toString', 'Script function not found: toString'],
  ])('named %s is not found', (name, message) => {
    const { workbench } = bench('function hidden_() {} const arrow = () => 1;');
    expect(() => workbench.run(name)).toThrow(message);
  });

  test('fails with the message and the name of what it throws', () => {
    const { workbench } = bench(
      `function plain() { throw new Error('Type a date'); } function typed() { null.x; }`,
    );
    expect(() => workbench.run('plain')).toThrow(/^Type a date$/);
    expect(() => workbench.run('typed')).toThrow(/^TypeError: Cannot read/);
    expect(workbench.lastExecution?.outcome.kind).toBe('failed');
  });

  test('that fails while the file is evaluated fails too', () => {
    const { workbench } = bench(`var p = PropertiesService.getUserProperties(); function f() {}`);
    expect(() => workbench.run('f', [], { authMode: 'NONE' })).toThrow(
      'Exception: You do not have permission to call PropertiesService.getUserProperties',
    );
  });

  test('may not be asynchronous', () => {
    const { workbench } = bench('async function later() { return 1; }');
    expect(() => workbench.run('later')).toThrow('does not imitate an asynchronous later');
  });

  test('ends when the clock of the workbench passes its time limit, even if it catches errors', () => {
    const { workbench } = bench(
      `function slow() { try { Utilities.sleep(300000); Utilities.sleep(61000); } catch (e) {} return 1; }`,
    );
    expect(() => workbench.run('slow')).toThrow('Exceeded maximum execution time');
  });

  test('keeps what it prints', () => {
    const { workbench } = bench(
      `function talk() { console.log('a %s', 'b', { c: [1] }); console.error('no'); Logger.log('x'); }`,
    );
    workbench.run('talk');
    expect(workbench.lastExecution?.console).toEqual([
      'log: a b { c: [ 1 ] }',
      'error: no',
      'Logger: x',
    ]);
  });
});

describe('the global scope', () => {
  test.each([
    'setTimeout',
    'setInterval',
    'queueMicrotask',
    'fetch',
    'URL',
    'URLSearchParams',
    'TextEncoder',
    'TextDecoder',
    'structuredClone',
    'atob',
    'btoa',
    'crypto',
    'performance',
    'process',
    'require',
    'Buffer',
    'global',
    'window',
    'AbortController',
    'Sheets',
  ])('has no %s', (name) => {
    const { workbench } = bench(`function use() { return ${name}; }`);
    expect(() => workbench.run('use')).toThrow(`ReferenceError: ${name} is not defined`);
  });

  test.each(['DriveApp', 'UrlFetchApp', 'GmailApp', 'CalendarApp'])(
    'refuses %s by name',
    (name) => {
      const { workbench } = bench(`function use() { return typeof ${name}; }`);
      expect(() => workbench.run('use')).toThrow(`The workbench does not imitate ${name}.`);
    },
  );

  test.each([
    ['a class field', 'class A { x = 1 }'],
    ['a private name', 'class A { constructor() { this.#x = 1 } #x }'],
    ['a module', 'export const a = 1;'],
    ['top-level await', 'await 1;'],
  ])('is not entered by a file with %s', (_what, bundle) => {
    expect(() => bench(bundle)).toThrow(/\(\d+:\d+\)/);
  });
});

describe('the Date of a script', () => {
  test.each([
    ['Date.now()', now],
    ['new Date().getTime()', now],
    ['new Date(5).getTime()', 5],
    ['new Date(2026, 0, 1).getTime()', Date.UTC(2026, 0, 1, 8)],
    ['new Date("2026-01-01").getTime()', Date.UTC(2026, 0, 1)],
    ['Date.UTC(1970, 0, 2)', 86_400_000],
    ['new Date() instanceof Date', true],
    ['new (new Date()).constructor().getTime()', now],
    ['Date.length', 7],
    ['Date.prototype === Object.getPrototypeOf(new Date(0))', true],
    ['Object.prototype.toString.call(new Date())', '[object Date]'],
    ['Date() === new Date().toString()', true],
    ['new (class Day extends Date {})().getTime()', now],
    ['(class Day extends Date {}).now()', now],
  ])('%s is %p', (expression, expected) => {
    const { workbench } = bench(`function look() { return ${expression}; }`);
    expect(workbench.run('look')).toBe(expected);
  });

  test('follows the clock of the workbench', () => {
    const { workbench } = bench('function look() { return Date.now(); }');
    workbench.clock.advance(1000);
    expect(workbench.run('look')).toBe(now + 1000);
  });

  test('has the local zone of the script', () => {
    const { workbench } = bench('function hours() { return new Date(2026, 6, 1, 9).toString(); }');
    expect(workbench.run('hours')).toContain('09:00:00 GMT-0700');
  });
});

describe('starting', () => {
  test('refuses a script zone that is not the zone of the process', () => {
    expect(() => bench('', { scriptZone: 'Asia/Tokyo' })).toThrow(/start it with TZ=Asia\/Tokyo/);
  });

  test('names the custom functions by the tag in the comment directly above them', () => {
    const { workbook } = bench(`
      /** @customfunction */ function ONE() {}
      /** @customfunction */
      function TWO() {}
      /** @customfunction */ var x = 1; function THREE() {}
      /* @customfunction */ function FOUR() {}
      /** @customfunction */ function FIVE_() {}
      /** Plain. */ function six() {}
      (function () { /** @customfunction */ function SEVEN() {} })();
    `);
    expect(workbook.customFunctions.names).toEqual(['ONE', 'TWO']);
  });
});

describe('a custom function', () => {
  const show = (body: string) =>
    bench(`/** @customfunction */ function F(a, b) { ${body} }`).workbook;

  test.each<[string, string, unknown]>([
    ['blank', 'return a === "" && typeof b', 'undefined'],
    ['realm of rows', 'return [[1]] instanceof Array && Array.isArray([])', true],
  ])('gets %s', (_what, body, expected) => {
    expect(show(body).callCustomFunction('F', [''], at)).toEqual(expected);
  });

  test('gets rows as arrays of its own realm, with dates as its own Dates and errors as text', () => {
    const workbook = show(
      `return [a instanceof Array, a[0] instanceof Array, Array.isArray(a), a[0][0] instanceof Date,
               a[0][0].getTime(), a[0][1], a[0][2]]`,
    );
    const row = [{ serial: 46_349 }, { error: '#N/A', message: '' }, ''];
    expect(workbook.callCustomFunction('F', [[row]], at)).toEqual(
      [true, true, true, true, Date.UTC(2026, 10, 22, 11), '#N/A', ''].map((value) => [value]),
    );
  });

  test.each<[string, unknown]>([
    ['null', ''],
    ['undefined', ''],
    ['0 / 0', { error: '#NUM!', message: 'Result was not a number.' }],
    ['new Date(NaN)', { error: '#NUM!', message: 'Result was not a number.' }],
    ['new Date(Date.UTC(2026, 10, 22, 11))', { serial: 46_349 }],
    ['"=A1"', '=A1'],
    ['[1, 2]', [[1], [2]]],
    [
      '[[1, "x"], [true, null]]',
      [
        [1, 'x'],
        [true, ''],
      ],
    ],
  ])('that returns %s gives %j', (expression, expected) => {
    expect(show(`return ${expression}`).callCustomFunction('F', [], at)).toEqual(expected);
  });

  test.each([
    ['{}', 'returns an object'],
    ['[]', 'returns an empty array'],
    ['[[1], [1, 2]]', 'rows of different lengths'],
    ['[[[1]]]', 'arrays within rows'],
    ['Promise.resolve(1)', 'an asynchronous F'],
    ['() => 1', 'returns a function'],
  ])('that returns %s is refused', (expression, message) => {
    const workbook = show(`return ${expression}`);
    expect(() => workbook.callCustomFunction('F', [], at)).toThrow(message);
  });

  test('that throws gives its plain message', () => {
    const workbook = show(`throw new Error('Type a range instead')`);
    expect(() => workbook.callCustomFunction('F', [], at)).toThrow(/^Type a range instead$/);
  });

  test('knows the cell it stands in', () => {
    const workbook = show(
      `var r = SpreadsheetApp.getActiveRange(); return r.getSheet().getName() + r.getA1Notation()`,
    );
    expect(workbook.callCustomFunction('F', [], at)).toBe('LeadsC2');
  });
});
