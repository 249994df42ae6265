import { addDays, latestOf, type Day } from './day';
import type { Lead } from './lead';
import type { Policy } from './policy';
import type { Base, CheckInReason } from './step';

/** A day before which a check-in may not go out, and why. */
export type Constraint = { readonly day: Day; readonly reason: CheckInReason };

/** The first three rows of the table of constraints, of which at most one applies. */
export function waitOf(
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

/** An earlier check-in to the same contact, in this round or not. */
export function gapOf(lastNudgeOn: Day | undefined, gapDays: number): Constraint | undefined {
  if (lastNudgeOn === undefined) return undefined;
  return {
    day: addDays(lastNudgeOn, gapDays),
    reason: { code: 'weekly-gap', gapDays, after: { kind: 'sent', day: lastNudgeOn } },
  };
}

/** What holds for urgent check-ins too: their “not before”, the user's own wish, a pause. */
export function standingConstraint(lead: Lead, policy: Policy): Constraint | undefined {
  const wish = waitUntil('snoozed', latestOf(lead.snoozeUntil, lead.nextFollowUpOn));
  const pause = waitUntil('paused', policy.pauseUntil);
  return stricter(stricter(holdOf(lead.holdUntil), wish), pause);
}

function holdOf(holdUntil: Day | undefined): Constraint | undefined {
  if (holdUntil === undefined) return undefined;
  return { day: addDays(holdUntil, 1), reason: { code: 'they-said-wait', holdUntil } };
}

function waitUntil(code: 'snoozed' | 'paused', until: Day | undefined): Constraint | undefined {
  return until === undefined ? undefined : { day: until, reason: { code, until } };
}

/** The later of two constraints; in a tie the first, which names the reason. */
export function stricter(first: Constraint, second: Constraint | undefined): Constraint;
export function stricter(
  first: Constraint | undefined,
  second: Constraint | undefined,
): Constraint | undefined;
export function stricter(
  first: Constraint | undefined,
  second: Constraint | undefined,
): Constraint | undefined {
  if (first === undefined || second === undefined) return first ?? second;
  return second.day > first.day ? second : first;
}
