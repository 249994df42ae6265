/** The spreadsheet that the add-on stands in, as far as formulas and email read it. */
import type { Day } from '../etiquette';
import type { SheetCalendar } from '../tracker/readCell';
import { zonedDays, type ZonedDays } from './zonedDays';

/** The days of the spreadsheet's zone. One service call. */
export function daysOfDocument(): ZonedDays {
  const zone = SpreadsheetApp.getActive().getSpreadsheetTimeZone();
  return zonedDays(zone, (instant) => offsetByUtilities(zone, instant));
}

/** The calendar by which cells are read, on a given day. The locale is asked for only if needed. */
export function calendarOf(days: ZonedDays, today: Day): SheetCalendar {
  let dayFirst: boolean | undefined;
  return {
    today,
    dayOf: (cell) => days.dayOf(cell.getTime()),
    isDayFirst: () =>
      (dayFirst ??= isDayFirstIn(SpreadsheetApp.getActive().getSpreadsheetLocale())),
  };
}

/**
 * The same calendar without asking for the locale, for where that would be one service call too many:
 * a text such as `3/4/2026` is then a problem of its row instead of a guess.
 */
export function withoutLocale(calendar: SheetCalendar): SheetCalendar {
  return { ...calendar, isDayFirst: () => undefined };
}

/** Today in the spreadsheet's zone. */
export function todayOf(days: ZonedDays): Day {
  return days.dayOf(Date.now());
}

/**
 * Whether dates of a locale such as `de_DE` put the day before the month.
 * @example isDayFirstIn('en_US') //=> false
 */
export function isDayFirstIn(locale: string): boolean {
  const parts = new Intl.DateTimeFormat(locale.replace(/_/g, '-')).formatToParts(0);
  const order = parts.map(({ type }) => type);
  return order.indexOf('day') < order.indexOf('month');
}

/** The offset from UTC in minutes, as Google's own formatter gives it: `+0130` is 90. */
function offsetByUtilities(zone: string, instant: number): number {
  const text = Utilities.formatDate(new Date(instant), zone, 'Z');
  const minutes = Number(text.slice(1, 3)) * 60 + Number(text.slice(3, 5));
  return text.startsWith('-') ? -minutes : minutes;
}
