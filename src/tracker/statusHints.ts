import { englishLexicon, lexiconsFor, type Lexicon } from './statusLexicon';
import { hasEastAsian } from './statusText';
import { corrected, knownWordsOf } from './statusTypos';
import type { Hint } from './statusWords';

/** What the words of a segment hint at. */
export type Hints = {
  readonly found: readonly Hint[];
  /** How many words said nothing. */
  readonly strange: number;
};

/**
 * What the words of a segment, or of a whole cell, hint at: of the phrases that fit, the longest
 * first. English is asked first, since most trackers need nothing else and each formula call makes
 * its lexicons anew.
 */
export function hintsOf(words: readonly string[], isCell: boolean): Hints {
  const first = words.findIndex((word) => word !== '#');
  if (first < 0) return { found: [], strange: 0 };
  const segment = { words: words.slice(first), isCell };
  const inEnglish = hintsIn([englishLexicon()], segment, () => undefined);
  if (inEnglish.strange === 0) return inEnglish;
  const lexicons = lexiconsFor(words.join(' '));
  return hintsIn(lexicons, segment, (word) => hintOfStranger(lexicons, word));
}

type Segment = { readonly words: readonly string[]; readonly isCell: boolean };

function hintsIn(
  lexicons: readonly Lexicon[],
  segment: Segment,
  guess: (word: string) => Hint | undefined,
): Hints {
  const { words } = segment;
  const found: Hint[] = [];
  let strange = 0;
  let at = 0;
  while (at < words.length) {
    const word = words[at] ?? '';
    const match = longestMatch(lexicons, segment, at);
    const hint = match?.hint ?? guess(word);
    if (hint !== undefined) found.push(hint);
    else if (word !== '#') strange += 1;
    at = match?.end ?? at + 1;
  }
  return { found, strange };
}

type Match = { readonly hint: Hint; readonly end: number };

function longestMatch(
  lexicons: readonly Lexicon[],
  { words, isCell }: Segment,
  start: number,
): Match | undefined {
  const reach = Math.max(...lexicons.map((lexicon) => reachOf(lexicon, words[start] ?? '')));
  for (let end = Math.min(words.length, start + reach); end > start; end -= 1) {
    const isWhole = start === 0 && words.slice(end).every((word) => word === '#');
    const phrase = phraseOf(words.slice(start, end));
    const lastLength = words[end - 1]?.length ?? 0;
    for (const standing of standingsOf(isWhole, isCell)) {
      const hint = hintOf(lexicons, standing + phrase, lastLength);
      if (hint !== undefined) return { hint, end };
    }
  }
  return undefined;
}

/** Phrases of signs are not counted in words. */
const longestInSigns = 8;

function reachOf({ reach }: Lexicon, word: string): number {
  return hasEastAsian(word) ? longestInSigns : (reach.get(word) ?? 1);
}

function standingsOf(isWhole: boolean, isCell: boolean): readonly string[] {
  if (!isWhole) return [''];
  return isCell ? ['==', '=', ''] : ['=', ''];
}

/** Words with blanks, the signs of languages that do without them side by side. */
function phraseOf(words: readonly string[]): string {
  const phrase = words.join(' ');
  return hasEastAsian(phrase) ? phrase.replace(/ /g, '') : phrase;
}

const shortestBeginning = 2;

/** The hint of a phrase, or of the longest known beginning of its last word. */
function hintOf(
  lexicons: readonly Lexicon[],
  phrase: string,
  lastLength: number,
): Hint | undefined {
  for (const lexicon of lexicons) {
    const hint = lexicon.phrases.get(phrase);
    if (hint !== undefined) return hint;
  }
  for (let cut = 0; cut <= lastLength - shortestBeginning; cut += 1) {
    const beginning = `${phrase.slice(0, phrase.length - cut)}*`;
    for (const lexicon of lexicons) {
      const hint = lexicon.phrases.get(beginning);
      if (hint !== undefined) return hint;
    }
  }
  return undefined;
}

/** The hint of a word that is known only in part, or mistyped. */
function hintOfStranger(lexicons: readonly Lexicon[], word: string): Hint | undefined {
  for (const { pieces } of lexicons) {
    for (const [piece, hint] of pieces) if (word.includes(piece)) return hint;
  }
  const known = lexicons.map((lexicon) => (lexicon.knownWords ??= knownWordsOf(lexicon.phrases)));
  return corrected(word, known);
}
