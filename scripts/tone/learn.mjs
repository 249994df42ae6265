import { passagesOf, cueNamesOf } from '../../src/words/tone/passages.ts';
import { marksIn } from '../../src/words/tone/marks.ts';
import { scales, weightSigns } from '../../src/words/tone/scales.ts';
import { tokensOf } from '../../src/words/tone/tokens.ts';

/**
 * Learns what each cue of a message weighs on each scale, by logistic regression with a class for
 * every scale and one for fine. A message is as heavy as its heaviest passages, so that polite
 * sentences before and after a pushy one do not make up for it.
 */

/** The scale of each category of pushy messages; the spelling alone tells the others. */
const scaleOfCategory = {
  guilt: 'guilt',
  anger: 'complaint',
  complaint: 'complaint',
  threat: 'threat',
  ultimatum: 'threat',
  control: 'control',
  entitlement: 'control',
  pleading: 'pleading',
  'too-frequent': 'too-often',
};

/** A cue in fewer messages than these may be chance. */
const FEWEST_MESSAGES = 5;

/** What a weight costs: the larger, the closer to nothing the weights of rare cues stay. */
const PENALTY = 2;

const ROUNDS = 400;

/** The weight of one unit in the table, in the exponent of the odds. */
export const UNIT = 1 / 33;

/** Weights that are less on every scale are left out. */
const LEAST_UNITS = 3;

/** A labelled message with the names of the cues in each of its passages. */
export function exampleOf(message) {
  const tokens = tokensOf(message.text);
  const marks = marksIn(message.text, tokens);
  const isPushy = message.label === 'pushy';
  return {
    ...message,
    isPushy,
    scale: isPushy ? scales.indexOf(scaleOfCategory[message.category]) : -1,
    isPlain: marks.some((mark) => mark.isPlain),
    passages: passagesOf(tokens, marks).map(cueNamesOf),
  };
}

/** The weights that the examples teach: by cue, a number for each scale; and those at the start. */
export function learn(examples) {
  const taught = examples.filter(
    ({ isPushy, scale, isPlain }) => !(isPushy && scale < 0 && isPlain),
  );
  const known = numbersOf(commonCues(taught));
  const rows = rowsOf(taught, known);
  const weights = descend(rows, known.size);
  const table = new Map();
  for (const [cue, number] of known) {
    const units = [...weights.subarray(number * scales.length, (number + 1) * scales.length)].map(
      inUnits,
    );
    if (units.some((unit) => Math.abs(unit) >= LEAST_UNITS)) table.set(cue, units);
  }
  const start = [...weights.subarray(known.size * scales.length)].map((weight) =>
    Math.round(weight / UNIT),
  );
  return { table, start };
}

const inUnits = (weight) => {
  const most = weightSigns.length / 2;
  return Math.max(-most, Math.min(most - 1, Math.round(weight / UNIT)));
};

/** What the heaviest passage of an example weighs, and on which scale. */
export function weighExample({ passages }, { table, start }) {
  let heaviest = { weight: -Infinity, scale: 0 };
  const many = Math.log(passages.length) / UNIT;
  for (const cues of passages) {
    const sums = start.map((weight) => weight - many);
    for (const cue of cues) table.get(cue)?.forEach((weight, scale) => (sums[scale] += weight));
    sums.forEach((weight, scale) => {
      if (weight > heaviest.weight) heaviest = { weight, scale };
    });
  }
  return heaviest;
}

function commonCues(examples) {
  const counts = new Map();
  for (const { passages } of examples) {
    for (const cue of new Set(passages.flat())) counts.set(cue, (counts.get(cue) ?? 0) + 1);
  }
  return [...counts].filter(([, count]) => count >= FEWEST_MESSAGES).map(([cue]) => cue);
}

const numbersOf = (cues) => new Map(cues.sort().map((cue, number) => [cue, number]));

/** The passages as lists of cue numbers, and which of them belong to each example. */
function rowsOf(examples, known) {
  const passages = [];
  const messages = examples.map(({ isPushy, scale, passages: cues }) => {
    const first = passages.length;
    for (const names of cues) {
      passages.push(Int32Array.from(names.flatMap((name) => known.get(name) ?? [])));
    }
    return { first, end: passages.length, isPushy, scale };
  });
  const pushy = examples.filter(({ isPushy }) => isPushy).length;
  return {
    passages,
    messages,
    shares: {
      pushy: examples.length / (2 * pushy),
      fine: examples.length / (2 * (examples.length - pushy)),
    },
  };
}

/** Adam (Kingma and Ba 2015) on the whole of the examples. */
function descend(rows, cues) {
  const size = (cues + 1) * scales.length;
  const weights = new Float64Array(size);
  const mean = new Float64Array(size);
  const spread = new Float64Array(size);
  for (let round = 1; round <= ROUNDS; round += 1) {
    const slope = slopeAt(weights, rows, cues);
    const step = 0.05 * Math.min(1, (2 * (ROUNDS - round)) / ROUNDS + 0.02);
    for (let at = 0; at < size; at += 1) {
      mean[at] = 0.9 * mean[at] + 0.1 * slope[at];
      spread[at] = 0.999 * spread[at] + 0.001 * slope[at] ** 2;
      const average = mean[at] / (1 - 0.9 ** round);
      weights[at] -= (step * average) / (Math.sqrt(spread[at] / (1 - 0.999 ** round)) + 1e-8);
    }
  }
  return weights;
}

/** How the cost of the weights changes with each of them. */
function slopeAt(weights, { passages, messages, shares }, cues) {
  const count = scales.length;
  const slope = new Float64Array(weights.length);
  for (let at = 0; at < cues * count; at += 1) slope[at] = 2 * PENALTY * weights[at];
  for (const { first, end, isPushy, scale } of messages) {
    const sums = passages.slice(first, end).map((row) => sumsOf(row, weights, cues));
    const soft = Array.from({ length: count }, (_, k) => softest(sums.map((sum) => sum[k])));
    const chances = chancesOf(soft.map(({ value }) => value));
    const share = isPushy ? shares.pushy : shares.fine;
    const pushy = chances.reduce((sum, chance) => sum + chance, 0);
    for (let k = 0; k < count; k += 1) {
      let pull = chances[k];
      if (isPushy) pull -= scale < 0 ? chances[k] / pushy : k === scale ? 1 : 0;
      soft[k].parts.forEach((part, at) => {
        const push = share * pull * part;
        if (push === 0) return;
        slope[cues * count + k] += push;
        for (const cue of passages[first + at]) slope[cue * count + k] += push;
      });
    }
  }
  return slope;
}

function sumsOf(row, weights, cues) {
  const count = scales.length;
  const sums = weights.slice(cues * count, (cues + 1) * count);
  for (const cue of row) for (let k = 0; k < count; k += 1) sums[k] += weights[cue * count + k];
  return sums;
}

/** A soft maximum of some numbers, and the part that each has in it. */
function softest(values) {
  const most = Math.max(...values);
  const powers = values.map((value) => Math.exp(value - most));
  const sum = powers.reduce((total, power) => total + power, 0);
  return { value: most + Math.log(sum / values.length), parts: powers.map((power) => power / sum) };
}

/** The chance of each scale, beside that of a fine message, which weighs nothing. */
function chancesOf(values) {
  const most = Math.max(0, ...values);
  const powers = values.map((value) => Math.exp(value - most));
  const sum = powers.reduce((total, power) => total + power, Math.exp(-most));
  return powers.map((power) => power / sum);
}
