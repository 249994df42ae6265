import { describe, expect, test } from '@jest/globals';
import { bench } from './bench';
import { session } from './testSession';

const run = (body: string, ...args: unknown[]) =>
  bench(`function f(a, b) { ${body} }`).workbench.runForPage('f', args);

describe('a result of google.script.run', () => {
  test.each<[string, unknown]>([
    ['1.5', 1.5],
    ['"text"', 'text'],
    ['true', true],
    ['null', null],
    ['undefined', null],
    ['[1, undefined, "x"]', [1, null, 'x']],
    ['({ a: { b: [1] } })', { a: { b: [1] } }],
    ['new Date()', null],
    ['[[1, new Date()]]', null],
    ['({ deep: { day: new Date() } })', null],
    ['SpreadsheetApp.getActive()', null],
    ['[SpreadsheetApp.getActiveSheet()]', null],
    ['new Map([[1, 2]])', {}],
    ['[new Set([1]), /x/]', [{}, {}]],
    ['function (x) { return x; }', 'function (x) { return x; }'],
    ['[(x) => x]', ['(x) => x']],
    ['Promise.resolve(7)', 7],
    ['Promise.resolve(new Date())', null],
    ['(async function () { await null; await null; return { a: 1 }; })()', { a: 1 }],
    ['NaN', null],
    ['[Infinity]', [null]],
    ['({ a: undefined, b: 1 })', { b: 1 }],
    ['new Number(5)', 5],
    ['new (class Lead { constructor() { this.name = "x"; } })()', { name: 'x' }],
  ])('%s arrives as %j', (expression, expected) => {
    expect(run(`return ${expression}`)).toEqual(expected);
  });

  test.each([
    ['new Uint8Array(2)', 'a typed array or promise within the result'],
    ['[Promise.resolve(1)]', 'a typed array or promise within the result'],
    ['BigInt(1)', 'a bigint as the result'],
    ['Symbol()', 'a symbol as the result'],
    ['(function () { var a = []; a.push(a); return a; })()', 'a circular result'],
    ['new Promise(function () {})', 'a promise that nothing settles'],
  ])('%s is refused', (expression, message) => {
    expect(() => run(`return ${expression}`)).toThrow(`does not imitate ${message}`);
  });

  test('may hold one object twice', () => {
    expect(run('var a = { x: 1 }; return [a, a]')).toEqual([{ x: 1 }, { x: 1 }]);
  });
});

describe('a call of google.script.run', () => {
  test('gets its arguments as values of the script', () => {
    const args = [[1, null, 'x'], { a: [true] }];
    expect(run('return [a instanceof Array, a, b instanceof Object, b]', ...args)).toEqual([
      true,
      [1, null, 'x'],
      true,
      { a: [true] },
    ]);
  });

  test('runs in full mode', () => {
    expect(run('return Session.getEffectiveUser().getEmail()')).toBe('ann@example.com');
  });

  test('sees the cell in which the cursor stands', async () => {
    const opened = await session(
      'function where() { return SpreadsheetApp.getActiveRange().getA1Notation(); }',
    );
    opened.select({ sheet: 'Tracker', row: 5, column: 3 });
    expect(opened.run({ functionName: 'where', args: [] })).toMatchObject({ result: 'C5' });
  });
});

describe('a failing call', () => {
  const bundle = `
    function plain() { throw new Error('Pick a lead'); }
    function typed() { null.x; }
    function service() { SpreadsheetApp.getActiveSheet().getRange(0, 1); }
    async function later() { throw new Error('Too late'); }
    function hidden_() {}
    const arrow = () => 1;`;

  test.each([
    ['plain', 'Pick a lead'],
    ['service', 'Exception: The starting row of the range is too small.'],
    ['later', 'Too late'],
    ['hidden_', 'Script function not found: hidden_'],
    ['arrow', 'Script function not found: arrow'],
    ['missing', 'Script function not found: missing'],
    ['toString', 'Script function not found: toString'],
    ['__proto__', 'Script function not found: __proto__'],
    ['plain(); typed', 'Script function not found: plain(); typed'],
  ])('of %s gives its message', async (functionName, message) => {
    const opened = await session(bundle);
    expect(opened.run({ functionName, args: [] })).toMatchObject({ kind: 'failure', message });
  });

  test('of a script that goes wrong names the kind of error', async () => {
    const opened = await session(bundle);
    const answer = opened.run({ functionName: 'typed', args: [] });
    expect(answer).toMatchObject({ kind: 'failure' });
    expect(answer.kind === 'failure' && answer.message).toMatch(/^TypeError: Cannot read/);
  });
});
