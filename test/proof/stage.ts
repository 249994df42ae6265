import { types } from 'node:util';
import type vm from 'node:vm';
import { createWorkbook } from '../../workbench/calculation/workbook';
import { Clock } from '../../workbench/clock';
import { Mailbox } from '../../workbench/mailbox';
import { createPlatform } from '../../workbench/platform';
import { readProgram } from '../../workbench/program';
import { Realm } from '../../workbench/realm';
import { defineScriptGlobals } from '../../workbench/scriptGlobals';
import { ServiceCalls } from '../../workbench/serviceCalls';
import { isSameZone, serialToInstant } from '../../workbench/sheetTime';
import type { CellValue } from '../../workbench/model';
import type { Cells } from './trackerDraft';

/** An argument of a function as data: a range, one cell, or left out. */
export type Argument = Cells | CellValue | undefined;

/** How a call ended. */
export type Ending =
  | { readonly kind: 'returned'; readonly value: unknown }
  | { readonly kind: 'threw'; readonly error: unknown };

const LIMIT = 30_000;

/**
 * The bundle on the workbench's services, evaluated once for many calls of its functions: for one
 * zone and locale of the spreadsheet. A sheet's own formulas evaluate it anew each time, which the
 * proof does for a smaller share.
 */
export class Stage {
  readonly #zone: string;
  readonly #clock = new Clock(0);
  readonly #realm: Realm;
  readonly #calls = new ServiceCalls('proof', 'CUSTOM_FUNCTION', {});

  /** Throws where the process runs in the spreadsheet's zone, which would hide what mixes them up. */
  constructor(script: vm.Script, zone: string, locale: string) {
    const scriptZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    if (isSameZone(scriptZone, zone))
      throw new Error(`Start the proof in another zone than ${zone}.`);
    this.#zone = zone;
    const clock = this.#clock;
    const workbook = createWorkbook({ locale, zone, now: () => clock.now });
    workbook.addSheet('Tracker');
    this.#realm = new Realm(() => clock.now);
    defineScriptGlobals({
      platform: createPlatform({
        workbook,
        clock,
        scriptZone,
        htmlFiles: {},
        spreadsheet: { id: '1proof', name: 'Proof' },
        user: { email: 'me@example.com', locale: 'en' },
        scopes: ['https://www.googleapis.com/auth/spreadsheets.currentonly'],
        mailbox: new Mailbox(),
      }),
      realm: this.#realm,
      calls: this.#calls,
      authMode: 'CUSTOM_FUNCTION',
      executionId: 'proof',
      activeCell: { sheet: 'Tracker', row: 1, column: 26 },
      activated: undefined,
      isEditorOpen: false,
      requireTime: () => undefined,
      print: () => undefined,
    });
    this.#realm.evaluate(script, LIMIT);
  }

  /** How many service calls the last call of a function made. */
  get serviceCalls(): number {
    return this.#calls.countedNames.length;
  }

  /** Calls a function at a time of the spreadsheet's zone, given as a serial number. */
  call(functionName: string, args: readonly Argument[], now: number): Ending {
    this.#clock.moveTo(serialToInstant(now, this.#zone));
    this.#calls.reset();
    const given = args.map((argument) => this.#realm.toScript(this.#inScript(argument)));
    // Called as it is, since the realm's own call watches the time, which takes longer than it.
    const called: unknown = Reflect.get(this.#realm.context, functionName);
    try {
      if (typeof called !== 'function') throw new Error(`There is no ${functionName}.`);
      return { kind: 'returned', value: Reflect.apply(called, undefined, given) };
    } catch (error) {
      return { kind: 'threw', error };
    }
  }

  #inScript(argument: Argument): unknown {
    if (!Array.isArray(argument))
      return argument === undefined ? undefined : this.#cell(argument as CellValue);
    return (argument as Cells).map((row) => row.map((cell) => this.#cell(cell)));
  }

  #cell(cell: CellValue): unknown {
    if (typeof cell !== 'object') return cell;
    if ('error' in cell) return cell.error;
    const isDate = Number.isFinite(cell.serial);
    return new Date(isDate ? serialToInstant(cell.serial, this.#zone) : NaN);
  }
}

/** Stages by zone and locale, each made when it is first asked for. */
export class Stages {
  readonly bundle: string;
  readonly #script: vm.Script;
  readonly #stages = new Map<string, Stage>();

  /** `bundle` is the source of Code.js. */
  constructor(bundle: string) {
    this.bundle = bundle;
    this.#script = readProgram(bundle).script;
  }

  /** The stage of a zone and locale. */
  at(zone: string, locale: string): Stage {
    const key = `${zone} ${locale}`;
    let stage = this.#stages.get(key);
    if (stage === undefined) {
      stage = new Stage(this.#script, zone, locale);
      this.#stages.set(key, stage);
    }
    return stage;
  }
}

/** The message of what a call threw; `undefined` where it is no `Error`. */
export function messageOf(error: unknown): string | undefined {
  return types.isNativeError(error) ? error.message : undefined;
}
