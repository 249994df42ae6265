import { types } from 'node:util';
import vm from 'node:vm';

/** What the prelude, which runs inside the context, hands back to make values of that context. */
type Makers = {
  readonly array: (items: readonly unknown[]) => unknown[];
  readonly object: (entries: readonly (readonly [string, unknown])[]) => Record<string, unknown>;
  readonly date: (instant: number) => Date;
  readonly error: (name: string, message: string) => Error;
};

const PENDING = 'polite-nudge workbench: call';

const prelude = new vm.Script(
  `(now) => {
    'use strict';
    const RealDate = Date;
    const pinned = new Proxy(RealDate, {
      apply: () => new RealDate(now()).toString(),
      construct: (target, args, newTarget) =>
        Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget),
    });
    const hidden = { writable: true, configurable: true, enumerable: false };
    Object.defineProperty(RealDate, 'now', { ...hidden, value: () => now() });
    Object.defineProperty(RealDate.prototype, 'constructor', { ...hidden, value: pinned });
    Object.defineProperty(globalThis, 'Date', { ...hidden, value: pinned });
    return {
      array: (items) => {
        const copy = [];
        for (let index = 0; index < items.length; index += 1) copy.push(items[index]);
        return copy;
      },
      object: (entries) => {
        const copy = {};
        for (let index = 0; index < entries.length; index += 1) {
          copy[entries[index][0]] = entries[index][1];
        }
        return copy;
      },
      date: (instant) => new RealDate(instant),
      error: (name, message) => Object.defineProperty(new Error(message), 'name', { ...hidden, value: name }),
    };
  }`,
  { filename: 'workbench-prelude.js' },
);

/** How a promise ended, or that nothing will ever end it: there are no timers. */
export type Settled =
  | { readonly kind: 'fulfilled'; readonly value: unknown }
  | { readonly kind: 'rejected'; readonly error: unknown }
  | { readonly kind: 'pending' };

const settle = new vm.Script(
  `(() => {
    const key = Symbol.for(${JSON.stringify(PENDING)});
    const [promise, end] = globalThis[key];
    delete globalThis[key];
    Promise.prototype.then.call(
      promise,
      (value) => end('fulfilled', value),
      (error) => end('rejected', error),
    );
  })()`,
  { filename: 'workbench-settle.js' },
);

const origins = new WeakMap<object, Error>();

/** The workbench's own error behind one that a service threw into a script, for its stack. */
export function originOf(error: Error): Error | undefined {
  return origins.get(error);
}

/** Notes the workbench's own error behind one that comes from a script, see `originOf`. */
export function noteOrigin(error: Error, origin: Error): void {
  origins.set(error, origin);
}

const callScripts = new Map<string, vm.Script>();

/**
 * The JavaScript world of one execution: a fresh global object with ECMAScript's own globals, whose
 * `Date` takes "now" from the workbench's clock. Apps Script's V8 has no timers, URL, TextEncoder,
 * structuredClone, fetch or process (Apps Script guide, "V8 runtime overview"): nor has a new context.
 */
export class Realm {
  readonly context: vm.Context;
  readonly #make: Makers;
  readonly #handles = new WeakSet();

  /** `now` gives milliseconds since 1970-01-01T00:00Z. */
  constructor(now: () => number) {
    // An ordinary global object: the usual intercepted one makes every use of a global slow.
    this.context = vm.createContext(vm.constants.DONT_CONTEXTIFY, {
      microtaskMode: 'afterEvaluate',
    });
    const prepare = prelude.runInContext(this.context) as (now: () => number) => Makers;
    this.#make = prepare(now);
  }

  /** Defines a global that is made when it is first read; a throw of `make` reaches the script. */
  defineGlobal(name: string, make: () => unknown): void {
    let made: { readonly value: unknown } | undefined;
    Object.defineProperty(this.context, name, {
      configurable: true,
      get: () => {
        made ??= { value: make() };
        return made.value;
      },
    });
  }

  /** Evaluates a script within `milliseconds` of real time. */
  evaluate(script: vm.Script, milliseconds: number): void {
    script.runInContext(this.context, { timeout: milliseconds });
  }

  /** Calls a top-level function with values of this realm, within `milliseconds` of real time. */
  call(functionName: string, args: readonly unknown[], milliseconds: number): unknown {
    let script = callScripts.get(functionName);
    if (script === undefined) {
      const key = `Symbol.for(${JSON.stringify(PENDING)})`;
      script = new vm.Script(
        `(() => {
          const pending = globalThis[${key}];
          delete globalThis[${key}];
          return ${functionName}(...pending);
        })()`,
        { filename: 'workbench-call.js' },
      );
      callScripts.set(functionName, script);
    }
    Object.defineProperty(this.context, Symbol.for(PENDING), {
      value: this.#make.array(args),
      configurable: true,
    });
    return script.runInContext(this.context, { timeout: milliseconds });
  }

  /** Lets everything run that a promise of this realm waits for, and tells how it ended. */
  settle(promise: Promise<unknown>, milliseconds: number): Settled {
    let settled: Settled = { kind: 'pending' };
    const end = (kind: 'fulfilled' | 'rejected', outcome: unknown): void => {
      settled =
        kind === 'fulfilled' ? { kind, value: outcome } : { kind: 'rejected', error: outcome };
    };
    Object.defineProperty(this.context, Symbol.for(PENDING), {
      value: this.#make.array([promise, end]),
      configurable: true,
    });
    settle.runInContext(this.context, { timeout: milliseconds });
    return settled;
  }

  /** Marks an object that may be handed to the script as it is. */
  addHandle(handle: object): void {
    this.#handles.add(handle);
  }

  /**
   * Turns the workbench's data into values of this realm: arrays, plain objects and `Date`s are
   * copied, handles stay. Throws for anything else, so that nothing foreign slips in.
   */
  toScript(value: unknown): unknown {
    if (typeof value === 'function') throw new Error('A function cannot be handed to a script.');
    if (typeof value !== 'object' || value === null || this.#handles.has(value)) return value;
    if (types.isDate(value)) return this.#make.date(value.getTime());
    if (Array.isArray(value)) return this.#make.array(value.map((item) => this.toScript(item)));
    const entries = Object.entries(value).map(([key, item]): [string, unknown] => [
      key,
      this.toScript(item),
    ]);
    return this.#make.object(entries);
  }

  /**
   * An `Error` of this realm with the message of one of the workbench's. A plain `Error` becomes an
   * `Exception`, as all errors of Google's services are called.
   */
  toScriptError(error: unknown): Error {
    if (!types.isNativeError(error)) return this.#make.error('Exception', String(error));
    const name = error.name === 'Error' ? 'Exception' : error.name;
    const made = this.#make.error(name, error.message);
    noteOrigin(made, error);
    return made;
  }
}

/** What services need of the world of an execution, be it here or on another thread. */
export type ScriptRealm = Pick<Realm, 'defineGlobal' | 'addHandle' | 'toScript' | 'toScriptError'>;
