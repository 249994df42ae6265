import { describe, expect, test } from '@jest/globals';
import { bench, now } from './bench';

const bundle = `
  function read() {
    var sheet = SpreadsheetApp.getActive().getSheetByName('Leads');
    return sheet.getRange('A1:B2').getValues().length + sheet.getLastRow();
  }
  function write(value) {
    SpreadsheetApp.getActive().getSheetByName('Leads').getRange(1, 1).setValue(value);
    PropertiesService.getUserProperties().setProperty('done', 'yes');
  }
  function careful(value) {
    try { write(value); return 'fine'; }
    catch (error) { return [error instanceof Error, error.name, error.message, String(error)].join('|'); }
  }
`;

describe('the calls of an execution', () => {
  test('are listed in order; getting handles is listed but not counted', () => {
    const { workbench } = bench(bundle);
    workbench.run('read');
    const calls = workbench.lastExecution?.calls;
    expect(calls?.countedNames).toEqual(['Range.getValues', 'Sheet.getLastRow']);
    expect(calls?.log.map(({ name, number }) => `${name} ${number}`)).toEqual([
      'SpreadsheetApp.getActive 0',
      'Spreadsheet.getSheetByName 0',
      'Sheet.getRange 0',
      'Range.getValues 1',
      'Sheet.getLastRow 2',
    ]);
    calls?.reset();
    expect(calls?.log).toEqual([]);
  });

  test('begin anew with each execution', () => {
    const { workbench } = bench(bundle);
    workbench.run('read');
    workbench.run('read');
    expect(workbench.executions.map(({ calls }) => calls.countedNames.length)).toEqual([2, 2]);
    workbench.forgetExecutions();
    expect(workbench.lastExecution).toBeUndefined();
  });
});

describe('a call', () => {
  const valueOfA1 = ({ workbook }: ReturnType<typeof bench>) =>
    workbook.read('Leads', { row: 1, column: 1, rows: 1, columns: 1 })[0]?.[0]?.value;

  test.each([
    [1, '', undefined],
    [2, 'x', undefined],
  ])('can be made to fail without effect: number %i', (number, value, property) => {
    const made = bench(bundle);
    made.workbench.hooks.beforeCall = (call) => {
      if (call.number === number) throw new Error(`${call.name} of ${call.functionName} failed`);
    };
    expect(() => made.workbench.run('write', ['x'])).toThrow(
      /^Exception: \w+\.set\w+ of write failed$/,
    );
    expect(valueOfA1(made)).toBe(value);
    expect(made.workbench.platform.properties.user.entries().get('done')).toBe(property);
  });

  test('can be made to take effect and then fail', () => {
    const made = bench(bundle);
    made.workbench.hooks.afterCall = ({ name }) => {
      if (name === 'Range.setValue') throw new Error('Service timed out: Spreadsheets');
    };
    expect(made.workbench.run('careful', ['x'])).toBe(
      'true|Exception|Service timed out: Spreadsheets|Exception: Service timed out: Spreadsheets',
    );
    expect(valueOfA1(made)).toBe('x');
  });

  test('can be made to take time, until the execution has none left', () => {
    const made = bench(bundle);
    made.workbench.hooks.afterCall = ({ counted }) => {
      if (counted) made.workbench.clock.advance(200_000);
    };
    expect(() => made.workbench.run('write', ['x'])).toThrow('Exceeded maximum execution time');
    expect(made.workbench.clock.now).toBe(now + 400_000);
  });

  test('can wait while another execution runs to its end', () => {
    const made = bench(bundle);
    made.workbench.hooks.beforeCall = ({ name, functionName }) => {
      if (name === 'Range.setValue' && functionName === 'careful') {
        made.workbench.run('write', ['other']);
        expect(valueOfA1(made)).toBe('other');
      }
    };
    expect(made.workbench.run('careful', ['own'])).toBe('fine');
    expect(valueOfA1(made)).toBe('own');
    expect(made.workbench.executions.map(({ functionName }) => functionName)).toEqual([
      'careful',
      'write',
    ]);
  });
});

describe('an error of a service', () => {
  test('leads back to the error of the workbench', () => {
    const { workbench } = bench(bundle);
    const cause = new Error('Service unavailable');
    workbench.hooks.beforeCall = () => {
      throw cause;
    };
    workbench.hooks.afterCall = undefined;
    expect(() => workbench.run('read')).toThrow(
      expect.objectContaining({ message: 'Exception: Service unavailable', cause }),
    );
  });

  test('is an Error of the script with the name Exception', () => {
    const { workbench } = bench(bundle);
    workbench.platform.workbook.addSheet('Other');
    expect(workbench.run('careful', ['x'.repeat(50_001)])).toBe(
      'true|Exception|Your input contains more than the maximum of 50000 characters in a single cell.' +
        '|Exception: Your input contains more than the maximum of 50000 characters in a single cell.',
    );
  });
});
