import type { InterviewQuestion, EndedStatus, Step } from '../etiquette';
import { checkInReasonOf } from './checkInReason';
import { dayInWords } from './days';
import { listInWords } from './phrases';

/** Why a step is what it is and when: one plain sentence, with the day that matters and the rule. */
export function reasonOf(step: Step): string {
  switch (step.kind) {
    case 'none':
      return reasonOfNone(step.reason);
    case 'decide':
      return step.day === undefined
        ? 'They made you an offer: the next word is yours.'
        : `They made you an offer: answer it by ${dayInWords(step.day, step.day)}.`;
    case 'prepare':
      return `Interview on ${dayInWords(step.day, step.day)}: ${askInWords(step.reason.ask)}.`;
    case 'thank':
      return step.reason.interviewIsToday
        ? 'Your interview is today: prepare first, and send your thanks right after it.'
        : `You had an interview on ${dayInWords(step.day, step.day)}: thanks go out right away, ` +
            `or by ${dayInWords(step.reason.lapsesAfter, step.day)} at the latest.`;
    case 'move-on':
      return reasonToMoveOn(step.reason);
    case 'check-in':
      return checkInReasonOf(step);
  }
}

function reasonOfNone(reason: Extract<Step, { kind: 'none' }>['reason']): string {
  switch (reason.code) {
    case 'closed':
      return closedInWords(reason.status);
    case 'asked-not-to':
      return 'They asked not to be contacted, so no message goes out.';
    case 'nothing-yet':
      return reason.saved
        ? 'Saved for later: there is nothing to follow up until you apply.'
        : 'There is nothing to follow up until a day is known, such as when you applied.';
  }
}

function closedInWords(status: EndedStatus): string {
  switch (status) {
    case 'rejected':
      return 'They said no, so nothing more goes out here.';
    case 'accepted':
      return 'You accepted their offer, so nothing more goes out here.';
    case 'withdrawn':
      return 'You withdrew, so nothing more goes out here.';
    case 'closed':
      return 'This lead is closed, so nothing more goes out here.';
  }
}

function askInWords(ask: readonly InterviewQuestion[]): string {
  return `ask ${listInWords(ask.map(questionInWords))}`;
}

function questionInWords(question: InterviewQuestion): string {
  switch (question) {
    case 'reply-date':
      return 'when you will hear (days or weeks?)';
    case 'contact-name':
      return 'who your contact is';
    case 'direct-contact':
      return 'how to reach them directly';
    case 'preferred-method':
      return 'which way of contact they prefer';
    case 'other-candidates':
      return 'how many other candidates there are';
  }
}

/** What a long silence mostly comes of (E14). */
const calm = 'for such silence mostly comes of budgets and paperwork, not of you';

function reasonToMoveOn(reason: Extract<Step, { kind: 'move-on' }>['reason']): string {
  if (reason.code === 'gone-quiet') {
    const due = dayInWords(reason.checkInWasDue);
    return `A check-in was due on ${due} and would come too late now: look to other leads, ${calm}.`;
  }
  const times = reason.nudges === 1 ? 'once' : reason.nudges === 2 ? 'twice' : 'often';
  const sentence = `You checked in ${times} without an answer, and that is enough`;
  return reason.suggestClosing && reason.lastNudgeOn !== undefined
    ? `${sentence}: nothing came since ${dayInWords(reason.lastNudgeOn)}, so close this row.`
    : `${sentence}: look to other leads, ${calm}.`;
}
