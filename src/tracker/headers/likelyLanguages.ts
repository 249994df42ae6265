import { languages } from './languages';

/** So many languages are tried; their words are looked up in earnest. */
const MOST_LANGUAGES = 4;

/**
 * The languages, English apart, in whose lists the beginnings of these words stand most often. It
 * only looks through the texts of the lists, which takes far less time than setting all of them up.
 */
export function likelyLanguages(phrases: readonly string[]): readonly number[] {
  const beginnings = new Set(phrases.flatMap((phrase) => phrase.split(' ').map(beginningOf)));
  const all = [...beginnings].filter((each) => each !== '');
  return languages
    .map(({ letters }, language) => {
      const usable = all.filter((each) => letters?.test(each) ?? /^[a-z]/.test(each));
      const count =
        language === 0 ? 0 : usable.filter((each) => textOf(language).includes(each)).length;
      return { language, count };
    })
    .filter(({ count }) => count > 0)
    .sort((one, other) => other.count - one.count)
    .slice(0, MOST_LANGUAGES)
    .map(({ language }) => language);
}

/** Enough to tell a word; compounds and inflected words stand in no list as a whole. */
function beginningOf(word: string): string {
  return /^[a-z]/.test(word) ? word.slice(0, 5) : word.slice(0, 2);
}

const texts: (string | undefined)[] = [];

function textOf(index: number): string {
  const { words, headers = {} } = languages[index] ?? languages[0];
  return (texts[index] ??= Object.values(words).concat(Object.values(headers)).join());
}
