/** The email of the week: reads the tracker once, composes, and sends it to the user. */
import { digestEmail } from '../email/digestEmail';
import { digestOf } from '../tracker/digest';
import { openTracker, planOfTracker } from './trackerDocument';

/**
 * Sends this week's list to the user, and to nobody else, whether anything is due or not. Throws a
 * sentence where the sheet holds no tracker.
 */
export function emailThisWeeksList(): void {
  const tracker = openTracker();
  const { document, columns, planning } = tracker;
  const digest = digestOf(planOfTracker(tracker), planning.calendar.today, columns.headerRow + 2);
  const { subject, text, html } = digestEmail(digest, document.getUrl());
  const to = Session.getEffectiveUser().getEmail();
  MailApp.sendEmail({ to, subject, body: text, htmlBody: html, name: 'Polite Nudge' });
  document.toast(`This week's list is on its way to ${to}.`, 'Polite Nudge');
}
