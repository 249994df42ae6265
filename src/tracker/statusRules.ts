import type { Status } from '../etiquette';
import type { Hint } from './statusWords';

/** What hints amount to: the commonest meaning, if one is safe to claim, and what else it may be. */
export type Verdict = {
  readonly status: Status | undefined;
  readonly otherwise: readonly Status[];
};

type Rule = {
  readonly all: readonly Hint[];
  /** One of these too. */
  readonly any?: readonly Hint[];
  readonly none?: readonly Hint[];
  readonly verdict: Verdict;
};

const sure = (status: Status, ...otherwise: readonly Status[]): Verdict => ({ status, otherwise });
const torn = (...otherwise: readonly Status[]): Verdict => ({ status: undefined, otherwise });

const doubts: readonly Hint[] = ['not', 'yet', 'wait', 'perhaps', 'offerAhead'];
const uncertain: readonly Hint[] = ['yet', 'wait', 'perhaps'];

/** Whether among the hints is one that forbids to take the others at their word. */
export function isDoubted(hints: readonly Hint[]): boolean {
  return hints.some((hint) => doubts.includes(hint));
}

/** Hints that say nothing of a stage, but turn or qualify what stands beside them. */
export const qualifying: ReadonlySet<Hint> = new Set<Hint>([
  ...doubts,
  'mine',
  'theirs',
  'after',
  'neutral',
]);

/** The first rule that fits decides: pairs before single words, ends before stages. */
const plainRules: readonly Rule[] = [
  {
    all: ['again'],
    any: ['rejected', 'decline', 'closed', 'silence', 'withdrawn', 'hold'],
    verdict: sure('applied'),
  },
  { all: ['rival'], verdict: sure('rejected') },
  { all: ['elsewhere'], any: ['accept', 'accepted', 'selected'], verdict: sure('withdrawn') },
  { all: ['offer', 'rejected', 'theirs'], verdict: sure('rejected', 'withdrawn') },
  { all: ['offer', 'rejected', 'after'], verdict: sure('rejected', 'withdrawn') },
  { all: ['offer'], any: ['rejected', 'decline', 'withdrawn'], verdict: sure('withdrawn') },
  { all: ['offer', 'passed'], verdict: torn('offer', 'withdrawn') },
  { all: ['offer', 'saved'], verdict: torn('saved', 'offer') },
  { all: ['offer', 'undone'], verdict: sure('rejected', 'closed', 'withdrawn') },
  { all: ['offer', 'closed'], verdict: sure('closed') },
  { all: ['withdrawn', 'theirs'], verdict: sure('rejected', 'closed') },
  { all: ['withdrawn'], any: ['accept', 'accepted'], verdict: sure('withdrawn') },
  {
    all: ['accept'],
    any: ['rejected', 'decline', 'silence'],
    verdict: torn('accepted', 'rejected'),
  },
  {
    all: ['accepted'],
    any: ['rejected', 'decline', 'silence'],
    verdict: torn('accepted', 'rejected'),
  },
  { all: ['offer'], any: ['accept', 'accepted'], verdict: sure('accepted') },
  { all: ['accepted'], verdict: sure('accepted') },
  { all: ['mine'], any: ['rejected', 'decline', 'undone'], verdict: sure('withdrawn') },
  { all: ['rejected', 'withdrawn'], verdict: sure('withdrawn', 'rejected') },
  { all: ['rejected'], verdict: sure('rejected') },
  {
    all: ['decline', 'interviewing'],
    none: ['after', 'theirs'],
    verdict: sure('withdrawn', 'rejected'),
  },
  { all: ['decline', 'theirs'], verdict: sure('rejected') },
  { all: ['decline'], verdict: sure('rejected', 'withdrawn') },
  { all: ['withdrawn'], verdict: sure('withdrawn') },
  { all: ['accept', 'interviewing'], verdict: sure('interviewing') },
  { all: ['accept'], any: ['application', 'applied', 'pending'], verdict: sure('applied') },
  { all: ['accept', 'theirs'], verdict: torn('offer', 'accepted') },
  { all: ['accept'], verdict: sure('accepted') },
  { all: ['closed'], verdict: sure('closed') },
  { all: ['ended', 'interviewing'], verdict: sure('interviewing') },
  { all: ['ended'], any: ['applied', 'pending', 'application'], verdict: sure('applied') },
  { all: ['ended'], verdict: sure('closed', 'interviewing', 'applied') },
  { all: ['undone', 'application'], verdict: sure('withdrawn', 'closed') },
  { all: ['undone', 'interviewing'], verdict: torn('interviewing', 'closed', 'withdrawn') },
  { all: ['undone'], verdict: sure('closed', 'withdrawn') },
  { all: ['silence'], verdict: sure('closed', 'applied') },
  { all: ['hold', 'interviewing'], verdict: sure('interviewing') },
  { all: ['hold'], verdict: sure('closed', 'applied') },
  { all: ['offer'], verdict: sure('offer') },
  { all: ['offerAhead'], verdict: torn('offer', 'interviewing') },
  { all: ['interviewing'], verdict: sure('interviewing') },
  { all: ['applied'], verdict: sure('applied') },
  { all: ['saved'], verdict: sure('saved') },
  { all: ['selected'], verdict: torn('interviewing', 'offer', 'accepted') },
  { all: ['passed'], verdict: torn('interviewing', 'rejected', 'withdrawn') },
  { all: [], any: ['pending', 'again'], verdict: sure('applied') },
  { all: ['running'], verdict: torn('saved', 'applied', 'interviewing') },
  { all: ['done'], verdict: sure('interviewing', 'applied', 'closed') },
  { all: ['application'], verdict: sure('applied') },
];

/** Where a word casts doubt, no end and no offer is claimed but those that the doubt itself makes. */
const doubtedRules: readonly Rule[] = [
  { all: ['not'], any: ['selected', 'passed'], none: uncertain, verdict: sure('rejected') },
  {
    all: ['not', 'reply'],
    none: [...uncertain, 'interviewing'],
    verdict: sure('closed', 'applied'),
  },
  { all: ['not', 'accept'], none: uncertain, verdict: torn('rejected', 'offer') },
  { all: ['offerAhead'], verdict: torn('offer', 'interviewing') },
  { all: ['offer'], any: ['wait', 'yet'], none: ['rejected'], verdict: sure('interviewing') },
  { all: ['not', 'interviewing'], any: ['yet', 'wait'], verdict: sure('applied') },
  { all: ['interviewing'], none: ['not'], verdict: sure('interviewing') },
  { all: ['not'], any: ['applied', 'running'], verdict: sure('saved') },
  { all: ['not', 'application'], none: ['reply', 'pending'], verdict: sure('saved') },
  { all: ['applied'], verdict: sure('applied') },
  { all: ['saved'], none: ['not'], verdict: sure('saved') },
  { all: [], any: ['pending', 'silence', 'wait'], verdict: sure('applied') },
  { all: ['reply', 'yet'], verdict: sure('applied') },
];

/** What hints amount to; `undefined` where they amount to nothing. */
export function verdictOn(hints: readonly Hint[]): Verdict | undefined {
  const rules = isDoubted(hints) ? doubtedRules : plainRules;
  return rules.find((rule) => fits(rule, hints))?.verdict;
}

function fits({ all, any, none }: Rule, hints: readonly Hint[]): boolean {
  return (
    all.every((hint) => hints.includes(hint)) &&
    (any === undefined || any.some((hint) => hints.includes(hint))) &&
    none?.some((hint) => hints.includes(hint)) !== true
  );
}
