import { replyDayOf } from './checkIn';
import type { Lead } from './lead';
import type { Policy } from './policy';
import type { InterviewQuestion } from './step';

/**
 * What to find out at an interview, less what is known already (E10). Words that name no date leave
 * the question open; how many others there are is always asked.
 */
export function questionsFor(lead: Lead, policy: Policy): readonly InterviewQuestion[] {
  const ask: InterviewQuestion[] = [];
  if (replyDayOf(lead, policy) === undefined) ask.push('reply-date');
  if (lead.contactName === '') ask.push('contact-name');
  if (lead.contactEmail === '' && lead.contactPhone === '') ask.push('direct-contact');
  if (lead.preferredMethod === '') ask.push('preferred-method');
  ask.push('other-candidates');
  return ask;
}
