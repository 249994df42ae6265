import { adviceByName, type Advice } from './advice';
import { shoutsOf } from './emphasis';
import { allFrames } from './frames';
import { isForeign, languageOf } from './language';
import { endOfMatch, isNegated, type Sign, type Signs } from './match';
import { SentenceElements } from './sentences';
import { tagOf } from './tags';
import type { Token } from './token';
import { tokensOf } from './tokens';

/** Words that may hurt: where they stand, why, and what to write instead. */
export type ToneConcern = Advice & {
  /** As they stand in the text, from `start` up to `end`. */
  readonly words: string;
  readonly start: number;
  readonly end: number;
};

/** How a text sounds. */
export type ToneReading =
  | {
      readonly kind: 'judged';
      readonly concerns: readonly ToneConcern[];
      /** There are sentences in another language, which were not judged. */
      readonly hasForeignPart?: true;
    }
  | { readonly kind: 'not-english' };

/**
 * Reads a message as a career counsellor would: guilt, complaint, threats, control, pleading, curses,
 * shouting and too many messages. It knows English; it advises, and forbids nothing.
 */
export function checkTone(text: string): ToneReading {
  const tokens = tokensOf(text);
  const { judged, foreign } = withoutForeign(tokens);
  const concerns = concernsIn(text, judged);
  if (foreign > 0 && foreign >= judged.length && concerns.length === 0) {
    return { kind: 'not-english' };
  }
  return foreign > 0
    ? { kind: 'judged', concerns, hasForeignPart: true }
    : { kind: 'judged', concerns };
}

type Candidate = {
  readonly advice: string;
  readonly isHint: boolean;
  readonly start: number;
  readonly end: number;
};

function concernsIn(text: string, tokens: readonly Token[]): readonly ToneConcern[] {
  const candidates = [...framedIn(tokens), ...shoutsOf(text, tokens)];
  const kept = withoutOverlaps(candidates);
  return weighed(kept).flatMap(({ advice, start, end }) => {
    const known = adviceByName[advice];
    return known === undefined ? [] : [{ ...known, words: text.slice(start, end), start, end }];
  });
}

/** The plain signs, or where there are none, hints that stand close together. */
function weighed(found: readonly Candidate[]): readonly Candidate[] {
  const plain = found.filter(({ isHint }) => !isHint);
  if (plain.length > 0) return plain;
  return found.filter(({ start, end }, at) => {
    const previous = found[at - 1];
    const next = found[at + 1];
    return (
      (previous !== undefined && start - previous.end < HINT_REACH) ||
      (next !== undefined && next.start - end < HINT_REACH)
    );
  });
}

/** Characters between two hints that mean one thing together. */
const HINT_REACH = 200;

/** What the frames find outside quotations: the words of others are not the writer's. */
function framedIn(tokens: readonly Token[]): readonly Candidate[] {
  const { lexicon, negations, openers } = allFrames();
  const words = tokens.map(({ form, gap }, at): Sign => {
    const plain = lexicon.entryOf(form, '');
    const tag = tagOf(tokens, at, plain);
    return { gap, entry: tag === '' ? plain : lexicon.entryOf(form, tag) };
  });
  const signs = { words, negations, openers };
  const sentence = new SentenceElements(lexicon.size);
  const found: Candidate[] = [];
  words.forEach(({ gap }, at) => {
    if (gap === 'sentence' || at === 0) sentence.enter(words, at);
    if (tokens[at]?.quoted === false) addFramedAt(found, tokens, signs, sentence, at);
  });
  return found;
}

function addFramedAt(
  found: Candidate[],
  tokens: readonly Token[],
  signs: Signs,
  sentence: SentenceElements,
  at: number,
): void {
  for (const { advice, isHint, canBeNegated, node, needs } of signs.words[at]?.entry.starts ?? []) {
    if (!sentence.meets(needs)) continue;
    const end = endOfMatch(node, signs, at);
    if (end === -1 || (canBeNegated && isNegated(signs, at))) continue;
    const [first, last] = [tokens[at], tokens[end - 1]];
    if (first === undefined || last === undefined) continue;
    found.push({ advice, isHint, start: first.start, end: last.end });
  }
}

/** Of what overlaps, the plainer sign, then the longer one; in the order of the text. */
function withoutOverlaps(candidates: readonly Candidate[]): readonly Candidate[] {
  const kept: Candidate[] = [];
  for (const candidate of [...candidates].sort((one, other) => one.start - other.start)) {
    const last = kept[kept.length - 1];
    if (last === undefined || last.end <= candidate.start) kept.push(candidate);
    else if (isPlainer(candidate, last)) kept[kept.length - 1] = candidate;
  }
  return kept;
}

function isPlainer(one: Candidate, other: Candidate): boolean {
  if (one.isHint !== other.isHint) return other.isHint;
  return one.end - one.start > other.end - other.start;
}

/** The words of the sentences in English, and how many others there are. */
function withoutForeign(tokens: readonly Token[]): {
  readonly judged: readonly Token[];
  readonly foreign: number;
} {
  const judged: Token[] = [];
  let start = 0;
  for (let at = 1; at <= tokens.length; at += 1) {
    if ((tokens[at]?.gap ?? 'sentence') !== 'sentence') continue;
    const sentence = tokens.slice(start, at);
    if (!isForeign(languageOf(sentence))) for (const token of sentence) judged.push(token);
    start = at;
  }
  return { judged, foreign: tokens.length - judged.length };
}
