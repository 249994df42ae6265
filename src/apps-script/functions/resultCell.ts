/** The cells of a formula's result. */
import { dayOfStep, type Day } from '../../etiquette';
import type { PlanRow } from '../../tracker/plan';
import { checkThisRow } from '../../words/labels';
import type { ZonedDays } from '../zonedDays';

/** A cell of a result: a day goes out as a date of the spreadsheet's zone. */
export type ResultCell = string | Date;

/** A day as a date of the spreadsheet's zone: its first instant there. */
export function dateOf(day: Day, days: ZonedDays): Date {
  return new Date(days.startOf(day));
}

/** The day of a row's step, blank where it has none. */
export function dayCell(row: PlanRow, days: ZonedDays): ResultCell {
  const day = row.kind === 'lead' ? dayOfStep(row.step) : undefined;
  return day === undefined ? '' : dateOf(day, days);
}

/** The same for a result in which no other cell can say that the row needs a look. */
export function followUpCell(row: PlanRow | undefined, days: ZonedDays): ResultCell {
  if (row === undefined) return '';
  return row.kind === 'problem' ? checkThisRow : dayCell(row, days);
}

/** A column of such cells; at least one, since a result must have a cell to stand in. */
export function followUpColumn(rows: readonly PlanRow[], days: ZonedDays): ResultCell[][] {
  return rows.length === 0 ? [['']] : rows.map((row) => [followUpCell(row, days)]);
}
