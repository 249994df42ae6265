import {
  dayOfStep,
  defaultPolicy,
  formatIsoDay,
  nextSteps,
  type Lead,
  type Step,
} from '../../src/etiquette';
import { day } from '../support/day';
import { lead } from '../support/lead';

const today = day('2026-11-21');
const neverThanked = { kind: 'never' } as const;

/** Number in the etiquette's list, what is known, then kind, number, day and reason code. */
type Example = readonly [number, string, Partial<Lead>, string, string, string];

const afterTheirDate: Partial<Lead> = {
  interviewedOn: day('2026-11-05'),
  replyExpectedBy: { kind: 'day', day: day('2026-11-12') },
};
const onceNudged: Partial<Lead> = {
  ...afterTheirDate,
  lastNudgeOn: day('2026-11-16'),
  nudgesSent: 1,
};
const twiceNudged: Partial<Lead> = { ...onceNudged, nudgesSent: 2 };
const twoWeeks = { kind: 'span', count: 2, unit: 'week', words: '2 weeks' } as const;
const vague = { kind: 'vague', words: 'as soon as possible' } as const;

const examples: readonly Example[] = [
  [
    1,
    'thanks right after the interview',
    { interviewedOn: day('2026-11-20'), thankYou: neverThanked },
    'thank',
    '2026-11-20',
    'thank-you',
  ],
  [
    2,
    'puts lapsed thanks into the check-in',
    { interviewedOn: day('2026-11-16'), thankYou: neverThanked },
    'check-in 1',
    '2026-11-23',
    'no-date-given',
  ],
  [
    3,
    'waits a week once thanks are sent',
    {
      interviewedOn: day('2026-11-20'),
      thankYou: { kind: 'on', day: day('2026-11-20') },
    },
    'check-in 1',
    '2026-11-27',
    'no-date-given',
  ],
  [
    4,
    "adds a cushion to the employer's date and moves a Sunday to Monday",
    afterTheirDate,
    'check-in 1',
    '2026-11-16',
    'after-their-date',
  ],
  [
    5,
    'leaves a week before the second check-in',
    onceNudged,
    'check-in 2',
    '2026-11-23',
    'weekly-gap',
  ],
  [6, 'moves on after two check-ins', twiceNudged, 'move-on', '', 'nudged-enough'],
  [
    7,
    'starts a new round once they answer',
    { ...twiceNudged, lastHeardOn: day('2026-11-18') },
    'check-in 1',
    '2026-11-25',
    'no-date-given',
  ],
  [
    8,
    'stays silent until the day they named is past',
    { interviewedOn: day('2026-11-10'), holdUntil: day('2026-12-04') },
    'check-in 1',
    '2026-12-07',
    'they-said-wait',
  ],
  [
    9,
    'never contacts who asked not to be contacted, another offer or not',
    {
      interviewedOn: day('2026-11-10'),
      doNotContact: true,
      offerDeadline: day('2026-11-25'),
    },
    'none',
    '',
    'asked-not-to',
  ],
  [
    10,
    'drops the cushion while another offer presses',
    {
      interviewedOn: day('2026-11-19'),
      replyExpectedBy: { kind: 'day', day: day('2026-12-10') },
      offerDeadline: day('2026-11-27'),
    },
    'check-in 1',
    '2026-11-23',
    'another-offer',
  ],
  [
    11,
    'waits ten days after an application',
    { appliedOn: day('2026-11-11') },
    'check-in 1',
    '2026-11-23',
    'applied-only',
  ],
  [
    12,
    'prepares for an interview ahead',
    { interviewedOn: day('2026-11-24') },
    'prepare',
    '2026-11-24',
    'interview-ahead',
  ],
  [
    13,
    'counts a stated span from the interview',
    { interviewedOn: day('2026-11-03'), replyExpectedBy: twoWeeks },
    'check-in 1',
    '2026-11-20',
    'after-their-date',
  ],
  [
    14,
    'takes vague words for no firm date',
    { interviewedOn: day('2026-11-12'), replyExpectedBy: vague },
    'check-in 1',
    '2026-11-19',
    'no-date-given',
  ],
  [
    15,
    "honours the seeker's own snooze",
    { interviewedOn: day('2026-11-12'), snoozeUntil: day('2026-11-30') },
    'check-in 1',
    '2026-11-30',
    'snoozed',
  ],
  [
    16,
    'leaves a rejected lead alone',
    { status: 'rejected', interviewedOn: day('2026-11-12') },
    'none',
    '',
    'closed',
  ],
  [17, 'has nothing to follow up for a bare company', {}, 'none', '', 'nothing-yet'],
  [
    18,
    'takes a Sunday if no working day is left before the deadline',
    { interviewedOn: day('2026-11-20'), offerDeadline: day('2026-11-22') },
    'check-in 1',
    '2026-11-22',
    'another-offer',
  ],
  [
    19,
    'keeps the ordinary day if that is in time for the deadline',
    { interviewedOn: day('2026-11-12'), offerDeadline: day('2026-12-20') },
    'check-in 1',
    '2026-11-19',
    'no-date-given',
  ],
  [
    20,
    'makes no exception before an interview',
    { appliedOn: day('2026-11-17'), offerDeadline: day('2026-11-25') },
    'check-in 1',
    '2026-11-27',
    'applied-only',
  ],
  [
    21,
    'counts a span from their last word where that is later',
    {
      interviewedOn: day('2026-11-12'),
      lastHeardOn: day('2026-11-18'),
      replyExpectedBy: twoWeeks,
    },
    'check-in 1',
    '2026-12-07',
    'after-their-date',
  ],
  [
    22,
    'counts from the last check-in where nothing else is known',
    { lastNudgeOn: day('2026-11-17') },
    'check-in 2',
    '2026-11-24',
    'weekly-gap',
  ],
  [
    23,
    'lets an application of months ago rest',
    { appliedOn: day('2026-08-03') },
    'move-on',
    '',
    'gone-quiet',
  ],
  [
    26,
    'prepares for an interview even with who asked for silence',
    { interviewedOn: day('2026-11-24'), doNotContact: true },
    'prepare',
    '2026-11-24',
    'interview-ahead',
  ],
];

