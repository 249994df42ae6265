import { describe, expect, test } from '@jest/globals';
import { transientFailures } from '../../workbench/transientFailures';
import { bench } from './bench';

const bundle = `function read(times) {
  var range = SpreadsheetApp.getActiveRange();
  var said = [];
  for (var i = 0; i < times; i += 1) {
    try { range.getValue(); said.push(''); } catch (e) { said.push(e.name + ': ' + e.message); }
  }
  return said.join('|');
}
function write() { SpreadsheetApp.getActiveRange().setValue('x'); }
function note() { PropertiesService.getUserProperties().setProperty('a', 'b'); }`;

const google = new RegExp(
  [
    '^Exception: (?:',
    'Service Spreadsheets (?:timed out|failed) while accessing document with id 1workbench\\.|',
    'Service (?:timed out|error): Spreadsheets|',
    "We're sorry, a server error occurred\\. Please wait a bit and try again\\.",
    ')$',
  ].join(''),
);

describe('services that fail now and then, as users report', () => {
  const run = (seed: number) => {
    const { workbench } = bench(bundle);
    transientFailures(workbench, { seed, chance: 0.2 });
    return String(workbench.run('read', [200])).split('|');
  };

  test('throw texts of Google, at about the chance that was asked for', () => {
    const failed = run(7).filter((text) => text !== '');
    expect(failed.every((text) => google.test(text))).toBe(true);
    expect(new Set(failed).size).toBe(5);
    expect(failed.length).toBeGreaterThan(40);
    expect(failed.length).toBeLessThan(110);
  });

  test('fail the same calls for the same seed', () => {
    expect(run(7)).toEqual(run(7));
    expect(run(7)).not.toEqual(run(8));
  });

  test('may have done their work, and say nothing of it', () => {
    const outcomes = Array.from({ length: 40 }, (_, seed) => {
      const { workbench, workbook } = bench(bundle);
      const { failures } = transientFailures(workbench, { seed, chance: 0.5 });
      expect([...failures]).toEqual([]);
      try {
        workbench.run('write');
      } catch {
        return [failures[0]?.tookEffect, workbook.typed.length];
      }
      return [failures.length, workbook.typed.length];
    });
    expect(new Set(outcomes.map(String))).toEqual(new Set(['true,1', 'false,0', '0,1']));
  });

  test('of other services say what those say', () => {
    const { workbench } = bench(bundle);
    transientFailures(workbench, { seed: 1, chance: 1 });
    expect(() => workbench.run('note')).toThrow("Exception: We're sorry, a server error occurred.");
  });

  test('only where wanted, until they are stopped, and beside hooks that are set', () => {
    const { workbench } = bench(bundle);
    const seen: string[] = [];
    workbench.hooks.beforeCall = ({ name }) => seen.push(name);
    const { stop } = transientFailures(workbench, {
      seed: 1,
      chance: 1,
      only: ({ name }) => name === 'Range.setValue',
    });
    expect(workbench.run('read', [3])).toBe('||');
    expect(() => workbench.run('write')).toThrow();
    stop();
    workbench.run('write');
    expect(seen.filter((name) => name === 'Range.setValue')).toHaveLength(2);
  });

  test('speak the language of the user', () => {
    const { workbench } = bench(bundle, { user: { email: 'ann@example.com', locale: 'de' } });
    transientFailures(workbench, { seed: 1, chance: 1 });
    expect(() => workbench.run('note')).toThrow('Es ist ein Serverfehler aufgetreten.');
  });
});
