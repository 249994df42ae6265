import { types } from 'node:util';
import type vm from 'node:vm';
import type { Realm } from './realm';
import { Refusal } from './refusal';

/** A function of a file that is to be called once. */
export type ScriptRun = {
  readonly script: vm.Script;
  readonly functionName: string;
  /** Whether Google would call a function of this name. */
  readonly isFunction: boolean;
  /** Whether a promise that the function returns is waited for; else it is refused. */
  readonly awaits: boolean;
  /** How much real time the file, the function and a promise may each take. */
  readonly milliseconds: number;
};

/**
 * Evaluates the whole file in a fresh realm, as Google does for each execution, and calls a function
 * of it with arguments that are made after that. Gives what it returns. Throws what the script
 * throws, and `Script function not found: …`.
 */
export function runScript(
  realm: Realm,
  { script, functionName, isFunction, awaits, milliseconds }: ScriptRun,
  toArguments: () => readonly unknown[],
): unknown {
  realm.evaluate(script, milliseconds);
  if (!isFunction) throw new Error(`Script function not found: ${functionName}`);
  const result = realm.call(functionName, toArguments(), milliseconds);
  if (!types.isPromise(result)) return result;
  if (!awaits) throw new Refusal(`an asynchronous ${functionName}`);
  // Nothing but microtasks can settle a promise in Apps Script, and those have run by now.
  const settled = realm.settle(result, milliseconds);
  if (settled.kind === 'fulfilled') return settled.value;
  if (settled.kind === 'rejected') throw settled.error;
  throw new Refusal(`a promise that nothing settles, from ${functionName}`);
}
