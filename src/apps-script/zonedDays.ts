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
const MILLISECONDS_A_DAY = 86_400_000;

/**
 * The days of the zone with that IANA name. Throws where the name is not known.
 * `fallback` gives the offset in minutes where the runtime's Intl cannot (it lacks `longOffset`).
 */
export function zonedDays(zone: string, fallback: Offset): ZonedDays {
  const exact: Offset = (instant) => {
    const offset = tzOffset(zone, new Date(instant));
    return Number.isNaN(offset) ? fallback(instant) : offset;
  };
  const offset = cachedByDay(exact);
  const dayOf = (instant: number): Day =>
    dayOfWallClock(
      instant + (Number.isFinite(instant) ? offset(instant) : 0) * MILLISECONDS_A_MINUTE,
    );
  const startWith = (day: Day, near: Day): number =>
    wallClockOf(day) - exact(wallClockOf(near)) * MILLISECONDS_A_MINUTE;
  const starts = new Map<Day, number>();
  return {
    dayOf,
    startOf: (day) => {
      const known = starts.get(day);
      if (known !== undefined) return known;
      const before = startWith(day, addDays(day, -1));
      const after = startWith(day, addDays(day, 1));
      const [earlier, later] = before < after ? [before, after] : [after, before];
      // Where the clocks change near midnight, the earlier of the two may fall on the day before.
      const start = dayOf(earlier) >= day ? earlier : later;
      starts.set(day, start);
      return start;
    },
  };
}

/**
 * Asks for the offset twice per day of UTC instead of once per cell: a day whose offset is the same
 * at both ends has that offset throughout.
 */
function cachedByDay(exact: Offset): Offset {
  const offsets = new Map<number, number | undefined>();
  return (instant) => {
    const day = Math.floor(instant / MILLISECONDS_A_DAY);
    if (!offsets.has(day)) {
      const start = exact(day * MILLISECONDS_A_DAY);
      const end = exact((day + 1) * MILLISECONDS_A_DAY - 1);
      offsets.set(day, start === end ? start : undefined);
    }
    return offsets.get(day) ?? exact(instant);
  };
}
