import type { Area } from '../model';

/** Rows and columns of a sheet's grid. */
export type Grid = { readonly rows: number; readonly columns: number };

/** What an A1 notation names: an area, the sheet if it says one, and how far it is open. */
export type A1Area = {
  readonly sheet: string | undefined;
  readonly area: Area;
  /** `rows` of `5:7`, `columns` of `D:F`, `toBottom` of `A1:T`; `none` of `A1:T5`. */
  readonly open: 'none' | 'rows' | 'columns' | 'toBottom';
};

type Corner = { readonly column: number | undefined; readonly row: number | undefined };

/**
 * Reads `A1`, `$A$1:T5`, `A:B`, `1:50`, `A1:T`, inverted and lower-case ones and `Sheet!A1`; an open
 * end reaches to the end of the grid. Undefined where it is none of these, such as a named range.
 * Source: behaviour of Sheet.getRange observed on the live service by public tests.
 */
export function parseA1(notation: string, grid: Grid): A1Area | undefined {
  const [, quoted, plain, rest] = /^(?:'((?:[^']|'')+)'!|([^'!]*)!)?([^!]+)$/.exec(notation) ?? [];
  const [first, second, ...more] = (rest ?? '').replaceAll('$', '').toUpperCase().split(':');
  const start = corner(first);
  const end = second === undefined ? start : corner(second);
  if (start === undefined || end === undefined || more.length > 0) return undefined;
  const found = areaOf(start, end, grid, second !== undefined);
  if (found === undefined) return undefined;
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  return { ...found, sheet: sheet === '' ? undefined : sheet };
}

/** The notation of an area, such as `B2:C5`, or `B2` for one cell. */
export function toA1(area: Area): string {
  const first = `${columnLetters(area.column)}${area.row}`;
  if (area.rows === 1 && area.columns === 1) return first;
  const last = `${columnLetters(area.column + area.columns - 1)}${area.row + area.rows - 1}`;
  return `${first}:${last}`;
}

/** `A` for 1, `Z` for 26, `AA` for 27. */
export function columnLetters(column: number): string {
  const before = Math.floor((column - 1) / 26);
  const letter = String.fromCharCode(65 + ((column - 1) % 26));
  return before === 0 ? letter : columnLetters(before) + letter;
}

function corner(part: string | undefined): Corner | undefined {
  const match = /^([A-Z]{0,3})([1-9]\d{0,7})?$/.exec(part ?? '');
  if (match === null || match[0] === '') return undefined;
  const letters = match[1] ?? '';
  return {
    column: letters === '' ? undefined : columnNumber(letters),
    row: match[2] === undefined ? undefined : Number(match[2]),
  };
}

/** What each pair of corners means; pairs that are missing here are no range. */
const openness: Readonly<Partial<Record<string, A1Area['open']>>> = {
  'cell:cell': 'none',
  'column:column': 'columns',
  'row:row': 'rows',
  'cell:column': 'toBottom',
};

function shapeOf({ column, row }: Corner): string {
  if (row === undefined) return 'column';
  return column === undefined ? 'row' : 'cell';
}

function columnNumber(letters: string): number {
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

function areaOf(
  start: Corner,
  end: Corner,
  grid: Grid,
  isPair: boolean,
): Pick<A1Area, 'area' | 'open'> | undefined {
  const open = openness[`${shapeOf(start)}:${shapeOf(end)}`];
  if (open === undefined || (open !== 'none' && !isPair)) return undefined;
  return { area: between(start, end, grid), open };
}

function between(start: Corner, end: Corner, grid: Grid): Area {
  const rows = [start.row ?? 1, end.row ?? grid.rows];
  const columns = [start.column ?? 1, end.column ?? grid.columns];
  const row = Math.min(...rows);
  const column = Math.min(...columns);
  return {
    row,
    column,
    rows: Math.max(...rows) - row + 1,
    columns: Math.max(...columns) - column + 1,
  };
}
