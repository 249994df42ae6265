import { afterAll, describe, expect, test } from '@jest/globals';
import { openEvent } from '../../workbench/events';
import { interleave } from '../../workbench/interleaving/interleave';
import { closeThreads } from '../../workbench/interleaving/scriptThread';
import type { RunArgument } from '../../workbench/runtime';
import { bench, now } from './bench';

afterAll(closeThreads);

/** What one function gives alone, and what it gives on a thread of its own. */
function bothWays(bundle: string, args: readonly RunArgument[] = []): readonly unknown[] {
  return [() => bench(bundle).workbench.run('f', args), () => outcomeOf(bundle, args)].map(
    (run) => {
      try {
        return plain(run());
      } catch (error) {
        return error;
      }
    },
  );
}

function outcomeOf(bundle: string, args: readonly RunArgument[]): unknown {
  const { outcomes } = interleave(bench(bundle).workbench, [{ functionName: 'f', args }]);
  const [outcome] = outcomes;
  if (outcome?.kind === 'failed') throw outcome.error;
  return outcome?.kind === 'completed' ? outcome.result : undefined;
}

function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value ?? null));
}

const sheet = `var sheet = SpreadsheetApp.getActive().getSheetByName('Leads');`;

describe('a script on a thread gets the same as alone:', () => {
  test.each([
    [
      'values of its own realm',
      `${sheet} var rows = sheet.getRange('A1:B2').getValues();
      return [rows instanceof Array, rows[0] instanceof Array, rows]`,
    ],
    [
      'dates as instants of its own Date',
      `${sheet} sheet.getRange('A1').setValue(new Date(86400000));
      var at = sheet.getRange('A1').setNumberFormat('yyyy-mm-dd').getValue();
      return [at instanceof Date, at.getTime()]`,
    ],
    [
      'objects',
      `var store = PropertiesService.getUserProperties().setProperties({ a: '1', b: '2' });
      var all = store.getProperties(); return [all instanceof Object, all]`,
    ],
    [
      'null and undefined',
      `return [SpreadsheetApp.getActive().getSheetByName('None'),
      typeof LockService.getUserLock().releaseLock()]`,
    ],
    [
      'one object for one handle',
      `${sheet} var range = sheet.getRange(1, 1);
      return [range === range.setValue('x'), range === sheet.getRange(1, 1)]`,
    ],
    [
      'enums',
      `var mode = ScriptApp.AuthMode; return [mode.NONE === mode.NONE, mode.NONE === mode.FULL,
      String(mode.FULL), JSON.stringify([mode.FULL]), String(sheetOf())];
      function sheetOf() { return SpreadsheetApp.getActive(); }`,
    ],
    ['the clock', `return [Date.now(), (Utilities.sleep(5), Date.now()), new Date().getTime()]`],
    [
      'no members that Google has not',
      `return 'then' in Promise.resolve({}) && SpreadsheetApp.then`,
    ],
  ])('%s', (_what, body) => {
    const [alone, threaded] = bothWays(`function f() { ${body} }`);
    expect(alone).not.toBeInstanceOf(Error);
    expect(threaded).toEqual(alone);
  });

  test('events with service objects', () => {
    const bundle = `function f(event, rows) { return [event.authMode === ScriptApp.AuthMode.FULL,
      event.source.getName(), rows instanceof Array, rows[0] instanceof Date, rows[0].getTime()] }`;
    const [alone, threaded] = bothWays(bundle, [openEvent, [new Date(5)]]);
    expect(alone).toEqual([true, 'Untitled spreadsheet', true, true, 5]);
    expect(threaded).toEqual(alone);
  });

  test('what it prints', () => {
    const bundle = `function f(a) {
      console.log('%s', 'x', a, [1, { b: undefined }], new Map([[1, 2]]), /r/, null);
      try { missing(); } catch (e) { console.warn(e.message, String(e)); }
    }`;
    const alone = bench(bundle).workbench;
    alone.run('f', [{ date: new Date(0) }]);
    const threaded = bench(bundle).workbench;
    interleave(threaded, [{ functionName: 'f', args: [{ date: new Date(0) }] }]);
    expect(threaded.lastExecution?.console).toEqual(alone.lastExecution?.console);
  });
});

describe('a script on a thread fails as alone:', () => {
  test.each([
    ['an unknown member', 'SpreadsheetApp.getActive().getSpell()'],
    ['one that is tested', `'getSpell' in SpreadsheetApp.getActive()`],
    ['one that is set', 'SpreadsheetApp.spell = 1'],
    ['an unknown service', 'DriveApp.getFiles()'],
    ['a missing global', 'fetch()'],
    ['wrong arguments', 'SpreadsheetApp.getActive().getSheetByName(5, [1], {}, null, new Date(0))'],
    ['a handle in the wrong place', 'SpreadsheetApp.getActive().getSheetByName(SpreadsheetApp)'],
    ['a function for a service', `${sheet} sheet.getRange(1, 1).setValue(function () {})`],
    ['an error of its own', `throw new RangeError('too far')`],
    ['a text that is thrown', `throw 'no'`],
    ['a promise', `return Promise.resolve(1)`],
    [
      'the class of a service error',
      `try { ${sheet} sheet.getRange(0, 1) } catch (e) {
      throw new Error([e instanceof Error, e.name, e.message].join()) }`,
    ],
  ])('%s', (_what, body) => {
    const [alone, threaded] = bothWays(`function f() { ${body} }`);
    expect(alone).toBeInstanceOf(Error);
    expect(threaded).toEqual(alone);
  });

  test.each([
    ['while the file is evaluated', `throw new Error('early'); function f() {}`, /early/],
    ['without such a function', `function g() {}`, /^Script function not found: f$/],
  ])('%s', (_when, bundle, message) => {
    const [alone, threaded] = bothWays(bundle);
    expect(threaded).toEqual(alone);
    expect(Object(threaded)).toMatchObject({ message: expect.stringMatching(message) as unknown });
  });

  test('with the error of the workbench behind that of a service', () => {
    const { workbench } = bench(`function f() { SpreadsheetApp.getActive().getName(); }`);
    const cause = new Error('Service unavailable');
    workbench.hooks.beforeCall = ({ name }) => {
      if (name === 'Spreadsheet.getName') throw cause;
    };
    const [outcome] = interleave(workbench, [{ functionName: 'f' }]).outcomes;
    expect(outcome).toMatchObject({
      error: { message: 'Exception: Service unavailable', cause },
    });
  });

  test('with the place in the bundle', () => {
    const [outcome] = interleave(bench(`\n\nfunction f() { null.x; }`).workbench, [
      { functionName: 'f' },
    ]).outcomes;
    expect(outcome).toMatchObject({
      error: { scriptStack: expect.stringContaining('Code.js:3') as unknown },
    });
  });
});

test('authorisation holds for each execution of its own', () => {
  const { workbench } = bench(`function f() { return Session.getEffectiveUser().getEmail(); }`);
  const { outcomes } = interleave(workbench, [
    { functionName: 'f' },
    { functionName: 'f', user: { email: 'bob@example.com', locale: 'en' } },
    { functionName: 'f', authMode: 'LIMITED' },
  ]);
  expect(outcomes).toMatchObject([
    { result: 'ann@example.com' },
    { result: 'bob@example.com' },
    { error: { message: expect.stringMatching(/You do not have permission/) as unknown } },
  ]);
  expect(workbench.clock.now).toBe(now);
});