function inShort(step: Step): readonly string[] {
  const on = dayOfStep(step);
  return [
    step.kind === 'check-in' ? `check-in ${String(step.number)}` : step.kind,
    on === undefined ? '' : formatIsoDay(on),
    step.reason.code,
  ];
}

function plan(...leads: readonly Partial<Lead>[]): readonly (readonly string[])[] {
  const steps = nextSteps(
    leads.map((known) => lead(known)),
    defaultPolicy,
    today,
  );
  return steps.map(({ step }) => inShort(step));
}

test.each(examples)('example %i: %s', (_number, _rule, known, kind, on, code) => {
  expect(plan(known)).toEqual([[kind, on, code]]);
});

const recruiter = { contactEmail: 'dana@agency.example' };

test('example 24: one recruiter hears once a week, whatever the number of applications', () => {
  expect(
    plan(
      { ...recruiter, interviewedOn: day('2026-11-12') },
      { ...recruiter, appliedOn: day('2026-11-09') },
    ),
  ).toEqual([
    ['check-in 1', '2026-11-19', 'no-date-given'],
    ['check-in 1', '2026-11-26', 'weekly-gap'],
  ]);
});

test('example 25: the urgent check-in goes first, the other a week later', () => {
  expect(
    plan(
      { ...recruiter, appliedOn: day('2026-11-12') },
      {
        ...recruiter,
        interviewedOn: day('2026-11-20'),
        replyExpectedBy: { kind: 'day', day: day('2026-12-10') },
        holdUntil: day('2026-11-23'),
        offerDeadline: day('2026-11-24'),
      },
    ),
  ).toEqual([
    ['check-in 1', '2026-12-01', 'weekly-gap'],
    ['check-in 1', '2026-11-24', 'another-offer'],
  ]);
});

test('the table holds every example of one lead', () => {
  const numbers = examples.map(([number]) => number);
  expect(numbers).toEqual([...Array.from({ length: 23 }, (_, index) => index + 1), 26]);
});
