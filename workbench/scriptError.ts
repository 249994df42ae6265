import { types } from 'node:util';
import { thrownText } from './customFunctionValues';
import { originOf } from './realm';

/**
 * What a script threw and did not catch. `message` is as Google shows it, with the error's name in
 * front unless that is plain `Error`; `scriptStack` is the stack inside the bundle. `cause` is the
 * workbench's own error where a service threw.
 */
export class ScriptError extends Error {
  readonly scriptStack: string;

  /** `thrown` may be of any realm and need not be an error. */
  constructor(thrown: unknown) {
    super(textOf(thrown), types.isNativeError(thrown) ? { cause: originOf(thrown) } : {});
    this.name = 'ScriptError';
    this.scriptStack = types.isNativeError(thrown) ? (thrown.stack ?? '') : '';
  }
}

function textOf(thrown: unknown): string {
  if (!types.isNativeError(thrown)) return String(thrown);
  if ('code' in thrown && thrown.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return tooLong;
  return thrownText(thrown.name, thrown.message);
}

/** Google's text for a script that runs too long. Source: guide, "Quotas". */
export const tooLong = 'Exceeded maximum execution time';
