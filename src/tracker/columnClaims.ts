import type { Field } from '../etiquette';
import type { ColumnValues } from './columnValues';
import type { HeaderReadings } from './headers/readHeaders';
import type { Reading } from './headers/vocabulary';

/** A field that a column may hold. */
type Offer = { readonly column: number; readonly reading: Reading; readonly order: number };

/**
 * Gives each field the column that names it best, after those already claimed; no column to two
 * fields. What a header leaves open the cells settle. `isOfForms` says that the rows are what was
 * filled into application forms.
 */
export function claimColumns(
  readings: HeaderReadings['of'],
  alreadyClaimed: ReadonlyMap<Field, number>,
  values: ColumnValues,
  isOfForms: boolean,
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
  return withoutUsersOwn(columnOf, readings, values, isOfForms);
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
  if (certainty !== 'open' && certainty !== 'unproven') return rank;
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

const detailFields: readonly Field[] = ['contactEmail', 'contactPhone'];

/** A recruiter may stand behind a few leads; on so many rows, under so many employers, the user. */
const ROWS_THAT_PROVE = 5;

/**
 * The user's own address and number stand on every row, whoever the employer; one tells of both. In
 * an export of application forms they stand there in any case.
 */
function withoutUsersOwn(
  columnOf: ReadonlyMap<Field, number>,
  readings: HeaderReadings['of'],
  values: ColumnValues,
  isOfForms: boolean,
): ReadonlyMap<Field, number> {
  const company = columnOf.get('company');
  const doubtful = detailFields.flatMap((field) => {
    const column = columnOf.get(field) ?? -1;
    const reading = readings[column]?.find((each) => each.field === field);
    if (reading === undefined || reading.certainty === 'sure') return [];
    const needed = reading.certainty === 'hardly own' ? ROWS_THAT_PROVE : 2;
    return [{ field, isOwn: values.repeatsOf(column, company) >= needed }];
  });
  if (!isOfForms && !doubtful.some(({ isOwn }) => isOwn)) return columnOf;
  return new Map([...columnOf].filter(([field]) => doubtful.every((each) => each.field !== field)));
}
