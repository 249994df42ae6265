import type { Lead, Status } from '../etiquette';
import type { StatusReading } from './statuses';

/** What the other cells of a row say about an ambiguous status. */
export type StatusFacts = Pick<
  Lead,
  'offerDeadline' | 'interviewedOn' | 'appliedOn' | 'lastHeardOn' | 'lastNudgeOn'
>;

/**
 * A status as the other cells of its row settle it. Words that can mean an end or an offer and
 * something else too are left to the days wherever there are any, since an end silences follow-ups:
 * the reading is then `ambiguous`.
 */
export function resolveStatus(reading: StatusReading, facts: StatusFacts): StatusReading {
  if (reading.kind === 'ambiguous') {
    const status = settled(reading.candidates, facts);
    return status === undefined ? reading : { kind: 'known', status };
  }
  if (reading.kind !== 'known' || reading.otherwise === undefined) return reading;
  const { status, words = '', otherwise } = reading;
  const candidates = [status, ...otherwise];
  const settledStatus = settled(candidates, facts);
  if (settledStatus !== undefined) return { kind: 'known', status: settledStatus };
  const isHarmless = candidates.every(isEnd) || !isSilencing(status) || !hasDays(facts);
  return isHarmless ? { kind: 'known', status } : { kind: 'ambiguous', words, candidates };
}

function settled(candidates: readonly Status[], facts: StatusFacts): Status | undefined {
  if (facts.offerDeadline !== undefined) {
    if (candidates.includes('offer')) return 'offer';
    if (candidates.every(isEnd) && candidates.includes('withdrawn')) return 'withdrawn';
  }
  return candidates.some(isEnd) || candidates.includes('offer')
    ? undefined
    : stageByDays(candidates, facts);
}

/** Only stages that leave the lead to its days are told by the days. */
function stageByDays(candidates: readonly Status[], facts: StatusFacts): Status | undefined {
  const stage = facts.interviewedOn === undefined ? 'applied' : 'interviewing';
  return hasDays(facts) && candidates.includes(stage) ? stage : undefined;
}

function hasDays({ interviewedOn, appliedOn, lastHeardOn, lastNudgeOn }: StatusFacts): boolean {
  return [interviewedOn, appliedOn, lastHeardOn, lastNudgeOn].some((day) => day !== undefined);
}

function isEnd(status: Status): boolean {
  return (
    status === 'rejected' || status === 'accepted' || status === 'withdrawn' || status === 'closed'
  );
}

function isSilencing(status: Status): boolean {
  return isEnd(status) || status === 'offer' || status === 'saved';
}
