import { calendarNames } from './localeFormats';
import type { LocaleFormats } from './localeFormats';
import { readPattern } from './numberPattern';
import type { PatternPiece } from './numberPattern';
import { dayOf } from './serialDate';

const secondsPerDay = 86_400;

type Moment = ReturnType<typeof dayOf> & {
  readonly serial: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly meridiem: boolean;
};

function momentOf(serial: number, meridiem: boolean): Moment {
  const seconds = Math.round(serial * secondsPerDay);
  const day = Math.floor(seconds / secondsPerDay);
  const rest = seconds - day * secondsPerDay;
  const [hour, minute] = [Math.floor(rest / 3600), Math.floor(rest / 60) % 60];
  return { ...dayOf(day), serial, hour, minute, second: rest % 60, meridiem };
}

const pad = (value: number, length: number): string => String(value).padStart(length, '0');

const named = (
  part: 'month' | 'weekday',
  index: number,
  long: boolean,
  { tag }: LocaleFormats,
): string => calendarNames(tag, part, long ? 'long' : 'short')[index] ?? '';

type Printer = (moment: Moment, locale: LocaleFormats, code: string) => string;

const printers: readonly (readonly [RegExp, Printer])[] = [
  [/^minutes/, ({ minute }, _locale, code) => pad(minute, code.length - 'minutes'.length)],
  [/^y{1,2}$/, ({ year }) => pad(year % 100, 2)],
  [/^y/, ({ year }) => String(year)],
  [/^m{1,2}$/, ({ month }, _locale, code) => pad(month, code.length)],
  [/^m{5}$/, ({ month }, locale) => named('month', month - 1, true, locale).slice(0, 1)],
  [/^m/, ({ month }, locale, code) => named('month', month - 1, code.length > 3, locale)],
  [/^d{1,2}$/, ({ day }, _locale, code) => pad(day, code.length)],
  [/^d/, ({ weekday }, locale, code) => named('weekday', weekday, code.length > 3, locale)],
  [/^h/, ({ hour, meridiem }, _l, code) => pad(meridiem ? hour % 12 || 12 : hour, code.length)],
  [/^s+$/, ({ second }, _locale, code) => pad(second, code.length)],
  [/^s/, ({ second }, _locale, code) => pad(second, 2) + code.replace(/^s+/, '')],
  [/^\[h+\]$/, ({ serial }) => String(Math.floor(Number((serial * 24).toFixed(6))))],
  [/^am\/pm$/, ({ hour }) => (hour < 12 ? 'AM' : 'PM')],
  [/^a\/p$/, ({ hour }) => (hour < 12 ? 'A' : 'P')],
];

// `m` is minutes beside hours or seconds, months elsewhere.
function dateCodes(pieces: readonly PatternPiece[]): readonly PatternPiece[] {
  const codes = pieces.flatMap((piece, index) => ('code' in piece ? [{ ...piece, index }] : []));
  return pieces.map((piece, index) => {
    if (!('code' in piece) || !/^m{1,2}$/.test(piece.code)) return piece;
    const at = codes.findIndex((code) => code.index === index);
    const beside =
      /^\[?h/.test(codes[at - 1]?.code ?? '') || (codes[at + 1]?.code ?? '').startsWith('s');
    return beside ? { code: `minutes${piece.code}` } : piece;
  });
}

/** A date or time (a serial number) under a format such as `ddd d mmm` or `h:mm am/pm`. */
export function patternDate(serial: number, format: string, locale: LocaleFormats): string {
  const pieces = dateCodes(readPattern(format));
  const meridiem = pieces.some((piece) => 'code' in piece && piece.code.startsWith('a'));
  const moment = momentOf(serial, meridiem);
  return pieces
    .map((piece) => {
      if ('literal' in piece) return piece.literal;
      const printer = printers.find(([pattern]) => pattern.test(piece.code))?.[1];
      return printer === undefined ? '' : printer(moment, locale, piece.code);
    })
    .join('');
}
