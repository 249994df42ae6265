import type { Weekday } from '../etiquette';

/** The English names of each weekday, Sunday first, as people write and shorten them. */
const names: readonly (readonly string[])[] = [
  ['sunday', 'sun'],
  ['monday', 'mon'],
  ['tuesday', 'tue', 'tues'],
  ['wednesday', 'wed'],
  ['thursday', 'thu', 'thur', 'thurs'],
  ['friday', 'fri'],
  ['saturday', 'sat'],
];

/**
 * Weekdays from a list such as `Mon, Wed` or a span such as `Mon-Fri`; `undefined` where a name is
 * not known or there is none.
 * @example readWeekdays('Sun–Thu, Sat') //=> new Set([0, 1, 2, 3, 4, 6])
 */
export function readWeekdays(text: string): ReadonlySet<Weekday> | undefined {
  const spans = text.toLowerCase().replace(/\s*(?:-|–|—|\bto\b)\s*/g, '-');
  const found = new Set<Weekday>();
  for (const span of spans.split(/[\s,;/&.]+|\band\b/).filter((part) => part !== '')) {
    const [from = '', to = from, ...more] = span.split('-');
    const [first, last] = [weekdayOf(from), weekdayOf(to)];
    if (first < 0 || last < 0 || more.length > 0) return undefined;
    for (let day = first; ; day = (day + 1) % 7) {
      found.add(day as Weekday);
      if (day === last) break;
    }
  }
  return found.size === 0 ? undefined : found;
}

function weekdayOf(name: string): number {
  return names.findIndex((spellings) => spellings.includes(name));
}
