import { questionsFor, type InterviewQuestion, type Lead, type Policy } from '../etiquette';
import { quoted } from './phrases';

/** What a list says that has no question left. */
const NOTHING_LEFT = 'Nothing is left to ask.';

/**
 * What to find out at the interview that the row does not tell yet, a line for each, each with a box
 * to tick on paper (E10). Words without a date count as unknown; the number of other candidates is
 * asked unless the notes tell it.
 * @example interviewListOf(lead, policy) //=> ['☐ Who will be my contact from here on?', …]
 */
export function interviewListOf(lead: Lead, policy: Policy): readonly string[] {
  const questions = questionsFor(lead, policy).filter(
    (question) => question !== 'other-candidates' || !tellsOtherCandidates(lead.notes),
  );
  if (questions.length === 0) return [NOTHING_LEFT];
  return questions.map((question) => `☐ ${questionInFull(question, lead)}`);
}

function questionInFull(question: InterviewQuestion, lead: Lead): string {
  switch (question) {
    case 'reply-date': {
      const said = lead.replyExpectedBy;
      const soFar = said?.kind === 'vague' ? ` (So far: ${quoted(said.words)}.)` : '';
      return `When will I hear, and how? In days, or in weeks?${soFar}`;
    }
    case 'contact-name':
      return 'Who will be my contact from here on?';
    case 'direct-contact':
      return `How do I reach ${lead.contactName === '' ? 'them' : lead.contactName} directly, by email or by phone?`;
    case 'preferred-method':
      return 'Which way of contact do they prefer?';
    case 'other-candidates':
      return 'How many other candidates are there?';
  }
}

const people = String.raw`(?:candidates?|applicants?|finalists?|contenders?)`;
const count = String.raw`(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|no|few|several|many)`;
const otherCandidates = new RegExp(
  String.raw`\b${count}\+?\s+(?:(?:other|more|further|final|shortlisted)\s+)*${people}\b` +
    String.raw`|\b(?:other\s+)?${people}\s*[:=]\s*~?\d` +
    String.raw`|\b(?:short\s?list|pool) of (?:about |some )?${count}\b|\bonly (?:candidate|applicant)\b`,
  'i',
);

/** Whether notes tell how many other candidates there are. */
function tellsOtherCandidates(notes: string): boolean {
  return otherCandidates.test(notes);
}
