import vm from 'node:vm';
import { Clock } from '../workbench/clock';
import { createWorkbook } from '../workbench/calculation/workbook';
import { readBuiltAddOn } from '../workbench/builtAddOn';
import { execute } from '../workbench/execution';
import { Mailbox } from '../workbench/mailbox';
import { createPlatform, type Platform } from '../workbench/platform';
import { readProgram, type Program } from '../workbench/program';
import type { Realm } from '../workbench/realm';
import { serialToInstant } from '../workbench/sheetTime';

/** Milliseconds of real time that no call here needs. */
const LIMIT = 60_000;

const roundTripScript = new vm.Script(
  '(function roundTrip(table) { return JSON.parse(JSON.stringify(table)); })',
);

/** A formula's execution that is kept open, to be called again and again. */
export type OpenFormula = {
  /** Calls the function once more, in the realm in which it was called before. */
  readonly call: () => unknown;
  /** Sends the table through JSON and back in the same realm. */
  readonly roundTrip: () => unknown;
  /** What the first call took, in a realm that has just been made, in milliseconds. */
  readonly first: number;
};

/** The bundle in `dist/` with the services of the workbench and an empty sheet. */
export class FormulaBench {
  readonly #platform: Platform;
  readonly #program: Program;

  /** `today` is the serial of the day, `zone` the IANA name of the sheet's zone. */
  constructor(today: number, zone: string) {
    const { bundle, scopes, htmlFiles } = readBuiltAddOn();
    const now = serialToInstant(today + 0.5, zone);
    const workbook = createWorkbook({ locale: 'en_US', zone, now: () => now });
    workbook.addSheet('Tracker');
    this.#program = readProgram(bundle);
    this.#platform = createPlatform({
      htmlFiles,
      workbook,
      spreadsheet: { id: '1bench', name: 'Bench' },
      clock: new Clock(now),
      scriptZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      user: { email: 'me@example.com', locale: 'en' },
      scopes,
      mailbox: new Mailbox(),
    });
  }

  /** How many service calls a function makes when a formula calls it with these arguments. */
  serviceCallsOf(functionName: string, args: readonly unknown[]): number {
    return this.#run(functionName, args).calls;
  }

  /** Calls FOLLOWUP_PLAN with a table and keeps its realm open. */
  openPlan(table: readonly (readonly unknown[])[]): OpenFormula {
    const { realm, args, took } = this.#run('FOLLOWUP_PLAN', [table]);
    const roundTrip = roundTripScript.runInContext(realm.context) as (table: unknown) => unknown;
    return {
      call: () => realm.call('FOLLOWUP_PLAN', args, LIMIT),
      roundTrip: () => roundTrip(args[0]),
      first: took,
    };
  }

  /** Crossing into the realm is not part of the time: on Google it is over when the script starts. */
  #run(functionName: string, values: readonly unknown[]): OneCall {
    let opened: { readonly realm: Realm; readonly args: readonly unknown[] } | undefined;
    let start = 0;
    let took = 0;
    const executions: Parameters<typeof execute>[3] = [];
    execute(this.#platform, this.#program, {}, executions, {
      functionName,
      authMode: 'CUSTOM_FUNCTION',
      activeCell: { sheet: 'Tracker', row: 1, column: 20 },
      isEditorOpen: false,
      awaits: false,
      toArguments: ({ realm }) => {
        const args = values.map((value) => realm.toScript(value));
        opened = { realm, args };
        start = performance.now();
        return args;
      },
      fromResult: () => {
        took = performance.now() - start;
      },
    });
    if (opened === undefined) throw new Error(`${functionName} was not called.`);
    return { ...opened, took, calls: executions[0]?.calls.countedNames.length ?? 0 };
  }
}

type OneCall = {
  readonly realm: Realm;
  readonly args: readonly unknown[];
  readonly took: number;
  readonly calls: number;
};
