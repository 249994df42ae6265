import { alone, baseOf, nudgeCountOf, planCheckIn, replyDayOf, type Surroundings } from './checkIn';
import { addDays, latestOf, type Day } from './day';
import type { Lead } from './lead';
import type { Policy } from './policy';
import { questionsFor } from './interviewQuestions';
import type { Base, CheckIn, Step } from './step';

/** Everything that a rule may look at. */
class Situation {
  readonly lead: Lead;
  readonly policy: Policy;
  readonly today: Day;
  readonly base: Base | undefined;
  private readonly surroundings: Surroundings;
  private planned: CheckIn | undefined;

  constructor(lead: Lead, policy: Policy, today: Day, surroundings: Surroundings) {
    this.lead = lead;
    this.policy = policy;
    this.today = today;
    this.base = baseOf(lead);
    this.surroundings = surroundings;
  }

  /** The check-in, worked out when first asked for. */
  get checkIn(): CheckIn | undefined {
    const { lead, policy, today, surroundings } = this;
    return (this.planned ??= planCheckIn(lead, policy, today, surroundings));
  }
}

/** Answers with the step, or leaves the question to the next rule. */
type Rule = (situation: Situation) => Step | undefined;

/** The etiquette: the first rule that answers decides, and the order is the policy. */
const rules: readonly Rule[] = [
  leaveClosedLeads,
  answerTheirOffer,
  prepareForInterview,
  honourDoNotContact,
  thankAfterInterview,
  stopAfterEnoughNudges,
  waitForSomethingToFollowUp,
  letOldSilenceRest,
  checkInOnTime,
];

/**
 * The next polite step for a lead. Kind, day, number and reason code depend on `today` only where an
 * interview lies ahead, a thank-you may still go out, a check-in has lapsed or a deadline has
 * passed, so a cell that holds the answer does not go stale overnight.
 */
export function nextStep(
  lead: Lead,
  policy: Policy,
  today: Day,
  surroundings: Surroundings = alone,
): Step {
  const situation = new Situation(lead, policy, today, surroundings);
  for (const rule of rules) {
    const step = rule(situation);
    if (step !== undefined) return step;
  }
  throw new Error('No rule of the etiquette answered; rule 7 should have.');
}

/** Rule 1. */
function leaveClosedLeads({ lead: { status } }: Situation): Step | undefined {
  switch (status) {
    case 'accepted':
    case 'rejected':
    case 'withdrawn':
    case 'closed':
      return { kind: 'none', reason: { code: 'closed', status } };
    default:
      return undefined;
  }
}

/** Rule 2. */
function answerTheirOffer({ lead }: Situation): Step | undefined {
  if (lead.status !== 'offer') return undefined;
  return { kind: 'decide', day: lead.offerDeadline, reason: { code: 'your-turn' } };
}

/** Rule 3, E10. */
function prepareForInterview({ lead, policy, today }: Situation): Step | undefined {
  const { interviewedOn } = lead;
  if (interviewedOn === undefined || interviewedOn <= today) return undefined;
  const ask = questionsFor(lead, policy);
  return { kind: 'prepare', day: interviewedOn, reason: { code: 'interview-ahead', ask } };
}

/** Rule 4, E6: no message gets past it, urgent or not. */
function honourDoNotContact({ lead }: Situation): Step | undefined {
  return lead.doNotContact ? { kind: 'none', reason: { code: 'asked-not-to' } } : undefined;
}

/** Rule 5, E9. */
function thankAfterInterview({ lead, policy, today }: Situation): Step | undefined {
  const { interviewedOn, thankYou } = lead;
  if (interviewedOn === undefined || isThanked(lead, interviewedOn)) return undefined;
  if (thankYou.kind === 'untracked') return undefined;
  const sinceThen = latestOf(lead.lastNudgeOn, lead.lastHeardOn);
  if (sinceThen !== undefined && sinceThen > interviewedOn) return undefined;
  const lapsesAfter = addDays(interviewedOn, policy.thankYouLapsesAfterDays);
  if (today > lapsesAfter) return undefined;
  return {
    kind: 'thank',
    day: interviewedOn,
    reason: { code: 'thank-you', interviewIsToday: interviewedOn === today, lapsesAfter },
  };
}

/** Rule 6, E3. */
function stopAfterEnoughNudges({ lead, policy, today, base }: Situation): Step | undefined {
  const nudges = nudgeCountOf(lead, base);
  if (nudges < policy.maxNudges) return undefined;
  const { lastNudgeOn } = lead;
  const suggestClosing =
    lastNudgeOn !== undefined && today >= addDays(lastNudgeOn, policy.staleAfterDays);
  return {
    kind: 'move-on',
    reason: { code: 'nudged-enough', nudges, lastNudgeOn, suggestClosing },
  };
}

/** Rule 7. */
function waitForSomethingToFollowUp({ lead, policy, base }: Situation): Step | undefined {
  const saved = lead.status === 'saved';
  const nothing =
    base === undefined && lead.lastNudgeOn === undefined && replyDayOf(lead, policy) === undefined;
  return saved || nothing ? { kind: 'none', reason: { code: 'nothing-yet', saved } } : undefined;
}

/** Rule 8. */
function letOldSilenceRest({ policy, today, checkIn }: Situation): Step | undefined {
  if (checkIn === undefined || checkIn.urgent) return undefined;
  if (checkIn.day >= addDays(today, -policy.lapseAfterDays)) return undefined;
  return { kind: 'move-on', reason: { code: 'gone-quiet', checkInWasDue: checkIn.day } };
}

/** Rule 9. */
function checkInOnTime({ checkIn }: Situation): Step | undefined {
  return checkIn;
}

function isThanked({ thankYou }: Lead, interviewedOn: Day): boolean {
  return thankYou.kind === 'always' || (thankYou.kind === 'on' && thankYou.day >= interviewedOn);
}
