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

type Constraint = { readonly day: Day; readonly reason: CheckInReason };

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
  const standing = standingConstraints(lead, policy);
  const ordinary = latestConstraint([wait, gapOf(lastNudgeOn, policy.gapDays), ...standing]);
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
  const gap = gapOf(lastNudgeOn, policy.urgentGapDays);
  const earliest = latestConstraint([hurriedWait, gap, ...standing]) ?? hurriedWait;
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

/** The first three rows of the table of constraints, of which at most one applies. */
function waitOf(
  base: Base | undefined,
  replyDay: Day | undefined,
  policy: Policy,
): Constraint | undefined {
  if (replyDay !== undefined && (base === undefined || replyDay >= base.day)) {
    const { cushionDays } = policy;
    return {
      day: addDays(replyDay, cushionDays),
      reason: { code: 'after-their-date', replyDay, cushionDays },
    };
  }
  if (base === undefined) return undefined;
  const applied = base.kind === 'application';
  const waitDays = applied ? policy.applicationWaitDays : policy.replyWaitDays;
  return {
    day: addDays(base.day, waitDays),
    reason: {
      code: applied ? 'applied-only' : 'no-date-given',
      base,
      waitDays,
      passedReplyDay: replyDay,
    },
  };
}

function gapOf(lastNudgeOn: Day | undefined, gapDays: number): Constraint | undefined {
  if (lastNudgeOn === undefined) return undefined;
  return {
    day: addDays(lastNudgeOn, gapDays),
    reason: { code: 'weekly-gap', gapDays, after: { kind: 'sent', day: lastNudgeOn } },
  };
}

/** What holds for urgent check-ins too: their “not before”, the user's own wish, a pause. */
function standingConstraints(lead: Lead, policy: Policy): readonly (Constraint | undefined)[] {
  const { holdUntil } = lead;
  return [
    holdUntil === undefined
      ? undefined
      : { day: addDays(holdUntil, 1), reason: { code: 'they-said-wait', holdUntil } },
    waitUntil('snoozed', latestOf(lead.snoozeUntil, lead.nextFollowUpOn)),
    waitUntil('paused', policy.pauseUntil),
  ];
}

function waitUntil(code: 'snoozed' | 'paused', until: Day | undefined): Constraint | undefined {
  return until === undefined ? undefined : { day: until, reason: { code, until } };
}

/** The latest constraint; among ties the first, which names the reason. */
function latestConstraint(
  constraints: readonly (Constraint | undefined)[],
): Constraint | undefined {
  let latest: Constraint | undefined;
  for (const constraint of constraints) {
    if (constraint && (latest === undefined || constraint.day > latest.day)) latest = constraint;
  }
  return latest;
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
