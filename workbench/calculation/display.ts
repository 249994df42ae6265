import type { CellValue } from '../model';
import { patternDate } from './displayDate';
import { generalNumber, patternNumber } from './displayNumber';
import type { LocaleFormats } from './localeFormats';
import { isAutomatic, isDateFormat, textFormat } from './numberPattern';
import { isCellError } from './storedCell';

/** The format in which a date of an automatic cell shows: the locale's short date, time, or both. */
export function automaticDateFormat(
  serial: number,
  { datePattern, timePattern }: LocaleFormats,
): string {
  if (Number.isInteger(serial)) return datePattern;
  if (serial >= 0 && serial < 1) return timePattern;
  return `${datePattern} ${timePattern.replace(' am/pm', '')}`;
}

/**
 * How a value shows under a number format in a locale.
 * Sources: Sheets API guide, "Date and number formats"; Unicode CLDR for names.
 *
 * Guessed: booleans are `TRUE` and `FALSE` in every locale; the short dates of es_ES and it_IT; a
 * formula's date shows as the locale's short date, whatever the format of the cells it reads; a
 * format's parts for negative numbers, zero and text are not followed.
 */
export function displayValue(value: CellValue, format: string, locale: LocaleFormats): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number') {
    if (isAutomatic(format) || format === textFormat || isDateFormat(format)) {
      return generalNumber(value, locale);
    }
    return patternNumber(value, format, locale);
  }
  if (isCellError(value)) return value.error;
  const pattern = isDateFormat(format) ? format : automaticDateFormat(value.serial, locale);
  return patternDate(value.serial, pattern, locale);
}
