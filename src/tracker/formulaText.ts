/** Which columns of its own sheet a formula looks at, and what else matters about its text. */

const textLiteral = /"(?:[^"]|"")*"/g;

const reference =
  /(?:(?:'((?:[^']|'')+)'|([\p{L}\p{N}_.]+))!)?(?:\$?([A-Z]{1,3})\$?\d+(?::\$?([A-Z]{1,3})\$?\d*)?|\$?([A-Z]{1,3}):\$?([A-Z]{1,3})\$?\d*|(\$?\d+:\$?\d+))(?![\p{L}\p{N}_(.])/giu;

/** Columns of a sheet, by index from 0, from the first to the last. */
export type ColumnSpan = { readonly first: number; readonly last: number };

/**
 * The columns of its own sheet that a formula names, whatever the rows; whole rows are all columns.
 * Named ranges, INDIRECT and OFFSET cannot be seen through.
 * @example columnsNamedIn("=SUM(A2:C2)+'Other'!F1", 'Tracker') //=> [{ first: 0, last: 2 }]
 */
export function columnsNamedIn(formula: string, sheetName: string): readonly ColumnSpan[] {
  const spans: ColumnSpan[] = [];
  for (const found of formula.replace(textLiteral, '""').matchAll(reference)) {
    const sheet = found[1]?.replace(/''/g, "'") ?? found[2];
    if (sheet === undefined || sheet.toLowerCase() === sheetName.toLowerCase()) {
      spans.push(spanOf(found));
    }
  }
  return spans;
}

function spanOf(found: RegExpMatchArray): ColumnSpan {
  const [, , , cell, cellEnd, column = '', columnEnd = '', rows] = found;
  if (rows !== undefined) return { first: 0, last: Infinity };
  const from = indexOfColumn(cell ?? column);
  const to = indexOfColumn(cell === undefined ? columnEnd : (cellEnd ?? cell));
  return { first: Math.min(from, to), last: Math.max(from, to) };
}

/** Whether a formula changes by itself, which Sheets does not let a custom function look at. */
export function isVolatile(formula: string): boolean {
  return /\b(?:NOW|TODAY|RAND|RANDARRAY|RANDBETWEEN)\s*\(/i.test(
    formula.replace(textLiteral, '""'),
  );
}

/** The index from 0 of a column's letters: A is 0, AA is 26. */
export function indexOfColumn(letters: string): number {
  const last = letters.length - 1;
  if (last < 0) return -1;
  return (
    26 * (indexOfColumn(letters.slice(0, last)) + 1) + letters.toUpperCase().charCodeAt(last) - 65
  );
}

/** The letters of a column by its index from 0: 0 is A, 26 is AA. */
export function lettersOfColumn(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest === 0 ? '' : lettersOfColumn(rest - 1)) + String.fromCharCode(65 + (index % 26));
}
