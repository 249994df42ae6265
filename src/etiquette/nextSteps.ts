import type { Surroundings } from './checkIn';
import { groupByContact } from './contacts';
import { addDays, latestOf, type Day } from './day';
import type { Lead } from './lead';
import { nextStep } from './nextStep';
import { workingDayFrom, type Policy } from './policy';
import type { CheckIn, Step } from './step';

/** The step of one lead among others, and its contact: the index of that contact's first lead. */
export type StepAmongOthers = { readonly step: Step; readonly contact: number };

/**
 * The next polite step of every lead of a tracker, in the same order. Unlike `nextStep` it knows the
 * other rows: offers that press on other leads (E8), and contacts that stand behind several
 * applications, who are to hear from the seeker once a week and not once per application (E4).
 */
export function nextSteps(
  leads: readonly Lead[],
  policy: Policy,
  today: Day,
): readonly StepAmongOthers[] {
  const contacts = groupByContact(leads);
  const lastNudges = lastNudgeOfEachContact(leads, contacts);
  const nextOfferDeadline = earliestOfferDeadline(leads, today);
  const steps = leads.map((lead, index) => {
    const contactLastNudgeOn = lastNudges[contacts[index] ?? index];
    const surroundings: Surroundings = { contactLastNudgeOn, nextOfferDeadline };
    return nextStep(lead, policy, today, surroundings);
  });
  for (const checkIns of checkInsOfSharedContacts(steps, contacts)) pace(checkIns, steps, policy);
  return steps.map((step, index) => ({ step, contact: contacts[index] ?? index }));
}

function lastNudgeOfEachContact(
  leads: readonly Lead[],
  contacts: readonly number[],
): readonly (Day | undefined)[] {
  const last: (Day | undefined)[] = leads.map(() => undefined);
  leads.forEach((lead, index) => {
    const contact = contacts[index] ?? index;
    last[contact] = latestOf(last[contact], lead.lastNudgeOn);
  });
  return last;
}

function earliestOfferDeadline(leads: readonly Lead[], today: Day): Day | undefined {
  let earliest: Day | undefined;
  for (const { status, offerDeadline } of leads) {
    if (status !== 'offer' || offerDeadline === undefined || offerDeadline < today) continue;
    if (earliest === undefined || offerDeadline < earliest) earliest = offerDeadline;
  }
  return earliest;
}

type RowCheckIn = { readonly row: number; readonly checkIn: CheckIn };

/** The check-ins of every contact that stands behind more than one lead. */
function checkInsOfSharedContacts(
  steps: readonly Step[],
  contacts: readonly number[],
): Iterable<RowCheckIn[]> {
  const shared = new Set(contacts.filter((contact, row) => contact !== row));
  const groups = new Map<number, RowCheckIn[]>();
  steps.forEach((step, row) => {
    const contact = contacts[row] ?? row;
    if (step.kind !== 'check-in' || !shared.has(contact)) return;
    const group = groups.get(contact);
    if (group === undefined) groups.set(contact, [{ row, checkIn: step }]);
    else group.push({ row, checkIn: step });
  });
  return groups.values();
}

/** Moves each check-in that would follow the one before it too soon. */
function pace(checkIns: RowCheckIn[], steps: Step[], policy: Policy): void {
  checkIns.sort(
    (a, b) =>
      rank(a.checkIn.urgent) - rank(b.checkIn.urgent) ||
      a.checkIn.day - b.checkIn.day ||
      rank(hasSpoken(a.checkIn)) - rank(hasSpoken(b.checkIn)) ||
      a.row - b.row,
  );
  let before: Day | undefined;
  for (const { row, checkIn } of checkIns) {
    const gapDays = checkIn.urgent ? policy.urgentGapDays : policy.gapDays;
    let { day } = checkIn;
    if (before !== undefined && day < addDays(before, gapDays)) {
      const dayBeforeMove = addDays(before, gapDays);
      day = workingDayFrom(dayBeforeMove, policy);
      const after = { kind: 'planned', day: before } as const;
      const reason = { code: 'weekly-gap', gapDays, after } as const;
      steps[row] = { ...checkIn, day, dayBeforeMove, reason };
    }
    before = day;
  }
}

/** Sorts what is true before what is not. */
function rank(first: boolean): number {
  return first ? 0 : 1;
}

function hasSpoken({ base }: CheckIn): boolean {
  return base !== undefined && base.kind !== 'application';
}
