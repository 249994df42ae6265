import {
  replyDayOf,
  type CheckIn,
  type Day,
  type Lead,
  type Policy,
  type Step,
} from '../../etiquette';
import { dateInSentence, dayInSentence } from './dayInSentence';
import type { PlaceholderValues } from './placeholders';
import { topicInNotes } from './topicInNotes';

/** What a draft is written with, besides the lead and its step. */
export type DraftContext = {
  readonly policy: Policy;
  readonly today: Day;
  /** The seeker's name, `''` where it is not set. */
  readonly yourName: string;
};

/** What the row tells for each placeholder, in words as of the day on which the message goes out. */
export function placeholderValuesOf(
  lead: Lead,
  step: Step,
  context: DraftContext,
): PlaceholderValues {
  const said = dayOfMessage(step, context.today);
  const on = (day: Day | undefined): string => (day === undefined ? '' : dayInSentence(day, said));
  const date = (day: Day | undefined): string =>
    day === undefined ? '' : dateInSentence(day, said);
  const { interviewedOn, appliedOn } = lead;
  const company = oneLine(lead.company);
  const role = oneLine(lead.role).replace(/^the\s+/i, '');
  const thanks = step.kind === 'check-in' && owesThanks(lead, step);
  return {
    contact: oneLine(lead.contactName),
    company,
    role,
    'the role': roleInWords(role, company),
    'your name': oneLine(context.yourName),
    'interview day': on(interviewedOn),
    'applied day': on(appliedOn),
    'last check-in day': on(lead.lastNudgeOn),
    // One mention of the conversation in a message is enough.
    'last contact': step.kind === 'check-in' && !thanks ? lastContact(step, said) : '',
    'reply date': date(replyDayOf(lead, context.policy)),
    'wait date': date(lead.holdUntil),
    'deadline date':
      step.kind === 'check-in' && step.reason.code === 'another-offer'
        ? date(step.reason.deadline)
        : '',
    topic: topicInNotes(lead.notes),
    'belated thanks': thanks
      ? `First of all, thank you for the conversation ${on(interviewedOn)}. I should have said so sooner.`
      : '',
  };
}

/** The day of a step that is still ahead, else today: an overdue message goes out now. */
export function dayOfMessage(step: Step, today: Day): Day {
  return step.kind === 'check-in' && step.day > today ? step.day : today;
}

/**
 * The role with its employer, as a sentence names it.
 * @example roleInWords('Editor', 'Acme') //=> 'the Editor role at Acme'
 */
function roleInWords(role: string, company: string): string {
  const named =
    role === ''
      ? 'the role'
      : /\b(?:role|position|job|post|internship|apprenticeship)$/i.test(role)
        ? `the ${role}`
        : `the ${role} role`;
  return company === '' ? named : `${named} at ${company}`;
}

/** What the message comes back to: the talk, their message, or the application. */
function lastContact({ base }: CheckIn, said: Day): string {
  switch (base?.kind) {
    case 'interview':
      return `our conversation ${dayInSentence(base.day, said)}`;
    case 'word':
      return `your message ${ofDay(base.day, said)}`;
    case 'application':
      return `my application ${ofDay(base.day, said)}`;
    case undefined:
      return '';
  }
}

function ofDay(day: Day, said: Day): string {
  const words = dayInSentence(day, said);
  return words.startsWith('on ') ? `of ${words.slice('on '.length)}` : `from ${words}`;
}

/** Thanks for an interview that nobody sent go into the first check-in (etiquette, rule 5). */
function owesThanks({ thankYou, interviewedOn, lastNudgeOn }: Lead, { base }: CheckIn): boolean {
  if (base?.kind !== 'interview' || interviewedOn === undefined) return false;
  if (lastNudgeOn !== undefined && lastNudgeOn > interviewedOn) return false;
  return thankYou.kind === 'never' || (thankYou.kind === 'on' && thankYou.day < interviewedOn);
}

/** A value of the row as part of a line. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
