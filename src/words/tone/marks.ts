import { adviceByName } from './advice';
import { shoutsOf } from './emphasis';
import { allFrames } from './frames';
import type { Frame } from './lexicon';
import { endOfMatch, isNegated, type Sign, type Signs } from './match';
import type { Mark } from './passages';
import { SentenceElements } from './sentences';
import { tagOf } from './tags';
import type { Token } from './token';

/** The words of a text that the rules find, in order. */
export function marksIn(text: string, tokens: readonly Token[]): readonly Mark[] {
  return withoutOverlaps([...framedIn(tokens), ...shoutsOf(text, tokens)]);
}

/** What the frames find outside quotations: the words of others are not the writer's. */
function framedIn(tokens: readonly Token[]): readonly Mark[] {
  const { lexicon, negations, openers } = allFrames();
  const words = tokens.map(({ form, gap }, at): Sign => {
    const plain = lexicon.entryOf(form, '');
    const tag = tagOf(tokens, at, plain);
    return { gap, entry: tag === '' ? plain : lexicon.entryOf(form, tag) };
  });
  const signs = { words, negations, openers };
  const sentence = new SentenceElements(lexicon.size);
  const found: Mark[] = [];
  words.forEach(({ gap }, at) => {
    if (gap === 'sentence' || at === 0) sentence.enter(words, at);
    if (tokens[at]?.quoted === false) addFramedAt(found, tokens, signs, sentence, at);
  });
  return found;
}

function addFramedAt(
  found: Mark[],
  tokens: readonly Token[],
  signs: Signs,
  sentence: SentenceElements,
  at: number,
): void {
  for (const frame of signs.words[at]?.entry.starts ?? []) {
    if (!sentence.meets(frame.needs)) continue;
    const end = endOfMatch(frame.node, signs, at);
    if (end === -1 || (frame.canBeNegated && isNegated(signs, at))) continue;
    const mark = markOf(frame, tokens, at, end);
    if (mark !== undefined) found.push(mark);
  }
}

function markOf(
  { advice, isPlain }: Frame,
  tokens: readonly Token[],
  at: number,
  end: number,
): Mark | undefined {
  const kind = adviceByName[advice]?.kind;
  if (kind === undefined || (kind === 'cursing' && isInName(tokens, at))) return undefined;
  return {
    advice,
    kind,
    isPlain,
    start: tokens[at]?.start ?? 0,
    end: tokens[end - 1]?.end ?? 0,
  };
}

/** `Fat Bastard` is a wine: a word with a capital beside another such word. */
function isInName(tokens: readonly Token[], at: number): boolean {
  const isCapital = (place: number) =>
    tokens[place]?.isCapitalised === true && tokens[place].gap !== 'sentence';
  return isCapital(at) && (isCapital(at - 1) || isCapital(at + 1));
}

/** Of what overlaps, the plainer sign, then the longer one; in the order of the text. */
export function withoutOverlaps(found: readonly Mark[]): readonly Mark[] {
  const kept: Mark[] = [];
  for (const mark of [...found].sort((one, other) => one.start - other.start)) {
    const last = kept[kept.length - 1];
    if (last === undefined || last.end <= mark.start) kept.push(mark);
    else if (isPlainer(mark, last)) kept[kept.length - 1] = mark;
  }
  return kept;
}

function isPlainer(one: Mark, other: Mark): boolean {
  if (one.isPlain !== other.isPlain) return one.isPlain;
  return one.end - one.start > other.end - other.start;
}
