/** A piece of a number format: a code such as `yyyy` or `0.00`, or text that shows as it is. */
export type PatternPiece = { readonly code: string } | { readonly literal: string };

const pieces =
  /"([^"]*)"|\\(.)|\[\$([^\]-]*)[^\]]*\]|(\[[^\]]*\])|(am\/pm|a\/p|y+|m+|d+|h+|s+(?:\.0+)?)|([#0?.,]*[#0?][#0?.,]*(?:e\+?0+)?%?)|([\s\S])/giy;

function readPiece(match: RegExpExecArray): PatternPiece[] {
  const [, quoted, escaped, currency, condition, date, digits, other] = match;
  if (condition !== undefined) {
    return /^\[[hms]+\]$/i.test(condition) ? [{ code: condition.toLowerCase() }] : [];
  }
  const code = date ?? digits;
  if (code !== undefined) return [{ code: code.toLowerCase() }];
  return [{ literal: quoted ?? escaped ?? currency ?? other ?? '' }];
}

const known = new Map<string, readonly PatternPiece[]>();

/**
 * A number format (its part for positive numbers) in pieces, codes in lower case.
 * Source: Sheets API guide, "Date and number formats".
 */
export function readPattern(format: string): readonly PatternPiece[] {
  const before = known.get(format);
  if (before !== undefined) return before;
  const [positive = ''] = format.split(';');
  const found = [...positive.matchAll(new RegExp(pieces, 'gi'))].flatMap((match) =>
    readPiece(match),
  );
  known.set(format, found);
  return found;
}

/** Tells whether a format is the automatic one. Source: measured on Google by gas-fakes' tests. */
export const isAutomatic = (format: string): boolean =>
  format === '' || format === automaticFormat || format.toLowerCase() === 'general';

/** What a format makes of numbers: only a change of this changes a cell's value. */
export function formatMeaning(format: string): 'automatic' | 'date' | 'other' {
  if (isAutomatic(format)) return 'automatic';
  return isDateFormat(format) ? 'date' : 'other';
}

/** What the automatic format reads back as, see isAutomatic. */
export const automaticFormat = '0.###############';

/** The format that keeps what is typed as text. */
export const textFormat = '@';

/** Tells whether a format shows numbers as dates or times. */
export const isDateFormat = (format: string): boolean =>
  format !== textFormat &&
  !isAutomatic(format) &&
  readPattern(format).some((piece) => 'code' in piece && /^\[?[ymdhs]/.test(piece.code));
