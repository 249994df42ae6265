import { replyDayOf, type CheckIn, type Lead, type Policy, type Step } from '../../etiquette';

/** What a draft is for. The last two answer a message of theirs and belong to no step. */
export type DraftKind =
  | 'thank-you'
  | 'after their date'
  | 'no date'
  | 'after vague words'
  | 'after waiting'
  | 'application only'
  | 'other offer'
  | 'second check-in'
  | 'accept timetable'
  | 'they wrote';

/** Every kind of draft, as templates name it. */
export const draftKinds: readonly DraftKind[] = [
  'thank-you',
  'after their date',
  'no date',
  'after vague words',
  'after waiting',
  'application only',
  'other offer',
  'second check-in',
  'accept timetable',
  'they wrote',
];

/** What the draft for a step is for; `undefined` where the step sends no message (E3, E6, E16). */
export function draftKindOf(step: Step, lead: Lead, policy: Policy): DraftKind | undefined {
  if (step.kind === 'thank') return 'thank-you';
  return step.kind === 'check-in' ? kindOfCheckIn(step, lead, policy) : undefined;
}

function kindOfCheckIn(step: CheckIn, lead: Lead, policy: Policy): DraftKind {
  const { base, reason, number } = step;
  if (reason.code === 'another-offer') return 'other offer';
  if (number > 1) return 'second check-in';
  if (lead.holdUntil !== undefined && lead.holdUntil < step.day && isSince(lead.holdUntil, step)) {
    return 'after waiting';
  }
  const replyDay = replyDayOf(lead, policy);
  if (replyDay !== undefined && replyDay < step.day && isSince(replyDay, step)) {
    return 'after their date';
  }
  if (base?.kind === 'application') return 'application only';
  return step.vagueWords === '' ? 'no date' : 'after vague words';
}

/** What was said for a day before their last word is overtaken by it. */
function isSince(day: number, { base }: CheckIn): boolean {
  return base === undefined || day >= base.day;
}
