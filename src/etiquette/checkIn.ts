import { gapOf, standingConstraint, stricter, waitOf, type Constraint } from './constraints';
import { addDays, addMonths, latestOf, type Day } from './day';
import type { Lead, ReplyExpectation } from './lead';
import { addWorkingDays, isWorkingDay, workingDayFrom, type Policy } from './policy';
import type { Base, CheckIn, CheckInReason } from './step';

/** What the rest of the tracker adds to one lead. */
export type Surroundings = {
  /** The latest check-in to this lead's contact in any row. */
  readonly contactLastNudgeOn: Day | undefined;
  /** The earliest deadline, today or later, of the offers in other rows. */
  readonly nextOfferDeadline: Day | undefined;
};

/** A lead seen without its tracker. */
export const alone: Surroundings = { contactLastNudgeOn: undefined, nextOfferDeadline: undefined };

/**
 * What the wait counts from: the latest of application, interview and their last word. An
 * application that ties with one of the others gives way to it.
 */
export function baseOf(lead: Lead): Base | undefined {
  const { appliedOn, interviewedOn, lastHeardOn } = lead;
  const spoke = latestOf(interviewedOn, lastHeardOn);
  if (spoke !== undefined && (appliedOn === undefined || spoke >= appliedOn)) {
    return { kind: spoke === interviewedOn ? 'interview' : 'word', day: spoke };
  }
  return appliedOn === undefined ? undefined : { kind: 'application', day: appliedOn };
}

/**
 * Check-ins without an answer so far. A word of theirs, a new interview or a new application on or
 * after the last check-in starts a new round.
 */
export function nudgeCountOf(lead: Lead, base: Base | undefined): number {
  const { lastNudgeOn, nudgesSent } = lead;
  if (lastNudgeOn === undefined) return nudgesSent ?? 0;
  if (base !== undefined && base.day >= lastNudgeOn) return 0;
  return nudgesSent ?? 1;
}

/**
 * The day by which the employer said they would answer; a span counts from the latest of interview
 * and last word, or else from the application. `undefined` where there is no firm date.
 */
export function replyDayOf(lead: Lead, policy: Policy): Day | undefined {
  const expectation = lead.replyExpectedBy;
  if (expectation === undefined || expectation.kind === 'vague') return undefined;
  if (expectation.kind === 'day') return expectation.day;
  const start = latestOf(lead.interviewedOn, lead.lastHeardOn) ?? lead.appliedOn;
  if (start === undefined) return undefined;
  switch (expectation.unit) {
    case 'day':
      return addDays(start, expectation.count);
    case 'business day':
      return addWorkingDays(start, expectation.count, policy);
    case 'week':
      return addDays(start, 7 * expectation.count);
    case 'month':
      return addMonths(start, expectation.count);
  }
}

/**
 * The check-in of a lead that may have one: its day, number and reason, before other rows of the
 * same contact are paced. `undefined` where nothing is known to count from.
 */
export function planCheckIn(
  lead: Lead,
  policy: Policy,
  today: Day,
  surroundings: Surroundings,
): CheckIn | undefined {
  const base = baseOf(lead);
  const replyDay = replyDayOf(lead, policy);
  const wait = waitOf(base, replyDay, policy);
  const lastNudgeOn = latestOf(lead.lastNudgeOn, surroundings.contactLastNudgeOn);
  const standing = standingConstraint(lead, policy);
  const ordinary = stricter(stricter(wait, gapOf(lastNudgeOn, policy.gapDays)), standing);
  if (ordinary === undefined) return undefined;
  const checkIn: CheckIn = {
    kind: 'check-in',
    day: workingDayFrom(ordinary.day, policy),
    number: nudgeCountOf(lead, base) + 1,
    of: policy.maxNudges,
    urgent: false,
    base,
    reason: ordinary.reason,
    dayBeforeMove: ordinary.day,
    vagueWords: vagueWordsOf(lead.replyExpectedBy, replyDay),
  };
  const deadline = pressingDeadline(lead, base, checkIn.day, today, surroundings);
  if (deadline === undefined || base === undefined || wait === undefined) return checkIn;
  const soon = addDays(base.day, policy.urgentGapDays);
  const hurriedWait = { ...wait, day: soon < wait.day ? soon : wait.day };
  const hurriedGap = gapOf(lastNudgeOn, policy.urgentGapDays);
  const earliest = stricter(stricter(hurriedWait, hurriedGap), standing);
  return hurry(checkIn, earliest, deadline, policy);
}

/** The check-in while another offer presses: on a weekend only if that alone is in time. */
function hurry(checkIn: CheckIn, earliest: Constraint, deadline: Day, policy: Policy): CheckIn {
  const working = workingDayFrom(earliest.day, policy);
  const day = working > deadline && earliest.day <= deadline ? earliest.day : working;
  const onDayOff = !isWorkingDay(day, policy);
  const heldBy = isWait(earliest.reason) ? undefined : earliest.reason;
  return {
    ...checkIn,
    day,
    urgent: true,
    reason: { code: 'another-offer', deadline, onDayOff, heldBy },
    dayBeforeMove: earliest.day,
  };
}

function isWait({ code }: CheckInReason): boolean {
  return code === 'after-their-date' || code === 'no-date-given' || code === 'applied-only';
}

/** The deadline that the ordinary day would miss (E8), or `undefined` where nothing presses. */
function pressingDeadline(
  lead: Lead,
  base: Base | undefined,
  ordinaryDay: Day,
  today: Day,
  surroundings: Surroundings,
): Day | undefined {
  if (base === undefined || base.kind === 'application') return undefined;
  const own = lead.offerDeadline;
  let deadline = own !== undefined && own >= today ? own : undefined;
  const others = lead.interviewedOn === undefined ? undefined : surroundings.nextOfferDeadline;
  if (others !== undefined && (deadline === undefined || others < deadline)) deadline = others;
  return deadline !== undefined && ordinaryDay > deadline ? deadline : undefined;
}

function vagueWordsOf(
  expectation: ReplyExpectation | undefined,
  replyDay: Day | undefined,
): string {
  return expectation === undefined || expectation.kind === 'day' || replyDay !== undefined
    ? ''
    : expectation.words;
}
