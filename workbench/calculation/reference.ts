import type { Area } from '../model';

/** One end of a reference; `undefined` where that side is open, as the row in `A1:T`. */
export type Corner = {
  readonly column: number | undefined;
  readonly columnFixed: boolean;
  readonly row: number | undefined;
  readonly rowFixed: boolean;
};

/** A reference of a formula: a cell (`last` is `undefined`), a range, or an open range. */
export type Reference = {
  /** The sheet's name, `undefined` for the formula's own sheet. */
  readonly sheet: string | undefined;
  readonly first: Corner;
  readonly last: Corner | undefined;
};

/** Rows or columns that come or go; `at` counts from 1 and `size` is the grid's after the change. */
export type Shift = {
  readonly axis: 'row' | 'column';
  readonly at: number;
  readonly inserted: number;
  readonly removed: number;
  readonly size: number;
};

type GridSize = { readonly rows: number; readonly columns: number };

/** The letters of a column that counts from 1: 28 is `AB`. */
export function columnLetters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? columnLetters(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}

const columnNumber = (letters: string): number =>
  Array.from(letters.toUpperCase(), (letter) => letter.charCodeAt(0) - 64).reduce(
    (sum, digit) => sum * 26 + digit,
    0,
  );

function readCorner(text: string): Corner {
  const match = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(text);
  const [, before = '', letters = '', between = '', digits = ''] = match ?? [];
  return {
    column: letters === '' ? undefined : columnNumber(letters),
    columnFixed: letters !== '' && before === '$',
    row: digits === '' ? undefined : Number(digits),
    rowFixed: letters === '' ? before === '$' : between === '$',
  };
}

const readSheetName = (prefix: string): string =>
  prefix.startsWith("'") ? prefix.slice(1, -1).replaceAll("''", "'") : prefix;

/** Reads a reference such as `A$1`, `A1:T`, `$A:$B`, `2:3` or `'My sheet'!A1`, known to be well formed. */
export function readReference(text: string): Reference {
  const bang = text.lastIndexOf('!');
  const [first = '', last] = text.slice(bang + 1).split(':');
  return {
    sheet: bang < 0 ? undefined : readSheetName(text.slice(0, bang)),
    first: readCorner(first),
    last: last === undefined ? undefined : readCorner(last),
  };
}

const printCorner = (corner: Corner): string =>
  (corner.column === undefined
    ? ''
    : (corner.columnFixed ? '$' : '') + columnLetters(corner.column)) +
  (corner.row === undefined ? '' : `${corner.rowFixed ? '$' : ''}${corner.row}`);

/** A sheet's name as the front of a reference, quoted where it must be. */
export const sheetPrefix = (sheet: string): string =>
  /^[A-Za-z_][A-Za-z0-9_]*$/.test(sheet) ? `${sheet}!` : `'${sheet.replaceAll("'", "''")}'!`;

/** The reference as Sheets writes it. */
export const printReference = ({ sheet, first, last }: Reference): string =>
  (sheet === undefined ? '' : sheetPrefix(sheet)) +
  printCorner(first) +
  (last === undefined ? '' : `:${printCorner(last)}`);

function span(
  first: number | undefined,
  last: number | undefined,
  closed: boolean,
  size: number,
): readonly [number, number] {
  const start = first ?? last ?? 1;
  const end = closed ? (last ?? size) : start;
  const openStart = first === undefined && last === undefined ? 1 : Math.min(start, end);
  return [openStart, Math.min(Math.max(start, end), size)];
}

/**
 * The cells that a reference names on a grid, open sides reaching to the grid's end and ranges cut
 * off there; `undefined` where no cell of the grid is named.
 */
export function referencedArea({ first, last }: Reference, grid: GridSize): Area | undefined {
  const [top, bottom] = span(first.row, last?.row, last !== undefined, grid.rows);
  const [left, right] = span(first.column, last?.column, last !== undefined, grid.columns);
  if (top > bottom || left > right) return undefined;
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

function shiftSpan(first: number, last: number, shift: Shift): [number, number] | undefined {
  const end = shift.at + shift.removed;
  const move = (value: number, within: number): number => {
    if (value < shift.at) return value;
    return value < end ? within : value - shift.removed + shift.inserted;
  };
  const low = move(Math.min(first, last), shift.at);
  const high = move(Math.max(first, last), shift.at - 1);
  if (low > high || low > shift.size) return undefined;
  return first <= last ? [low, high] : [high, low];
}

const withAxis = (corner: Corner, axis: Shift['axis'], value: number): Corner =>
  corner[axis] === undefined ? corner : { ...corner, [axis]: value };

/** The reference after a change of its own sheet's grid; `undefined` where all its cells went. */
export function shiftReference(reference: Reference, shift: Shift): Reference | undefined {
  const { axis } = shift;
  const first = reference.first[axis];
  const last = reference.last === undefined ? first : reference.last[axis];
  const start = first ?? last;
  if (start === undefined) return reference;
  const end = first === undefined || last === undefined ? Number.MAX_SAFE_INTEGER : last;
  const moved = shiftSpan(start, end, shift);
  if (moved === undefined) return undefined;
  const [newStart, newEnd] = moved;
  if (newStart === start && newEnd === end) return reference;
  return {
    ...reference,
    first: withAxis(reference.first, axis, newStart),
    last: reference.last && withAxis(reference.last, axis, first === undefined ? newStart : newEnd),
  };
}
