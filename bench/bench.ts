import { fileURLToPath } from 'node:url';
import Table from 'cli-table3';
import { codeOfAddOn } from '../scripts/codeOfAddOn.mjs';
import { readBuiltAddOn } from '../workbench/builtAddOn';
import { loadEngine, wholeOfDateFns } from './bundles';
import { evaluationTimes } from './evaluation';
import { FormulaBench } from './formulaCall';
import { compare } from './measure';
import { SAMPLE_TODAY, sampleTable, type SampleCell } from './sampleTable';

/** One line of the table: two things measured against each other, and what was aimed at. */
type Line = {
  readonly what: string;
  readonly value: string;
  readonly against: string;
  readonly ratio: number;
  /** The most that the ratio should be; `undefined` where it is for information. */
  readonly most?: number;
};

const SEED = 20_261_121;
const ZONE = 'Europe/Berlin';
const TURNS = 20;
const WARM_UP = 5;
const FRESH_CONTEXTS = 200;

type Sample = readonly (readonly SampleCell[])[];

const ROUND_TRIP = 'a JSON round trip of the table';

const entryWithoutWords = fileURLToPath(new URL('entryWithoutWords.ts', import.meta.url));
const withoutWords = await codeOfAddOn(entryWithoutWords);
// First of all: a heap that holds the samples slows down every new context.
const evaluated = evaluation();

const filled = sampleOf(10_000, 'every cell');
const samples = [
  { table: filled, cells: 'every cell filled' },
  { table: sampleOf(10_000, 'as in life'), cells: 'half of the cells blank' },
];
const { planTable, checkTone } = loadEngine();
const formulas = new FormulaBench(SAMPLE_TODAY, ZONE);

console.log(`
16 columns (6 of dates as Date, 2 of days as text, 8 of text), seed ${String(SEED)}, planned for 2026-11-21
in ${ZONE}, on node ${process.version}. A first row: ${rowInWords(filled[1] ?? [])}.

Each time is the median of ${String(TURNS)} runs that alternate with what they are measured against, after
${String(WARM_UP)} runs of each to warm up; evaluations the median of ${String(FRESH_CONTEXTS)} fresh contexts, each
compiled anew. On Google every call is a first one, on a machine that nobody knows.
`);
console.log(
  tableOf([...tone(), ...planning(), ...formulaCalls(), ...growth(), ...evaluated, ...services()]),
);

function rowInWords(row: readonly SampleCell[]): string {
  return row.map((cell) => (cell instanceof Date ? cell.toISOString() : cell)).join(' | ');
}

function sampleOf(leads: number, fill: 'every cell' | 'as in life'): Sample {
  return sampleTable({ leads, seed: SEED, fill, zone: ZONE });
}

