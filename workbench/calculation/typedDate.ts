import type { LocaleFormats } from './localeFormats';
import { dayOf, serialOf } from './serialDate';

/** A date or time as typed and the format that typing it gives the cell. */
export type TypedDate = { readonly serial: number; readonly format: string };

type Reading = { readonly locale: LocaleFormats; readonly today: number };

const fullYear = (text: string | undefined, today: number): number => {
  if (text === undefined) return dayOf(today).year;
  if (text.length > 2) return Number(text);
  return Number(text) + (Number(text) < 30 ? 2000 : 1900);
};

const dated = (year: number, month: number, day: number, format: string): TypedDate | undefined => {
  const serial = serialOf({ year, month, day });
  return serial === undefined || serial < 0 ? undefined : { serial, format };
};

function readYearFirst(text: string): TypedDate | undefined {
  const match = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (match === null) return undefined;
  const [, year, separator = '-', month, day] = match;
  const format = ['yyyy', 'mm', 'dd'].join(separator);
  return dated(Number(year), Number(month), Number(day), format);
}

function readFigures(text: string, { locale, today }: Reading): TypedDate | undefined {
  const match = /^(\d{1,2})([-/.])(\d{1,2})(?:\2(\d{4}|\d{2})?)?$/.exec(text);
  if (match === null) return undefined;
  const [all, first, separator = '/', second, year] = match;
  if (!locale.dateSeparators.includes(separator)) return undefined;
  if (year === undefined && all.endsWith(separator) && separator !== '.') return undefined;
  const [day, month] = locale.dayFirst ? [first, second] : [second, first];
  const short = (locale.dayFirst ? ['d', 'm'] : ['m', 'd']).join(separator);
  const format = year === undefined ? short : locale.datePattern;
  return dated(fullYear(year, today), Number(month), Number(day), format);
}

const monthOf = (name: string | undefined, { months }: LocaleFormats): number | undefined => {
  const month = months.get((name ?? '').toLowerCase().replace(/\.$/, ''));
  return month === undefined ? undefined : month + 1;
};

const monthCode = (name: string | undefined): string => ((name ?? '').length > 4 ? 'mmmm' : 'mmm');

function readDayMonth(text: string, { locale, today }: Reading): TypedDate | undefined {
  const match = /^(\d{1,2})(-|\.? )(\p{L}+\.?)(?:([- ])(\d{4}|\d{2}))?$/u.exec(text);
  if (match === null) return undefined;
  const [, day, before, name, between, year] = match;
  const month = monthOf(name, locale);
  const hyphen = before === '-';
  if (month === undefined || (between !== undefined && (between === '-') !== hyphen)) {
    return undefined;
  }
  const codes = ['d', monthCode(name), ...(year === undefined ? [] : ['yyyy'])];
  return dated(fullYear(year, today), month, Number(day), codes.join(hyphen ? '-' : ' '));
}

function readMonthDay(text: string, { locale, today }: Reading): TypedDate | undefined {
  const match = /^(\p{L}+\.?) (\d{1,2})(?:,? (\d{4}))?$/u.exec(text);
  if (match === null) return undefined;
  const [, name, day, year] = match;
  const month = monthOf(name, locale);
  if (month === undefined) return undefined;
  const format = `${monthCode(name)} d${year === undefined ? '' : ', yyyy'}`;
  return dated(fullYear(year, today), month, Number(day), format);
}

function readDay(text: string, reading: Reading): TypedDate | undefined {
  return (
    readYearFirst(text) ??
    readFigures(text, reading) ??
    readDayMonth(text, reading) ??
    readMonthDay(text, reading)
  );
}

function hourOf(typed: number, half: string | undefined): number | undefined {
  if (half === undefined) return typed > 23 ? undefined : typed;
  if (typed < 1 || typed > 12) return undefined;
  return (typed % 12) + (half.toLowerCase() === 'pm' ? 12 : 0);
}

function readTime(text: string, { hasMeridiem }: LocaleFormats): TypedDate | undefined {
  const match = /^(\d{1,2}):([0-5]\d)(?::([0-5]\d))?(?: ?([ap]m))?$/i.exec(text);
  if (match === null) return undefined;
  const [, typed, minutes, seconds, half] = match;
  const hour = hourOf(Number(typed), half);
  if (hour === undefined || (half !== undefined && !hasMeridiem)) return undefined;
  const serial = (hour * 3600 + Number(minutes) * 60 + Number(seconds ?? 0)) / 86_400;
  const digits = seconds === undefined ? 'h:mm' : 'h:mm:ss';
  return { serial, format: half === undefined ? digits : `${digits} am/pm` };
}

/**
 * Reads a date, a time, or a date with a time as typed in a locale, `today` (a serial number)
 * giving the year that is left out; `undefined` where it is none.
 */
export function readTypedDate(text: string, reading: Reading): TypedDate | undefined {
  const alone = readDay(text, reading) ?? readTime(text, reading.locale);
  if (alone !== undefined) return alone;
  const [, dayText, timeText] = /^(.+?),? +(\d{1,2}:\d\d.*)$/.exec(text) ?? [];
  if (dayText === undefined || timeText === undefined) return undefined;
  const day = readDay(dayText, reading);
  const time = readTime(timeText, reading.locale);
  if (day === undefined || time === undefined) return undefined;
  return { serial: day.serial + time.serial, format: `${day.format} h:mm:ss` };
}
