import { readDist } from '../support/bundledWorkbench';
import { provenFields } from './goodCells';
import { misuseNames } from './misuse';
import { mutants } from './mutants';
import { prove, type ProofReport } from './prove';
import { forms } from './scenario';
import { locales, sheetZones } from './scene';

const SEED = 20_261_121;
const stepsOfTheEtiquette = [
  'none (closed)',
  'none (asked-not-to)',
  'none (nothing-yet)',
  'decide (your-turn)',
  'prepare (interview-ahead)',
  'thank (thank-you)',
  'move-on (nudged-enough)',
  'move-on (gone-quiet)',
  'check-in (after-their-date)',
  'check-in (no-date-given)',
  'check-in (applied-only)',
  'check-in (weekly-gap)',
  'check-in (they-said-wait)',
  'check-in (snoozed)',
  'check-in (paused)',
  'check-in (another-offer)',
];

const bundle = readDist('Code.js');

let report: ProofReport;

beforeAll(() => {
  report = prove({ bundle, seed: SEED, count: 2000 });
}, 240_000);

test('2,000 random trackers break no law of the proof', () => {
  expect(report.failure?.message).toBeUndefined();
});

test.each([
  ['zone', sheetZones],
  ['locale', locales],
  ['function', forms],
  ['field of a planted cell', provenFields],
  ['misuse', misuseNames],
  ['step', stepsOfTheEtiquette],
  ['tracker', ['settings', 'as_of', 'contact log', 'headers only', 'one row']],
  ['typed into a sheet', ['FOLLOWUP_PLAN', 'NEXT_FOLLOWUP', 'DUE_NUDGES', 'TRACKER_COLUMNS']],
])('every %s is tried', (heading, names) => {
  const tried = Object.keys(report.counts[heading] ?? {});
  expect(names.filter((name) => !tried.includes(name))).toEqual([]);
});

test.each(mutants)(
  'the proof notices $name',
  ({ script, law, form }) => {
    const broken = prove({
      bundle: `${bundle}\n${script}`,
      seed: SEED,
      count: 2000,
      form,
      sheetEvery: 8,
      shrinks: false,
    });
    expect(broken.failure?.law).toBe(law);
  },
  60_000,
);
