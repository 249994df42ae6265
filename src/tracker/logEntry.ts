import {
  baseOf,
  nudgeCountOf,
  replyDayOf,
  type Day,
  type Field,
  type Lead,
  type Policy,
} from '../etiquette';

/** What the user may log about a lead so far. */
export type LogKind = 'checked in' | 'they replied' | 'thank-you sent';

/** What happened, with whom and when. */
export type Contact = {
  readonly kind: LogKind;
  readonly day: Day;
  /** The day by which they now say they answer; `undefined` where they named none. */
  readonly replyExpectedBy: Day | undefined;
};

/** What a field of the lead becomes: a day, a number, or blank. */
export type FieldChange = {
  readonly field: Field;
  readonly value: { readonly day: Day } | { readonly count: number } | 'blank';
};

/**
 * What a contact changes in what is known of the lead. A check-in counts on from the etiquette's own
 * count; a word of theirs starts a new round, and a timetable that it has overtaken is cleared.
 */
export function changesOf(contact: Contact, lead: Lead, policy: Policy): readonly FieldChange[] {
  const { kind, day, replyExpectedBy } = contact;
  if (kind === 'checked in') {
    const count = nudgeCountOf(lead, baseOf(lead)) + 1;
    return [
      { field: 'lastNudgeOn', value: { day } },
      { field: 'nudgesSent', value: { count } },
    ];
  }
  if (kind === 'thank-you sent') return [{ field: 'thankedOn', value: { day } }];
  const changes: FieldChange[] = [
    { field: 'lastHeardOn', value: { day } },
    { field: 'nudgesSent', value: { count: 0 } },
  ];
  if (replyExpectedBy !== undefined) {
    changes.push({ field: 'replyExpectedBy', value: { day: replyExpectedBy } });
  } else if (hasPassed(lead, day, policy)) {
    changes.push({ field: 'replyExpectedBy', value: 'blank' });
  }
  return changes;
}

function hasPassed(lead: Lead, day: Day, policy: Policy): boolean {
  const replyDay = replyDayOf(lead, policy);
  return replyDay !== undefined && replyDay < day;
}