/** The tone check of a long message against taking the same message apart into words. */
function tone(): readonly Line[] {
  const sentence = 'I hope that all is well with you, and I remain very interested in the role. ';
  const text = sentence.repeat(40).slice(0, 2000);
  const { one, other } = compare(
    () => {
      repeatedly(() => checkTone(text));
    },
    () => {
      repeatedly(() => text.match(/[\p{L}\p{N}']+/gu));
    },
    { turns: TURNS, warmUp: WARM_UP },
  );
  return [
    against(
      'splitting the same text into words',
      'Tone check of 2,000 characters, 100 times',
      one,
      other,
      40,
    ),
  ];
}

/** One run is too short for the clock. */
function repeatedly(work: () => unknown): void {
  for (let times = 0; times < 100; times += 1) work();
}

/** The pure part of a formula against moving its table once. */
function planning(): readonly Line[] {
  return samples.flatMap(({ table, cells }) => {
    const { one, other, first } = compare(
      () => planTable(table, SAMPLE_TODAY, ZONE),
      () => JSON.parse(JSON.stringify(table)) as unknown,
      { turns: TURNS, warmUp: WARM_UP },
    );
    const name = `Planning 10,000 leads, ${cells}`;
    return [
      against(ROUND_TRIP, name, one, other, 1),
      against(ROUND_TRIP, `${name}: the first run`, first, other),
    ];
  });
}

/** FOLLOWUP_PLAN of the bundle that ships, in a context with the services of the workbench. */
function formulaCalls(): readonly Line[] {
  return samples.flatMap(({ table, cells }) => {
    const { call, roundTrip, first } = formulas.openPlan(table);
    const { one, other } = compare(call, roundTrip, { turns: TURNS, warmUp: WARM_UP });
    const name = `FOLLOWUP_PLAN of 10,000 leads, ${cells}`;
    return [
      against(ROUND_TRIP, name, one, other, 1),
      against(ROUND_TRIP, `${name}: the first call`, first, other),
    ];
  });
}

function growth(): readonly Line[] {
  const large = sampleOf(100_000, 'every cell');
  const { one, other } = compare(
    () => planTable(large, SAMPLE_TODAY, ZONE),
    () => planTable(filled, SAMPLE_TODAY, ZONE),
    { turns: TURNS, warmUp: 2 },
  );
  return [against('10,000 leads', 'Planning 100,000 leads', one, other, 12)];
}

function evaluation(): readonly Line[] {
  const { bundle } = readBuiltAddOn();
  const [
    code = NaN,
    without = NaN,
    plan = NaN,
    tone = NaN,
    functions = NaN,
    locales = NaN,
    empty = NaN,
  ] = evaluationTimes(
    [
      bundle,
      withoutWords,
      `${bundle}\nPoliteNudge.load('followUpPlan.js');`,
      `${bundle}\nPoliteNudge.load('toneCheck.js');`,
      wholeOfDateFns('functions'),
      wholeOfDateFns('functions and locales'),
      '',
    ],
    FRESH_CONTEXTS,
  );
  const name = 'Cold evaluation of Code.js';
  return [
    against('date-fns, every function', name, code, functions, 0.25),
    against('date-fns, every function and locale', name, code, locales, 0.25),
    against('an empty script', name, code, empty),
    against('Code.js without drafts and tone', name, code, without),
    {
      what: 'Size of Code.js',
      value: kilobytes(bundle),
      against: `Code.js without drafts and tone: ${kilobytes(withoutWords)}`,
      ratio: bundle.length / withoutWords.length,
    },
    against(
      'date-fns, every function',
      'The same with the modules of FOLLOWUP_PLAN',
      plan,
      functions,
    ),
    against('date-fns, every function', 'The same with the modules of TONE_CHECK', tone, functions),
  ];
}

/** The most calls of any form of a formula, for a few leads and for many. */
function services(): readonly Line[] {
  const counts = [filled.slice(0, 11), filled].flatMap((table) => {
    const [headers = []] = table;
    return [
      formulas.serviceCallsOf('FOLLOWUP_PLAN', [table]),
      formulas.serviceCallsOf('NEXT_FOLLOWUP', [table]),
      formulas.serviceCallsOf('NEXT_FOLLOWUP', [table.slice(1), [headers]]),
      formulas.serviceCallsOf('NEXT_FOLLOWUP', ['2026-11-12', '3/4/2026']),
      formulas.serviceCallsOf('TRACKER_COLUMNS', [table]),
      formulas.serviceCallsOf('DUE_NUDGES', [table, '', '2026-11-21']),
      formulas.serviceCallsOf('FOLLOWUP_DRAFT', [table.slice(1), [headers]]),
      formulas.serviceCallsOf('ASK_AT_INTERVIEW', [table.slice(1), [headers]]),
      formulas.serviceCallsOf('TONE_CHECK', ['Thank you for your time.']),
    ];
  });
  const most = Math.max(...counts);
  return [
    {
      what: 'Service calls of a formula',
      value: `${String(most)} at the most`,
      against: '',
      ratio: most,
      most: 2,
    },
  ];
}

function kilobytes(text: string): string {
  return `${(Buffer.byteLength(text) / 1000).toFixed(0)} kB`;
}

function against(what: string, name: string, one: number, other: number, most?: number): Line {
  return {
    what: name,
    value: milliseconds(one),
    against: `${what}: ${milliseconds(other)}`,
    ratio: one / other,
    ...(most === undefined ? {} : { most }),
  };
}

function milliseconds(time: number): string {
  return `${time.toFixed(time < 10 ? 2 : 0)} ms`;
}

function tableOf(lines: readonly Line[]): string {
  const table = new Table({
    head: ['', 'median', 'against', 'ratio', 'target'],
    style: { head: [], border: [] },
  });
  for (const { what, value, against: other, ratio, most } of lines) {
    table.push([what, value, other, ratio.toFixed(2), verdict(ratio, most)]);
  }
  return table.toString();
}

function verdict(ratio: number, most: number | undefined): string {
  if (most === undefined) return '';
  return ratio <= most ? `≤ ${String(most)}: met` : `≤ ${String(most)}: MISSED`;
}
