/** The formula that lists what to act on. */
import { dueSteps, DAYS_OF_A_WEEK_AHEAD, type DueStep } from '../../tracker/dueList';
import { labelOfRow, reasonOfRow } from '../../tracker/plan';
import { isMisread, readCount } from '../../tracker/readCell';
import { dayInWords } from '../../words/days';
import { howToReachFor } from '../../words/howToReach';
import {
  isOmitted,
  isTable,
  misuse,
  tableOf,
  type Argument,
  type Usage,
} from './functionArguments';
import { plannedTracker } from './plannedTracker';
import { planningOf } from './planningOf';
import { dateOf, type ResultCell } from './resultCell';
import type { ZonedDays } from '../zonedDays';

const usage: Usage = {
  name: 'DUE_NUDGES',
  example: "=DUE_NUDGES(A1:T; 'Follow-up settings'!$A:$B)",
  fullExample:
    "=DUE_NUDGES(A1:T; 'Follow-up settings'!$A:$B; DATE(2026;11;21); 'Contact log'!$A:$M; 6)",
};

/** More days ahead than anything is planned for; a list of five years is a slip of the keyboard. */
const MOST_DAYS_AHEAD = 366;

/**
 * Lists what to act on, soonest first: what is overdue, due today and due in the next days.
 *
 * @param {range} tracker The tracker with its header row, e.g. A1:T.
 * @param {range} settings The settings, e.g. 'Follow-up settings'!$A:$B. They tell what day it is; without them give as_of.
 * @param {date} as_of The day to list for, e.g. DATE(2026;11;21) or TODAY(). May be left out: the Today of the settings.
 * @param {range} log The contact log, e.g. 'Contact log'!$A:$M. May be left out.
 * @param {number} days How many days to look ahead, e.g. 6. May be left out: 6, this week.
 * @return A list with a header: When, Company, Role, Contact, How, Next step, Why.
 * @customfunction
 */
export function DUE_NUDGES(
  tracker?: Argument,
  settings?: Argument,
  as_of?: Argument,
  log?: Argument,
  days?: Argument,
): ResultCell[][] {
  const table = tableOf(tracker, 'a tracker with its header row', usage);
  const formula = planningOf({ settings, asOf: as_of, log }, usage);
  const { namedDay } = formula;
  if (namedDay === undefined) {
    throw misuse(usage, 'settings with a row Today, or a day as_of', settings);
  }
  const ahead = daysAhead(days);
  const due = dueSteps(plannedTracker(table, formula, usage).rows, namedDay, ahead);
  const when = `When (as of ${dayInWords(namedDay)})`;
  return [
    [when, 'Company', 'Role', 'Contact', 'How', 'Next step', 'Why'],
    ...(due.length === 0
      ? [['Nothing is due', '', '', '', '', '', '']]
      : due.map((step) => listed(step, formula.days))),
  ];
}

function listed({ row, day }: DueStep, days: ZonedDays): ResultCell[] {
  const { company, role, contactName } = row.lead;
  const how = howToReachFor(row.step, row.lead);
  return [dateOf(day, days), company, role, contactName, how, labelOfRow(row), reasonOfRow(row)];
}

/** The `days` argument as a number of days. */
function daysAhead(days: Argument): number {
  if (isOmitted(days)) return DAYS_OF_A_WEEK_AHEAD;
  const count = isTable(days) ? undefined : readCount(days);
  if (count !== undefined && !isMisread(count) && count <= MOST_DAYS_AHEAD) return count;
  const expected = `a whole number of days from 0 to ${String(MOST_DAYS_AHEAD)}`;
  throw misuse(usage, expected, days, usage.fullExample);
}
