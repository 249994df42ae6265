import Papa from 'papaparse';
import type { Workbook } from './model';

/** What a file of rows holds, or in one word and one sentence why it cannot be read. */
export type DelimitedText =
  | { readonly kind: 'rows'; readonly rows: readonly (readonly string[])[] }
  | {
      readonly kind: 'problem';
      readonly problem: 'empty' | 'binary' | 'openQuote';
      readonly message: string;
    };

const delimiters = [',', ';', '\t', '|'] as const;
const SAMPLE_ROWS = 200;
const LEAST_ROWS = 1000;
const LEAST_COLUMNS = 26;

/**
 * Reads a CSV, TSV or Markdown table as cells of text, rows as long as they are in the file.
 * Encodings: UTF-8, UTF-16 with a byte order mark, else Windows-1252. The delimiter is guessed.
 * A file that is no text, is empty, or opens a quote that nothing closes is a named problem.
 */
export function readDelimited(bytes: Uint8Array): DelimitedText {
  const decoded = decode(bytes);
  if (decoded === undefined || decoded.includes('\0')) return problem('binary');
  const plain = decoded.replace(/\r\n?/g, '\n');
  if (plain.trim() === '') return problem('empty');
  const named = /^sep=(.)\n/.exec(plain);
  const content = named === null ? plain : plain.slice(named[0].length);
  const table = markdownTable(content);
  if (table !== undefined) return { kind: 'rows', rows: table };
  const { data, errors } = parse(content, named?.[1] ?? guessDelimiter(content));
  if (errors.some(({ code }) => code === 'MissingQuotes')) return problem('openQuote');
  const last = data.findLastIndex((row) => row.length > 1 || row[0] !== '');
  return { kind: 'rows', rows: data.slice(0, last + 1) };
}

const messages = {
  empty: 'The file is empty.',
  binary: 'The file is not a text file. Export the sheet as CSV first.',
  openQuote: 'A cell of the file opens a quote (") that nothing closes.',
};

function problem(name: keyof typeof messages): DelimitedText {
  return { kind: 'problem', problem: name, message: messages[name] };
}

/** How files begin that are no text: ZIP (also .xlsx), old Excel, PDF. */
const otherFormats = ['PK\x03\x04', '\xd0\xcf\x11\xe0', '%PDF'];

function decode(bytes: Uint8Array): string | undefined {
  const begin = Buffer.from(bytes.subarray(0, 4)).toString('latin1');
  if (otherFormats.includes(begin)) return undefined;
  if (begin.startsWith('\xff\xfe')) return new TextDecoder('utf-16le').decode(bytes);
  if (begin.startsWith('\xfe\xff')) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decodeWindows1252(bytes);
  }
}

/** What Windows-1252 has in place of the control characters 0x80 to 0x9f of Latin-1. */
const windows1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** Node 20 decodes `windows-1252` as Latin-1, which turns `€` and quotes into control characters. */
function decodeWindows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\x80-\x9f]/g, (character) => windows1252.charAt(character.charCodeAt(0) - 0x80));
}

function parse(content: string, delimiter: string): Papa.ParseResult<string[]> {
  return Papa.parse<string[]>(content, { delimiter, newline: '\n' });
}

/**
 * The delimiter that cuts most rows into equally many cells, of equals the one that cuts into more.
 * Commas inside the cells of a semicolon file cut unequally, in a column of prose most rows not at
 * all; then a comma does no harm.
 */
function guessDelimiter(content: string): string {
  let best = { delimiter: ',', share: 0, width: 1 };
  for (const delimiter of delimiters) {
    const { share, width } = regularity(content, delimiter);
    const isBetter = share > best.share + 0.05 || (share > best.share - 0.05 && width > best.width);
    if (isBetter) best = { delimiter, share, width };
  }
  return best.share > 0 ? best.delimiter : unusedDelimiter(content);
}

/** How many of the rows have the commonest width above one, and what that width is. */
function regularity(
  content: string,
  delimiter: string,
): { readonly share: number; readonly width: number } {
  const sample = Papa.parse<string[]>(content, { delimiter, newline: '\n', preview: SAMPLE_ROWS });
  const widths = sample.data.filter((row) => row.join('') !== '').map((row) => row.length);
  const counts = new Map<number, number>();
  for (const width of widths.filter((found) => found > 1)) {
    counts.set(width, (counts.get(width) ?? 0) + 1);
  }
  const [commonest] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  if (commonest === undefined) return { share: 0, width: 1 };
  const [width, count] = commonest;
  const share = count / widths.length;
  const isHeaderCut = (widths[0] ?? 1) > 1;
  return share >= 0.5 || isHeaderCut ? { share, width } : { share: 0, width: 1 };
}

/** For a single column: one that occurs nowhere, so that no cell is cut. */
function unusedDelimiter(content: string): string {
  return [...delimiters, '\u001f'].find((delimiter) => !content.includes(delimiter)) ?? ',';
}

/** The cells of a Markdown table, if the text is one and nothing else. */
function markdownTable(content: string): string[][] | undefined {
  const lines = content
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const rule = lines[1] ?? '';
  if (!/^\|(?:\s*:?-+:?\s*\|)+$/.test(rule)) return undefined;
  if (!lines.every((line) => line.startsWith('|') && line.endsWith('|'))) return undefined;
  return lines
    .filter((_, index) => index !== 1)
    .map((line) =>
      line
        .slice(1, -1)
        .split(/(?<!\\)\|/)
        .map((cell) => cell.trim().replaceAll('\\|', '|')),
    );
}

/**
 * Writes the cells of a file into a sheet from A1 on, read in the workbook's locale as if typed.
 * The sheet is made if it is missing, and grown to the rows, at least to Google's 1000 × 26.
 *
 * A cell that begins with `=` is imported as text. Google would run it, but a file may come from
 * anybody, and a formula in it can fetch addresses and send along what the sheet holds. Likewise
 * `+…` and `-…` that are no numbers (phone numbers), which typed would become broken formulas.
 */
export function importInto(
  workbook: Workbook,
  sheetName: string,
  rows: readonly (readonly string[])[],
): void {
  const columns = Math.max(1, ...rows.map((row) => row.length));
  growSheet(workbook, sheetName, rows.length, columns);
  if (rows.length === 0) return;
  const texts = rows.map((row) =>
    Array.from({ length: columns }, (_, column) => asTyped(row[column] ?? '')),
  );
  workbook.typeIn(sheetName, { row: 1, column: 1, rows: rows.length, columns }, texts);
}

function growSheet(workbook: Workbook, name: string, rows: number, columns: number): void {
  const wanted = {
    rows: Math.max(rows, LEAST_ROWS),
    columns: Math.max(columns, LEAST_COLUMNS),
  };
  if (!workbook.sheetNames.includes(name)) {
    workbook.addSheet(name, wanted.rows, wanted.columns);
    return;
  }
  const grid = workbook.gridSize(name);
  if (grid.rows < wanted.rows) {
    workbook.insertRows(name, grid.rows + 1, wanted.rows - grid.rows);
  }
  if (grid.columns < wanted.columns) {
    workbook.insertColumns(name, grid.columns + 1, wanted.columns - grid.columns);
  }
}

/** An apostrophe in front makes text of what follows; one that is there stays visible. */
function asTyped(cell: string): string {
  const isFormula = /^\s*=/.test(cell) || (/^\s*[+-]/.test(cell) && !/^[\s\d.,+%-]+$/.test(cell));
  return isFormula || cell.startsWith("'") ? `'${cell}` : cell;
}
