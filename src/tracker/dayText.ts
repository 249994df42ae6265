import { dayOf, type Day } from '../etiquette';

/**
 * What a text says as a day: the day; `undefined` where it says none; or that its parts could be
 * read two ways and nothing tells which.
 */
export type DayText = Day | undefined | 'two-ways';

const timeBehind =
  /(?:t|,?\s+)\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:[ap]\.?m\.?)?\s*(?:z|utc|gmt|[+-]\d{2}:?\d{2})?$/i;
const weekdayBefore = /^\p{L}{2,}\.?,\s*|^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?\s+/iu;
const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;
const threeNumbers = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/;
const dayThenName =
  /^(\d{1,2})(?:st|nd|rd|th|\.|º)?[\s/-]+(?:de\s+)?(\p{L}{3,})\.?,?[\s/-]+(?:de\s+)?(\d{4}|\d{2})$/iu;
const nameThenDay = /^(\p{L}{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/iu;

/**
 * Reads a text that names a day with its year, also with a time behind it: `2026-11-05`,
 * `5 Nov 2026`, `Nov 5, 2026`, `05.11.2026`, and slashes or dashes, where a part above 12 tells the
 * day or else `isDayFirst` does (asked only then; `undefined` where nobody knows).
 */
export function readDayText(text: string, isDayFirst: () => boolean | undefined): DayText {
  const first = text.charCodeAt(0);
  const startsWithDigit = first >= 48 && first <= 57;
  const bare = text.includes(':') ? text.replace(timeBehind, '') : text;
  if (startsWithDigit) return readDigitsFirst(bare, isDayFirst);
  const name = bare.replace(weekdayBefore, '');
  if (name !== bare && /^\d/.test(name)) return readDigitsFirst(name, isDayFirst);
  const found = nameThenDay.exec(name);
  return found ? dayOf(Number(found[3]), monthOf(found[1]), Number(found[2])) : undefined;
}

function readDigitsFirst(text: string, isDayFirst: () => boolean | undefined): DayText {
  const iso = yearFirst.exec(text);
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numbers = threeNumbers.exec(text);
  if (numbers) return readThreeNumbers(numbers, isDayFirst);
  const named = dayThenName.exec(text);
  return named ? dayOf(yearOf(named[3]), monthOf(named[2]), Number(named[1])) : undefined;
}

function readThreeNumbers(
  [, first, separator, second, year]: RegExpExecArray,
  isDayFirst: () => boolean | undefined,
): DayText {
  const [a, b, fullYear] = [Number(first), Number(second), yearOf(year)];
  if (separator === '.' || a > 12) return dayOf(fullYear, b, a);
  if (b > 12 || a === b) return dayOf(fullYear, a, b);
  const dayFirst = isDayFirst();
  if (dayFirst === undefined) return 'two-ways';
  return dayFirst ? dayOf(fullYear, b, a) : dayOf(fullYear, a, b);
}

/** A year of two digits is one of this century: a tracker holds no days of the last. */
function yearOf(text = ''): number {
  return text.length === 2 ? 2000 + Number(text) : Number(text);
}

/** The names of each month, January first, without diacritics; a name may be cut to three letters or more. */
const monthNames: readonly string[] = [
  'january januar janvier enero janeiro gennaio',
  'february februar fevrier febrero fevereiro febbraio',
  'march marz mars marzo marco maerz',
  'april avril abril aprile',
  'may mai mayo maio maggio',
  'june juni juin junio junho giugno',
  'july juli juillet julio julho luglio',
  'august aout agosto',
  'september septembre septiembre setembro settembre',
  'october oktober octobre octubre outubro ottobre',
  'november novembre noviembre novembro',
  'december dezember decembre diciembre dezembro dicembre',
];

/** The number of the one month that a name stands for, 0 where it is none or may be two. */
function monthOf(name = ''): number {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const months = monthNames.flatMap((names, index) =>
    names.split(' ').some((full) => full.startsWith(plain)) ? [index + 1] : [],
  );
  return months.length === 1 ? (months[0] ?? 0) : 0;
}
