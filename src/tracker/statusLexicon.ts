import { hasCyrillic, hasEastAsian, inPlainLetters } from './statusText';
import type { KnownWords } from './statusTypos';
import { statusWords, type Hint, type LanguageWords } from './statusWords';
import { statusWordsEastAsian, statusWordsFurther } from './statusWordsMore';

/** The words of one or several languages. */
export type Lexicon = {
  /** Hints by phrase, as `statusWords` writes them, in plain letters. */
  readonly phrases: ReadonlyMap<string, Hint>;
  /** How many words the longest phrase has that begins with a word. */
  readonly reach: ReadonlyMap<string, number>;
  /** What is looked for inside words: the “gespräch” of “*gespräch”. */
  readonly pieces: readonly (readonly [string, Hint])[];
  /** For mistyped words; made where there is one. */
  knownWords: KnownWords | undefined;
};

type Script = 'english' | 'latin' | 'cyrillic' | 'eastAsian';

/** In the order in which they are asked for a phrase. */
const scripts: readonly Script[] = ['eastAsian', 'cyrillic', 'english', 'latin'];

function isIn(script: Script, text: string): boolean {
  if (script === 'eastAsian') return hasEastAsian(text);
  return script === 'cyrillic' ? hasCyrillic(text) : /[a-z]/.test(text);
}

/** The words of English alone. */
export function englishLexicon(): Lexicon {
  return lexiconOf('english');
}

/** The words of all languages in whose letters a text is written. */
export function lexiconsFor(text: string): readonly Lexicon[] {
  return scripts.filter((script) => isIn(script, text)).map(lexiconOf);
}

const lexicons = new Map<Script, Lexicon>();

/** Made on first use. */
function lexiconOf(script: Script): Lexicon {
  const known = lexicons.get(script);
  if (known !== undefined) return known;
  const phrases = new Map<string, Hint>();
  for (const language of languagesIn(script)) {
    for (const [hint, list] of Object.entries(language)) {
      for (const phrase of spellingsOf(list)) {
        if (!phrases.has(phrase)) phrases.set(phrase, hint as Hint);
      }
    }
  }
  const lexicon = {
    phrases,
    reach: reachesOf(phrases),
    pieces: piecesOf(phrases),
    knownWords: undefined,
  };
  lexicons.set(script, lexicon);
  return lexicon;
}

function reachesOf(phrases: ReadonlyMap<string, Hint>): ReadonlyMap<string, number> {
  const reach = new Map<string, number>();
  for (const phrase of phrases.keys()) {
    const [first = '', ...others] = phrase.split(' ');
    if (others.length === 0) continue;
    const word = first.replace(/^=+/, '');
    reach.set(word, Math.max(others.length + 1, reach.get(word) ?? 1));
  }
  return reach;
}

function piecesOf(phrases: ReadonlyMap<string, Hint>): readonly (readonly [string, Hint])[] {
  return [...phrases]
    .filter(([phrase]) => phrase.startsWith('*'))
    .map(([phrase, hint]) => [phrase.replace(/\*/g, ''), hint] as const);
}

function languagesIn(script: Script): readonly LanguageWords[] {
  const { english = {}, russian = {}, ...others } = statusWords;
  const { ukrainian = {}, ...further } = statusWordsFurther;
  switch (script) {
    case 'english':
      return [english];
    case 'cyrillic':
      return [russian, ukrainian];
    case 'eastAsian':
      return Object.values(statusWordsEastAsian);
    case 'latin':
      return [...Object.values(others), ...Object.values(further)];
  }
}

const umlaut = /[äöüåø]/;
const withoutUmlaut: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  å: 'aa',
  ø: 'oe',
};

/** The phrases of a list in plain letters, those with umlauts also as typed without them. */
function spellingsOf(list: string): readonly string[] {
  const phrases = inPlainLetters(list).replace(/-/g, ' ').split(', ');
  if (!umlaut.test(list)) return phrases;
  const rewritten = list
    .split(', ')
    .filter((phrase) => umlaut.test(phrase))
    .map((phrase) => phrase.replace(/[äöüåø]/g, (letter) => withoutUmlaut[letter] ?? letter));
  return [...phrases, ...inPlainLetters(rewritten.join(', ')).replace(/-/g, ' ').split(', ')];
}
