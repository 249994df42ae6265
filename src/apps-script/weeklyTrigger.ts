/** The weekly email's clock: turned on and off in the menu, fired by Google. */
import { formatIsoDay } from '../etiquette';
import { daysOfDocument, todayOf } from './document';
import { noteTodayQuietly } from './settingsSheet';
import { openTracker } from './trackerDocument';
import { sendThisWeeksList } from './weeklyEmail';
import { whileLocked } from './whileLocked';

const HANDLER = 'sendWeeklyEmail';
const HOUR = 8;

/** The user's own mark of the last list that was sent for this spreadsheet. */
const markOf = (spreadsheetId: string): string => `weeklyEmail ${spreadsheetId}`;

/**
 * Turns the weekly email on, for Mondays at eight in the spreadsheet's zone, or off again.
 */
export function turnWeeklyEmailOnOrOff(): void {
  const busy = 'The weekly email is being turned on or off elsewhere. Try again in a moment.';
  whileLocked(LockService.getUserLock(), busy, turnOnOrOff);
}

function turnOnOrOff(): void {
  const document = SpreadsheetApp.getActive();
  const triggers = ScriptApp.getUserTriggers(document).filter(
    (trigger) => trigger.getHandlerFunction() === HANDLER,
  );
  for (const trigger of triggers) ScriptApp.deleteTrigger(trigger);
  if (triggers.length > 0) {
    document.toast('The weekly email is off.', 'Polite Nudge');
    return;
  }
  requireSetUp();
  ScriptApp.newTrigger(HANDLER)
    .timeBased()
    .onWeekDay(ScriptApp.WeekDay.MONDAY)
    .atHour(HOUR)
    .inTimezone(document.getSpreadsheetTimeZone())
    .create();
  document.toast('The weekly email is on: Mondays, between 8 and 9.', 'Polite Nudge');
}

/** When the trigger fires, no sheet is open: the settings have to say where the tracker is. */
function requireSetUp(): void {
  if (openTracker().settings.trackerSheet !== '') return;
  throw new Error(
    'Expected a sheet that is set up, found none. Choose Extensions, Polite Nudge, ' +
      'Set up or repair this sheet, and then turn the weekly email on.',
  );
}

/**
 * Sends the week's list once for a day, however often the trigger fires.
 */
export function sendWeeklyEmail(): void {
  const document = SpreadsheetApp.getActive();
  const days = daysOfDocument();
  const lock = LockService.getUserLock();
  if (!lock.tryLock(10_000)) return;
  try {
    const marks = PropertiesService.getUserProperties();
    const mark = markOf(document.getId());
    const slot = formatIsoDay(todayOf(days));
    if (marks.getProperty(mark) === slot) return;
    noteTodayQuietly(document, days);
    // Marked before it is sent: a list that fails is better than one that comes twice.
    marks.setProperty(mark, slot);
    sendThisWeeksList({ evenIfIdle: false });
  } finally {
    lock.releaseLock();
  }
}
