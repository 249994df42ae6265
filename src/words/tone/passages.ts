import type { ToneKind } from './advice';
import { cuesOf, type Cue } from './cues';
import type { Span } from './quotedSpans';
import { addCue, noWeights, type Weights } from './scales';
import type { Token } from './token';

/** Words that a rule has found. */
export type Mark = Span & {
  readonly kind: ToneKind;
  /** The advice by its name. */
  readonly advice: string;
  /** A concern wherever it stands, as a curse is; the others are if their passage weighs enough. */
  readonly isPlain: boolean;
};

/** Some sentences in a row, as many as one tactic takes, with all that the scales see in them. */
export type Passage = Span & {
  readonly sentences: readonly Sentence[];
  readonly marks: readonly Mark[];
};

type Sentence = Span & {
  readonly cues: readonly Cue[];
  /** What its cues weigh on each scale. */
  readonly weights: Weights;
};

const SENTENCES = 3;

/**
 * The passages of a text, each a sentence on from the one before; a short text is one. The marks are
 * in order and do not overlap.
 */
export function passagesOf(tokens: readonly Token[], marks: readonly Mark[]): readonly Passage[] {
  const sentences = sentencesOf(tokens);
  const count = Math.max(1, sentences.length - SENTENCES + 1);
  let passed = 0;
  return Array.from({ length: count }, (_, at): Passage => {
    const some = sentences.slice(at, at + SENTENCES);
    const start = some[0]?.start ?? 0;
    const end = some[some.length - 1]?.end ?? start;
    while ((marks[passed]?.start ?? Infinity) < start) passed += 1;
    let next = passed;
    while ((marks[next]?.end ?? Infinity) <= end) next += 1;
    return { start, end, sentences: some, marks: marks.slice(passed, next) };
  });
}

function sentencesOf(tokens: readonly Token[]): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  for (let end = 1; end <= tokens.length; end += 1) {
    if (end < tokens.length && tokens[end]?.gap !== 'sentence') continue;
    const cues = cuesOf(tokens, first, end);
    const weights = noWeights();
    for (const { name } of cues) addCue(weights, name);
    const [start, last] = [tokens[first]?.start ?? 0, tokens[end - 1]?.end ?? 0];
    sentences.push({ start, end: last, cues, weights });
    first = end;
  }
  return sentences;
}

/** The names of all cues of a passage: those of its words, and of its marks. */
export function cueNamesOf(passage: Passage): readonly string[] {
  const cues = passage.sentences.flatMap((sentence) => sentence.cues);
  return [...cues.map(({ name }) => name), ...cueNamesOfMarks(passage)];
}

/** The names of the cues that the marks of a passage are. */
export function cueNamesOfMarks({ marks }: Passage): readonly string[] {
  if (marks.length === 0) return [];
  const kinds = new Set(marks.map(({ kind }) => `<${kind}>`));
  return [...kinds, ...marks.slice(0, MOST_MARKS).map(() => '<mark>')];
}

/** More marks than these say no more. */
const MOST_MARKS = 3;
