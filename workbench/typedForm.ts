import { automaticDateFormat } from './calculation/display';
import { patternDate } from './calculation/displayDate';
import { localeFormats, type LocaleFormats } from './calculation/localeFormats';
import { readTypedInput } from './calculation/typedInput';
import type { Cell } from './model';

/** What typed text is read by, beside the text: a locale such as `de_DE` and today's serial number. */
export type TypingCustoms = { readonly locale: string; readonly today: number };

/**
 * What the formula bar shows for a cell: its formula, or its value in such a way that typing it into
 * the same cell gives the same value again. Dates are in the locale's short form, or as
 * `2026-11-21` where that would be read otherwise; an apostrophe stands before a text that would be
 * taken for something else. `format` is the cell's number format.
 * Source: how Sheets shows such cells; times are exact to the second.
 */
export function typedForm(cell: Cell, format: string, customs: TypingCustoms): string {
  const { value, formula } = cell;
  if (formula !== '') return formula;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const locale = localeFormats(customs.locale);
  const place = { locale, today: customs.today, format };
  const readsAs = (text: string): unknown => {
    const read = readTypedInput(text, place);
    return read.kind === 'value' ? read.value : undefined;
  };
  if (typeof value === 'string') {
    return value === '' || readsAs(value) === value ? value : `'${value}`;
  }
  if (typeof value === 'number') return typedNumber(value, format, locale, readsAs);
  if ('error' in value) return value.error;
  return typedDate(value.serial, locale, readsAs);
}

function typedNumber(
  value: number,
  format: string,
  locale: LocaleFormats,
  readsAs: (text: string) => unknown,
): string {
  const plain = (number: number): string => String(number).replace('.', locale.decimal);
  if (format.includes('%')) {
    const percent = `${plain(Number((value * 100).toPrecision(15)))}%`;
    if (readsAs(percent) === value) return percent;
  }
  return plain(value);
}

function typedDate(
  serial: number,
  locale: LocaleFormats,
  readsAs: (text: string) => unknown,
): string {
  const isSame = (text: string): boolean => {
    const read = readsAs(text);
    return typeof read === 'number' && Math.round((read - serial) * 86_400) === 0;
  };
  const short = patternDate(serial, automaticDateFormat(serial, locale), locale);
  if (isSame(short)) return short;
  const iso = Number.isInteger(serial) ? 'yyyy-mm-dd' : 'yyyy-mm-dd hh:mm:ss';
  const unambiguous = patternDate(serial, iso, locale);
  // A day before 1900 or after 9999 is no date when typed; its number under the date format is.
  return isSame(unambiguous) ? unambiguous : String(serial).replace('.', locale.decimal);
}
