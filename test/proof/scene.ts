import { addDays, parseIsoDay, type Day } from '../../src/etiquette';
import { instantToSerial, serialToInstant } from '../../workbench/sheetTime';

/** Where and when a tracker is read. */
export type Scene = {
  /** The zone and locale of the spreadsheet. */
  readonly zone: string;
  readonly locale: string;
  /** The day to plan for, from which the tracker's days are counted. */
  readonly today: Day;
  /** The day that a settings sheet notes as Today: another one where an argument overrides it. */
  readonly noted: Day;
  /** The day by the clock: another one where settings or an argument override it. */
  readonly clock: Day;
  /** The time of day by the clock, as the fraction of a day. */
  readonly time: number;
  /** The zone whose changes of clocks the tracker's days are drawn to; stays when it is moved. */
  readonly home: string;
};

/** The spreadsheet's zones: none, half-hour and skipped-day changes of clocks are among them. */
export const sheetZones: readonly string[] = [
  'UTC',
  'America/New_York',
  'America/Santiago',
  'Asia/Kolkata',
  'Africa/Cairo',
  'Australia/Lord_Howe',
  'Pacific/Apia',
];

/** The spreadsheet's locales; the first puts the month before the day. */
export const locales: readonly string[] = ['en_US', 'de_DE', 'fr_FR'];

/** The years whose changes of clocks are looked for; Apia left out a whole day in 2011. */
const years = [2011, 2014, 2024, 2025, 2026, 2027];

const HOURS_24 = 86_400_000;

const changeDays = new Map<string, readonly Day[]>();

/** The days of a zone that do not last 24 hours: those without a midnight, and one without an hour. */
export function changeDaysOf(zone: string): readonly Day[] {
  let days = changeDays.get(zone);
  if (days === undefined) {
    const found = years.flatMap(daysOfYear).filter((day) => lengthOf(day, zone) !== HOURS_24);
    // A zone without any is tried on those of one whose midnights are skipped.
    days = found.length > 0 ? found : changeDaysOf('America/Santiago');
    changeDays.set(zone, days);
  }
  return days;
}

/** The change of clocks nearest to a day, in the zone named. */
export function changeDayNear(day: Day, zone: string): Day {
  return changeDaysOf(zone).reduce((nearest, other) =>
    Math.abs(other - day) < Math.abs(nearest - day) ? other : nearest,
  );
}

/** The first instant of a day, in milliseconds since 1970 UTC; of the next where a zone lacks it. */
export function firstInstantOf(day: Day, zone: string): number {
  return serialToInstant(day, zone);
}

/** The day on which clocks stand at the moment that a date cell holds: never one the zone lacks. */
export function dayOfCell(serial: number, zone: string): Day {
  return Math.floor(instantToSerial(serialToInstant(serial, zone), zone)) as Day;
}

/** Whether the zone's calendar has the day. */
export function hasDay(day: Day, zone: string): boolean {
  return dayOfCell(day, zone) === day;
}

function daysOfYear(year: number): readonly Day[] {
  const first = parseIsoDay(`${year}-01-01`);
  if (first === undefined) throw new Error(`No such year: ${year}`);
  return Array.from({ length: 365 }, (_, count) => addDays(first, count));
}

function lengthOf(day: Day, zone: string): number {
  return firstInstantOf(addDays(day, 1), zone) - firstInstantOf(day, zone);
}
