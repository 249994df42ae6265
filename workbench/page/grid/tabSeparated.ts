/** Rows of cells as the clipboard carries them: tabs between cells, line breaks between rows. */
import Papa from 'papaparse';

/** Writes cells for the clipboard; a cell with a tab, a line break or a quote is put in quotes. */
export function tabSeparated(rows: readonly (readonly string[])[]): string {
  return Papa.unparse(
    rows.map((row) => [...row]),
    { delimiter: '\t', newline: '\n' },
  );
}

/** Reads what was copied in a spreadsheet, here or elsewhere; every row as wide as the widest. */
export function readTabSeparated(text: string): readonly (readonly string[])[] {
  const { data } = Papa.parse<string[]>(text.replace(/\r?\n$/, ''), { delimiter: '\t' });
  const width = Math.max(1, ...data.map((row) => row.length));
  return data.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? ''));
}
