import {
  addDays,
  dayOfStep,
  defaultPolicy,
  nextSteps,
  partsOf,
  unknownLead,
  type Day,
  type Lead,
  type Policy,
  type ReplyExpectation,
  type Step,
} from '../../src/etiquette';
import { day } from '../support/day';

type Known = Partial<Lead>;
type Where = { readonly today?: Day; readonly policy?: Partial<Policy> };

/** The rule, what is known of one lead or several, then the step of each, as `stepsOf` says it. */
type Boundary = readonly [string, Known | readonly Known[], string | readonly string[], Where?];

/** A day of November 2026, which began on a Sunday; the plans are made on Saturday the 21st. */
function nov(date: number): Day {
  return addDays(day('2026-11-01'), date - 1);
}

function stepsOf(
  leads: readonly Known[],
  { today = nov(21), policy = {} }: Where,
): readonly Step[] {
  const full = leads.map((known) => ({ ...unknownLead, ...known }));
  return nextSteps(full, { ...defaultPolicy, ...policy }, today).map(({ step }) => step);
}

/** A step as `check-in 1, 11-19, no-date-given`: kind and number, month and day, reason code. */
function inShort(step: Step): string {
  const kind = step.kind === 'check-in' ? `check-in ${step.number}` : step.kind;
  const on = dayOfStep(step);
  if (on === undefined) return `${kind}, ${step.reason.code}`;
  const { month, date } = partsOf(on);
  return `${kind}, ${month}-${date}, ${step.reason.code}`;
}

function by(date: number): Known {
  return { replyExpectedBy: { kind: 'day', day: nov(date) } };
}

function within(count: number, unit: 'week' | 'business day'): Known {
  const span: ReplyExpectation = { kind: 'span', count, unit, words: `${count} ${unit}s` };
  return { replyExpectedBy: span };
}

function applied(date: number, known: Known = {}): Known {
  return { appliedOn: nov(date), ...known };
}

function interviewed(date: number, known: Known = {}): Known {
  return { interviewedOn: nov(date), ...known };
}

function heard(date: number, known: Known = {}): Known {
  return { lastHeardOn: nov(date), ...known };
}

function deadline(date: number): Known {
  return { offerDeadline: nov(date) };
}

function offer(date: number): Known {
  return { status: 'offer', ...deadline(date) };
}

const unthanked: Known = { thankYou: { kind: 'never' } };
const twice: Known = { nudgesSent: 2 };
const nudged = (date: number): Known => ({ lastNudgeOn: nov(date) });
const thanked = (date: number): Known => ({ thankYou: { kind: 'on', day: nov(date) } });
const hold = (date: number): Known => ({ holdUntil: nov(date) });
const snooze = (date: number): Known => ({ snoozeUntil: nov(date) });
const followUp = (date: number): Known => ({ nextFollowUpOn: nov(date) });

const waits: readonly Boundary[] = [
  [
    'an interview on the day of the application is what counts',
    applied(12, interviewed(12)),
    'check-in 1, 11-19, no-date-given',
  ],
  [
    'a word on the day of the application is what counts',
    applied(12, heard(12)),
    'check-in 1, 11-19, no-date-given',
  ],
  [
    'an application the day after an interview is what counts',
    applied(13, interviewed(12)),
    'check-in 1, 11-23, applied-only',
  ],
  [
    'a word on the day of the last check-in starts a new round',
    heard(12, { ...nudged(12), ...twice }),
    'check-in 1, 11-19, no-date-given',
  ],
  [
    'a word on the day before the last check-in is of the old round',
    heard(11, { ...nudged(12), ...twice }),
    'move-on, nudged-enough',
  ],
  [
    'a span counts from the interview, whatever was applied for since',
    interviewed(3, { ...applied(10), ...within(2, 'week') }),
    'check-in 1, 11-20, after-their-date',
  ],
  [
    'a span counts from the application where they have not spoken',
    applied(3, within(2, 'week')),
    'check-in 1, 11-20, after-their-date',
  ],
  [
    'business days leave out the weekend, and the first is the day after the start',
    interviewed(12, within(2, 'business day')),
    'check-in 1, 11-19, after-their-date',
  ],
  [
    'a date that they gave for the day of the interview itself holds',
    interviewed(10, by(10)),
    'check-in 1, 11-13, after-their-date',
  ],
  [
    'a date that they gave for the day before the interview is past',
    interviewed(10, by(9)),
    'check-in 1, 11-17, no-date-given',
  ],
  [
    'silence holds through the day that they named',
    interviewed(10, hold(23)),
    'check-in 1, 11-24, they-said-wait',
  ],
  [
    'the later of a snooze and a follow-up day kept by hand holds: the follow-up day',
    interviewed(2, { ...snooze(24), ...followUp(25) }),
    'check-in 1, 11-25, snoozed',
  ],
  [
    'the later of a snooze and a follow-up day kept by hand holds: the snooze',
    interviewed(2, { ...snooze(25), ...followUp(24) }),
    'check-in 1, 11-25, snoozed',
  ],
  [
    'of constraints that end on one day the wait gives the reason',
    interviewed(12, { ...hold(18), ...snooze(19) }),
    'check-in 1, 11-19, no-date-given',
  ],
  [
    'of constraints that end on one day their wish goes before the own one',
    interviewed(2, { ...hold(18), ...snooze(19) }),
    'check-in 1, 11-19, they-said-wait',
  ],
  [
    'constraints that a weekend alone brings together do not tie',
    interviewed(7, snooze(16)),
    'check-in 1, 11-16, snoozed',
  ],
];

