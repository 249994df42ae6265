import type { Hint } from './statusWords';

/** Shorter words have too many neighbours to tell a slip from another word. */
const shortest = 6;
const longest = 24;
const lengthForTwoSlips = 9;

/** Hints that silence a lead: nothing but a single slip is read as one of them. */
const silencing: ReadonlySet<Hint> = new Set<Hint>([
  'offer',
  'accepted',
  'accept',
  'decline',
  'rejected',
  'withdrawn',
  'closed',
  'saved',
]);

/** The words that a mistyped one may stand for. */
export type KnownWords = {
  /** By their first and by their second letter, each with its hint. */
  readonly byLetter: ReadonlyMap<string, readonly KnownWord[]>;
  /** All words of all phrases, which are not mistyped. */
  readonly all: ReadonlySet<string>;
};

type KnownWord = readonly [word: string, hint: Hint];

/** The words of phrases, in the form in which `corrected` looks for them. */
export function knownWordsOf(phrases: ReadonlyMap<string, Hint>): KnownWords {
  const byLetter = new Map<string, KnownWord[]>();
  const all = new Set<string>();
  for (const [phrase, hint] of phrases) {
    const words = phrase.replace(/[=*]/g, '').split(' ');
    for (const word of words) all.add(word);
    const [word = '', ...others] = words;
    if (others.length > 0 || phrase.startsWith('=') || word.length < shortest - 1) continue;
    for (const letter of new Set(word.slice(0, 2))) {
      const known = byLetter.get(letter);
      if (known === undefined) byLetter.set(letter, [[word, hint]]);
      else known.push([word, hint]);
    }
  }
  return { byLetter, all };
}

/**
 * What a mistyped word hints at: the hint of the known words that are a slip or, if it is long, two
 * slips away, where they all agree.
 */
export function corrected(word: string, known: readonly KnownWords[]): Hint | undefined {
  if (word.length < shortest || word.length > longest) return undefined;
  if (known.some(({ all }) => all.has(word))) return undefined;
  let nearest = 3;
  let hint: Hint | undefined;
  for (const { byLetter } of known) {
    for (const [candidate, itsHint] of byLetter.get(word.charAt(0)) ?? []) {
      const distance = slipsBetween(word, candidate);
      if (distance > nearest || distance > slipsAllowed(word, itsHint)) continue;
      hint = distance < nearest || hint === itsHint ? itsHint : undefined;
      nearest = distance;
    }
  }
  return hint;
}

function slipsAllowed(word: string, hint: Hint): number {
  return word.length < lengthForTwoSlips || silencing.has(hint) ? 1 : 2;
}

/** The slips between two words (a letter too many, missing, wrong, or two swapped); 3 for more than 2. */
function slipsBetween(word: string, other: string): number {
  if (other.length < shortest - 1 || Math.abs(word.length - other.length) > 2) return 3;
  if (!sharesBeginning(word, other)) return 3;
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= word.length; row += 1) {
    const next = nextRow(word, other, row, last, beforeLast);
    if (Math.min(...next) > 2) return 3;
    beforeLast = last;
    last = next;
  }
  return Math.min(3, last[other.length] ?? 3);
}

/** A slip in the first letter is believed only where a letter is missing or two are swapped. */
function sharesBeginning(word: string, other: string): boolean {
  const [first = '', second = ''] = word;
  const [othersFirst = '', othersSecond = '', othersThird = ''] = other;
  if (first === othersFirst) return true;
  return first === othersSecond && (second === othersFirst || second === othersThird);
}

function nextRow(
  word: string,
  other: string,
  row: number,
  last: readonly number[],
  beforeLast: readonly number[],
): readonly number[] {
  const next = [row];
  for (let at = 1; at <= other.length; at += 1) {
    const isSame = word[row - 1] === other[at - 1];
    let slips = Math.min(
      (last[at] ?? 3) + 1,
      (next[at - 1] ?? 3) + 1,
      (last[at - 1] ?? 3) + (isSame ? 0 : 1),
    );
    const isSwapped = word[row - 1] === other[at - 2] && word[row - 2] === other[at - 1];
    if (isSwapped && !isSame) slips = Math.min(slips, (beforeLast[at - 2] ?? 3) + 1);
    next.push(slips);
  }
  return next;
}
