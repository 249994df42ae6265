/** Puts together what a formula plans with: zone, day, settings, log. */
import { readContactLog } from '../tracker/contactLog';
import type { Planning } from '../tracker/plan';
import { defaultSettings, readSettings } from '../tracker/settings';
import { calendarOf, daysOfDocument, todayOf, withoutLocale } from './document';
import { asOfDay, isOmitted, tableOf, type Argument } from './functionArguments';
import type { ZonedDays } from './zonedDays';

/** Planning for one formula call, and the days of the spreadsheet's zone to answer with. */
export type FormulaPlanning = { readonly planning: Planning; readonly days: ZonedDays };

/** The optional arguments that planning functions share. */
export type PlanningArguments = {
  readonly settings: Argument;
  readonly asOf: Argument;
  readonly log: Argument;
};

/**
 * Reads the arguments that planning functions share. `as_of` wins over the `Today` of the settings,
 * and that over the clock. Throws a sentence where an argument is none of what it should be.
 */
export function planningOf({ settings, asOf, log }: PlanningArguments): FormulaPlanning {
  const days = daysOfDocument();
  const now = calendarOf(days, todayOf(days));
  // Settings and log hold dates that the add-on wrote; the locale is for the tracker alone.
  const clock = withoutLocale(now);
  const read = isOmitted(settings)
    ? defaultSettings
    : readSettings(
        tableOf(settings, 'a range of settings', "'Follow-up settings'!$A:$B in its place"),
        clock,
      );
  const today = asOfDay(asOf, clock) ?? read.today ?? clock.today;
  const calendar = { ...now, today };
  const logTable = isOmitted(log)
    ? undefined
    : tableOf(log, 'the range of the contact log', "'Contact log'!$A:$M in its place");
  const contactLog = logTable && readContactLog(logTable, withoutLocale(calendar), read.policy);
  return { planning: { calendar, settings: read, log: contactLog }, days };
}
