/** A date as a cell gives it: an instant. Only its milliseconds since 1970-01-01 UTC are read. */
export type DateCell = { getTime(): number };

/** What a cell gives, as Apps Script hands it over; a blank cell gives `''`. */
export type Cell = string | number | boolean | DateCell;

/** Rows of cells; rows may be of unequal length, and what is missing is blank. */
export type Table = readonly (readonly Cell[])[];

/** What people write where there is nothing to write; none is longer than `LONGEST_MARKER`. */
const emptyMarker = /^(?:[-–—−]+|\?+|n ?\/ ?a|n\.a\.?|na|none|null|tb[ad])$/i;
const LONGEST_MARKER = 5;

/**
 * The error values of Google Sheets, with whatever stands behind them, and those that a file from a
 * spreadsheet in German, French, Spanish, Italian or Portuguese brings.
 */
const errorValue =
  /^#(?:N\/[AD]|DIV\/0!|¡DIV\/0!|(?:NAME|NOM|NOME|¿NOMBRE)\?|NV$|(?:REF|VALUE|NUM|NULL|ERROR|SPILL|CALC|BEZUG|WERT|ZAHL|ÜBERLAUF|VALEUR|NOMBRE|NUL|PROPAGATION|¡REF|¡VALOR|¡NUM|¡NULO|RIF|VALORE|NULLO|VALOR|NÚM|NULO)!)/;

/** Characters that nobody sees, such as the marks of writing direction that copied text brings. */
const invisible = /\p{Cf}/gu;

/** A text as people see it: without invisible characters and outer blanks. */
export function visibleText(text: string): string {
  // Almost every text is free of them, which a first look tells faster than replacing.
  return (
    /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/.test(text)
      ? text.replace(invisible, '')
      : text
  ).trim();
}

/** A text as people see it, `''` where it is an empty marker such as `n/a` or `—`. */
export function writtenText(text: string): string {
  const visible = visibleText(text);
  return visible.length <= LONGEST_MARKER && emptyMarker.test(visible) ? '' : visible;
}

/** Whether a cell holds nothing, white space or an empty marker such as `n/a` or `—`. */
export function isEmptyCell(cell: Cell | undefined): boolean {
  return cell === undefined || (typeof cell === 'string' && writtenText(cell) === '');
}

/** Whether a cell holds the text of an error value, such as `#N/A`. */
export function isErrorCell(cell: Cell | undefined): cell is string {
  return typeof cell === 'string' && cell.startsWith('#') && errorValue.test(cell);
}

/** Whether a cell holds a date. Works across realms, where `instanceof` does not. */
export function isDateCell(cell: unknown): cell is DateCell {
  return typeof cell === 'object' && cell !== null && 'getTime' in cell;
}

/** A cell as a text to show back to the user; a date as the milliseconds it stands for. */
export function textOfCell(cell: Cell | undefined): string {
  if (cell === undefined) return '';
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return isDateCell(cell) ? String(cell.getTime()) : visibleText(String(cell));
}
