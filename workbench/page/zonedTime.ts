/** Instants, in milliseconds since 1970, as a clock on the wall of the sheet's zone shows them. */
import { TZDate } from '@date-fns/tz';

const MORNING = 8;
const MONDAY = 1;

/**
 * A day and time in words.
 * @example shownTime(Date.UTC(2026, 10, 21, 12), 'UTC') //=> 'Sat 21 Nov 2026, 12:00'
 */
export function shownTime(instant: number, zone: string): string {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  });
  return format.format(instant).replace(',', '');
}

/** The next time that it is eight in the morning. */
export function nextMorning(now: number, zone: string): number {
  return morningsAfter(now, zone, () => true);
}

/** The next time that it is eight on a Monday morning. */
export function nextMonday(now: number, zone: string): number {
  return morningsAfter(now, zone, (day) => day.getDay() === MONDAY);
}

function morningsAfter(now: number, zone: string, isWanted: (day: TZDate) => boolean): number {
  const day = new TZDate(now, zone);
  day.setHours(MORNING, 0, 0, 0);
  while (day.getTime() <= now || !isWanted(day)) day.setDate(day.getDate() + 1);
  return day.getTime();
}

/** What a date-time field is given to show an instant, such as `2026-11-21T12:00`. */
export function fieldOf(instant: number, zone: string): string {
  const offset = new TZDate(instant, zone).getTimezoneOffset() * 60_000;
  return new Date(instant - offset).toISOString().slice(0, 'yyyy-MM-ddTHH:mm'.length);
}

/** The instant that a date-time field names; `undefined` where it is empty. */
export function instantOf(field: string, zone: string): number | undefined {
  const match = /^(\d+)-(\d+)-(\d+)T(\d+):(\d+)/.exec(field);
  if (match === null) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = match.slice(1).map(Number);
  return new TZDate(year, month - 1, day, hour, minute, zone).getTime();
}
