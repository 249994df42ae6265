/**
 * What Sheets makes of text that a person types, a CSV import gives or `Range.setValues` writes.
 * Sources: Apps Script reference, Range.setValues; the USER_ENTERED behaviour that the tests of
 * gas-fakes measured on Google; public reports of coerced phone numbers and part numbers.
 *
 * Guessed: (see the entries; each stays text where nothing is known)
 * - Percent, currency and grouped numbers give the cell the format `0%`, `0.00%`, `[$€]#,##0.00`,
 *   `#,##0` and so on; only the locale's own currency is known, and only on its usual side.
 * - Digits in groups of any length with single spaces (`22 34`) are one number in every locale.
 * - `(5)`, `$-5`, `1,5` in a locale with a decimal point, durations of 24 hours and more, `5pm`,
 *   `2026-11-05T13:00`, `2026.11.05`, `Nov 2026`, `11/2026`, `Jul-8`, weekdays in front of a date and
 *   `21 de septiembre de 2026` stay text.
 * - `/` and `-` separate a date's figures in every locale, `.` in de_DE alone; a date whose month
 *   would be above 12 stays text instead of being read the other way round.
 * - Two-digit years from 30 on are of the 20th century.
 * - Month names are those of Unicode CLDR, long and short, with or without their dot.
 * - `AM` and `PM` are understood in English locales alone.
 * - A date as typed sets the cell's format: ISO stays ISO, figures with a year become the locale's
 *   short date, without a year `d/m`, names `d mmm yyyy` and so on; with a time `… h:mm:ss`.
 * - A format that is set already and is not automatic stays, whatever is typed.
 * - `TRUE` and `FALSE` are booleans in every case and every locale, `WAHR` or `VRAI` nowhere.
 * - A leading `+` or `-` in front of a letter, digit, quote, `(`, `$` or `=` begins a formula where the
 *   text is neither number nor date; a lone `-`, `--` or `=` stays text.
 * - Under the format `@` everything stays text, a leading `=` too; a leading `'` is dropped there too.
 * - Error codes such as `#N/A` stay text.
 * - Spaces around a number or date are ignored; they stay in a text.
 */
import type { LocaleFormats } from './localeFormats';
import { isAutomatic, textFormat } from './numberPattern';
import { readTypedDate } from './typedDate';
import { readTypedNumber } from './typedNumber';

/** What typed text comes to. `format` is the cell's format afterwards. */
export type TypedInput =
  | { readonly kind: 'blank' }
  | { readonly kind: 'formula'; readonly text: string }
  | {
      readonly kind: 'value';
      readonly value: string | number | boolean;
      readonly format: string;
    };

/** What a text is read by: the locale, today's serial number, and the cell's present format. */
export type TypingPlace = {
  readonly locale: LocaleFormats;
  readonly today: number;
  readonly format: string;
};

const mostCharacters = 50_000;

/** Throws Google's own error for a text that no cell can hold. */
export function checkLength(text: string): void {
  if (text.length > mostCharacters) {
    throw new Error(
      'Your input contains more than the maximum of 50000 characters in a single cell.',
    );
  }
}

const signedFormula = /^[+-]+\s*[\p{L}\p{N}_"'($=]/u;

/** Reads what is typed into a cell. Throws where it is too long for one. */
export function readTypedInput(text: string, place: TypingPlace): TypedInput {
  checkLength(text);
  const { format } = place;
  const asText = (value: string): TypedInput =>
    value === '' ? { kind: 'blank' } : { kind: 'value', value, format };
  if (text.startsWith("'")) return asText(text.slice(1));
  if (format === textFormat) return asText(text);
  if (text.startsWith('=') && text.length > 1) return { kind: 'formula', text };
  const trimmed = text.trim();
  if (/^(?:true|false)$/i.test(trimmed)) {
    return { kind: 'value', value: trimmed.toLowerCase() === 'true', format };
  }
  const afterwards = (typed: string): string => (isAutomatic(format) ? typed || format : format);
  // Most text has no figure in it and none is longer: no number or date can be meant.
  if (/\d/.test(trimmed) && trimmed.length < 100) {
    const number = readTypedNumber(trimmed, place.locale);
    if (number !== undefined) {
      return { kind: 'value', value: number.value, format: afterwards(number.format) };
    }
    const date = readTypedDate(trimmed, place);
    if (date !== undefined) {
      return { kind: 'value', value: date.serial, format: afterwards(date.format) };
    }
  }
  if (signedFormula.test(text)) return { kind: 'formula', text: `=${text}` };
  return asText(text);
}
