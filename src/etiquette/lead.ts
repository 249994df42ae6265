import type { Day } from './day';

/** The stages at which a lead has ended, one way or the other. */
export type EndedStatus = 'accepted' | 'rejected' | 'withdrawn' | 'closed';

/** The stages of a lead that the etiquette tells apart. */
export type Status = 'saved' | 'applied' | 'interviewing' | 'offer' | EndedStatus;

/**
 * What is known of a thank-you note: `untracked` where nothing would record one, `never` where none
 * is recorded, `always` for a plain “yes”, which counts for every interview.
 */
export type ThankYou =
  | { readonly kind: 'untracked' }
  | { readonly kind: 'never' }
  | { readonly kind: 'always' }
  | { readonly kind: 'on'; readonly day: Day };

/** What a stated span is counted in. */
export type SpanUnit = 'day' | 'business day' | 'week' | 'month';

/**
 * The employer's timetable: a day; a span such as two weeks, counted from the interview or their
 * last word; or words that name no firm date, as they were written.
 */
export type ReplyExpectation =
  | { readonly kind: 'day'; readonly day: Day }
  | {
      readonly kind: 'span';
      readonly count: number;
      readonly unit: SpanUnit;
      readonly words: string;
    }
  | { readonly kind: 'vague'; readonly words: string };

/**
 * What is known about one application. A text that is not known is `''`, anything else `undefined`.
 */
export type Lead = {
  readonly company: string;
  readonly role: string;
  readonly contactName: string;
  readonly contactEmail: string;
  readonly contactPhone: string;
  /** How they like to be contacted, in the user's words. */
  readonly preferredMethod: string;
  readonly link: string;
  readonly notes: string;
  readonly status: Status | undefined;
  readonly appliedOn: Day | undefined;
  /** The latest interview; may lie ahead. */
  readonly interviewedOn: Day | undefined;
  readonly thankYou: ThankYou;
  readonly replyExpectedBy: ReplyExpectation | undefined;
  /** “Nothing before …”: silence up to and on this day. */
  readonly holdUntil: Day | undefined;
  readonly doNotContact: boolean;
  /** With status `offer`, the day to answer it by; otherwise the deadline of another offer. */
  readonly offerDeadline: Day | undefined;
  readonly lastNudgeOn: Day | undefined;
  /** Check-ins since they last spoke; a whole number ≥ 0, `undefined` where nothing is written. */
  readonly nudgesSent: number | undefined;
  readonly lastHeardOn: Day | undefined;
  readonly snoozeUntil: Day | undefined;
  /** A follow-up day that the user keeps by hand. */
  readonly nextFollowUpOn: Day | undefined;
};

/** A lead of which nothing is known, to be spread under what is. */
export const unknownLead: Lead = {
  company: '',
  role: '',
  contactName: '',
  contactEmail: '',
  contactPhone: '',
  preferredMethod: '',
  link: '',
  notes: '',
  status: undefined,
  appliedOn: undefined,
  interviewedOn: undefined,
  thankYou: { kind: 'untracked' },
  replyExpectedBy: undefined,
  holdUntil: undefined,
  doNotContact: false,
  offerDeadline: undefined,
  lastNudgeOn: undefined,
  nudgesSent: undefined,
  lastHeardOn: undefined,
  snoozeUntil: undefined,
  nextFollowUpOn: undefined,
};
