import { types } from 'node:util';
import type { AuthMode } from './authMode';
import type { CellAddress } from './model';
import type { Platform } from './platform';
import type { Program } from './program';
import { Realm } from './realm';
import { Refusal } from './refusal';
import type { Scope } from './scope';
import { ScriptError, tooLong } from './scriptError';
import { defineScriptGlobals } from './scriptGlobals';
import { ServiceCalls, type ServiceCallHooks } from './serviceCalls';
import { ServiceException } from './serviceException';

/** One run of an entry point, as it can be looked at afterwards. */
export type Execution = {
  readonly functionName: string;
  readonly authMode: AuthMode;
  readonly calls: ServiceCalls;
  /** Lines of `console` and `Logger`, each with its level in front. */
  readonly console: readonly string[];
  /** `running` while it runs, so that a hook can look at it. */
  readonly outcome: Outcome;
};

/**
 * How an execution ended. The result of a custom function is not kept: it is in the cells, and a
 * long session would hold all of its past results.
 */
export type Outcome =
  | { readonly kind: 'running' }
  | { readonly kind: 'completed'; readonly result: unknown }
  | { readonly kind: 'failed'; readonly error: ScriptError };

/** What one execution is to do; `toArguments` makes its arguments in the new realm. */
export type Task<Result> = {
  readonly functionName: string;
  readonly authMode: AuthMode;
  readonly activeCell: CellAddress | undefined;
  readonly isEditorOpen: boolean;
  /** Whether a promise that the function returns is waited for; else it is refused. */
  readonly awaits: boolean;
  readonly toArguments: (scope: Scope) => readonly unknown[];
  /** Turns what the function returned into what outlives the execution; may refuse it. */
  readonly fromResult: (result: unknown) => Result;
};

const SECOND = 1000;
const MAX_REMEMBERED = 20_000;

/**
 * How long Google lets a script run, in milliseconds. Source: Apps Script guide, "Quotas": custom
 * functions and simple triggers 30 seconds, all else 6 minutes.
 */
export function timeLimit(authMode: AuthMode): number {
  return (authMode === 'FULL' ? 360 : 30) * SECOND;
}

/**
 * Runs one entry point as Google does: in a fresh realm, in which the whole file is evaluated before
 * the function is called, both under the same authorisation mode. Adds itself to `executions` at
 * once, from which the oldest of more than 20,000 goes. Gives the result, or throws a `ScriptError`. The time limit holds for real time and for
 * that of the workbench's clock.
 */
export function execute<Result>(
  platform: Platform,
  program: Program,
  hooks: ServiceCallHooks,
  executions: Execution[],
  task: Task<Result>,
): Result {
  const { functionName, authMode } = task;
  const printed: string[] = [];
  const calls = new ServiceCalls(functionName, authMode, hooks);
  const execution: { -readonly [Key in keyof Execution]: Execution[Key] } = {
    functionName,
    authMode,
    calls,
    console: printed,
    outcome: { kind: 'running' },
  };
  executions.push(execution);
  if (executions.length > MAX_REMEMBERED) executions.shift();
  const scope = createScope(platform, task, calls, (line) => printed.push(line));
  try {
    const result = task.fromResult(runInRealm(scope, program, task));
    const isKept = authMode !== 'CUSTOM_FUNCTION';
    execution.outcome = { kind: 'completed', result: isKept ? result : undefined };
    return result;
  } catch (thrown) {
    const error = new ScriptError(thrown);
    execution.outcome = { kind: 'failed', error };
    throw error;
  } finally {
    platform.locks.releaseAll(scope.executionId);
  }
}

function createScope<Result>(
  platform: Platform,
  task: Task<Result>,
  calls: ServiceCalls,
  print: (line: string) => void,
): Scope {
  const { clock } = platform;
  const deadline = clock.now + timeLimit(task.authMode);
  return {
    platform,
    realm: new Realm(() => clock.now),
    calls,
    authMode: task.authMode,
    executionId: `${task.functionName} ${platform.nextId()}`,
    activeCell: task.activeCell,
    activated: undefined,
    isEditorOpen: task.isEditorOpen,
    requireTime: () => {
      if (clock.now > deadline) throw new ServiceException(tooLong);
    },
    print,
  };
}

function runInRealm<Result>(scope: Scope, program: Program, task: Task<Result>): unknown {
  const { functionName, authMode } = task;
  const limit = timeLimit(authMode);
  defineScriptGlobals(scope);
  scope.realm.evaluate(program.script, limit);
  if (!program.functionNames.has(functionName)) {
    throw new Error(`Script function not found: ${functionName}`);
  }
  const result = scope.realm.call(functionName, task.toArguments(scope), limit);
  const ended = types.isPromise(result) ? awaited(scope, task, result) : result;
  // A script that caught the error of its time limit would go on here, on Google it has ended.
  scope.requireTime();
  return ended;
}

/** Nothing but microtasks can settle a promise in Apps Script, and those have run by now. */
function awaited<Result>(
  { realm }: Scope,
  { awaits, functionName, authMode }: Task<Result>,
  promise: Promise<unknown>,
): unknown {
  if (!awaits) throw new Refusal(`an asynchronous ${functionName}`);
  const settled = realm.settle(promise, timeLimit(authMode));
  if (settled.kind === 'fulfilled') return settled.value;
  if (settled.kind === 'rejected') throw settled.error;
  throw new Refusal(`a promise that nothing settles, from ${functionName}`);
}
