import type { Lead, Policy, ReplyExpectation, Step } from '../../src/etiquette';

/**
 * The etiquette once more, written from its text alone: plain numbers for days, brute force where
 * the text has a rule of its own, and no function of src/etiquette. It is slow and knows no reasons
 * beyond their codes, which is what makes it fit to check the engine against.
 */

/** A step without the facts that its sentence needs. A day is the serial number of a sheet. */
export type PlainStep = {
  readonly kind: Step['kind'];
  readonly code: Step['reason']['code'];
  readonly day?: number | undefined;
  readonly number?: number;
  readonly of?: number;
  readonly urgent?: boolean;
};

type PlainCheckIn = Required<PlainStep> & { readonly kind: 'check-in'; readonly day: number };

/** What a lead may look at beside itself: its row, its tracker, and the contact of each row. */
type Tracker = {
  readonly leads: readonly Lead[];
  readonly contacts: readonly number[];
  readonly policy: Policy;
  readonly today: number;
};

type Constraint = {
  readonly day: number;
  readonly code: Step['reason']['code'];
  /** The same constraint while another offer presses. */
  readonly urgentDay: number;
};

/** The step of every lead of a tracker, in the same order. */
export function stepsByTheText(
  leads: readonly Lead[],
  policy: Policy,
  today: number,
): readonly PlainStep[] {
  const tracker: Tracker = { leads, contacts: contactsOf(leads), policy, today };
  const steps = leads.map((lead, row) => ruleThatAnswers(lead, row, tracker));
  for (const contact of new Set(tracker.contacts)) pace(contact, steps, tracker);
  return steps;
}

/** The numbered rules, first to last. */
function ruleThatAnswers(lead: Lead, row: number, tracker: Tracker): PlainStep {
  const { policy, today } = tracker;
  return (
    ruleOfEnds(lead) ??
    ruleOfOffers(lead) ??
    ruleOfInterviewsAhead(lead, today) ??
    ruleOfSilence(lead) ??
    ruleOfThanks(lead, policy, today) ??
    ruleOfEnough(lead, policy) ??
    ruleOfNothing(lead, policy) ??
    checkInOrQuiet(lead, row, tracker)
  );
}

/** Rule 1. */
function ruleOfEnds({ status }: Lead): PlainStep | undefined {
  const ends = ['rejected', 'accepted', 'withdrawn', 'closed'];
  return ends.includes(status ?? '') ? { kind: 'none', code: 'closed' } : undefined;
}

/** Rule 2. */
function ruleOfOffers({ status, offerDeadline }: Lead): PlainStep | undefined {
  return status === 'offer' ? { kind: 'decide', code: 'your-turn', day: offerDeadline } : undefined;
}

/** Rule 3. */
function ruleOfInterviewsAhead({ interviewedOn }: Lead, today: number): PlainStep | undefined {
  return interviewedOn !== undefined && interviewedOn > today
    ? { kind: 'prepare', code: 'interview-ahead', day: interviewedOn }
    : undefined;
}

/** Rule 4. */
function ruleOfSilence({ doNotContact }: Lead): PlainStep | undefined {
  return doNotContact ? { kind: 'none', code: 'asked-not-to' } : undefined;
}

/** Rule 5. */
function ruleOfThanks(lead: Lead, policy: Policy, today: number): PlainStep | undefined {
  const { interviewedOn, thankYou, lastNudgeOn, lastHeardOn } = lead;
  if (interviewedOn === undefined || thankYou.kind === 'untracked') return undefined;
  const isThanked =
    thankYou.kind === 'always' || (thankYou.kind === 'on' && thankYou.day >= interviewedOn);
  const isNudgedSince = lastNudgeOn !== undefined && lastNudgeOn > interviewedOn;
  const isHeardSince = lastHeardOn !== undefined && lastHeardOn > interviewedOn;
  const isInTime = today <= interviewedOn + policy.thankYouLapsesAfterDays;
  return !isThanked && !isNudgedSince && !isHeardSince && isInTime
    ? { kind: 'thank', code: 'thank-you', day: interviewedOn }
    : undefined;
}

/** Rule 6. */
function ruleOfEnough(lead: Lead, policy: Policy): PlainStep | undefined {
  return nudgeCount(lead) >= policy.maxNudges
    ? { kind: 'move-on', code: 'nudged-enough' }
    : undefined;
}

