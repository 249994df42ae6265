import { cueNamesOfMarks, type Passage } from './passages';
import type { Span } from './quotedSpans';
import { addCue, addWeights, heaviest, weightOn, weightsAtStart } from './scales';
import type { Token } from './token';

/** The scale on which a passage weighs the most, and what it weighs there. */
export function weigh(passage: Passage): { readonly scale: number; readonly weight: number } {
  const weights = weightsAtStart();
  for (const sentence of passage.sentences) addWeights(weights, sentence.weights);
  for (const name of cueNamesOfMarks(passage)) addCue(weights, name);
  const scale = heaviest(weights);
  return { scale, weight: weights[scale] ?? 0 };
}

/**
 * Where in a passage the words stand that weigh the most on a scale, within one sentence, with the
 * rest of their clauses where that is short.
 */
export function heaviestWords(
  { sentences }: Passage,
  tokens: readonly Token[],
  scale: number,
): Span | undefined {
  const weights = new Map<number, number>();
  for (const { name, at } of sentences.flatMap(({ cues }) => cues)) {
    weights.set(at, (weights.get(at) ?? 0) + weightOn(scale, name));
  }
  let best = { weight: 0, first: -1, last: -1 };
  for (const first of weights.keys()) {
    let weight = 0;
    for (let last = first; last < first + MOST_SHOWN; last += 1) {
      if (last > first && tokens[last]?.gap === 'sentence') break;
      weight += weights.get(last) ?? 0;
      if (weight > best.weight) best = { weight, first, last };
    }
  }
  return best.first === -1 ? undefined : inClauses(tokens, best.first, best.last);
}

/** No more words than these are shown. */
const MOST_SHOWN = 14;

function inClauses(tokens: readonly Token[], first: number, last: number): Span {
  let [from, to] = [first, last];
  while (from > 0 && tokens[from]?.gap === 'none') from -= 1;
  while (tokens[to + 1]?.gap === 'none') to += 1;
  if (to - from >= MOST_SHOWN) [from, to] = [first, last];
  return { start: tokens[from]?.start ?? 0, end: tokens[to]?.end ?? 0 };
}
