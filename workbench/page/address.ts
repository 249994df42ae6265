/** A cell of a sheet; rows and columns count from 1. */
export type CellPlace = { readonly row: number; readonly column: number };

/**
 * The letters over a column.
 * @example columnLetters(28) //=> 'AB'
 */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + ((column - 1) % 26));
  const rest = Math.floor((column - 1) / 26);
  return rest === 0 ? last : columnLetters(rest) + last;
}

/**
 * A cell as the name box shows it.
 * @example addressOf({ row: 2, column: 3 }) //=> 'C2'
 */
export function addressOf({ row, column }: CellPlace): string {
  return `${columnLetters(column)}${row}`;
}
