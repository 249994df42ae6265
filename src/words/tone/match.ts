import type { WordEntry } from './lexicon';
import type { Node } from './pattern';
import type { Gap } from './token';

/** A word as the frames see it. */
export type Sign = {
  readonly gap: Gap;
  readonly entry: WordEntry;
};

/** The words of a text, and the classes that the matching itself needs. */
export type Signs = {
  readonly words: readonly Sign[];
  readonly negations: number;
  readonly openers: number;
};

/** Where a frame that begins at `at` ends (past its last word), or -1. */
export function endOfMatch(node: Node, signs: Signs, at: number): number {
  switch (node.kind) {
    case 'found':
      return at;
    case 'word':
      return meets(signs, at, node.element) ? endOfMatch(node.next, signs, at + 1) : -1;
    case 'any-of':
      return endOfFirst(node.branches, signs, at);
    case 'gap':
      return endAfterGap(node, signs, at);
    case 'unless':
      return endOfMatch(node.that, signs, at) === -1 ? endOfMatch(node.next, signs, at) : -1;
    case 'none-before':
      return hasBefore(signs, at, node) ? -1 : endOfMatch(node.next, signs, at);
    case 'none-ahead':
      return hasAhead(signs, at, node) ? -1 : endOfMatch(node.next, signs, at);
    case 'clause-start':
    case 'sentence-start':
    case 'sentence-end':
      return stands(node.kind, signs, at) ? endOfMatch(node.next, signs, at) : -1;
  }
}

function endOfFirst(branches: readonly Node[], signs: Signs, at: number): number {
  for (const branch of branches) {
    const end = endOfMatch(branch, signs, at);
    if (end !== -1) return end;
  }
  return -1;
}

function meets({ words }: Signs, at: number, element: number): boolean {
  const bits = words[at]?.entry.bits;
  return bits !== undefined && (((bits[element >> 5] ?? 0) >>> (element & 31)) & 1) === 1;
}

type GapNode = Extract<Node, { kind: 'gap' }>;

function endAfterGap(node: GapNode, signs: Signs, at: number): number {
  for (let skipped = 0; skipped <= node.most; skipped += 1) {
    const next = at + skipped;
    if (next > at && !canSkip(node.reach, signs, next)) return -1;
    const end = canStandAt(node.reach, signs, next, skipped)
      ? endOfMatch(node.next, signs, next)
      : -1;
    if (end !== -1) return end;
  }
  return -1;
}

/** May the word before `next` be skipped? */
function canSkip(reach: GapNode['reach'], signs: Signs, next: number): boolean {
  const last = signs.words[next - 1];
  if (last === undefined) return false;
  if (reach === 'text') return true;
  const { gap } = last;
  if (gap === 'sentence') return false;
  return reach === 'sentence' || (gap === 'none' && !meets(signs, next - 1, signs.negations));
}

/** The word after the gap belongs to the same clause, sentence or text as what stood before it. */
function canStandAt(
  reach: GapNode['reach'],
  { words }: Signs,
  next: number,
  skipped: number,
): boolean {
  const gap = words[next]?.gap ?? 'none';
  if (reach === 'text' || gap === 'none') return true;
  return reach === 'sentence' ? gap === 'clause' : skipped === 0 && gap === 'clause';
}

type RangeNode = Extract<Node, { kind: 'none-before' | 'none-ahead' }>;

function hasBefore(signs: Signs, at: number, { element, most }: RangeNode): boolean {
  for (let before = at; before > 0 && before > at - most; before -= 1) {
    if (signs.words[before]?.gap === 'sentence') return false;
    if (meets(signs, before - 1, element)) return true;
  }
  return false;
}

function hasAhead(signs: Signs, at: number, { element, most }: RangeNode): boolean {
  for (let ahead = at; ahead < at + most; ahead += 1) {
    const word = signs.words[ahead];
    if (word === undefined || word.gap === 'sentence') return false;
    if (meets(signs, ahead, element)) return true;
  }
  return false;
}

function stands(
  where: 'clause-start' | 'sentence-start' | 'sentence-end',
  signs: Signs,
  at: number,
): boolean {
  const gap = signs.words[at]?.gap ?? 'sentence';
  if (gap === 'sentence') return true;
  if (where !== 'clause-start') return false;
  return gap === 'clause' || meets(signs, at - 1, signs.openers);
}

/** Does a negation in the same clause, up to three words before, undo what is said here? */
export function isNegated(signs: Signs, at: number): boolean {
  for (let before = at; before > 0 && before > at - 3; before -= 1) {
    if (signs.words[before]?.gap !== 'none') return false;
    if (meets(signs, before - 1, signs.negations)) return true;
  }
  return false;
}