const urgency: readonly Boundary[] = [
  [
    'a deadline of today presses',
    interviewed(19, deadline(21)),
    'check-in 1, 11-21, another-offer',
  ],
  [
    'a deadline of yesterday does not press',
    interviewed(19, deadline(20)),
    'check-in 1, 11-26, no-date-given',
  ],
  [
    'a check-in on the day of the deadline is in time',
    interviewed(19, deadline(26)),
    'check-in 1, 11-26, no-date-given',
  ],
  [
    'a check-in on the day after the deadline is brought forward',
    interviewed(19, deadline(25)),
    'check-in 1, 11-23, another-offer',
  ],
  [
    'a Saturday before the deadline whose Monday lies after it is late',
    interviewed(14, deadline(22)),
    'check-in 1, 11-16, another-offer',
  ],
  [
    'a Monday on the day of the deadline is chosen over the Saturday before',
    interviewed(19, deadline(23)),
    'check-in 1, 11-23, another-offer',
  ],
  [
    'a Sunday after the deadline is moved to Monday all the same',
    interviewed(20, deadline(21)),
    'check-in 1, 11-23, another-offer',
  ],
  [
    'a wait that ends before the urgent gap is not made longer by it',
    interviewed(19, { ...by(19), ...nudged(15), ...deadline(21) }),
    'check-in 1, 11-19, another-offer',
    { policy: { cushionDays: 0 } },
  ],
  [
    'an offer in another row presses after an interview',
    [offer(25), interviewed(19)],
    ['decide, 11-25, your-turn', 'check-in 1, 11-23, another-offer'],
  ],
  [
    'an offer in another row does not press after a mere word',
    [offer(25), heard(19)],
    ['decide, 11-25, your-turn', 'check-in 1, 11-26, no-date-given'],
  ],
  [
    'an offer in another row presses on the last day',
    [offer(21), interviewed(19)],
    ['decide, 11-21, your-turn', 'check-in 1, 11-21, another-offer'],
  ],
  [
    'an offer in another row does not press once its day is past',
    [offer(20), interviewed(19)],
    ['decide, 11-20, your-turn', 'check-in 1, 11-26, no-date-given'],
  ],
  [
    'a deadline in a row that is no offer presses on no other row',
    [deadline(25), interviewed(19)],
    ['none, nothing-yet', 'check-in 1, 11-26, no-date-given'],
  ],
  [
    'the own deadline decides where it is the earlier',
    [offer(25), interviewed(19, deadline(22))],
    ['decide, 11-25, your-turn', 'check-in 1, 11-21, another-offer'],
  ],
];

const interviews: readonly Boundary[] = [
  ['an interview of tomorrow is prepared', interviewed(22), 'prepare, 11-22, interview-ahead'],
  ['an interview of today is thanked for', interviewed(21, unthanked), 'thank, 11-21, thank-you'],
  [
    'thanks go out through the third day after the interview',
    interviewed(18, unthanked),
    'thank, 11-18, thank-you',
  ],
  [
    'thanks lapse on the fourth day after the interview',
    interviewed(17, unthanked),
    'check-in 1, 11-24, no-date-given',
  ],
  [
    'a note on the day of the interview counts',
    interviewed(20, thanked(20)),
    'check-in 1, 11-27, no-date-given',
  ],
  [
    'a note on the day before the interview does not count',
    interviewed(20, thanked(19)),
    'thank, 11-20, thank-you',
  ],
  [
    'a word of theirs on the day of the interview leaves thanks to send',
    interviewed(20, heard(20, unthanked)),
    'thank, 11-20, thank-you',
  ],
  [
    'a word of theirs on the day after the interview makes a note of thanks late',
    interviewed(20, heard(21, unthanked)),
    'check-in 1, 11-30, no-date-given',
  ],
  [
    'a check-in on the day after the interview makes a note of thanks late',
    interviewed(20, { ...nudged(21), ...unthanked }),
    'check-in 2, 11-30, weekly-gap',
  ],
];

