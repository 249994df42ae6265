import { fork } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { prove, type Counts, type ProofReport } from './prove';

/**
 * `npm run proof`: 20,000 random trackers, a part in each of two processes, since a process has one
 * zone, which is the script's. `-- --seed N --count M` repeats a run; `--part P --path …`, as a
 * failure prints them, repeats that failure alone.
 */

/** The zones of the script, one a part; no sheet of the proof is in one of them. */
const scriptZones = ['America/Los_Angeles', 'Asia/Tokyo'];

const DEFAULT_COUNT = 20_000;

const { values } = parseArgs({
  options: {
    seed: { type: 'string' },
    count: { type: 'string' },
    part: { type: 'string' },
    path: { type: 'string' },
  },
});

/** What one part is to do; a part is this file again, in a process of its own. */
type Part = { readonly part: number; readonly seed: number; readonly count: number };

const IS_PART = 'POLITE_NUDGE_PROOF_PART';

if (process.env[IS_PART] === undefined) await runAll();
else process.once('message', runPart);

async function runAll(): Promise<void> {
  const seed = wholeNumber('seed', randomInt(1_000_000));
  const count = wholeNumber('count', DEFAULT_COUNT);
  console.log(`${count} random trackers, seed ${seed}.`);
  const started = Date.now();
  const parts = scriptZones
    .map((_, part): Part => ({ part, seed: seed + part, count: shareOf(count, part) }))
    .filter(({ part }) => values.part === undefined || Number(values.part) === part);
  const reports = await Promise.all(parts.map(inProcess));
  printCounts(reports.map(({ counts }) => counts));
  console.log(`\n${Math.round((Date.now() - started) / 1000)} seconds.`);
  const failed = reports.findIndex(({ failure }) => failure !== undefined);
  const failure = reports[failed]?.failure;
  if (failure === undefined) {
    console.log(`passed: ${count} trackers broke no law (seed ${seed}).`);
    return;
  }
  const again = `--seed ${seed} --count ${count} --part ${parts[failed]?.part ?? 0}`;
  console.log(`\n${failure.message}\n`);
  console.log(`failed: ${failure.law}. Again: npm run proof -- ${again} --path ${failure.path}`);
  process.exitCode = 1;
}

/** Runs a part in a process in its script's zone. */
function inProcess(part: Part): Promise<ProofReport> {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, TZ: scriptZones[part.part], [IS_PART]: 'yes' };
    const child = fork(fileURLToPath(import.meta.url), process.argv.slice(2), { env });
    child.once('message', (report) => {
      resolve(report as ProofReport);
    });
    child.once('exit', (code) => {
      reject(new Error(`A part of the proof ended with code ${String(code)}.`));
    });
    child.send(part);
  });
}

function runPart(message: unknown): void {
  const { seed, count } = message as Part;
  const bundle = readFileSync(new URL('../../dist/Code.js', import.meta.url), 'utf8');
  const path = values.path === undefined ? {} : { path: values.path };
  process.send?.(prove({ bundle, seed, count, ...path }), () => {
    process.disconnect();
  });
}

function shareOf(count: number, part: number): number {
  const least = Math.floor(count / scriptZones.length);
  return part < count % scriptZones.length ? least + 1 : least;
}

function wholeNumber(name: 'seed' | 'count', otherwise: number): number {
  const text = values[name];
  if (text === undefined) return otherwise;
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new Error(`--${name} takes a whole number, not ${text}.`);
}

function printCounts(all: readonly Counts[]): void {
  const headings = new Set(all.flatMap((counts) => Object.keys(counts)));
  for (const heading of headings) {
    const names = new Set(all.flatMap((counts) => Object.keys(counts[heading] ?? {})));
    const lines = [...names].sort().map((name) => {
      const total = all.reduce((sum, counts) => sum + (counts[heading]?.[name] ?? 0), 0);
      return `  ${String(total).padStart(7)}  ${name}`;
    });
    console.log([`\n${heading}`, ...lines].join('\n'));
  }
}