/** Rule 7. */
function ruleOfNothing(lead: Lead, policy: Policy): PlainStep | undefined {
  const nothing = [baseDay(lead), lead.lastNudgeOn, replyDay(lead, policy)].every(
    (day) => day === undefined,
  );
  return lead.status === 'saved' || nothing ? { kind: 'none', code: 'nothing-yet' } : undefined;
}

/** Rules 8 and 9. */
function checkInOrQuiet(lead: Lead, row: number, tracker: Tracker): PlainStep {
  const { policy, today } = tracker;
  const constraints = constraintsOf(lead, row, tracker);
  const { day: earliest, code } = constraints.reduce((decisive, next) =>
    next.day > decisive.day ? next : decisive,
  );
  const day = firstWorkingDay(earliest, policy);
  const common = { kind: 'check-in', number: nudgeCount(lead) + 1, of: policy.maxNudges } as const;
  const deadline = deadlineOf(lead, row, tracker);
  if (theySpokeLast(lead) && deadline !== undefined && day > deadline) {
    const urgentDay = dayBefore(deadline, constraints, policy);
    return { ...common, day: urgentDay, code: 'another-offer', urgent: true };
  }
  if (day < today - policy.lapseAfterDays) return { kind: 'move-on', code: 'gone-quiet' };
  return { ...common, day, code, urgent: false };
}

/** The day of an urgent check-in. */
function dayBefore(deadline: number, constraints: readonly Constraint[], policy: Policy): number {
  const latest = Math.max(...constraints.map(({ urgentDay }) => urgentDay));
  const working = firstWorkingDay(latest, policy);
  if (working <= deadline) return working;
  return latest <= deadline ? latest : working;
}

/** The deadline that may make a check-in urgent: the earliest from today on. */
function deadlineOf(lead: Lead, row: number, { leads, today }: Tracker): number | undefined {
  const others = leads.filter(
    ({ status }, at) => at !== row && status === 'offer' && lead.interviewedOn !== undefined,
  );
  const deadlines = [lead, ...others].map(({ offerDeadline }) => offerDeadline);
  const ahead = known(deadlines).filter((deadline) => deadline >= today);
  return ahead.length === 0 ? undefined : Math.min(...ahead);
}

/** The table of constraints, those that apply, in its order. */
function constraintsOf(lead: Lead, row: number, tracker: Tracker): readonly Constraint[] {
  const { policy } = tracker;
  const { holdUntil, snoozeUntil, nextFollowUpOn } = lead;
  const nudge = lastNudgeToContact(row, tracker);
  const snooze = latest(snoozeUntil, nextFollowUpOn);
  const constraints: Constraint[] = waitOf(lead, policy);
  const add = (code: Constraint['code'], day: number, urgentDay = day) =>
    constraints.push({ code, day, urgentDay });
  if (nudge !== undefined) {
    add('weekly-gap', nudge + policy.gapDays, nudge + policy.urgentGapDays);
  }
  if (holdUntil !== undefined) add('they-said-wait', holdUntil + 1);
  if (snooze !== undefined) add('snoozed', snooze);
  if (policy.pauseUntil !== undefined) add('paused', policy.pauseUntil);
  return constraints;
}

/** The first three rows of the table, of which one applies or none. */
function waitOf(lead: Lead, policy: Policy): Constraint[] {
  const base = baseDay(lead);
  const reply = replyDay(lead, policy);
  const wait = (code: Constraint['code'], day: number) => {
    const hurried = base === undefined ? day : base + policy.urgentGapDays;
    return [{ code, day, urgentDay: Math.min(day, hurried) }];
  };
  if (reply !== undefined && (base === undefined || reply >= base)) {
    return wait('after-their-date', reply + policy.cushionDays);
  }
  if (base === undefined) return [];
  return theySpokeLast(lead)
    ? wait('no-date-given', base + policy.replyWaitDays)
    : wait('applied-only', base + policy.applicationWaitDays);
}

function baseDay({ appliedOn, interviewedOn, lastHeardOn }: Lead): number | undefined {
  return latest(appliedOn, interviewedOn, lastHeardOn);
}

/** Whether the base day is an interview or a word of theirs, perhaps in a tie with the application. */
function theySpokeLast(lead: Lead): boolean {
  const base = baseDay(lead);
  return base !== undefined && (lead.interviewedOn === base || lead.lastHeardOn === base);
}

function nudgeCount(lead: Lead): number {
  const { lastNudgeOn, nudgesSent } = lead;
  const base = baseDay(lead);
  if (lastNudgeOn === undefined) return nudgesSent ?? 0;
  if (base !== undefined && base >= lastNudgeOn) return 0;
  return nudgesSent ?? 1;
}

