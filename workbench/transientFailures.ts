import type { Workbench } from './runtime';
import { seededRandom } from './seededRandom';
import type { ServiceCall } from './serviceCalls';
import { ServiceException } from './serviceException';

/** How often, and where, services fail. */
export type TransientOptions = {
  /** The same seed fails the same calls of the same run. */
  readonly seed: number;
  /** From 0 to 1: how likely one counted call fails. */
  readonly chance: number;
  /** Which calls may fail; all counted ones by default. */
  readonly only?: (call: ServiceCall) => boolean;
};

/** A call that was made to fail. */
export type TransientFailure = {
  readonly call: ServiceCall;
  readonly message: string;
  /** Whether the call did its work before it failed, as a call does that times out too late. */
  readonly tookEffect: boolean;
};

/** The failures so far, and an end to them. */
export type TransientFailures = {
  readonly failures: readonly TransientFailure[];
  readonly stop: () => void;
};

/**
 * Lets Google's services fail as they do now and then, by a seeded chance, in every execution from now
 * on: a call throws one of Google's texts for it, before or after it took effect. Hooks that are set
 * already stay. Source of the texts: errors seen by users, as lists of what to try again have them.
 */
export function transientFailures(
  workbench: Workbench,
  { seed, chance, only = () => true }: TransientOptions,
): TransientFailures {
  const { hooks } = workbench;
  const { beforeCall, afterCall } = hooks;
  const random = seededRandom(seed);
  const failures: TransientFailure[] = [];
  const fails = (call: ServiceCall): boolean => call.counted && only(call) && random() < chance;
  const fail = (call: ServiceCall, tookEffect: boolean): never => {
    const texts = textsFor(call, workbench.platform.spreadsheet.id);
    const message = texts[Math.floor(random() * texts.length)] ?? serverError;
    failures.push({ call, message, tookEffect });
    throw new ServiceException(message);
  };
  hooks.beforeCall = (call) => {
    beforeCall?.(call);
    if (fails(call)) fail(call, false);
  };
  hooks.afterCall = (call) => {
    afterCall?.(call);
    if (fails(call)) fail(call, true);
  };
  const stop = (): void => {
    Object.assign(hooks, { beforeCall, afterCall });
  };
  return { failures, stop };
}

const serverError = "We're sorry, a server error occurred. Please wait a bit and try again.";

const ofTheDocument = /^(?:SpreadsheetApp|Spreadsheet|Sheet|Range|Protection|Filter)\./;

function textsFor({ name }: ServiceCall, id: string): readonly string[] {
  if (!ofTheDocument.test(name)) return [serverError];
  return [
    `Service Spreadsheets timed out while accessing document with id ${id}.`,
    `Service Spreadsheets failed while accessing document with id ${id}.`,
    'Service timed out: Spreadsheets',
    'Service error: Spreadsheets',
    serverError,
  ];
}
