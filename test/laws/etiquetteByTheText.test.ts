import * as fc from 'fast-check';
import {
  addDays,
  dayOfStep,
  defaultPolicy,
  nextSteps,
  unknownLead,
  type Day,
  type Lead,
  type Policy,
  type ReplyExpectation,
  type Status,
  type Step,
  type ThankYou,
  type Weekday,
} from '../../src/etiquette';
import { day } from '../support/day';
import { stepsByTheText, type PlainStep } from '../support/etiquetteByTheText';

const middle = day('2026-11-21');

/** Days so close to one another that most of the boundaries of the etiquette are met by chance. */
const closeDay: fc.Arbitrary<Day> = fc.oneof(
  { arbitrary: daysAround(6), weight: 6 },
  { arbitrary: daysAround(15), weight: 3 },
  { arbitrary: daysAround(60), weight: 1 },
);

function daysAround(most: number): fc.Arbitrary<Day> {
  return fc.integer({ min: -most, max: most }).map((offset) => addDays(middle, offset));
}

/** A day in so many of ten leads. */
function dayIn(ofTen: number): fc.Arbitrary<Day | undefined> {
  return fc.oneof(
    { arbitrary: fc.constant(undefined), weight: 10 - ofTen },
    { arbitrary: closeDay, weight: ofTen },
  );
}

const anyStatus: fc.Arbitrary<Status | undefined> = fc.oneof(
  { arbitrary: fc.constantFrom(undefined, 'applied', 'interviewing'), weight: 8 },
  { arbitrary: fc.constant('offer'), weight: 2 },
  {
    arbitrary: fc.constantFrom('saved', 'accepted', 'rejected', 'withdrawn', 'closed'),
    weight: 1,
  },
);

const anyThankYou: fc.Arbitrary<ThankYou> = fc.oneof(
  { arbitrary: fc.constantFrom({ kind: 'untracked' }, { kind: 'always' }), weight: 6 },
  { arbitrary: fc.constant({ kind: 'never' }), weight: 2 },
  { arbitrary: closeDay.map((on): ThankYou => ({ kind: 'on', day: on })), weight: 2 },
);

const anySpan: fc.Arbitrary<ReplyExpectation> = fc.record({
  kind: fc.constant('span' as const),
  count: fc.integer({ min: 0, max: 12 }),
  unit: fc.constantFrom('business day', 'day', 'week', 'month'),
  words: fc.constant('a while'),
});

const anyExpectation: fc.Arbitrary<ReplyExpectation | undefined> = fc.oneof(
  { arbitrary: fc.constant(undefined), weight: 3 },
  { arbitrary: closeDay.map((by): ReplyExpectation => ({ kind: 'day', day: by })), weight: 2 },
  { arbitrary: anySpan, weight: 1 },
  { arbitrary: fc.constant<ReplyExpectation>({ kind: 'vague', words: 'soon' }), weight: 1 },
);

const anyLead: fc.Arbitrary<Lead> = fc
  .record({
    company: fc.constantFrom('', 'A', ' a ', 'B'),
    contactName: fc.constantFrom('', 'x', 'X ', 'y'),
    contactEmail: fc.constantFrom('', 'e@x', 'e@x', 'E@X ', 'f@y'),
    status: anyStatus,
    appliedOn: dayIn(5),
    interviewedOn: dayIn(7),
    lastHeardOn: dayIn(3),
    lastNudgeOn: dayIn(4),
    nudgesSent: fc.constantFrom(undefined, undefined, undefined, 0, 0, 1, 2, 3),
    thankYou: anyThankYou,
    replyExpectedBy: anyExpectation,
    holdUntil: dayIn(1),
    doNotContact: fc.nat(19).map((chance) => chance === 19),
    offerDeadline: dayIn(5),
    snoozeUntil: dayIn(1),
    nextFollowUpOn: dayIn(1),
  })
  .map((known) => ({ ...unknownLead, ...known }));

