import { readFileSync, writeFileSync } from 'node:fs';
import { scales, weightSigns } from '../../src/words/tone/scales.ts';
import { digestOfSources } from './digest.mjs';
import { exampleOf, learn, UNIT, weighExample } from './learn.mjs';

/**
 * `npm run learn:tone` learns the weights of the tone check from messages.jsonl, writes them to
 * src/words/tone/cueWeights.ts, and says how often they are right on messages that they were not
 * learned from.
 */
const messagesFile = new URL('messages.jsonl', import.meta.url);
const weightsFile = new URL('../../src/words/tone/cueWeights.ts', import.meta.url);

/** How many of the fine messages may be taken for pushy ones. */
const FALSE_ALARMS = 0.05;

const FOLDS = 5;

const text = readFileSync(messagesFile, 'utf8');
const examples = text
  .trim()
  .split('\n')
  .map((line) => exampleOf(JSON.parse(line)));

const tried = crossValidated();
const line = lineOfFine(tried);
report(tried, line);
writeFileSync(weightsFile, fileOf(learn(examples), line));

/** Every example with what it weighs by weights that were learned from the others. */
function crossValidated() {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const model = learn(examples.filter((_example, at) => at % FOLDS !== fold));
    return examples
      .filter((_example, at) => at % FOLDS === fold)
      .map((example) => ({
        ...example,
        ...(example.isPlain ? { weight: Infinity, scale: -1 } : weighExample(example, model)),
        right: example.scale,
      }));
  }).flat();
}

function lineOfFine(weighed) {
  const fine = weighed.filter(({ isPushy }) => !isPushy).map(({ weight }) => weight);
  fine.sort((one, other) => other - one);
  return Math.ceil(fine[Math.floor(fine.length * FALSE_ALARMS)]);
}

function report(weighed, limit) {
  const found = (isPushy, hard) => {
    const some = weighed.filter((one) => one.isPushy === isPushy && one.hard === hard);
    return `${some.filter(({ weight }) => weight > limit).length} of ${some.length}`;
  };
  const rightScale = weighed.filter(
    ({ right, scale, weight }) => weight > limit && right >= 0 && scale >= 0,
  );
  console.log(`${examples.length} messages, weighed by weights learned from the others:`);
  console.log(`pushy, found: ${found(true, false)} plain, ${found(true, true)} hard`);
  console.log(`fine, flagged: ${found(false, false)} plain, ${found(false, true)} hard`);
  console.log(
    `on the right scale: ${rightScale.filter(({ right, scale }) => right === scale).length} of ${rightScale.length}`,
  );
}

function fileOf({ table, start }, limit) {
  const lines = [...table].map(
    ([cue, units]) =>
      `${cue}${units.map((unit) => weightSigns[unit + weightSigns.length / 2]).join('')}\n`,
  );
  return `/* Made by npm run learn:tone from sources with the digest ${digestOfSources()}; never edited by hand. */

/** The scales, in the order of the weights: ${scales.join(', ')}. */
export const startingWeights: readonly number[] = [${start.join(', ')}];

/** A passage that weighs no more than this on any scale is fine. */
export const lineOfFine = ${limit};

/** So many units are one in the exponent of the odds. */
export const unitsInOne = ${Math.round(1 / UNIT)};

/** On each line a cue and its weights, one sign for each scale. */
export const cueTable = \`${lines.join('')}\`;
`;
}
