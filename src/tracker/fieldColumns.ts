import { fields, type Field } from '../etiquette';

/** Where the cells of a field stand; without an index it has no column. */
export type FieldColumn = { readonly field: Field; readonly index: number | undefined };

/** The column of every field. Unlike in a `Map`, finding one costs next to nothing. */
export type FieldColumns = Readonly<Record<Field, FieldColumn>>;

/** Looks up the column of every field once, for all rows. */
export function fieldColumns(columnOf: ReadonlyMap<Field, number>): FieldColumns {
  const columns = fields.map((field) => [field, { field, index: columnOf.get(field) }]);
  return Object.fromEntries(columns) as FieldColumns;
}
