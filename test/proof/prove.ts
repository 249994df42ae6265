import * as fc from 'fast-check';
import { formatIsoDay } from '../../src/etiquette';
import { BrokenLaw } from './answer';
import { checkTrial } from './laws';
import { misuseOf } from './misuse';
import { checkMisuse } from './refusal';
import { scenario, type Form, type Scenario } from './scenario';
import type { Scene } from './scene';
import { checkOnSheet, fitsSheet } from './sheet';
import { Stages, type Argument } from './stage';
import { argumentsOf, trialOf, type Trial } from './trial';
import {
  checkValues,
  valuesArguments,
  valuesScenario,
  valuesScene,
  type ValuesScenario,
} from './values';

/** How many trials are made, and from which seed. */
export type ProofOptions = {
  readonly bundle: string;
  readonly seed: number;
  readonly count: number;
  /** Where to begin again, as fast-check writes it. */
  readonly path?: string;
  /** Whether a failure is made as small as possible. */
  readonly shrinks?: boolean;
  /** The one form of call to try; all by default. */
  readonly form?: Form | undefined;
  /** Of how many trackers one is typed into a sheet, too. */
  readonly sheetEvery?: number;
};

/** How often each of a kind was tried, by heading. */
export type Counts = Record<string, Record<string, number>>;

/** What came of a proof. */
export type ProofReport = {
  readonly counts: Counts;
  readonly failure:
    | {
        readonly law: string;
        /** The law, how it was broken, and the smallest call that breaks it. */
        readonly message: string;
        readonly path: string;
      }
    | undefined;
};

type Attempt =
  | { readonly kind: 'tracker'; readonly scenario: Scenario; readonly onSheet: boolean }
  | { readonly kind: 'misuse'; readonly scenario: Scenario; readonly pick: number }
  | { readonly kind: 'values'; readonly values: ValuesScenario };

function trackerAttempt({ form, sheetEvery = 80 }: ProofOptions): fc.Arbitrary<Attempt> {
  return fc.record({
    kind: fc.constant('tracker' as const),
    scenario: form === undefined ? scenario : scenario.map((made) => ({ ...made, form })),
    onSheet: fc.nat({ max: sheetEvery - 1 }).map((pick) => pick === 1),
  });
}

const otherAttempt: fc.Arbitrary<Attempt> = fc.oneof(
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('misuse' as const),
      scenario,
      pick: fc.nat({ max: 9999 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('values' as const), values: valuesScenario }),
  },
);

/** Tries random trackers until one breaks a law or all are tried. */
export function prove(options: ProofOptions): ProofReport {
  const { bundle, seed, count, path, form, shrinks = true } = options;
  const stages = new Stages(bundle);
  const ofTrackers = trackerAttempt(options);
  const attempt =
    form === undefined
      ? fc.oneof({ weight: 4, arbitrary: ofTrackers }, { weight: 1, arbitrary: otherAttempt })
      : ofTrackers;
  const counts: Counts = {};
  const property = fc.property(attempt, (made) => {
    check(stages, made, counts);
  });
  const details = fc.check(property, {
    seed,
    numRuns: count,
    endOnFailure: !shrinks,
    ...(path === undefined ? {} : { path }),
  });
  if (!details.failed) return { counts, failure: undefined };
  const error = details.errorInstance;
  const isLaw = error instanceof BrokenLaw;
  const law = isLaw ? error.law : 'the proof itself works';
  const message = error instanceof Error && !isLaw ? error.stack : String(error);
  const smallest = details.counterexample?.[0];
  return {
    counts,
    failure: {
      law,
      message: `${message}\n${smallest === undefined ? '' : described(smallest)}`,
      path: details.counterexamplePath ?? '',
    },
  };
}

function check(stages: Stages, made: Attempt, counts: Counts): void {
  if (made.kind === 'values') {
    const form = `NEXT_FOLLOWUP of ${made.values.isColumns ? 'columns' : 'values'}`;
    count(counts, valuesScene(made.values), form);
    checkValues(stages, made.values);
    return;
  }
  const trial = trialOf(made.scenario, made.scenario);
  if (made.kind === 'misuse') {
    const misuse = misuseOf(made.pick);
    count(counts, trial.scene, misuse.functionName);
    add(counts, 'misuse', misuse.name);
    checkMisuse(stages, misuse, trial);
    return;
  }
  count(counts, trial.scene, made.scenario.form);
  countTracker(counts, trial);
  const answer = checkTrial(stages, trial);
  if (!made.onSheet || !fitsSheet(trial)) return;
  add(counts, 'typed into a sheet', trial.functionName);
  checkOnSheet(stages.bundle, trial, answer);
}

function count(counts: Counts, { zone, locale }: Scene, form: string): void {
  add(counts, 'function', form);
  add(counts, 'zone', zone);
  add(counts, 'locale', locale);
}

function countTracker(counts: Counts, { expected, tracker, scenario }: Trial): void {
  for (const row of expected) {
    add(counts, 'row', row.kind);
    if (row.kind === 'lead') add(counts, 'step', `${row.step.kind} (${row.step.code})`);
    if (row.kind !== 'bad') continue;
    for (const { bad, field } of row.planted) {
      add(counts, 'planted cell', bad.slip);
      add(counts, 'field of a planted cell', field);
    }
  }
  if (tracker.headerRow > 0) add(counts, 'tracker', 'rows above the headers');
  if (tracker.rows.length === 0) add(counts, 'tracker', 'headers only');
  if (expected.length === 1) add(counts, 'tracker', 'one row');
  if (scenario.tracker.blankBelow > 100) add(counts, 'tracker', 'over a hundred blank rows below');
  if (scenario.settings !== undefined) add(counts, 'tracker', 'settings');
  if (scenario.log !== undefined) add(counts, 'tracker', 'contact log');
  if (scenario.asOf !== undefined) add(counts, 'tracker', 'as_of');
}

function add(counts: Counts, heading: string, name: string): void {
  const under = (counts[heading] ??= {});
  under[name] = (under[name] ?? 0) + 1;
}

/** The call of an attempt, as it can be typed again. */
function described(made: Attempt): string {
  if (made.kind === 'values') {
    const scene = valuesScene(made.values);
    return written(scene, 'NEXT_FOLLOWUP', valuesArguments(made.values, scene));
  }
  const trial = trialOf(made.scenario, made.scenario);
  if (made.kind === 'tracker') return written(trial.scene, trial.functionName, argumentsOf(trial));
  const { functionName, args } = misuseOf(made.pick);
  return written(trial.scene, functionName, args(trial));
}

function written(scene: Scene, functionName: string, args: readonly Argument[]): string {
  const lines = args.map((argument, at) => {
    if (!Array.isArray(argument))
      return `  ${at + 1}: ${argument === undefined ? 'left out' : JSON.stringify(argument)}`;
    const rows = argument as readonly unknown[];
    return [`  ${at + 1}:`, ...rows.map((row) => `     ${JSON.stringify(row)}`)].join('\n');
  });
  const place = `in ${scene.zone}, ${scene.locale}, on ${formatIsoDay(scene.clock)} by the clock`;
  return [`${functionName} ${place}, given`, ...lines].join('\n');
}
