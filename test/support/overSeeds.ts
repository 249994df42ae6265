import {
  interleave,
  scheduleText,
  type InterleavedRun,
  type Interleaving,
} from '../../workbench/interleaving/interleave';
import type { Workbench } from '../../workbench/runtime';

/** What one seed is tried on: a fresh workbench, and what runs in it at once. */
export type Trial = { readonly workbench: Workbench; readonly runs: readonly InterleavedRun[] };

/**
 * Runs what `prepare` makes under the seeds from 0 on, and checks each. What a check throws comes
 * with its seed and with who made which call.
 */
export function overSeeds<Made extends Trial>(
  count: number,
  prepare: (seed: number) => Made,
  check: (made: Made, interleaving: Interleaving, seed: number) => void,
): void {
  for (let seed = 0; seed < count; seed += 1) {
    const made = prepare(seed);
    const interleaving = interleave(made.workbench, made.runs, { seed });
    try {
      check(made, interleaving, seed);
    } catch (error) {
      if (error instanceof Error) {
        error.message = `Seed ${seed}: ${error.message}\n\n${scheduleText(interleaving.schedule)}`;
      }
      throw error;
    }
  }
}

/** What the executions gave, in their order; throws the error of the first that failed. */
export function resultsOf({ outcomes }: Interleaving): readonly unknown[] {
  return outcomes.map((outcome) => {
    if (outcome.kind === 'failed') throw outcome.error;
    return outcome.kind === 'completed' ? outcome.result : undefined;
  });
}

/** Those messages of executions that failed, in their order; `''` for those that did not. */
export function failuresOf({ outcomes }: Interleaving): readonly string[] {
  return outcomes.map((outcome) => (outcome.kind === 'failed' ? outcome.error.message : ''));
}
