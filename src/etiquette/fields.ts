/** What a column of a tracker may tell about a lead. */
export type Field =
  | 'company'
  | 'role'
  | 'contactName'
  | 'contactEmail'
  | 'contactPhone'
  | 'contactAny'
  | 'preferredMethod'
  | 'status'
  | 'appliedOn'
  | 'interviewedOn'
  | 'thankedOn'
  | 'replyExpectedBy'
  | 'holdUntil'
  | 'doNotContact'
  | 'offerDeadline'
  | 'lastNudgeOn'
  | 'nudgesSent'
  | 'lastHeardOn'
  | 'snoozeUntil'
  | 'nextFollowUpOn'
  | 'link'
  | 'notes';

/** Every field, in the order of the template's columns. */
export const fields: readonly Field[] = [
  'company',
  'role',
  'contactName',
  'contactEmail',
  'contactPhone',
  'contactAny',
  'preferredMethod',
  'status',
  'appliedOn',
  'interviewedOn',
  'thankedOn',
  'replyExpectedBy',
  'holdUntil',
  'doNotContact',
  'offerDeadline',
  'lastNudgeOn',
  'nudgesSent',
  'lastHeardOn',
  'snoozeUntil',
  'nextFollowUpOn',
  'link',
  'notes',
];

/** The fields that tell a day. */
export const dayFields: readonly Field[] = [
  'appliedOn',
  'interviewedOn',
  'thankedOn',
  'replyExpectedBy',
  'holdUntil',
  'offerDeadline',
  'lastNudgeOn',
  'lastHeardOn',
  'snoozeUntil',
  'nextFollowUpOn',
];
