/** A date as a cell gives it: an instant. Only its milliseconds since 1970-01-01 UTC are read. */
export type DateCell = { getTime(): number };

/** What a cell gives, as Apps Script hands it over; a blank cell gives `''`. */
export type Cell = string | number | boolean | DateCell;

/** Rows of cells; rows may be of unequal length, and what is missing is blank. */
export type Table = readonly (readonly Cell[])[];

/** What people write where there is nothing to write. */
const emptyMarkers: ReadonlySet<string> = new Set([
  '-',
  '–',
  '—',
  'n/a',
  'na',
  'none',
  'null',
  'tbd',
  '?',
]);

const errorValue = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!|SPILL!|CALC!)/;

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

/** Whether a cell holds nothing, white space or an empty marker such as `n/a` or `—`. */
export function isEmptyCell(cell: Cell | undefined): boolean {
  if (cell === undefined || cell === '') return true;
  if (typeof cell !== 'string') return false;
  const text = visibleText(cell);
  return text === '' || (text.length <= 4 && emptyMarkers.has(text.toLowerCase()));
}

/** Whether a cell holds the text of an error value, such as `#N/A`. */
export function isErrorCell(cell: Cell | undefined): cell is string {
  return typeof cell === 'string' && cell.startsWith('#') && errorValue.test(cell);
}

/** Whether a cell holds a date. Works across realms, where `instanceof` does not. */
export function isDateCell(cell: Cell | undefined): cell is DateCell {
  return typeof cell === 'object' && Object.prototype.toString.call(cell) === '[object Date]';
}

/** A cell as a text to show back to the user; a date as the milliseconds it stands for. */
export function textOfCell(cell: Cell | undefined): string {
  if (cell === undefined) return '';
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return isDateCell(cell) ? String(cell.getTime()) : visibleText(String(cell));
}
