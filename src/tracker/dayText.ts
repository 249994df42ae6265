import { dayOf, weekdayOf, type Day, type Weekday } from '../etiquette';
import { monthNamed, weekdayNamed } from './dayNames';

/**
 * What a text says as a day: the day; `undefined` where it says none; or that its parts could be
 * read two ways and nothing tells which.
 */
export type DayText = Day | undefined | 'two-ways';

/** Two days of which only the order of day and month in the spreadsheet's locale tells the one. */
type TwoDays = { readonly dayFirst: Day; readonly monthFirst: Day };

/** What a text that names a day may mean. */
type Dated = Day | TwoDays;

/** No text that tells a day is longer, not even with a weekday before it and times behind. */
const LONGEST = 80;

/**
 * Reads a text that names a day with its year, also with a weekday beside it or a time behind:
 * `2026-11-05`, `Thu, 5 Nov 2026`, `Nov 5, 2026`, `05.11.2026`, `2026年11月5日`, and slashes or dashes,
 * where a part above 12 tells the day or else `isDayFirst` does (asked only then; `undefined` where
 * nobody knows).
 */
export function readDayText(text: string, isDayFirst: () => boolean | undefined): DayText {
  const reading = readingOf(text);
  if (reading === 'none') return undefined;
  if (typeof reading === 'number') return reading;
  const dayFirst = isDayFirst();
  if (dayFirst === undefined) return 'two-ways';
  return dayFirst ? reading.dayFirst : reading.monthFirst;
}

function readingOf(text: string): Dated | 'none' {
  if (text.length > LONGEST) return 'none';
  const known = readings.get(text);
  if (known !== undefined) return known;
  const plain = plainText(text);
  const reading = readDate(plain) ?? readDateWithTime(plain) ?? 'none';
  readings.set(text, reading);
  return reading;
}

/** A tracker of thousands of rows holds a few hundred days: each way to write one is read once. */
const readings = new Map<string, Dated | 'none'>();

/** Full-width digits become plain ones, every kind of dash a hyphen, curved apostrophes straight. */
function plainText(text: string): string {
  if (!/[^ -~]/.test(text)) return text;
  return text
    .normalize('NFKC')
    .replace(/[‐-―−]/g, '-')
    .replace(/[‘’]/g, "'");
}

const time = String.raw`(?:[01]?\d|2[0-3])(?:[:.h][0-5]\d(?::[0-5]\d(?:[.,]\d+)?)?\s*(?:[ap]\.?m\.?|uhr|h)?|\s*(?:[ap]\.?m\.?|uhr|h))`;
const zone = String.raw`(?:z|utc|gmt|[a-z]{2,4}t|[+-]\d{2}(?::?\d{2})?)`;
const timeBehind = new RegExp(
  String.raw`(?:(?<=\d)t|,?\s+(?:at\s+|um\s+|à\s+|@\s*)?)${time}(?:\s*-\s*${time})?\s*${zone}?$`,
  'i',
);
// Letters are told by what they are not: `\p{L}` makes every formula call's start slower.
const weekdayBefore = /^([^\s\d.,/()'-]{1,10})(?:-feira)?(?:[.,]{1,2}\s*|\s+)/;
const weekdayBehind = /(?:[\s,]+|(?=\(|星期|[周週]))\(?([^\s\d.,/()'-]{1,10})(?:-feira)?\.?\)?$/;

function readDateWithTime(text: string): Dated | undefined {
  const bare = text.replace(timeBehind, '');
  return (
    (bare === text ? undefined : readDate(bare)) ??
    readDateBeside(weekdayBefore, bare) ??
    readDateBeside(weekdayBehind, bare)
  );
}

/** A date beside its weekday. A weekday that is another leaves doubt, and no day. */
function readDateBeside(pattern: RegExp, text: string): Dated | undefined {
  const found = pattern.exec(text);
  const weekday = found ? weekdayNamed(found[1] ?? '') : undefined;
  const date = weekday === undefined ? undefined : readDate(text.replace(pattern, ''));
  return weekday === undefined || date === undefined ? undefined : onWeekday(date, weekday);
}

function onWeekday(date: Dated, weekday: Weekday): Dated | undefined {
  if (typeof date === 'number') return weekdayOf(date) === weekday ? date : undefined;
  const fitting = [date.dayFirst, date.monthFirst].filter((day) => weekdayOf(day) === weekday);
  return fitting.length === 2 ? date : fitting[0];
}

const threeNumbers = /^(\d{1,2})\s?([-/.])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})\.?$/;

/** Texts of which the form alone tells year, month and day. */
const plainForms: readonly RegExp[] = [
  /^(?<year>\d{4})(\s?[-/.]\s?|\s)(?<month>\d{1,2}|[^\s\d.,/()'-]{3,})\2(?<date>\d{1,2})\.?$/,
  /^(?<year>\d{4})\s?[年년]\s?(?<month>\d{1,2})\s?[月월]\s?(?<date>\d{1,2})\s?[日일号]?$/,
  /^(?:(?:the|den|le|el|il)\s+)?(?<date>\d{1,2})(?:st|nd|rd|th|er|o)?[\s/.-]*(?:de\s+|of\s+)?(?<month>[^\s\d.,/()'-]{3,})[\s/.,-]*(?:del?\s+)?'?(?<year>\d{4}|\d{2})$/i,
  /^(?<month>[^\s\d.,/()'-]{3,})[\s/.-]*(?<date>\d{1,2})(?:st|nd|rd|th)?(?:,?\s+|[,/.-]\s?)'?(?<year>\d{4}|(?<=')\d{2})$/i,
];

function readDate(text: string): Dated | undefined {
  const numbers = threeNumbers.exec(text);
  if (numbers) return readThreeNumbers(numbers);
  for (const form of plainForms) {
    const parts = form.exec(text)?.groups;
    if (parts) return dayOf(yearIn(parts['year']), monthIn(parts['month']), Number(parts['date']));
  }
  return undefined;
}

function readThreeNumbers([, first, separator, second, year]: RegExpExecArray): Dated | undefined {
  const [a, b, fullYear] = [Number(first), Number(second), yearIn(year)];
  const dayFirst = dayOf(fullYear, b, a);
  const monthFirst = dayOf(fullYear, a, b);
  if (separator === '.' || dayFirst === monthFirst) return dayFirst;
  if (dayFirst === undefined || monthFirst === undefined) return dayFirst ?? monthFirst;
  return { dayFirst, monthFirst };
}

/** A year of two digits is one of this century: a tracker holds no days of the last. */
function yearIn(text = ''): number {
  return text.length === 2 ? 2000 + Number(text) : Number(text);
}

function monthIn(text = ''): number {
  return /^\d/.test(text) ? Number(text) : monthNamed(text);
}
