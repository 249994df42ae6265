import type { LocaleFormats } from './localeFormats';

/** A number as typed and the format that typing it gives the cell, `''` for the automatic one. */
export type TypedNumber = { readonly value: number; readonly format: string };

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

type Digits = { readonly value: number; readonly grouped: boolean; readonly decimals: boolean };

type Patterns = {
  readonly plain: RegExp;
  readonly grouped: readonly (readonly [string, RegExp])[];
};

const patterns = new WeakMap<LocaleFormats, Patterns>();

function patternsOf(locale: LocaleFormats): Patterns {
  const before = patterns.get(locale);
  if (before !== undefined) return before;
  const point = escape(locale.decimal);
  const made: Patterns = {
    plain: new RegExp(`^(?:\\d+(?:${point}\\d*)?|${point}\\d+)(?:e[+-]?\\d+)?$`, 'i'),
    grouped: locale.thousands.map((separator) => [
      separator,
      new RegExp(`^\\d{1,3}(?:${escape(separator)}\\d{3})+(?:${point}\\d*)?$`),
    ]),
  };
  patterns.set(locale, made);
  return made;
}

function readDigits(text: string, locale: LocaleFormats): Digits | undefined {
  const { decimal } = locale;
  const decimals = text.includes(decimal);
  const { plain, grouped } = patternsOf(locale);
  if (plain.test(text)) {
    return { value: Number(text.replace(decimal, '.')), grouped: false, decimals };
  }
  for (const [separator, pattern] of grouped) {
    if (!pattern.test(text)) continue;
    const bare = text.replaceAll(separator, '').replace(decimal, '.');
    return { value: Number(bare), grouped: true, decimals };
  }
  if (!/^\d+(?: \d+)+$/.test(text)) return undefined;
  return { value: Number(text.replaceAll(' ', '')), grouped: false, decimals: false };
}

function withoutCurrency(text: string, locale: LocaleFormats): string | undefined {
  const { currency, currencyAfter } = locale;
  if (currencyAfter) {
    return text.endsWith(currency) ? text.slice(0, -currency.length).trimEnd() : undefined;
  }
  return text.startsWith(currency) ? text.slice(currency.length).trimStart() : undefined;
}

const currencyFormat = ({ currency, currencyAfter }: LocaleFormats, decimals: boolean): string => {
  const digits = decimals ? '#,##0.00' : '#,##0';
  return currencyAfter ? `${digits} [$${currency}]` : `[$${currency}]${digits}`;
};

function readUnsigned(text: string, locale: LocaleFormats): TypedNumber | undefined {
  if (text.endsWith('%')) {
    const digits = readDigits(text.slice(0, -1).trimEnd(), locale);
    if (digits === undefined) return undefined;
    return { value: digits.value / 100, format: digits.decimals ? '0.00%' : '0%' };
  }
  const amount = withoutCurrency(text, locale);
  if (amount !== undefined) {
    const digits = readDigits(amount, locale);
    if (digits === undefined) return undefined;
    return { value: digits.value, format: currencyFormat(locale, digits.decimals) };
  }
  const digits = readDigits(text, locale);
  if (digits === undefined) return undefined;
  if (!digits.grouped) return { value: digits.value, format: '' };
  return { value: digits.value, format: digits.decimals ? '#,##0.00' : '#,##0' };
}

/** Reads a number, percentage or amount as typed in a locale; `undefined` where it is none. */
export function readTypedNumber(text: string, locale: LocaleFormats): TypedNumber | undefined {
  const sign = /^[+-]/.exec(text)?.[0] ?? '';
  const number = readUnsigned(text.slice(sign.length), locale);
  if (number === undefined || !Number.isFinite(number.value)) return undefined;
  return sign === '-' ? { ...number, value: 0 - number.value } : number;
}