/** Near the days of the leads, or so late that a check-in may have lapsed. */
const anyToday: fc.Arbitrary<Day> = fc.oneof(
  { arbitrary: daysAround(3), weight: 2 },
  {
    arbitrary: fc.integer({ min: 14, max: 70 }).map((offset) => addDays(middle, offset)),
    weight: 1,
  },
);

type Tracker = { readonly leads: readonly Lead[]; readonly today: Day };

/** A few leads and a day to plan on; deadlines lie as close to it as the other days to the middle. */
const anyTracker: fc.Arbitrary<Tracker> = fc
  .record({ leads: fc.array(anyLead, { minLength: 1, maxLength: 4 }), today: anyToday })
  .map(({ leads, today }) => ({
    leads: leads.map(({ offerDeadline, ...lead }) => ({
      ...lead,
      offerDeadline: offerDeadline && addDays(offerDeadline, today - middle),
    })),
    today,
  }));

const anyNumbers = fc.record({
  cushionDays: fc.oneof(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 14 })),
  replyWaitDays: fc.integer({ min: 3, max: 30 }),
  applicationWaitDays: fc.integer({ min: 5, max: 60 }),
  gapDays: fc.oneof(fc.integer({ min: 7, max: 9 }), fc.integer({ min: 7, max: 60 })),
  maxNudges: fc.integer({ min: 1, max: 2 }),
  urgentGapDays: fc.integer({ min: 2, max: 7 }),
  thankYouLapsesAfterDays: fc.integer({ min: 1, max: 7 }),
  lapseAfterDays: fc.oneof(fc.integer({ min: 14, max: 20 }), fc.integer({ min: 14, max: 180 })),
});

const anyPolicy: fc.Arbitrary<Policy> = fc
  .record({
    numbers: anyNumbers,
    pauseUntil: dayIn(2),
    workingDays: fc.subarray<Weekday>([0, 1, 2, 3, 4, 5, 6], { minLength: 1 }),
    holidays: fc.array(closeDay, { maxLength: 6 }),
  })
  .map(({ numbers, pauseUntil, workingDays, holidays }) => ({
    ...defaultPolicy,
    ...numbers,
    pauseUntil,
    workingDays: new Set(workingDays),
    holidays: new Set(holidays),
  }));

function plain(step: Step): PlainStep {
  const [kind, code, on] = [step.kind, step.reason.code, dayOfStep(step)];
  if (step.kind !== 'check-in') return { kind, code, day: on };
  return { kind, code, day: on, number: step.number, of: step.of, urgent: step.urgent };
}

/** All that is compared, one line a row. */
function inLines(steps: readonly PlainStep[]): string {
  return steps
    .map(({ kind, code, day: on, number, of, urgent }) =>
      [kind, code, on, number, of, urgent].map(String).join(' '),
    )
    .join('\n');
}

const everyCode: readonly Step['reason']['code'][] = [
  'after-their-date',
  'another-offer',
  'applied-only',
  'asked-not-to',
  'closed',
  'gone-quiet',
  'interview-ahead',
  'no-date-given',
  'nothing-yet',
  'nudged-enough',
  'snoozed',
  'thank-you',
  'they-said-wait',
  'weekly-gap',
  'your-turn',
];

function compareOn(policies: fc.Arbitrary<Policy>, numRuns: number): ReadonlySet<string> {
  const seen = new Set<string>();
  fc.assert(
    fc.property(anyTracker, policies, ({ leads, today }, policy) => {
      const steps = nextSteps(leads, policy, today).map(({ step }) => plain(step));
      expect(inLines(steps)).toBe(inLines(stepsByTheText(leads, policy, today)));
      for (const { code } of steps) seen.add(code);
    }),
    { numRuns },
  );
  return seen;
}

test('by the default policy every step is the one of the text', () => {
  expect([...compareOn(fc.constant(defaultPolicy), 12_000)].sort()).toEqual(everyCode);
});

test('by any policy every step is the one of the text', () => {
  expect([...compareOn(anyPolicy, 18_000)].sort()).toEqual([...everyCode, 'paused'].sort());
});
