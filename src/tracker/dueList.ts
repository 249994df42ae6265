import { addDays, dayOfStep, type Day, type Step } from '../etiquette';
import type { LeadRow, PlanRow } from './plan';

/** A step to act on, with its day and the row of the plan that it comes from. */
export type DueStep = {
  readonly row: LeadRow;
  readonly day: Day;
};

/** Days after today that a list of the week looks ahead: today and the six after it. */
export const DAYS_OF_A_WEEK_AHEAD = 6;

/**
 * Every step whose day is at most `daysAhead` after today, soonest first, thank-yous first on a day,
 * then in the order of the rows. Of several check-ins with one contact only the first is listed: the
 * others wait for it.
 */
export function dueSteps(
  rows: readonly PlanRow[],
  today: Day,
  daysAhead: number = DAYS_OF_A_WEEK_AHEAD,
): readonly DueStep[] {
  const last = addDays(today, daysAhead);
  const due: DueStep[] = [];
  for (const row of rows) {
    if (row.kind !== 'lead') continue;
    const day = dayOfStep(row.step);
    if (day !== undefined && day <= last) due.push({ row, day });
  }
  due.sort((a, b) => a.day - b.day || rankOf(a.row.step) - rankOf(b.row.step));
  const asked = new Set<number>();
  return due.filter(({ row: { step, contact } }) => {
    if (step.kind !== 'check-in') return true;
    const isFirst = !asked.has(contact);
    asked.add(contact);
    return isFirst;
  });
}

function rankOf(step: Step): number {
  return step.kind === 'thank' ? 0 : 1;
}
