import * as fc from 'fast-check';
import { nextSteps, type Lead, type Policy, defaultPolicy } from '../../src/etiquette';
import { labelOf } from '../../src/words/labels';
import { reasonOf } from '../../src/words/reasons';
import { anyLeads, anyPolicy, anyToday } from '../support/arbitraries';
import { day } from '../support/day';
import { lead } from '../support/lead';

function said(
  leads: readonly Partial<Lead>[],
  policy: Partial<Policy> = {},
  today = '2026-11-21',
): readonly string[] {
  const steps = nextSteps(
    leads.map((known) => lead(known)),
    { ...defaultPolicy, ...policy },
    day(today),
  );
  return steps.map(({ step }) => `${labelOf(step)}: ${reasonOf(step)}`);
}

const interviewed = { interviewedOn: day('2026-11-12') };
const never = { kind: 'never' } as const;

test.each<readonly [string, Partial<Lead>, Partial<Policy>]>([
  [
    "Check in (1 of 2): They said by Thu 12 Nov; 3 days' cushion ends on a Sunday, so Monday.",
    { interviewedOn: day('2026-11-05'), replyExpectedBy: { kind: 'day', day: day('2026-11-12') } },
    {},
  ],
  [
    "Check in (1 of 2): They said by Thu 12 Nov; 1 day's cushion ends on Fri 13 Nov.",
    { interviewedOn: day('2026-11-05'), replyExpectedBy: { kind: 'day', day: day('2026-11-12') } },
    { cushionDays: 1 },
  ],
  [
    'Check in (1 of 2): No reply date is noted, and you had an interview on Thu 12 Nov; give it a week, until Thu 19 Nov: silence that long is normal.',
    interviewed,
    {},
  ],
  [
    'Check in (1 of 2): No reply date is noted, and you had an interview on Thu 12 Nov; give it a week, which ends on Thu 19 Nov, a day off, so Friday: silence that long is normal.',
    interviewed,
    { holidays: new Set([day('2026-11-19')]) },
  ],
  [
    'Check in (1 of 2): Their date, Fri 6 Nov, has passed, and you last heard from them on Fri 13 Nov; give it a week, until Fri 20 Nov: silence that long is normal.',
    { replyExpectedBy: { kind: 'day', day: day('2026-11-06') }, lastHeardOn: day('2026-11-13') },
    {},
  ],
  [
    'Check in (1 of 2): “soon” is no firm date, and you had an interview on Thu 12 Nov; give it a week, until Thu 19 Nov: silence that long is normal.',
    { ...interviewed, replyExpectedBy: { kind: 'vague', words: 'soon' } },
    {},
  ],
  [
    'Check in (1 of 2): You applied on Wed 11 Nov; give it 10 days, which ends on a Saturday, so Monday: choosing whom to meet takes time.',
    { appliedOn: day('2026-11-11') },
    {},
  ],
  [
    'Check in (2 of 2): Your last check-in with this contact was on Tue 17 Nov; leave a week, until Tue 24 Nov.',
    { lastNudgeOn: day('2026-11-17') },
    {},
  ],
  [
    'Check in (1 of 2): They asked you to wait until Fri 4 Dec; the day after is a Saturday, so Monday.',
    { ...interviewed, holdUntil: day('2026-12-04') },
    {},
  ],
  [
    'Check in (1 of 2): They asked you to wait until Wed 25 Nov (their “soon” is no firm date); the day after is Thu 26 Nov.',
    {
      ...interviewed,
      holdUntil: day('2026-11-25'),
      replyExpectedBy: { kind: 'vague', words: 'soon' },
    },
    {},
  ],
  [
    'Check in (1 of 2): You put this off until Mon 30 Nov.',
    { ...interviewed, snoozeUntil: day('2026-11-30') },
    {},
  ],
  [
    'Check in (1 of 2): You put this off until Sun 29 Nov; that is a Sunday, so Monday.',
    { ...interviewed, snoozeUntil: day('2026-11-29') },
    {},
  ],
  [
    'Check in (1 of 2): Your search rests until Mon 30 Nov.',
    interviewed,
    { pauseUntil: day('2026-11-30') },
  ],
  [
    'Check in (1 of 2): Another offer needs your answer by Fri 27 Nov; you need not wait as long as usual, so ask on Mon 23 Nov, calmly.',
    {
      interviewedOn: day('2026-11-20'),
      replyExpectedBy: { kind: 'day', day: day('2026-12-10') },
      offerDeadline: day('2026-11-27'),
    },
    {},
  ],
  [
    'Check in (1 of 2): Another offer needs your answer by Sun 22 Nov; no working day is left before it, so ask on Sun 22 Nov, calmly.',
    { interviewedOn: day('2026-11-20'), offerDeadline: day('2026-11-22') },
    {},
  ],
  [
    'Check in (1 of 2): Another offer needs your answer by Fri 27 Nov; they asked you to wait until Fri 4 Dec, and that still counts, so ask on Mon 7 Dec, after that day, calmly.',
    { ...interviewed, holdUntil: day('2026-12-04'), offerDeadline: day('2026-11-27') },
    {},
  ],
  [
    'Send a thank-you: You had an interview on Fri 20 Nov: thanks go out right away, or by Mon 23 Nov at the latest.',
    { interviewedOn: day('2026-11-20'), thankYou: never },
    {},
  ],
  [
    'Send a thank-you: Your interview is today: prepare first, and send your thanks right after it.',
    { interviewedOn: day('2026-11-21'), thankYou: never },
    {},
  ],
  [
    'Prepare for the interview: Interview on Tue 24 Nov: ask when you will hear (days or weeks?), who your contact is, how to reach them directly, which way of contact they prefer and how many other candidates there are.',
    { interviewedOn: day('2026-11-24') },
    {},
  ],
  [
    'Prepare for the interview: Interview on Tue 24 Nov: ask how many other candidates there are.',
    {
      interviewedOn: day('2026-11-24'),
      replyExpectedBy: { kind: 'day', day: day('2026-12-01') },
      contactName: 'Dana',
      contactEmail: 'd@x.example',
      preferredMethod: 'email',
    },
    {},
  ],
  [
    'Answer the offer: They made you an offer: answer it by Wed 25 Nov.',
    { status: 'offer', offerDeadline: day('2026-11-25') },
    {},
  ],
  ['Answer the offer: They made you an offer: the next word is yours.', { status: 'offer' }, {}],
  [
    'Move on: You checked in twice without an answer, and that is enough: look to other leads, for such silence mostly comes of budgets and paperwork, not of you.',
    { lastNudgeOn: day('2026-11-17'), nudgesSent: 2 },
    {},
  ],
  [
    'Move on: You checked in twice without an answer, and that is enough: nothing came since Mon 12 Oct 2026, so close this row.',
    { lastNudgeOn: day('2026-10-12'), nudgesSent: 2 },
    {},
  ],
  [
    'Move on: A check-in was due on Thu 13 Aug 2026 and would come too late now: look to other leads, for such silence mostly comes of budgets and paperwork, not of you.',
    { appliedOn: day('2026-08-03') },
    {},
  ],
  [
    "Don't contact: They asked not to be contacted, so no message goes out.",
    { ...interviewed, doNotContact: true },
    {},
  ],
  ['Closed: They said no, so nothing more goes out here.', { status: 'rejected' }, {}],
  ['Closed: You accepted their offer, so nothing more goes out here.', { status: 'accepted' }, {}],
  ['Closed: You withdrew, so nothing more goes out here.', { status: 'withdrawn' }, {}],
  ['Closed: This lead is closed, so nothing more goes out here.', { status: 'closed' }, {}],
  [
    'Nothing yet: Saved for later: there is nothing to follow up until you apply.',
    { status: 'saved' },
    {},
  ],
  [
    'Nothing yet: There is nothing to follow up until a day is known, such as when you applied.',
    {},
    {},
  ],
])('%s', (expected, known, policy) => {
  expect(said([known], policy)).toEqual([expected]);
});