const lapses: readonly Boundary[] = [
  [
    'a check-in that was due 45 days ago still makes sense',
    { interviewedOn: day('2026-09-30') },
    'check-in 1, 10-7, no-date-given',
  ],
  [
    'a check-in that was due 46 days ago is past sense',
    { interviewedOn: day('2026-09-29') },
    'move-on, gone-quiet',
  ],
  [
    'what is past sense is judged by the Monday that a Saturday is moved to',
    { interviewedOn: day('2026-10-03') },
    'check-in 1, 10-12, no-date-given',
    { today: nov(25) },
  ],
  [
    'an urgent check-in is never past sense',
    { interviewedOn: day('2026-09-01'), ...by(40), ...deadline(25) },
    'check-in 1, 9-3, another-offer',
  ],
];

const recruiter: Known = { contactEmail: 'dana@agency.example' };
const sameRecruiter: Known = { contactEmail: ' DANA@Agency.example ' };
const unplaced: Known = { contactName: 'Dana Ito' };
const dana: Known = { company: 'Acme', contactName: 'Dana Ito' };

const contacts: readonly Boundary[] = [
  [
    'of two check-ins with one contact on one day, who has spoken goes first',
    [applied(2, recruiter), interviewed(5, recruiter)],
    ['check-in 1, 11-19, weekly-gap', 'check-in 1, 11-12, no-date-given'],
  ],
  [
    'a check-in a week after the other one keeps its day and reason',
    [interviewed(10, recruiter), applied(14, recruiter)],
    ['check-in 1, 11-17, no-date-given', 'check-in 1, 11-24, applied-only'],
  ],
  [
    'a check-in six days after the other one waits for the week',
    [interviewed(10, recruiter), applied(13, recruiter)],
    ['check-in 1, 11-17, no-date-given', 'check-in 1, 11-24, weekly-gap'],
  ],
  [
    'two urgent check-ins with one contact lie two days apart',
    [
      interviewed(19, { ...recruiter, ...deadline(24) }),
      interviewed(19, { ...recruiter, ...deadline(24) }),
    ],
    ['check-in 1, 11-23, another-offer', 'check-in 1, 11-25, weekly-gap'],
  ],
  [
    'case and outer blanks of an address tell no contacts apart',
    [interviewed(10, recruiter), interviewed(10, sameRecruiter)],
    ['check-in 1, 11-17, no-date-given', 'check-in 1, 11-24, weekly-gap'],
  ],
  [
    'two rows that each share something with a third, even a closed one, are of one contact',
    [
      interviewed(10, recruiter),
      interviewed(10, dana),
      { ...recruiter, ...dana, status: 'closed' },
    ],
    ['check-in 1, 11-17, no-date-given', 'check-in 1, 11-24, weekly-gap', 'none, closed'],
  ],
  [
    'one name at two companies is two contacts',
    [interviewed(10, dana), interviewed(10, { ...dana, company: 'Birch' })],
    ['check-in 1, 11-17, no-date-given', 'check-in 1, 11-17, no-date-given'],
  ],
  [
    'blanks make no contact, nor does a name without a company',
    [interviewed(10, unplaced), interviewed(10, unplaced), interviewed(10), interviewed(10)],
    Array<string>(4).fill('check-in 1, 11-17, no-date-given'),
  ],
];

for (const [topic, boundaries] of Object.entries({
  waits,
  urgency,
  interviews,
  lapses,
  contacts,
})) {
  describe(topic, () => {
    for (const [rule, leads, steps, where = {}] of boundaries) {
      test(rule, () => {
        expect(stepsOf([leads].flat(), where).map(inShort)).toEqual([steps].flat());
      });
    }
  });
}

test.each([
  ['on the thirtieth day after the last check-in', '2026-10-22', true],
  ['not on the twenty-ninth', '2026-10-23', false],
])('moving on: closing the row is suggested %s', (_when, lastNudgeOn, suggestClosing) => {
  const steps = stepsOf([{ ...twice, lastNudgeOn: day(lastNudgeOn) }], {});
  expect(steps).toMatchObject([{ reason: { code: 'nudged-enough', suggestClosing } }]);
});
