/** The two arguments of functions that speak of one row, or of several. */
import type { Table } from '../../tracker/cell';
import { isTable, misuse, widthOf, type Argument, type Usage } from './functionArguments';

/** Rows and their headers; throws where they are none, or of different width. */
export function requireRowAndHeaders(
  row: Argument,
  headers: Argument,
  usage: Usage,
): { readonly rows: Table; readonly headers: Table } {
  if (!isTable(row)) throw misuse(usage, 'a row and its headers', row);
  if (!isTable(headers)) throw misuse(usage, 'the header row after the row', headers);
  if (headers.length !== 1 || widthOf(headers) !== widthOf(row)) {
    throw misuse(usage, `headers as wide as the row, 1 × ${String(widthOf(row))} cells`, headers);
  }
  return { rows: row, headers };
}