test('a check-in that waits for another one with the same contact says so', () => {
  const contactEmail = 'dana@agency.example';
  expect(
    said([
      { contactEmail, ...interviewed },
      { contactEmail, appliedOn: day('2026-11-09') },
    ])[1],
  ).toBe(
    'Check in (1 of 2): Another check-in with this contact is due on Thu 19 Nov; leave a week, until Thu 26 Nov.',
  );
});

test('a reason is one plain sentence without holes, and never shouts', () => {
  fc.assert(
    fc.property(anyLeads, anyPolicy, anyToday, (leads, policy, today) => {
      for (const { step } of nextSteps(leads, policy, today)) {
        const reason = reasonOf(step);
        expect(reason).toMatch(/^[A-Z“][^!]*\.$/);
        expect(reason).not.toMatch(/ {2}|undefined|NaN|\.\.|[.;] *[.;]/);
        expect(reason.slice(0, -1)).not.toMatch(/\. /);
      }
    }),
  );
});

test("the user's own words are quoted on one line and cut where they run on", () => {
  const words = `${'well '.repeat(20)}\nsoon`;
  const [reason] = said([{ ...interviewed, replyExpectedBy: { kind: 'vague', words } }]);
  expect(reason).toContain(`“${'well '.repeat(12)}…” is no firm date`);
});
