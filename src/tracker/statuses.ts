import type { Status } from '../etiquette';
import { verdictOnEmoji } from './statusEmoji';
import { hintsOf } from './statusHints';
import { isDoubted, qualifying, verdictOn, type Verdict } from './statusRules';
import { segmentsOf, type Segment } from './statusText';
import type { Hint } from './statusWords';

/**
 * What a status cell means: a stage, perhaps with others that the same words can mean; one of
 * several, none of which is safe to claim; nothing; or words that are not known.
 */
export type StatusReading =
  | {
      readonly kind: 'known';
      readonly status: Status;
      /** The words, and what else they can mean. Absent where they leave no doubt. */
      readonly words?: string;
      readonly otherwise?: readonly Status[];
    }
  | {
      readonly kind: 'ambiguous';
      readonly words: string;
      readonly candidates: readonly Status[];
    }
  | { readonly kind: 'blank' }
  | { readonly kind: 'unknown'; readonly words: string };

const blank: StatusReading = { kind: 'blank' };

/**
 * The stage that a status cell means, whatever its case, emoji, leading number and punctuation. Of
 * several stages the later counts, and an end over all. A word that casts doubt takes ends and offers
 * out of the question.
 */
export function readStatus(text: string): StatusReading {
  const words = text.trim();
  if (words === '') return blank;
  const known = readings.get(words);
  if (known !== undefined) return known;
  const reading = readingOf(words);
  readings.set(words, reading);
  return reading;
}

/** A tracker of thousands of rows holds a handful of statuses: each is read once. */
const readings = new Map<string, StatusReading>();

function readingOf(words: string): StatusReading {
  const verdict = verdictOnText(words);
  if (verdict === undefined) return { kind: 'unknown', words };
  const { status, otherwise } = verdict;
  if (status === undefined) return { kind: 'ambiguous', words, candidates: otherwise };
  if (otherwise.length === 0) return { kind: 'known', status };
  return { kind: 'known', status, words, otherwise };
}

/** Longer than this is prose, which may tell of ends and offers that are not this lead's. */
const wordsOfAStatus = 25;
/** More is not looked at. */
const longestText = 400;

function verdictOnText(words: string): Verdict | undefined {
  const segments = segmentsOf(words.slice(0, longestText));
  if (segments.every((segment) => segment.words.length === 0)) return verdictOnEmoji(words);
  const length = segments.reduce((sum, segment) => sum + segment.words.length, 0);
  const isProse = length > wordsOfAStatus || words.length > longestText;
  const statements = segments.map((segment) => statementOf(segment, segments.length === 1));
  if (isProse) statements.push({ hints: ['perhaps'], qualifies: true, afterArrow: false });
  const last = lastAfterArrow(statements);
  const whole = verdictOnAll(statements);
  return last === undefined ? whole : afterAll(last, whole, statements);
}

/** What one segment says. */
type Statement = {
  readonly hints: readonly Hint[];
  /** Whether it says nothing of its own, but qualifies the others. */
  readonly qualifies: boolean;
  readonly afterArrow: boolean;
};

function statementOf({ words, asked, crossed, afterArrow }: Segment, isCell: boolean): Statement {
  const { found, strange } = hintsOf(words, isCell);
  const hints = [...withoutDenied(found)];
  if (asked) hints.push('perhaps');
  if (crossed && found.some((hint) => favourable.has(hint))) hints.push('not');
  const qualifies = strange === 0 && hints.every((hint) => qualifying.has(hint));
  return { hints, qualifies, afterArrow };
}

/** “Rejected without interview” tells of no interview, “without answer” alone of no answer. */
function withoutDenied(hints: readonly Hint[]): readonly Hint[] {
  const told = hints.filter((hint, at) => hint !== 'without' && hints[at - 1] !== 'without');
  if (told.some((hint) => !qualifying.has(hint))) return told;
  return hints.map((hint) => (hint === 'without' ? 'not' : hint));
}

/** What a cross beside the word denies, while it underlines a rejection. */
const favourable: ReadonlySet<Hint> = new Set<Hint>(['offer', 'accept', 'accepted', 'selected']);

/** What statements say together: the undoubted as one, each doubted for itself. */
function verdictOnAll(statements: readonly Statement[]): Verdict | undefined {
  const doubted = statements.filter(({ hints }) => isDoubted(hints));
  const plain = statements.filter(({ hints }) => !isDoubted(hints)).flatMap(({ hints }) => hints);
  const overAll = doubted.filter(({ qualifies }) => qualifies).flatMap(({ hints }) => hints);
  if (overAll.length > 0) {
    const all = statements.flatMap(({ hints }) => hints);
    return verdictOn(isOfferAwaiting(plain, overAll) ? [...all, 'offerAhead'] : all);
  }
  const verdicts = [plain, ...doubted.map(({ hints }) => hints)].map(verdictOn);
  return weightiest(verdicts, plain.includes('applied'));
}

/** “Offer — pending” can be one in hand. */
function isOfferAwaiting(plain: readonly Hint[], overAll: readonly Hint[]): boolean {
  return plain.includes('offer') && overAll.every((hint) => hint === 'wait');
}

/** The stages in the order in which one decides among several. */
const byWeight: readonly Status[] = [
  'withdrawn',
  'rejected',
  'accepted',
  'closed',
  'offer',
  'interviewing',
  'applied',
  'saved',
];

const beforeApplying: readonly Status[] = byWeight.map((status) =>
  status === 'applied' ? 'saved' : status === 'saved' ? 'applied' : status,
);

/** Waiting for something does not make an application of a job that is only saved. */
function weightiest(
  verdicts: readonly (Verdict | undefined)[],
  hasApplied: boolean,
): Verdict | undefined {
  const made = verdicts.filter((verdict) => verdict !== undefined);
  const order = hasApplied ? byWeight : beforeApplying;
  const weighty = order
    .map((status) => made.find((verdict) => verdict.status === status))
    .find((verdict) => verdict !== undefined);
  return weighty ?? made[0];
}

/** The statements behind the last arrow. */
function lastAfterArrow(statements: readonly Statement[]): readonly Statement[] | undefined {
  const from = statements.map(({ afterArrow }) => afterArrow).lastIndexOf(true);
  return from > 0 ? statements.slice(from) : undefined;
}

/** In a chain of arrows the last stage counts where it is an end, and where it follows one. */
function afterAll(
  last: readonly Statement[],
  whole: Verdict | undefined,
  statements: readonly Statement[],
): Verdict | undefined {
  const final = verdictOnAll(last);
  if (final?.status === undefined) return whole;
  if (isEnd(final.status)) return isEnd(whole?.status) ? whole : final;
  const earlier = verdictOnAll(statements.slice(0, statements.length - last.length));
  return isEnd(earlier?.status) ? final : whole;
}

function isEnd(status: Status | undefined): boolean {
  return status !== undefined && byWeight.indexOf(status) < byWeight.indexOf('offer');
}
