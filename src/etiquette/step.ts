import type { Day } from './day';
import type { EndedStatus } from './lead';

/** What the wait for an answer counts from, and the day of it. */
export type Base =
  | { readonly kind: 'interview'; readonly day: Day }
  | { readonly kind: 'word'; readonly day: Day }
  | { readonly kind: 'application'; readonly day: Day };

/** What a seeker should find out at the interview, as long as the row does not tell it (E10). */
export type InterviewQuestion =
  'reply-date' | 'contact-name' | 'direct-contact' | 'preferred-method' | 'other-candidates';

/**
 * Why a check-in falls on its day: the constraint that decided, with the days and numbers behind it.
 * `passedReplyDay` is a timetable that has merely passed: then a date *was* given.
 */
export type CheckInReason =
  | { readonly code: 'after-their-date'; readonly replyDay: Day; readonly cushionDays: number }
  | {
      readonly code: 'no-date-given';
      readonly base: Base;
      readonly waitDays: number;
      readonly passedReplyDay: Day | undefined;
    }
  | {
      readonly code: 'applied-only';
      readonly base: Base;
      readonly waitDays: number;
      readonly passedReplyDay: Day | undefined;
    }
  | {
      readonly code: 'weekly-gap';
      readonly gapDays: number;
      /** The check-in that the gap counts from: one already sent, or one planned in another row. */
      readonly after: { readonly kind: 'sent' | 'planned'; readonly day: Day };
    }
  | { readonly code: 'they-said-wait'; readonly holdUntil: Day }
  | { readonly code: 'snoozed'; readonly until: Day }
  | { readonly code: 'paused'; readonly until: Day }
  | {
      readonly code: 'another-offer';
      readonly deadline: Day;
      /** Whether the day is a weekend or holiday, since no working day is left in time. */
      readonly onDayOff: boolean;
      /** What binds in spite of the other offer and made the day, if anything does. */
      readonly heldBy: CheckInReason | undefined;
    };

/** A message that asks where things stand, the `number`th of `of` without an answer. */
export type CheckIn = {
  readonly kind: 'check-in';
  readonly day: Day;
  readonly number: number;
  readonly of: number;
  /** Whether another offer presses (E8). */
  readonly urgent: boolean;
  readonly base: Base | undefined;
  readonly reason: CheckInReason;
  /** The day that the constraints gave, before a weekend or holiday moved it; `day` if none did. */
  readonly dayBeforeMove: Day;
  /** The employer's words where they name no firm date, `''` otherwise. */
  readonly vagueWords: string;
};

/** The next polite step for a lead, its day where it has one, and the reason as code and facts. */
export type Step =
  | {
      readonly kind: 'none';
      readonly reason:
        | { readonly code: 'closed'; readonly status: EndedStatus }
        | { readonly code: 'asked-not-to' }
        | { readonly code: 'nothing-yet'; readonly saved: boolean };
    }
  | {
      readonly kind: 'decide';
      readonly day: Day | undefined;
      readonly reason: { readonly code: 'your-turn' };
    }
  | {
      readonly kind: 'prepare';
      readonly day: Day;
      readonly reason: {
        readonly code: 'interview-ahead';
        readonly ask: readonly InterviewQuestion[];
      };
    }
  | {
      readonly kind: 'thank';
      readonly day: Day;
      readonly reason: {
        readonly code: 'thank-you';
        /** Whether the interview is today, perhaps still to come. */
        readonly interviewIsToday: boolean;
        /** The last day on which a note of its own makes sense. */
        readonly lapsesAfter: Day;
      };
    }
  | {
      readonly kind: 'move-on';
      readonly reason:
        | {
            readonly code: 'nudged-enough';
            readonly nudges: number;
            readonly lastNudgeOn: Day | undefined;
            readonly suggestClosing: boolean;
          }
        | { readonly code: 'gone-quiet'; readonly checkInWasDue: Day };
    }
  | CheckIn;

/** The day of a step, or `undefined` for a step without one. */
export function dayOfStep(step: Step): Day | undefined {
  return 'day' in step ? step.day : undefined;
}
