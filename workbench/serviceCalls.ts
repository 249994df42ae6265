import type { AuthMode } from './authMode';

/**
 * One call of a service by a script. `name` is such as `Range.getValues`. `number` is 1 for the
 * execution's first counted call, 2 for its second; a call that is not counted bears 0.
 */
export type ServiceCall = {
  readonly name: string;
  readonly number: number;
  readonly counted: boolean;
  readonly functionName: string;
  readonly authMode: AuthMode;
  /** Tells executions of the same function apart. */
  readonly executionId: string;
};

/**
 * What may happen around a call. A throw in `beforeCall` makes the call fail without effect, a throw
 * in `afterCall` makes it fail although it took effect (a time-out). Both may move the clock, block
 * the thread, or run another execution to its end.
 */
export type ServiceCallHooks = {
  beforeCall?: ((call: ServiceCall) => void) | undefined;
  afterCall?: ((call: ServiceCall) => void) | undefined;
};

/**
 * The one place that every service call of one execution passes. Counted is what reads or writes
 * the document, a store, a lock, mail or triggers; handles, builders and pure functions pass too.
 */
export class ServiceCalls {
  readonly #functionName: string;
  readonly #authMode: AuthMode;
  readonly #hooks: ServiceCallHooks;
  readonly #executionId: string;
  #log: ServiceCall[] = [];
  #counted = 0;

  /** `hooks` stays live: what is set on it later holds from the next call on. */
  constructor(
    functionName: string,
    authMode: AuthMode,
    hooks: ServiceCallHooks,
    executionId: string = functionName,
  ) {
    this.#functionName = functionName;
    this.#authMode = authMode;
    this.#hooks = hooks;
    this.#executionId = executionId;
  }

  /** Performs one call and gives its result; fails as the hooks or `perform` fail. */
  call<Result>(name: string, counted: boolean, perform: () => Result): Result {
    if (counted) this.#counted += 1;
    const call: ServiceCall = {
      name,
      number: counted ? this.#counted : 0,
      counted,
      functionName: this.#functionName,
      authMode: this.#authMode,
      executionId: this.#executionId,
    };
    this.#log.push(call);
    this.#hooks.beforeCall?.(call);
    const result = perform();
    this.#hooks.afterCall?.(call);
    return result;
  }

  /** All calls so far, in order, failed ones too. */
  get log(): readonly ServiceCall[] {
    return this.#log;
  }

  /** The names of the counted calls so far, in order. */
  get countedNames(): readonly string[] {
    return this.#log.filter(({ counted }) => counted).map(({ name }) => name);
  }

  /** Forgets the calls so far; numbering starts at 1 again. */
  reset(): void {
    this.#log = [];
    this.#counted = 0;
  }
}
