import type { LocaleFormats } from './localeFormats';
import { readPattern } from './numberPattern';

const group = (digits: string, separator: string): string =>
  digits.replace(/\B(?=(?:\d{3})+$)/g, separator);

const exponential = (value: number, decimals: number, point: string): string => {
  const [mantissa = '', exponent = '0'] = value.toExponential(decimals).split('e');
  const digits = String(Math.abs(Number(exponent))).padStart(2, '0');
  return `${mantissa.replace('.', point)}E${Number(exponent) < 0 ? '-' : '+'}${digits}`;
};

/** A number as an automatic cell shows it: ten significant digits, whole numbers in full up to 15. */
export function generalNumber(value: number, { decimal }: LocaleFormats): string {
  const size = Math.abs(value);
  if (size >= 1e15 || (size > 0 && size < 1e-6)) {
    const [mantissa = ''] = Number(value.toPrecision(6)).toExponential().split('e');
    return exponential(value, mantissa.replace(/[-.]/g, '').length - 1, decimal);
  }
  if (Number.isInteger(value)) return String(value);
  return String(Number(value.toPrecision(10))).replace('.', decimal);
}

function codedDigits(size: number, whole: string, fraction: string, locale: LocaleFormats): string {
  const least = fraction.replace(/[^0]/g, '').length;
  const most = fraction.length;
  const [digits = '0', decimals = ''] = Number(size.toPrecision(15)).toFixed(most).split('.');
  let kept = decimals;
  while (kept.length > least && kept.endsWith('0')) kept = kept.slice(0, -1);
  const padded = digits.padStart(whole.replace(/[^0]/g, '').length, '0');
  const grouped = whole.includes(',') ? group(padded, locale.thousands[0] ?? '') : padded;
  return grouped + (kept === '' ? '' : locale.decimal + kept);
}

function codedNumber(size: number, code: string, locale: LocaleFormats): string {
  const percent = code.endsWith('%');
  const [, whole = '', fraction = '', exponent] =
    /^([^.e%]*)(?:\.([^e%]*))?(e[^%]*)?/.exec(code) ?? [];
  const scaled = percent ? size * 100 : size;
  if (exponent !== undefined) return exponential(scaled, fraction.length, locale.decimal);
  return codedDigits(scaled, whole, fraction, locale) + (percent ? '%' : '');
}

/** A number under a format such as `0.00`, `#,##0` or `0%`; its part for positive numbers serves all. */
export function patternNumber(value: number, format: string, locale: LocaleFormats): string {
  const pieces = readPattern(format);
  const digits = pieces.findIndex((piece) => 'code' in piece);
  const text = pieces
    .map((piece, index) => {
      if ('literal' in piece) return piece.literal;
      return index === digits ? codedNumber(Math.abs(value), piece.code, locale) : '';
    })
    .join('');
  return digits >= 0 && value < 0 && /[1-9]/.test(text) ? `-${text}` : text;
}
