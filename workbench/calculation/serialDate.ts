import { tzOffset } from '@date-fns/tz';

const unixEpoch = 25_569;
const dayLength = 86_400_000;

/** A day of the calendar; months count from 1. */
export type CalendarDay = { readonly year: number; readonly month: number; readonly day: number };

/** The serial number of a day (1899-12-30 is 0), `undefined` where the calendar has no such day. */
export function serialOf({ year, month, day }: CalendarDay): number | undefined {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return date.getTime() / dayLength + unixEpoch;
}

/** The day of a serial number, and its weekday (Sunday is 0). */
export function dayOf(serial: number): CalendarDay & { readonly weekday: number } {
  const date = new Date((Math.floor(serial) - unixEpoch) * dayLength);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
  };
}

/** A moment (milliseconds since 1970) as a serial number of a zone. Throws for an unknown zone. */
export function serialOfMoment(moment: number, zone: string): number {
  const offset = tzOffset(zone, new Date(moment));
  if (Number.isNaN(offset)) throw new Error(`Unknown time zone: ${zone}.`);
  return (moment + offset * 60_000) / dayLength + unixEpoch;
}
