import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readBehaviours } from './behaviours.mjs';

/**
 * Draws behaviours of the workbench at random, flips each in a copy of the repository, and runs the
 * test that should notice. Ends with exit code 1 where one does not.
 *
 *     node scripts/flipBehaviours.mjs [--seed N] [--count 20] [--only id]
 */
const root = fileURLToPath(new URL('..', import.meta.url));
const seed = Number(option('--seed') ?? Date.now() % 1_000_000);
const count = Number(option('--count') ?? 20);
const only = option('--only');

const drawn = draw(readBehaviours(), seed, count).filter(({ id }) => (only ?? id) === id);
const copy = mkdtempSync(join(tmpdir(), 'polite-nudge-flips-'));
let unnoticed = 0;
try {
  copyRepository();
  console.log(`${drawn.length} behaviours, seed ${seed}`);
  for (const behaviour of drawn) {
    const passes = run(behaviour);
    const fails = passes && !flipped(behaviour, () => run(behaviour));
    const verdict = !passes ? 'DOES NOT PASS UNFLIPPED' : fails ? 'noticed' : 'NOT NOTICED';
    if (!fails) unnoticed += 1;
    console.log(`${verdict.padEnd(12)} ${behaviour.id}: ${behaviour.behaviour}`);
  }
} finally {
  rmSync(copy, { recursive: true, force: true });
}
console.log(`${drawn.length - unnoticed} noticed, ${unnoticed} not`);
process.exitCode = unnoticed === 0 ? 0 : 1;

function option(name) {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
}

/** Some of the items by a seed, each at most once. */
function draw(items, start, wanted) {
  let state = start;
  const random = () => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648;
  const left = only === undefined ? [...items] : items.filter(({ id }) => id === only);
  return Array.from({ length: Math.min(wanted, left.length) }, () =>
    left.splice(Math.floor(random() * left.length), 1).at(0),
  );
}

function copyRepository() {
  const kept = ['src', 'test', 'workbench', 'scripts', 'dist', 'bench', 'package.json'];
  const configurations = ['tsconfig.json', 'jest.config.mjs', 'appsscript.json'];
  for (const name of [...kept, ...configurations]) {
    cpSync(join(root, name), join(copy, name), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
}

/** Does something while a behaviour is flipped. */
function flipped({ file, from, to, id }, work) {
  const path = join(copy, file);
  const source = readFileSync(path, 'utf8');
  if (source.split(from).length !== 2)
    throw new Error(`${file} does not hold once what ${id} flips.`);
  writeFileSync(
    path,
    source.replace(from, () => to),
  );
  try {
    return work();
  } finally {
    writeFileSync(path, source);
  }
}

/** Whether the test that belongs to a behaviour passes, and is there. */
function run({ test, name }) {
  const project = test.startsWith('test/browser/') ? 'browser' : 'rules';
  const pattern = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const { stdout } = spawnSync(
    process.execPath,
    ['scripts/test.mjs', '--selectProjects', project, '--testPathPatterns', test, '-t', pattern],
    { cwd: copy, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
  );
  return /^[1-9]\d* passed, 0 failed$/m.test(stdout);
}
