import type { Field } from '../etiquette';
import type { ColumnValues } from './columnValues';
import type { HeaderReadings } from './headers/readHeaders';
import type { Reading } from './headers/vocabulary';

/** A field that a column may hold. */
type Offer = { readonly column: number; readonly reading: Reading; readonly order: number };

/**
 * Gives each field the column that names it best, after those already claimed; no column to two
 * fields. What a header leaves open the cells settle.
 */
export function claimColumns(
  readings: HeaderReadings['of'],
  alreadyClaimed: ReadonlyMap<Field, number>,
  values: ColumnValues,
): ReadonlyMap<Field, number> {
  const columnOf = new Map(alreadyClaimed);
  const offers = readings
    .flatMap((each, column) => (each ?? []).map((reading) => offer(column, reading, values)))
    .filter(({ order }) => order < UNFIT)
    .sort((a, b) => a.order - b.order || a.column - b.column);
  for (const { column, reading } of offers) {
    const isFree = !columnOf.has(reading.field) && ![...columnOf.values()].includes(column);
    if (isBareName(reading) && !columnOf.has('role') && !columnOf.has('appliedOn')) continue;
    if (!isFree || (reading.isOneOfSeries && isSeries(readings, reading.field))) continue;
    columnOf.set(reading.field, column);
  }
  return withoutUsersOwn(columnOf, readings, values);
}

/** Ranks lie below this; an offer that needs the cells comes behind one that stands by itself. */
const BEHIND = 100;
const UNFIT = 1000;

function offer(column: number, reading: Reading, values: ColumnValues): Offer {
  return { column, reading, order: orderOf(column, reading, values) };
}

function orderOf(
  column: number,
  { field, certainty, rank }: Reading,
  values: ColumnValues,
): number {
  if (certainty === 'sure' || certainty === 'own?') return rank;
  const verdict = values.verdictOn(column, field);
  if (certainty === 'open') return verdict === 'unfit' ? UNFIT : BEHIND + rank;
  return verdict === 'fits' ? BEHIND + rank : UNFIT;
}

/** Numbered interviews and the like: none of several stands for all. */
function isSeries(readings: HeaderReadings['of'], field: Field): boolean {
  const isOne = (reading: Reading): boolean => reading.isOneOfSeries && reading.field === field;
  return readings.filter((each) => each?.some(isOne)).length > 1;
}

/** The employer under `Name`: only in a list of applications, not of people. */
function isBareName({ field, certainty }: Reading): boolean {
  return field === 'company' && certainty !== 'sure';
}

const contactFields: readonly Field[] = ['contactName', 'contactEmail', 'contactPhone'];

/** The user's own address and number stand on every row, whoever the employer; one tells of both. */
function withoutUsersOwn(
  columnOf: ReadonlyMap<Field, number>,
  readings: HeaderReadings['of'],
  values: ColumnValues,
): ReadonlyMap<Field, number> {
  const doubtful = contactFields.filter((field) => {
    const reading = readings[columnOf.get(field) ?? -1]?.find((each) => each.field === field);
    return reading !== undefined && reading.certainty !== 'sure';
  });
  const company = columnOf.get('company');
  const isOwn = doubtful.some((field) => values.repeatsItself(columnOf.get(field) ?? -1, company));
  if (!isOwn) return columnOf;
  return new Map([...columnOf].filter(([field]) => !doubtful.includes(field)));
}
