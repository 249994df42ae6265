const DAY = 86_400_000;
/** Days from 1899-12-30, the serial 0 of Google Sheets, to 1970-01-01. */
const UNIX_EPOCH_SERIAL = 25_569;
const MAX_REMEMBERED = 100_000;

const formats = new Map<string, Intl.DateTimeFormat>();
const remembered = new Map<string, Map<number, number>>();

/**
 * The instant, in milliseconds since 1970-01-01T00:00Z, at which clocks in `zone` show the date and
 * time of a sheet's serial number. A time that is skipped there becomes the first instant after the
 * skip; of a time that occurs twice it gives the first. Throws a `RangeError` for an unknown zone.
 * Source: Apps Script reference, Range.getValue, and public reports that dates of a cell are meant
 * in the spreadsheet's zone; which of two equal times Google takes is not documented.
 */
export function serialToInstant(serial: number, zone: string): number {
  const wall = Math.round((serial - UNIX_EPOCH_SERIAL) * DAY);
  let known = remembered.get(zone);
  if (known === undefined || known.size > MAX_REMEMBERED) {
    known = new Map();
    remembered.set(zone, known);
  }
  let instant = known.get(wall);
  if (instant === undefined) {
    instant = wallToInstant(wall, zone);
    known.set(wall, instant);
  }
  return instant;
}

/**
 * The serial number (days since 1899-12-30, time as fraction) that clocks in `zone` show at an
 * instant, given in milliseconds since 1970-01-01T00:00Z. Throws a `RangeError` for an unknown zone.
 */
export function instantToSerial(instant: number, zone: string): number {
  return (instant + zoneOffset(instant, zone)) / DAY + UNIX_EPOCH_SERIAL;
}

/**
 * How far clocks in `zone` are ahead of UTC at an instant, in milliseconds; both in milliseconds.
 * Written here because date-fns' tzOffset takes `GMT-00:25:21` (Dublin, Lisbon around 1900,
 * where time-only cells lie) for a positive offset. Throws a `RangeError` for an unknown zone.
 */
export function zoneOffset(instant: number, zone: string): number {
  let format = formats.get(zone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
    formats.set(zone, format);
  }
  const match = /GMT(?:([+-])(\d\d):(\d\d)(?::(\d\d))?)?$/.exec(format.format(instant));
  if (match === null) throw new Error(`Cannot read the offset of the zone ${zone}.`);
  const [, sign, hours = 0, minutes = 0, seconds = 0] = match;
  const size = (Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds);
  return (sign === '-' ? -size : size) * 1000;
}

/** Whether two names mean the same zone to this process, such as `Etc/UTC` and `UTC`. */
export function isSameZone(one: string, other: string): boolean {
  return canonicalZone(one) === canonicalZone(other);
}

function canonicalZone(zone: string): string {
  const name = new Intl.DateTimeFormat('en-US', { timeZone: zone }).resolvedOptions().timeZone;
  return /^(?:Etc\/)?(?:UTC|GMT|UCT|Universal|Zulu)$/.test(name) ? 'UTC' : name;
}

function wallToInstant(wall: number, zone: string): number {
  const before = zoneOffset(wall - DAY, zone);
  const after = zoneOffset(wall + DAY, zone);
  const fitting = [before, after]
    .map((offset) => wall - offset)
    .filter((instant) => instant + zoneOffset(instant, zone) === wall);
  if (fitting.length > 0) return Math.min(...fitting);
  return firstInstantWithOffset(after, wall - after, wall - before, zone);
}

/** Searches the clock change between two instants, of which only the later has the offset. */
function firstInstantWithOffset(offset: number, from: number, to: number, zone: string): number {
  let [early, late] = [from, to];
  while (late - early > 1) {
    const middle = Math.floor((early + late) / 2);
    if (zoneOffset(middle, zone) === offset) late = middle;
    else early = middle;
  }
  return late;
}
