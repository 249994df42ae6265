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
export function planningOf(
  { settings: settingsRange, asOf, log: logRange }: PlanningArguments,
  example: string,
): FormulaPlanning {
  const days = daysOfDocument();
  const now = calendarOf(days, todayOf(days));
  // Settings and log hold dates that the add-on wrote; the locale is for the tracker alone.
  const clock = withoutLocale(now);
  const settings = isOmitted(settingsRange)
    ? defaultSettings
    : readSettings(tableOf(settingsRange, 'a range of settings', example), clock);
  const today = asOfDay(asOf, clock, example) ?? settings.today ?? clock.today;
  const calendar = { ...now, today };
  const log = isOmitted(logRange)
    ? undefined
    : readContactLog(
        tableOf(logRange, 'the range of the contact log', example),
        withoutLocale(calendar),
      );
  return { planning: { calendar, settings, log }, days };
}
