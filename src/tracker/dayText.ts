import { dayOf, type Day } from '../etiquette';

/**
 * What a text says as a day: the day; `undefined` where it says none; or that its parts could be
 * read two ways and nothing tells which.
 */
export type DayText = Day | undefined | 'two-ways';

const timeBehind =
  /(?:t|,?\s+)(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?\s*(?:[ap]\.?m\.?|uhr|h)?\s*(?:z|utc|gmt|[+-]\d{2}:?\d{2})?$/i;
const wordBefore = /^(\p{L}{2,})(?:-feira)?[.,]{0,2}\s+/iu;
const yearFirst = /^(\d{4})([-/.])(\d{1,2}|\p{L}{3,})\2(\d{1,2})$/u;
const threeNumbers = /^(\d{1,2})\s?([-/.])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})$/;
const dayThenName =
  /^(\d{1,2})(?:st|nd|rd|th|er|\.|º)?[\s/-]+(?:de\s+|of\s+)?(\p{L}{3,})\.?,?[\s/-]+(?:de\s+)?(\d{4}|\d{2})$/iu;
const nameThenDay = /^(\p{L}{3,})\.?[\s-]+(\d{1,2})(?:st|nd|rd|th)?(?:,?\s+|-)(\d{4})$/iu;

/** The names of weekdays, without diacritics, which may stand before a date. */
const weekdayNames: ReadonlySet<string> = new Set(
  [
    'mon monday tue tues tuesday wed wednesday thu thur thurs thursday fri friday sat saturday',
    'sun sunday montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do',
    'fr sa so lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miercoles jueves',
    'viernes sabado domingo segunda terca quarta quinta sexta lunedi martedi mercoledi giovedi',
    'venerdi domenica',
  ].flatMap((line) => line.split(' ')),
);

/**
 * Reads a text that names a day with its year, also with a time behind it: `2026-11-05`,
 * `5 Nov 2026`, `Nov 5, 2026`, `05.11.2026`, and slashes or dashes, where a part above 12 tells the
 * day or else `isDayFirst` does (asked only then; `undefined` where nobody knows).
 */
export function readDayText(text: string, isDayFirst: () => boolean | undefined): DayText {
  const bare = withoutWeekday(text.includes(':') ? text.replace(timeBehind, '') : text);
  const first = bare.charCodeAt(0);
  if (first >= 48 && first <= 57) return readDigitsFirst(bare, isDayFirst);
  const found = nameThenDay.exec(bare);
  return found ? dayOf(Number(found[3]), monthOf(found[1]), Number(found[2])) : undefined;
}

function withoutWeekday(text: string): string {
  const word = wordBefore.exec(text);
  return word && weekdayNames.has(plainName(word[1])) ? text.slice(word[0].length) : text;
}

function readDigitsFirst(text: string, isDayFirst: () => boolean | undefined): DayText {
  const iso = yearFirst.exec(text);
  if (iso) return dayOf(Number(iso[1]), monthInText(iso[3]), Number(iso[4]));
  const numbers = threeNumbers.exec(text);
  if (numbers) return readThreeNumbers(numbers, isDayFirst);
  const named = dayThenName.exec(text);
  return named ? dayOf(yearOf(named[3]), monthOf(named[2]), Number(named[1])) : undefined;
}

function monthInText(text = ''): number {
  return /^\d/.test(text) ? Number(text) : monthOf(text);
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
  'march marz mars marzo marco maerz mrz',
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
  const plain = plainName(name);
  const months = monthNames.flatMap((names, index) =>
    names.split(' ').some((full) => full.startsWith(plain)) ? [index + 1] : [],
  );
  return months.length === 1 ? (months[0] ?? 0) : 0;
}

function plainName(name = ''): string {
  return name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
