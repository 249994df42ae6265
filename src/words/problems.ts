import type { Field } from '../etiquette';
import { quoted } from './phrases';

/** What a cell was expected to hold: the reason why it could not be read. */
export type Expectation =
  'date' | 'plausible-date' | 'date-order' | 'count' | 'yes-or-no' | 'no-error';

/** A cell that could not be read: its field, what it should hold and what it holds. */
export type RowProblem = {
  readonly field: Field;
  readonly expected: Expectation;
  readonly found: string;
};

/**
 * What was expected, what was found and where.
 * @example problemInWords({ field: 'interviewedOn', expected: 'date', found: 'soon' })
 *   //=> 'Interviewed on: expected a date, found “soon”.'
 */
export function problemInWords({ field, expected, found }: RowProblem): string {
  return `${fieldLabels[field]}: expected ${expectationInWords(expected)}, found ${quoted(found)}.`;
}

/** What each field is called in a sentence. */
export const fieldLabels: Readonly<Record<Field, string>> = {
  company: 'Company',
  role: 'Role',
  contactName: 'Contact',
  contactEmail: 'Contact email',
  contactPhone: 'Contact phone',
  contactAny: 'Contact details',
  preferredMethod: 'Preferred method',
  status: 'Status',
  appliedOn: 'Applied on',
  interviewedOn: 'Interviewed on',
  thankedOn: 'Thank-you sent',
  replyExpectedBy: 'Reply expected by',
  holdUntil: 'Hold until',
  doNotContact: 'Do not contact',
  offerDeadline: 'Offer deadline',
  lastNudgeOn: 'Last follow-up',
  nudgesSent: 'Follow-ups sent',
  lastHeardOn: 'Last heard',
  snoozeUntil: 'Snooze until',
  nextFollowUpOn: 'Next follow-up',
  link: 'Job link',
  notes: 'Notes',
};

/** What a cell was expected to hold, such as `a date`. */
export function expectationInWords(expected: Expectation): string {
  switch (expected) {
    case 'date':
      return 'a date';
    case 'plausible-date':
      return 'a date from 1990 to five years ahead';
    case 'date-order':
      return 'a date that leaves no doubt which part is the day, such as 2026-11-05';
    case 'count':
      return 'a whole number, 0 or more';
    case 'yes-or-no':
      return 'yes or no';
    case 'no-error':
      return 'a value';
  }
}
