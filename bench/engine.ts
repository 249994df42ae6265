/** What a formula does between its arguments and its cells, without the services. */
import { zonedDays } from '../src/apps-script/zonedDays';
import { dayOfSerial, dayOfStep } from '../src/etiquette';
import type { Table } from '../src/tracker/cell';
import { findColumns } from '../src/tracker/columns';
import { labelOfRow, planTracker, reasonOfRow } from '../src/tracker/plan';
import { defaultSettings } from '../src/tracker/settings';

/**
 * Plans a tracker with its header row: reads its cells, decides, and gives for each row the day as a
 * date, the step and the reason. The days of the zone are made anew, as in each call of a formula.
 */
export function planTable(table: Table, today: number, zone: string): (string | Date)[][] {
  const columns = findColumns(table);
  if (columns === undefined) throw new Error('The sample table has no known header.');
  const days = zonedDays(zone, () => NaN);
  const plan = planTracker(table, columns, {
    calendar: {
      today: dayOfSerial(today),
      dayOf: (cell) => days.dayOf(cell.getTime()),
      isDayFirst: () => false,
    },
    settings: defaultSettings,
    log: undefined,
  });
  return plan.rows.map((row) => {
    const day = row.kind === 'lead' ? dayOfStep(row.step) : undefined;
    return [
      day === undefined ? '' : new Date(days.startOf(day)),
      labelOfRow(row),
      reasonOfRow(row),
    ];
  });
}

export { checkTone } from '../src/words/tone/checkTone';