/** The day of `replyExpectedBy`, where it is or gives one. */
function replyDay(lead: Lead, policy: Policy): number | undefined {
  const expectation: ReplyExpectation | undefined = lead.replyExpectedBy;
  if (expectation?.kind === 'day') return expectation.day;
  const start = latest(lead.interviewedOn, lead.lastHeardOn) ?? lead.appliedOn;
  if (expectation?.kind !== 'span' || start === undefined) return undefined;
  const { count, unit } = expectation;
  if (unit === 'day') return start + count;
  if (unit === 'week') return start + count * 7;
  return unit === 'month' ? monthsAfter(start, count) : workingDaysAfter(start, count, policy);
}

/** The latest check-in to the contact of a row, in whatever row it stands. */
function lastNudgeToContact(row: number, { leads, contacts }: Tracker): number | undefined {
  const sameContact = leads.filter((_, at) => contacts[at] === contacts[row]);
  return latest(...sameContact.map(({ lastNudgeOn }) => lastNudgeOn));
}

/** For each lead the first row of its contact: matching rows take the lower number until none can. */
function contactsOf(
  leads: readonly Lead[],
  contacts: readonly number[] = leads.map((_, row) => row),
): readonly number[] {
  const merged = leads.map((one, row) =>
    Math.min(...contacts.filter((_, at) => at === row || areOneContact(one, leads[at]))),
  );
  return merged.join() === contacts.join() ? merged : contactsOf(leads, merged);
}

function areOneContact(one: Lead, other: Lead | undefined): boolean {
  const share = (field: 'contactEmail' | 'contactName' | 'company') =>
    fold(one[field]) !== '' && fold(one[field]) === fold(other?.[field] ?? '');
  return share('contactEmail') || (share('contactName') && share('company'));
}

function fold(text: string): string {
  return text.trim().toLowerCase();
}

/** Moves the check-ins of one contact apart. */
function pace(contact: number, steps: PlainStep[], { leads, contacts, policy }: Tracker): void {
  const checkIns = steps.flatMap((step, row) =>
    isCheckIn(step) && contacts[row] === contact ? [{ ...step, row, lead: leads[row] }] : [],
  );
  const first = (holds: boolean) => (holds ? 0 : 1);
  const spoke = (lead: Lead | undefined) => lead !== undefined && theySpokeLast(lead);
  checkIns.sort(
    (a, b) =>
      first(a.urgent) - first(b.urgent) ||
      a.day - b.day ||
      first(spoke(a.lead)) - first(spoke(b.lead)) ||
      a.row - b.row,
  );
  let before = -Infinity;
  for (const { row, day, urgent, number, of } of checkIns) {
    const earliest = before + (urgent ? policy.urgentGapDays : policy.gapDays);
    before = day < earliest ? firstWorkingDay(earliest, policy) : day;
    if (day < earliest) {
      steps[row] = { kind: 'check-in', day: before, number, of, urgent, code: 'weekly-gap' };
    }
  }
}

function isCheckIn(step: PlainStep): step is PlainCheckIn {
  return step.kind === 'check-in';
}

function known(days: readonly (number | undefined)[]): readonly number[] {
  return days.filter((day) => day !== undefined);
}

function latest(...days: readonly (number | undefined)[]): number | undefined {
  const set = known(days);
  return set.length === 0 ? undefined : Math.max(...set);
}

/** Serial 1, 31 December 1899, was a Sunday. */
function isWorking(day: number, policy: Policy): boolean {
  const [weekdays, holidays] = [[...policy.workingDays], [...policy.holidays]];
  return (
    weekdays.some((weekday) => weekday === (day - 1) % 7) && !holidays.some((on) => on === day)
  );
}

function firstWorkingDay(from: number, policy: Policy): number {
  return isWorking(from, policy) ? from : firstWorkingDay(from + 1, policy);
}

function workingDaysAfter(start: number, count: number, policy: Policy): number {
  let day = start;
  for (let left = count; left > 0; left -= isWorking(day, policy) ? 1 : 0) day += 1;
  return day;
}

/** The same day of the month, or that month's last. */
function monthsAfter(start: number, count: number): number {
  const date = new Date((start - 25_569) * 86_400_000);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + count];
  const lastOfMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const there = Date.UTC(year, month, Math.min(date.getUTCDate(), lastOfMonth));
  return there / 86_400_000 + 25_569;
}
