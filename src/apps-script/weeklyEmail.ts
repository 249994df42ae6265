/** The email of the week: reads the tracker once, composes, and sends it to the user. */
import { digestEmail } from '../email/digestEmail';
import { digestOf } from '../tracker/digest';
import { openTracker, planOfTracker } from './trackerDocument';

/**
 * Sends this week's list to the user, and to nobody else, whether anything is due or not. Throws a
 * sentence where the sheet holds no tracker.
 */
export function emailThisWeeksList(): void {
  const to = sendThisWeeksList({ evenIfIdle: true });
  SpreadsheetApp.getActive().toast(`This week's list is on its way to ${to}.`, 'Polite Nudge');
}

/**
 * Sends this week's list and gives the address it went to. Unless `evenIfIdle`, nothing is sent
 * while the search is paused, nor where nothing is due and no lead is open; then it gives `''`.
 */
export function sendThisWeeksList({ evenIfIdle }: { readonly evenIfIdle: boolean }): string {
  const tracker = openTracker();
  const { document, columns, planning, settings } = tracker;
  const { today } = planning.calendar;
  const digest = digestOf(planOfTracker(tracker), today, columns.headerRow + 2);
  const { pauseUntil } = settings.policy;
  const isPaused = pauseUntil !== undefined && pauseUntil > today;
  const isIdle = isPaused || (digest.due.length === 0 && digest.openLeads === 0);
  if (isIdle && !evenIfIdle) return '';
  const { subject, text, html } = digestEmail(digest, document.getUrl());
  const to = Session.getEffectiveUser().getEmail();
  MailApp.sendEmail({ to, subject, body: text, htmlBody: html, name: 'Polite Nudge' });
  return to;
}
