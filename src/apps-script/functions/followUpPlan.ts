/** The formula that plans a whole tracker. */
import { labelOfRow, reasonOfRow } from '../../tracker/plan';
import { planHeaders } from '../../words/labels';
import { tableOf, type Argument, type Usage } from './functionArguments';
import { plannedTracker } from './plannedTracker';
import { planningOf } from './planningOf';
import { dayCell, type ResultCell } from './resultCell';

const usage: Usage = {
  name: 'FOLLOWUP_PLAN',
  example: '=FOLLOWUP_PLAN(A1:T)',
  fullExample:
    "=FOLLOWUP_PLAN(A1:T; 'Follow-up settings'!$A:$B; DATE(2026;11;21); 'Contact log'!$A:$M)",
};

/**
 * Plans polite follow-ups for a whole tracker: the next day, the next step and why, beside each row.
 *
 * @param {range} tracker The tracker with its header row, e.g. A1:T.
 * @param {range} settings The settings, e.g. 'Follow-up settings'!$A:$B. May be left out.
 * @param {date} as_of The day to plan for, e.g. DATE(2026;11;21). May be left out: today.
 * @param {range} log The contact log, e.g. 'Contact log'!$A:$M. May be left out.
 * @return Three columns with a header: Next follow-up, Next step, Why.
 * @customfunction
 */
export function FOLLOWUP_PLAN(
  tracker?: Argument,
  settings?: Argument,
  as_of?: Argument,
  log?: Argument,
): ResultCell[][] {
  const table = tableOf(tracker, 'a tracker with its header row', usage);
  const formula = planningOf({ settings, asOf: as_of, log }, usage);
  const plan = plannedTracker(table, formula, usage);
  return [
    ...table.slice(0, plan.columns.headerRow).map(() => ['', '', '']),
    [...planHeaders],
    ...plan.rows.map((row) => [dayCell(row, formula.days), labelOfRow(row), reasonOfRow(row)]),
  ];
}
