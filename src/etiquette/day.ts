import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addMonths as addMonthsTo } from 'date-fns/addMonths';
import { getDaysInMonth } from 'date-fns/getDaysInMonth';
import { lightFormat } from 'date-fns/lightFormat';

declare const dayBrand: unique symbol;

/**
 * A calendar day, never an instant: the serial number that a sheet keeps for it, a whole number of
 * days since 30 December 1899. Days compare with `<` and survive JSON. Made only in this file.
 */
export type Day = number & { readonly [dayBrand]: true };

/** A day of the week as calendars count it: 0 is Sunday, 6 is Saturday. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** A day taken apart: full year, month 1–12, day of the month 1–31, weekday. */
export type DayParts = {
  readonly year: number;
  readonly month: number;
  readonly date: number;
  readonly weekday: Weekday;
};

const MILLISECONDS_A_DAY = 86_400_000;

/** The serial of 1 January 1970, day 0 of the JavaScript calendar. */
const SERIAL_OF_1970 = 25_569;

/** date-fns works on dates; a date in UTC has a midnight on every day, whatever zone runs this. */
function utcDateOf(day: Day): Date {
  return new UTCDateMini((day - SERIAL_OF_1970) * MILLISECONDS_A_DAY);
}

/**
 * The day of a sheet's serial number; its time of day, the fraction, is dropped.
 * @example dayOfSerial(46347.75) //=> the 21st of November 2026
 */
export function dayOfSerial(serial: number): Day {
  return Math.floor(serial) as Day;
}

/** The day of a wall-clock time given in milliseconds since 1970-01-01 00:00 on the same clock. */
export function dayOfWallClock(milliseconds: number): Day {
  return dayOfSerial(milliseconds / MILLISECONDS_A_DAY + SERIAL_OF_1970);
}

/** Midnight of a day on a wall clock, in milliseconds since 1970-01-01 00:00 on the same clock. */
export function wallClockOf(day: Day): number {
  return (day - SERIAL_OF_1970) * MILLISECONDS_A_DAY;
}

/**
 * The day of a year, month (1–12) and day of the month, or `undefined` where the calendar has none.
 * @example dayOf(2026, 2, 29) //=> undefined
 */
export function dayOf(year: number, month: number, date: number): Day | undefined {
  if (month < 1 || month > 12 || date < 1 || date > 31) return undefined;
  const first = UTCDateMini.UTC(year, month - 1, 1);
  if (date > 28 && date > getDaysInMonth(new UTCDateMini(first))) return undefined;
  return dayOfWallClock(first + (date - 1) * MILLISECONDS_A_DAY);
}

/** The day of `YYYY-MM-DD`, or `undefined` for any other text. */
export function parseIsoDay(text: string): Day | undefined {
  const found = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  return found ? dayOf(Number(found[1]), Number(found[2]), Number(found[3])) : undefined;
}

/**
 * A day as `YYYY-MM-DD`.
 * @example formatIsoDay(dayOfSerial(46347)) //=> '2026-11-21'
 */
export function formatIsoDay(day: Day): string {
  return lightFormat(utcDateOf(day), 'yyyy-MM-dd');
}

/** Year, month, day of the month and weekday of a day. */
export function partsOf(day: Day): DayParts {
  const known = partsOfDays.get(day);
  if (known !== undefined) return known;
  const date = utcDateOf(day);
  const parts = {
    year: date.getFullYear(),
    month: date.getMonth() + 1,
    date: date.getDate(),
    weekday: weekdayOf(day),
  };
  partsOfDays.set(day, parts);
  return parts;
}

/** A tracker of thousands of rows speaks of a few hundred days: each is taken apart once. */
const partsOfDays = new Map<Day, DayParts>();

/** The weekday of a day. */
export function weekdayOf(day: Day): Weekday {
  // Serial 0, 30 December 1899, was a Saturday.
  return ((((day + 6) % 7) + 7) % 7) as Weekday;
}

/** The day `count` days later; earlier where `count` is negative. */
export function addDays(day: Day, count: number): Day {
  return (day + count) as Day;
}

/** The same day of the month `count` months later, or that month's last where it has no such day. */
export function addMonths(day: Day, count: number): Day {
  return dayOfWallClock(addMonthsTo(utcDateOf(day), count).getTime());
}

/** The later of two days; the one that there is, where the other is `undefined`. */
export function latestOf(one: Day | undefined, other: Day | undefined): Day | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return other > one ? other : one;
}
