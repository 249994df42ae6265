import { Refusal } from '../refusal';
import { zoneOffset } from '../sheetTime';

/** Wall-clock fields, read from a Date whose UTC fields are the wall clock, and the offset in ms. */
type Wall = { readonly at: Date; readonly offset: number };

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

const fields: Readonly<Record<string, (wall: Wall, width: number) => string>> = {
  y: ({ at }, width) => year(at.getUTCFullYear(), width),
  Y: ({ at }, width) => year(isoWeek(at).year, width),
  M: ({ at }, width) => name(months, at.getUTCMonth(), width, at.getUTCMonth() + 1),
  w: ({ at }, width) => padded(isoWeek(at).week, width),
  d: ({ at }, width) => padded(at.getUTCDate(), width),
  E: ({ at }, width) => name(weekdays, at.getUTCDay(), Math.max(width, 3), 0),
  u: ({ at }, width) => padded(isoWeekday(at), width),
  a: ({ at }) => (at.getUTCHours() < 12 ? 'AM' : 'PM'),
  H: ({ at }, width) => padded(at.getUTCHours(), width),
  k: ({ at }, width) => padded(at.getUTCHours() || 24, width),
  K: ({ at }, width) => padded(at.getUTCHours() % 12, width),
  h: ({ at }, width) => padded(at.getUTCHours() % 12 || 12, width),
  m: ({ at }, width) => padded(at.getUTCMinutes(), width),
  s: ({ at }, width) => padded(at.getUTCSeconds(), width),
  S: ({ at }, width) => padded(at.getUTCMilliseconds(), width),
  Z: ({ offset }) => offsetText(offset, ''),
  X: isoOffset,
};

/**
 * An instant (milliseconds since 1970-01-01T00:00Z) in a zone, by a pattern of Java's
 * SimpleDateFormat; names in English. Zones are IANA names or `GMT+1`, `GMT-05:30`. Refuses by name
 * letters and zones that it does not know. Source: Apps Script reference, Utilities.formatDate, and
 * Java's documentation; that `YYYY` and `w` mean ISO weeks is from public reports.
 */
export function formatDate(instant: number, zone: string, pattern: string): string {
  const offset = offsetOf(zone, instant);
  const wall: Wall = { at: new Date(instant + offset), offset };
  const tokens = /'((?:[^']|'')*)'|([A-Za-z])\2*|[^A-Za-z']+|'/g;
  return pattern.replace(tokens, (token: string, quoted?: string, letter?: string) => {
    if (quoted !== undefined) return quoted === '' ? "'" : quoted.replaceAll("''", "'");
    if (letter === undefined) {
      if (token === "'") throw new Refusal('an open quote in Utilities.formatDate');
      return token;
    }
    const field = fields[letter];
    if (field === undefined) throw new Refusal(`the letter ${letter} in Utilities.formatDate`);
    return field(wall, token.length);
  });
}

function offsetOf(zone: string, instant: number): number {
  const match = /^(?:GMT|UTC)([+-])(\d{1,2})(?::?(\d\d))?$/.exec(zone);
  if (match !== null) {
    const size = (Number(match[2]) * 60 + Number(match[3] ?? 0)) * 60_000;
    return match[1] === '-' ? -size : size;
  }
  try {
    return zoneOffset(instant, zone);
  } catch {
    throw new Refusal(`the zone "${zone}" in Utilities.formatDate`);
  }
}

function padded(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

function year(value: number, width: number): string {
  return width === 2 ? padded(value % 100, 2) : padded(value, width);
}

function name(names: readonly string[], index: number, width: number, value: number): string {
  if (width < 3) return padded(value, width);
  const full = names[index] ?? '';
  return width === 3 ? full.slice(0, 3) : full;
}

function isoWeekday(at: Date): number {
  return at.getUTCDay() || 7;
}

/** ISO 8601: the week belongs to the year of its Thursday. */
function isoWeek(at: Date): { readonly year: number; readonly week: number } {
  const thursday = new Date(at);
  thursday.setUTCDate(at.getUTCDate() + 4 - isoWeekday(at));
  const first = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  const week = Math.floor((thursday.getTime() - first) / (7 * 86_400_000)) + 1;
  return { year: thursday.getUTCFullYear(), week };
}

function offsetText(offset: number, separator: string): string {
  const minutes = Math.abs(Math.trunc(offset / 60_000));
  const sign = offset < 0 ? '-' : '+';
  return `${sign}${padded(Math.trunc(minutes / 60), 2)}${separator}${padded(minutes % 60, 2)}`;
}

function isoOffset({ offset }: Wall, width: number): string {
  if (offset === 0) return 'Z';
  if (width === 1) return offsetText(offset, '').slice(0, 3);
  return offsetText(offset, width === 2 ? '' : ':');
}
