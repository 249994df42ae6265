/** Puts together what a formula plans with: zone, day, settings, log. */
import type { Day } from '../../etiquette';
import { readContactLog } from '../../tracker/contactLog';
import type { Planning } from '../../tracker/plan';
import { defaultSettings, readSettings } from '../../tracker/settings';
import { calendarOf, daysOfDocument, todayOf, withoutLocale } from '../document';
import type { ZonedDays } from '../zonedDays';
import { asOfDay, isOmitted, tableOf, type Argument, type Usage } from './functionArguments';

/** Planning for one formula call, and the days of the spreadsheet's zone to answer with. */
export type FormulaPlanning = {
  readonly planning: Planning;
  readonly days: ZonedDays;
  /** The day that the arguments name; `undefined` where the clock had to tell it. */
  readonly namedDay: Day | undefined;
};

/** The optional arguments that planning functions share. */
export type PlanningArguments = {
  readonly settings?: Argument;
  readonly asOf?: Argument;
  readonly log?: Argument;
};

/**
 * Reads the arguments that planning functions share. `as_of` wins over the `Today` of the settings,
 * and that over the clock. Throws a sentence where an argument is none of what it should be. One
 * service call.
 */
export function planningOf(
  { settings, asOf, log }: PlanningArguments,
  usage: Usage,
): FormulaPlanning {
  const days = daysOfDocument();
  const now = calendarOf(days, todayOf(days));
  // Settings and log hold dates that the add-on wrote; the locale is for the tracker alone.
  const clock = withoutLocale(now);
  const read = isOmitted(settings)
    ? defaultSettings
    : readSettings(tableOf(settings, 'a range of settings', usage, usage.fullExample), clock);
  const namedDay = asOfDay(asOf, clock, usage) ?? read.today;
  const calendar = { ...now, today: namedDay ?? clock.today };
  const logTable = isOmitted(log)
    ? undefined
    : tableOf(log, 'the range of the contact log', usage, usage.fullExample);
  const contactLog = logTable && readContactLog(logTable, withoutLocale(calendar), read.policy);
  return { planning: { calendar, settings: read, log: contactLog }, days, namedDay };
}
