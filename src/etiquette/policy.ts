import { addDays, weekdayOf, type Day, type Weekday } from './day';

/** One number of the etiquette: its default, what it counts, its bounds, and where it comes from. */
export type PolicyNumber = {
  readonly value: number;
  readonly unit: string;
  readonly least: number;
  readonly most: number;
  readonly source: string;
};

/** The name of a number of the etiquette, as settings and code know it. */
export type PolicyNumberName =
  | 'cushionDays'
  | 'replyWaitDays'
  | 'applicationWaitDays'
  | 'gapDays'
  | 'maxNudges'
  | 'urgentGapDays'
  | 'thankYouLapsesAfterDays'
  | 'staleAfterDays'
  | 'lapseAfterDays'
  | 'weeklyLeadGoal'
  | 'minActiveLeads';

const COLUMN_S = 'Diane Stafford, “It’s OK for you to follow up after a job interview”';
const COLUMN_B = 'a Seattle career coach’s column on appropriate follow-up';

/**
 * Every number of the etiquette. The limits of the two columns (`gapDays`, `maxNudges`) can be made
 * stricter, never looser: that is what their bounds say.
 */
export const policyNumbers: Readonly<Record<PolicyNumberName, PolicyNumber>> = {
  cushionDays: {
    value: 3,
    unit: 'calendar days after the expected reply',
    least: 0,
    most: 14,
    source: `${COLUMN_S}: “a few days”; Indeed 2023 and Purdue: 1–2 business days`,
  },
  replyWaitDays: {
    value: 7,
    unit: 'calendar days after the interview or their last word, when no date was given',
    least: 3,
    most: 30,
    source: `${COLUMN_B}: “about once a week”; Indeed 2023: 5 business days or more`,
  },
  applicationWaitDays: {
    value: 10,
    unit: 'calendar days after applying, before any interview',
    least: 5,
    most: 60,
    source: 'Robert Half 2017: most hiring managers say one to two weeks',
  },
  gapDays: {
    value: 7,
    unit: 'calendar days between two check-ins to the same contact',
    least: 7,
    most: 60,
    source: `${COLUMN_S}; ${COLUMN_B}: a week, never shorter`,
  },
  maxNudges: {
    value: 2,
    unit: 'check-ins without an answer',
    least: 1,
    most: 2,
    source: `${COLUMN_S}: more than two is pestering`,
  },
  urgentGapDays: {
    value: 2,
    unit: 'calendar days, while another offer is juggled',
    least: 2,
    most: 7,
    source: `${COLUMN_B}: 24 hours is too soon; the exception is ${COLUMN_S}`,
  },
  thankYouLapsesAfterDays: {
    value: 3,
    unit: 'calendar days after the interview; later, the thanks go into the check-in',
    least: 1,
    most: 7,
    source: `${COLUMN_S}: immediately; CareerBuilder 2005: most expect it within 2 days`,
  },
  staleAfterDays: {
    value: 30,
    unit: 'calendar days of silence after the last check-in, then closing the row is suggested',
    least: 14,
    most: 120,
    source: 'ours: about a month',
  },
  lapseAfterDays: {
    value: 45,
    unit: 'calendar days after which a check-in that never went out is past sense',
    least: 14,
    most: 180,
    source: 'ours: an imported tracker must not greet with a hundred old nudges',
  },
  weeklyLeadGoal: {
    value: 5,
    unit: 'new leads a week',
    least: 0,
    most: 100,
    source: `${COLUMN_B}: generate other leads every week`,
  },
  minActiveLeads: {
    value: 3,
    unit: 'open leads, below which the basket warning shows',
    least: 1,
    most: 50,
    source: `${COLUMN_B}: never all eggs in one basket`,
  },
};

/** The names of all numbers of the etiquette, in the order of the table. */
export const policyNumberNames: readonly PolicyNumberName[] = Object.keys(
  policyNumbers,
) as PolicyNumberName[];

/** The numbers and days by which steps are decided. */
export type Policy = Readonly<Record<PolicyNumberName, number>> & {
  /** The day before which no check-in of any lead falls: a holiday from the search. */
  readonly pauseUntil: Day | undefined;
  /** The weekdays on which a check-in may fall; at least one. */
  readonly workingDays: ReadonlySet<Weekday>;
  /** Days on which no check-in falls. */
  readonly holidays: ReadonlySet<Day>;
};

/** The etiquette as published: every default, Monday to Friday, no holidays, no pause. */
export const defaultPolicy: Policy = {
  ...defaultNumbers(),
  pauseUntil: undefined,
  workingDays: new Set<Weekday>([1, 2, 3, 4, 5]),
  holidays: new Set<Day>(),
};

/** Whether a number may stand in the policy under that name: whole and within its bounds. */
export function isWithinBounds(name: PolicyNumberName, value: number): boolean {
  const { least, most } = policyNumbers[name];
  return Number.isInteger(value) && value >= least && value <= most;
}

/** Whether a check-in may fall on the day: a working weekday that is no holiday. */
export function isWorkingDay(day: Day, policy: Policy): boolean {
  return policy.workingDays.has(weekdayOf(day)) && !policy.holidays.has(day);
}

/** The day itself, or the first working day after it. */
export function workingDayFrom(day: Day, policy: Policy): Day {
  let candidate = day;
  while (!isWorkingDay(candidate, policy)) candidate = addDays(candidate, 1);
  return candidate;
}

/** The `count`th working day after a day, the first being the first one after it. */
export function addWorkingDays(day: Day, count: number, policy: Policy): Day {
  let reached = day;
  for (let passed = 0; passed < count; passed += 1) {
    reached = workingDayFrom(addDays(reached, 1), policy);
  }
  return reached;
}

function defaultNumbers(): Record<PolicyNumberName, number> {
  const numbers = policyNumberNames.map((name) => [name, policyNumbers[name].value]);
  return Object.fromEntries(numbers) as Record<PolicyNumberName, number>;
}
