import type { AuthMode } from './authMode';
import type { CellAddress } from './model';
import type { Platform } from './platform';
import type { Program } from './program';
import { Realm, type ScriptRealm } from './realm';
import type { LocalScope, Scope } from './scope';
import { ScriptError, tooLong } from './scriptError';
import { defineScriptGlobals } from './scriptGlobals';
import { runScript } from './scriptRun';
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

/** Which function is entered, and how. */
export type Entry = {
  readonly functionName: string;
  readonly authMode: AuthMode;
  readonly activeCell: CellAddress | undefined;
  readonly isEditorOpen: boolean;
};

/** What one execution is to do; `toArguments` makes its arguments in the new realm. */
export type Task<Result> = Entry & {
  /** Whether a promise that the function returns is waited for; else it is refused. */
  readonly awaits: boolean;
  readonly toArguments: (scope: LocalScope) => readonly unknown[];
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

/** An execution that has begun: its scope, and how it is brought to its end. */
export type Started<SomeRealm extends ScriptRealm> = {
  readonly execution: Execution;
  readonly scope: Scope & { readonly realm: SomeRealm };
  /**
   * Ends the execution with what `finish` gives, or with the `ScriptError` of what it throws, which
   * is thrown on. Locks that it still holds are released.
   */
  readonly end: <Result>(finish: () => Result) => Result;
};

/**
 * Begins an execution whose script lives in `realm`, here or elsewhere. Adds it to `executions` at
 * once, from which the oldest of more than 20,000 goes.
 */
export function begin<SomeRealm extends ScriptRealm>(
  platform: Platform,
  hooks: ServiceCallHooks,
  executions: Execution[],
  entry: Entry,
  realm: SomeRealm,
): Started<SomeRealm> {
  const { functionName, authMode } = entry;
  const printed: string[] = [];
  const executionId = `${functionName} ${platform.nextId()}`;
  const calls = new ServiceCalls(functionName, authMode, hooks, executionId);
  const execution: { -readonly [Key in keyof Execution]: Execution[Key] } = {
    functionName,
    authMode,
    calls,
    console: printed,
    outcome: { kind: 'running' },
  };
  executions.push(execution);
  if (executions.length > MAX_REMEMBERED) executions.shift();
  const end = <Result>(finish: () => Result): Result => {
    try {
      const result = finish();
      const isKept = authMode !== 'CUSTOM_FUNCTION';
      execution.outcome = { kind: 'completed', result: isKept ? result : undefined };
      return result;
    } catch (thrown) {
      const error = new ScriptError(thrown);
      execution.outcome = { kind: 'failed', error };
      throw error;
    } finally {
      platform.locks.releaseAll(executionId);
    }
  };
  const print = (line: string) => printed.push(line);
  return { execution, end, scope: createScope(platform, entry, realm, calls, executionId, print) };
}

/**
 * Runs one entry point as Google does: in a fresh realm, in which the whole file is evaluated before
 * the function is called, both under the same authorisation mode. Gives the result, or throws a
 * `ScriptError`. The time limit holds for real time and for that of the workbench's clock.
 */
export function execute<Result>(
  platform: Platform,
  program: Program,
  hooks: ServiceCallHooks,
  executions: Execution[],
  task: Task<Result>,
): Result {
  const { clock } = platform;
  const realm = new Realm(() => clock.now);
  const { scope, end } = begin(platform, hooks, executions, task, realm);
  const run = {
    script: program.script,
    functionName: task.functionName,
    isFunction: program.functionNames.has(task.functionName),
    awaits: task.awaits,
    milliseconds: timeLimit(task.authMode),
  };
  return end(() => {
    defineScriptGlobals(scope);
    const result = runScript(realm, run, () => task.toArguments(scope));
    // A script that caught the error of its time limit would go on here, on Google it has ended.
    scope.requireTime();
    return task.fromResult(result);
  });
}

function createScope<SomeRealm extends ScriptRealm>(
  platform: Platform,
  { authMode, activeCell, isEditorOpen }: Entry,
  realm: SomeRealm,
  calls: ServiceCalls,
  executionId: string,
  print: (line: string) => void,
): Scope & { readonly realm: SomeRealm } {
  const { clock } = platform;
  const deadline = clock.now + timeLimit(authMode);
  return {
    platform,
    realm,
    calls,
    authMode,
    executionId,
    activeCell,
    activated: undefined,
    isEditorOpen,
    requireTime: () => {
      if (clock.now > deadline) throw new ServiceException(tooLong);
    },
    print,
  };
}
