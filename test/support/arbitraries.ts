import * as fc from 'fast-check';
import {
  addDays,
  defaultPolicy,
  policyNumberNames,
  policyNumbers,
  unknownLead,
  type Day,
  type Lead,
  type Policy,
  type PolicyNumberName,
  type ReplyExpectation,
  type Status,
  type ThankYou,
  type Weekday,
} from '../../src/etiquette';
import { day } from './day';

const middle = day('2026-11-21');

/** A day within two months of the same November, so that random leads meet one another. */
export const anyDay: fc.Arbitrary<Day> = fc
  .integer({ min: -60, max: 60 })
  .map((offset) => addDays(middle, offset));

/** A day to plan on, near enough to the others that most silence is not yet past sense. */
export const anyToday: fc.Arbitrary<Day> = fc
  .integer({ min: -40, max: 10 })
  .map((offset) => addDays(middle, offset));

// Given in half of the cases: `freq: 1` would never be.
const perhapsDay = fc.option(anyDay, { nil: undefined, freq: 2 });

const statuses: readonly (Status | undefined)[] = [
  undefined,
  'saved',
  'applied',
  'interviewing',
  'offer',
  'accepted',
  'rejected',
  'withdrawn',
  'closed',
];

const anyThankYou: fc.Arbitrary<ThankYou> = fc.oneof(
  fc.constantFrom<ThankYou>({ kind: 'untracked' }, { kind: 'never' }, { kind: 'always' }),
  anyDay.map((on): ThankYou => ({ kind: 'on', day: on })),
);

const anyExpectation: fc.Arbitrary<ReplyExpectation> = fc.oneof(
  anyDay.map((by): ReplyExpectation => ({ kind: 'day', day: by })),
  fc.record({
    kind: fc.constant('span' as const),
    count: fc.integer({ min: 1, max: 6 }),
    unit: fc.constantFrom(
      'day' as const,
      'business day' as const,
      'week' as const,
      'month' as const,
    ),
    words: fc.constant('a while'),
  }),
  fc.constant<ReplyExpectation>({ kind: 'vague', words: 'soon' }),
);

/** Any lead; few contacts, so that several leads share one. */
export const anyLead: fc.Arbitrary<Lead> = fc.record({
  ...mapToConstants(unknownLead),
  company: fc.constantFrom('Acme', ' acme', 'Birch', ''),
  contactName: fc.constantFrom('', 'Dana Ito', 'dana ito '),
  contactEmail: fc.constantFrom('', '', 'dana@agency.example', 'DANA@agency.example'),
  status: fc.oneof(
    {
      arbitrary: fc.constantFrom(undefined, 'applied' as const, 'interviewing' as const),
      weight: 3,
    },
    { arbitrary: fc.constantFrom(...statuses), weight: 1 },
  ),
  appliedOn: perhapsDay,
  interviewedOn: perhapsDay,
  thankYou: anyThankYou,
  replyExpectedBy: fc.option(anyExpectation, { nil: undefined }),
  holdUntil: perhapsDay,
  doNotContact: fc.constantFrom(false, false, false, false, false, true),
  offerDeadline: perhapsDay,
  lastNudgeOn: perhapsDay,
  nudgesSent: fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined, freq: 2 }),
  lastHeardOn: perhapsDay,
  snoozeUntil: perhapsDay,
  nextFollowUpOn: perhapsDay,
});

/** The leads of a small tracker. */
export const anyLeads: fc.Arbitrary<readonly Lead[]> = fc.array(anyLead, {
  minLength: 1,
  maxLength: 6,
});

const anyNumbers = fc.record(
  Object.fromEntries(
    policyNumberNames.map((name) => {
      const { least, most } = policyNumbers[name];
      return [name, fc.integer({ min: least, max: most })];
    }),
  ) as Record<PolicyNumberName, fc.Arbitrary<number>>,
);

/** Any policy within its bounds. */
export const anyPolicy: fc.Arbitrary<Policy> = fc.oneof(
  fc.constant(defaultPolicy),
  fc
    .record({
      numbers: anyNumbers,
      pauseUntil: fc.option(anyDay, { nil: undefined }),
      workingDays: fc.subarray<Weekday>([0, 1, 2, 3, 4, 5, 6], { minLength: 1 }),
      holidays: fc.array(anyDay, { maxLength: 20 }),
    })
    .map(({ numbers, pauseUntil, workingDays, holidays }) => ({
      ...numbers,
      pauseUntil,
      workingDays: new Set(workingDays),
      holidays: new Set(holidays),
    })),
);

function mapToConstants<T extends object>(known: T): { [key in keyof T]: fc.Arbitrary<T[key]> } {
  return Object.fromEntries(
    Object.entries(known).map(([key, value]) => [key, fc.constant(value as unknown)]),
  ) as { [key in keyof T]: fc.Arbitrary<T[key]> };
}
