import { tzOffset } from '@date-fns/tz/tzOffset';
import { addDays, dayOfWallClock, wallClockOf, type Day } from '../etiquette';

/** The days of a time zone: which day an instant falls on there, and when a day begins there. */
export type ZonedDays = {
  /** The day on which an instant, in milliseconds since 1970 UTC, falls; `NaN` for no instant. */
  readonly dayOf: (instant: number) => Day;
  /** The first instant of a day: midnight, or later where daylight saving skips midnight. */
  readonly startOf: (day: Day) => number;
};

/** The zone's offset from UTC at an instant, in minutes. */
type Offset = (instant: number) => number;

const MILLISECONDS_A_MINUTE = 60_000;

/**
 * The days of the zone with that IANA name. Throws where the name is not known.
 * `fallback` gives the offset in minutes where the runtime's Intl cannot (it lacks `longOffset`).
 */
export function zonedDays(zone: string, fallback: Offset): ZonedDays {
  const exact: Offset = (instant) => {
    const offset = tzOffset(zone, new Date(instant));
    return Number.isNaN(offset) ? fallback(instant) : offset;
  };
  const atMidnight = oncePerDay((day) => exact(wallClockOf(day)));
  // A day of UTC that begins and ends with the same offset has it throughout.
  const steady = oncePerDay((day) => {
    const offset = atMidnight(day);
    return offset === atMidnight(addDays(day, 1)) ? offset : NaN;
  });
  const dayOf = (instant: number): Day => {
    if (!Number.isFinite(instant)) return dayOfWallClock(NaN);
    const offset = steady(dayOfWallClock(instant));
    const minutes = Number.isNaN(offset) ? exact(instant) : offset;
    return dayOfWallClock(instant + minutes * MILLISECONDS_A_MINUTE);
  };
  const startWith = (day: Day, near: Day): number =>
    wallClockOf(day) - atMidnight(near) * MILLISECONDS_A_MINUTE;
  const startOf = oncePerDay((day) => {
    const before = startWith(day, addDays(day, -1));
    const after = startWith(day, addDays(day, 1));
    const [earlier, later] = before < after ? [before, after] : [after, before];
    // Where the clocks change near midnight, the earlier of the two may fall on the day before.
    return dayOf(earlier) >= day ? earlier : later;
  });
  return { dayOf, startOf };
}

/** Remembers what is worked out for a day: a tracker names the same few hundred days over and over. */
function oncePerDay(workOut: (day: Day) => number): (day: Day) => number {
  const known = new Map<Day, number>();
  return (day) => {
    const before = known.get(day);
    if (before !== undefined) return before;
    const made = workOut(day);
    known.set(day, made);
    return made;
  };
}
