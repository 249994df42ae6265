import type { Status } from '../etiquette';
import { normalise } from './normalise';
import { statusPhrases } from './statusPhrases';

/** What a status cell means: a stage, nothing, or words that are not known. */
export type StatusReading =
  | { readonly kind: 'known'; readonly status: Status }
  | { readonly kind: 'blank' }
  | { readonly kind: 'unknown'; readonly words: string };

const blank: StatusReading = { kind: 'blank' };

/** Words that turn or weaken what stands beside them: then no end and no offer is believed. */
const doubt =
  /\b(?:not|no|never|yet|unlikely|unsure|maybe|might|may|could|will|would|soon|hope|hoping|waiting|expect\w*|else|rescinded|retracted|declined|refusee?)\b/;

/**
 * The stage that a status cell means, whatever its case, emoji, leading number and punctuation. A
 * whole phrase that is known decides; else the known words within it, where an end ranks over an
 * offer, that over an interview, that over an application. A word beside them that casts doubt takes
 * ends and offers out of the question.
 */
export function readStatus(text: string): StatusReading {
  const words = text.trim();
  if (words === '') return blank;
  const known = readings.get(words);
  if (known !== undefined) return known;
  const reading = readWords(words);
  readings.set(words, reading);
  return reading;
}

/** A tracker of thousands of rows holds a handful of statuses: each is read once. */
const readings = new Map<string, StatusReading>();

function readWords(words: string): StatusReading {
  const plain = normalise(words).replace(/^\d+ /, '');
  if (plain === '') return { kind: 'unknown', words };
  const status = phrases().get(plain) ?? statusWithin(plain);
  return status === undefined ? { kind: 'unknown', words } : { kind: 'known', status };
}

/** The stages in the order in which a word for them decides among several. */
const byWeight: readonly Status[] = [
  'rejected',
  'withdrawn',
  'accepted',
  'closed',
  'offer',
  'interviewing',
  'saved',
  'applied',
];

function statusWithin(plain: string): Status | undefined {
  const padded = ` ${plain} `;
  const believable = doubt.test(plain) ? harmless : byWeight;
  return believable.find((status) =>
    statusPhrases[status].within.some((word) => padded.includes(` ${word} `)),
  );
}

/** The stages that leave a lead to its days. */
const harmless: readonly Status[] = ['interviewing', 'applied'];

let statusByPhrase: ReadonlyMap<string, Status> | undefined;

/** Made on first use, since every formula call evaluates this file anew. */
function phrases(): ReadonlyMap<string, Status> {
  statusByPhrase ??= new Map(
    byWeight.flatMap((status) =>
      [...statusPhrases[status].whole, ...statusPhrases[status].within].map(
        (phrase) => [phrase, status] as const,
      ),
    ),
  );
  return statusByPhrase;
}
