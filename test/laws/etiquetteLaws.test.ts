import * as fc from 'fast-check';
import {
  addDays,
  dayOfStep,
  isWorkingDay,
  nextStep,
  nextSteps,
  type CheckIn,
  type Day,
  type Lead,
  type Policy,
  type Step,
} from '../../src/etiquette';
import { anyToday, anyLead, anyLeads, anyPolicy } from '../support/arbitraries';

const ended = new Set(['rejected', 'accepted', 'withdrawn', 'closed']);

type Row = { readonly lead: Lead; readonly step: Step; readonly contact: number };

function rowsOf(leads: readonly Lead[], policy: Policy, today: Day): readonly Row[] {
  const steps = nextSteps(leads, policy, today);
  return leads.flatMap((lead, index) => {
    const planned = steps[index];
    return planned === undefined ? [] : [{ lead, ...planned }];
  });
}

/** Calls `check` for every check-in of random trackers. */
function forEveryCheckIn(
  check: (checkIn: CheckIn, row: Row, rows: readonly Row[], policy: Policy) => void,
): void {
  let seen = 0;
  fc.assert(
    fc.property(anyLeads, anyPolicy, anyToday, (leads, policy, today) => {
      const rows = rowsOf(leads, policy, today);
      for (const row of rows) {
        if (row.step.kind !== 'check-in') continue;
        seen += 1;
        check(row.step, row, rows, policy);
      }
    }),
    { numRuns: 2000 },
  );
  expect(seen).toBeGreaterThan(1000);
}

describe('a check-in', () => {
  test('falls on a working day, save where another offer leaves none in time', () => {
    forEveryCheckIn(({ day, reason }, _row, _rows, policy) => {
      if (isWorkingDay(day, policy)) return;
      expect(reason.code).toBe('another-offer');
      if (reason.code !== 'another-offer') return;
      expect(reason.onDayOff).toBe(true);
      expect(day).toBeLessThanOrEqual(reason.deadline);
      for (let later = day; later <= reason.deadline; later = addDays(later, 1)) {
        expect(isWorkingDay(later, policy)).toBe(false);
      }
    });
  });

  test('falls after the day until which they asked for silence, urgent or not', () => {
    forEveryCheckIn(({ day }, { lead }) => {
      if (lead.holdUntil !== undefined) expect(day).toBeGreaterThan(lead.holdUntil);
    });
  });

  test("falls on or after the seeker's own snooze and the end of a pause, urgent or not", () => {
    forEveryCheckIn(({ day }, { lead }, _rows, policy) => {
      for (const until of [lead.snoozeUntil, lead.nextFollowUpOn, policy.pauseUntil]) {
        if (until !== undefined) expect(day).toBeGreaterThanOrEqual(until);
      }
    });
  });

  test('leaves the gap after the last check-in to that contact in any row', () => {
    forEveryCheckIn(({ day, urgent }, { contact }, rows, policy) => {
      const gap = urgent ? policy.urgentGapDays : policy.gapDays;
      for (const other of rows) {
        if (other.contact !== contact || other.lead.lastNudgeOn === undefined) continue;
        expect(day).toBeGreaterThanOrEqual(addDays(other.lead.lastNudgeOn, gap));
      }
    });
  });

  test('leaves the gap to every other check-in planned with that contact', () => {
    forEveryCheckIn((checkIn, row, rows, policy) => {
      for (const other of rows) {
        if (other === row || other.contact !== row.contact || other.step.kind !== 'check-in')
          continue;
        const later = other.step.day > checkIn.day ? other.step : checkIn;
        const gap = later.urgent ? policy.urgentGapDays : policy.gapDays;
        expect(Math.abs(other.step.day - checkIn.day)).toBeGreaterThanOrEqual(gap);
      }
    });
  });

  test('never follows a refusal or a wish for silence', () => {
    forEveryCheckIn((_checkIn, { lead }) => {
      expect(ended.has(lead.status ?? '')).toBe(false);
      expect(lead.doNotContact).toBe(false);
      expect(lead.status).not.toBe('saved');
    });
  });

  test('never is one more than the policy allows, and the policy never allows three', () => {
    forEveryCheckIn(({ number, of }, _row, _rows, policy) => {
      expect(number).toBeGreaterThanOrEqual(1);
      expect(number).toBeLessThanOrEqual(policy.maxNudges);
      expect(of).toBe(policy.maxNudges);
      expect(of).toBeLessThanOrEqual(2);
    });
  });

  test('comes before the wait is over only while another offer presses', () => {
    forEveryCheckIn(({ day, urgent, base }, { lead }, _rows, policy) => {
      if (urgent || base === undefined) return;
      const reply = lead.replyExpectedBy;
      if (reply?.kind === 'day' && reply.day >= base.day) {
        expect(day).toBeGreaterThanOrEqual(addDays(reply.day, policy.cushionDays));
      } else if (reply === undefined || reply.kind === 'vague') {
        const wait =
          base.kind === 'application' ? policy.applicationWaitDays : policy.replyWaitDays;
        expect(day).toBeGreaterThanOrEqual(addDays(base.day, wait));
      }
    });
  });

  test('is urgent only after an interview or a word of theirs, and only for a deadline to come', () => {
    forEveryCheckIn(({ urgent, base, reason }) => {
      if (!urgent) return;
      expect(base?.kind).toMatch(/interview|word/);
      expect(['another-offer', 'weekly-gap']).toContain(reason.code);
    });
  });
});

test('no step is a message once they have said no or asked for silence', () => {
  fc.assert(
    fc.property(anyLead, anyPolicy, anyToday, (lead, policy, today) => {
      const { kind } = nextStep(lead, policy, today);
      if (ended.has(lead.status ?? '')) expect(kind).toBe('none');
      if (lead.doNotContact) expect(['none', 'decide', 'prepare']).toContain(kind);
    }),
    { numRuns: 2000 },
  );
});

test('the same input gives the same steps', () => {
  fc.assert(
    fc.property(anyLeads, anyPolicy, anyToday, (leads, policy, today) => {
      expect(nextSteps(structuredClone(leads), policy, today)).toEqual(
        nextSteps(leads, policy, today),
      );
    }),
    { numRuns: 500 },
  );
});

test('the step does not depend on today, save for interviews, thanks, lapses and deadlines', () => {
  let compared = 0;
  fc.assert(
    fc.property(anyLeads, anyPolicy, anyToday, anyToday, (leads, policy, one, other) => {
      const [first, last] = one < other ? [one, other] : [other, one];
      const passes = (on: Day | undefined) => on !== undefined && on >= first && on <= last;
      if (leads.some((lead) => passes(lead.offerDeadline) || passes(lead.interviewedOn))) return;
      const [before, after] = [nextSteps(leads, policy, first), nextSteps(leads, policy, last)];
      const byRules3And5And8 = [...before, ...after].some(
        ({ step }) => step.kind === 'thank' || step.reason.code === 'gone-quiet',
      );
      if (byRules3And5And8) return;
      compared += 1;
      expect(after.map(({ step }) => inShort(step))).toEqual(
        before.map(({ step }) => inShort(step)),
      );
    }),
    { numRuns: 3000 },
  );
  expect(compared).toBeGreaterThan(300);
});

function inShort(step: Step): readonly unknown[] {
  const number = step.kind === 'check-in' ? step.number : 0;
  return [step.kind, dayOfStep(step), number, step.reason.code];
}
