import { adviceByName, type Advice } from './advice';
import { isForeign, languageOf } from './language';
import { marksIn, withoutOverlaps } from './marks';
import { passagesOf, type Mark, type Passage } from './passages';
import { mostOfFine, scales, type Scale } from './scales';
import type { Token } from './token';
import { tokensOf } from './tokens';
import { heaviestWords, weigh } from './weighing';

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

/** What the rules and the scales find in the English words of a text. */
function concernsIn(text: string, tokens: readonly Token[]): readonly ToneConcern[] {
  const marks = marksIn(text, tokens);
  const heavy = heavyPassages(passagesOf(tokens, marks));
  const found = [
    ...marks.filter(({ isPlain }) => isPlain),
    ...heavy.flatMap(({ passage }) => passage.marks),
  ];
  for (const { passage, scale } of heavy) {
    const isTold = found.some(({ start, end }) => start < passage.end && end > passage.start);
    if (!isTold) found.push(sumOf(passage, tokens, scale));
  }
  return withoutOverlaps(found).flatMap(({ advice, start, end }) => {
    const known = adviceByName[advice];
    return known === undefined ? [] : [{ ...known, words: text.slice(start, end), start, end }];
  });
}

type Weighed = { readonly passage: Passage; readonly scale: number; readonly weight: number };

/** The passages that are not fine, the heaviest first. */
function heavyPassages(passages: readonly Passage[]): readonly Weighed[] {
  const most = mostOfFine(passages.length);
  return passages
    .map((passage) => ({ passage, ...weigh(passage) }))
    .filter(({ weight }) => weight > most)
    .sort((one, other) => other.weight - one.weight);
}

/** For a passage in which no rule has found words: those that weigh the most. */
function sumOf(passage: Passage, tokens: readonly Token[], scale: number): Mark {
  const { start, end } = heaviestWords(passage, tokens, scale) ?? passage;
  const kind = scales[scale] ?? 'complaint';
  return { start, end, kind, advice: adviceInSum[kind], isPlain: false };
}

const adviceInSum: Readonly<Record<Scale, string>> = {
  guilt: 'guilt',
  complaint: 'complaint',
  threat: 'pressure',
  control: 'control',
  pleading: 'pleading',
  'too-often': 'chasing',
};

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
