import type { User } from '../../workbench/platform';
import type { Workbench } from '../../workbench/runtime';

/** What a test may switch between two runs. */
export type Switch = {
  /** Whom entry points run for from now on. */
  readonly user?: User;
  /** The scopes that this user has granted. */
  readonly scopes?: readonly string[];
  /** The spreadsheet's zone; the script's is that of the process and cannot be switched. */
  readonly zone?: string;
  /** The spreadsheet's locale, such as `de_DE`. */
  readonly locale?: string;
  /** What the clock shows, in milliseconds since 1970; triggers on the way do not fire. */
  readonly now?: number;
};

/** Switches user, authorisation, zone, locale or clock of a workbench. */
export function switchTo(workbench: Workbench, { zone, locale, now, ...actor }: Switch): void {
  workbench.actAs(actor);
  if (zone !== undefined) workbench.workbook.zone = zone;
  if (locale !== undefined) workbench.workbook.locale = locale;
  if (now !== undefined) workbench.clock.moveTo(now);
}
