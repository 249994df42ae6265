import type { Execution, Outcome } from '../execution';
import type { Workbench } from '../runtime';
import { diceOf, seededChoice, type Choose } from './choices';
import { RemoteExecution, type InterleavedRun } from './remoteExecution';
import { keepThreads, takeThreads } from './scriptThread';

export type { InterleavedRun } from './remoteExecution';

/** How executions are interleaved; the same options give the same course. */
export type InterleaveOptions = {
  /** 0 by default. */
  readonly seed?: number;
  /** Who goes on; by default the seed decides. */
  readonly choose?: Choose;
  /**
   * When what an execution has written reaches the others: as late as Google may have it, at once
   * after each call, or now so, now so, as the seed decides, which is the default.
   */
  readonly writes?: 'late' | 'atOnce' | 'seeded';
};

/** One step: which execution, by its place in the list from 0, made which call or began to wait. */
export type Step = { readonly execution: number; readonly call: string; readonly waits: boolean };

/** How executions went that were interleaved; all lists but the schedule are in the order given. */
export type Interleaving = {
  readonly outcomes: readonly Outcome[];
  readonly executions: readonly Execution[];
  readonly schedule: readonly Step[];
};

/**
 * Runs entry points at once: each in a thread of its own, of which one at a time goes on to its next
 * service call, as the seed picks. Begins them all at the same time of the clock, which then moves
 * only where all of them wait: for a lock, or for a call that takes time. Locks block. Fails where
 * `choose` picks one that cannot go on; that a script fails is its outcome.
 * Source: Apps Script reference, class Lock: executions of several users, or of one, run at once.
 * That they are alone between two service calls is of the workbench; so is the seed.
 */
export function interleave(
  workbench: Workbench,
  runs: readonly InterleavedRun[],
  options: InterleaveOptions = {},
): Interleaving {
  const { seed = 0, choose = seededChoice(seed) } = options;
  const commits = committing(options.writes ?? 'seeded', seed);
  const threads = takeThreads(runs.length);
  const executions: RemoteExecution[] = [];
  try {
    for (const [index, thread] of threads.entries()) {
      const run = runs[index];
      if (run !== undefined) executions.push(new RemoteExecution(workbench, thread, run, commits));
    }
    const schedule = runAll(workbench, executions, choose);
    keepThreads(threads);
    return {
      schedule,
      executions: executions.map(({ execution }) => execution),
      outcomes: executions.map(({ execution }) => execution.outcome),
    };
  } catch (error) {
    const reason = error instanceof Error ? error : new Error(String(error));
    for (const execution of executions) execution.abandon(reason);
    for (const thread of threads) void thread.close();
    throw error;
  }
}

function runAll(
  { clock }: Workbench,
  executions: readonly RemoteExecution[],
  choose: Choose,
): readonly Step[] {
  const schedule: Step[] = [];
  let last: number | undefined;
  while (executions.some(({ hasEnded }) => !hasEnded)) {
    const ready = [...executions.keys()].filter((number) => executions[number]?.isReady === true);
    if (ready.length === 0) {
      clock.moveTo(Math.min(...executions.map(({ readyAt = Infinity }) => readyAt)));
      continue;
    }
    const chosen = choose(ready, last);
    const execution = executions[chosen];
    if (execution === undefined || !ready.includes(chosen)) {
      throw new Error(`Execution ${chosen} cannot go on; ${ready.join(' and ')} can.`);
    }
    const progress = execution.goOn();
    if (progress !== undefined) schedule.push({ execution: chosen, ...progress });
    last = chosen;
  }
  return schedule;
}

/** After how many of its calls on average an execution's writes go out by themselves; 0 is never. */
const DELAYS = [0, 1, 2, 8];

function committing(writes: NonNullable<InterleaveOptions['writes']>, seed: number): () => boolean {
  if (writes !== 'seeded') return () => writes === 'atOnce';
  const dice = diceOf(seed ^ 0x5eed);
  const delay = DELAYS[dice(DELAYS.length)] ?? 0;
  return () => delay > 0 && dice(delay) === 0;
}

/** A schedule in one line for a report, such as `0 Range.getValues, 1 Lock.tryLock (waits)`. */
export function scheduleText(schedule: readonly Step[]): string {
  return schedule
    .map(({ execution, call, waits }) => `${execution} ${call}${waits ? ' (waits)' : ''}`)
    .join(', ');
}
