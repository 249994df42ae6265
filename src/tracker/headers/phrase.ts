import type { Concept } from './language';
import type { Vocabulary } from './vocabulary';

/** The concepts that each unit of a phrase may stand for. */
type Units = readonly (readonly Concept[])[];

/** No unit has more words. */
const LONGEST_UNIT = 5;
/** A phrase of many ambiguous words is not worth trying all ways to read it. */
const MOST_WAYS = 48;

/**
 * The ways to understand a normalised phrase in a language, English words among its own: sets of
 * concepts, without fillers. `undefined` where a word is unknown.
 */
export function waysToUnderstand(
  phrase: string,
  vocabularies: readonly Vocabulary[],
): readonly ReadonlySet<Concept>[] | undefined {
  const units = unitsOf(phrase.split(' '), vocabularies);
  if (units === undefined) return undefined;
  let ways: readonly (readonly Concept[])[] = [[]];
  for (const unit of units) {
    if (ways.length * unit.length > MOST_WAYS) return undefined;
    ways = ways.flatMap((way) => unit.map((concept) => [...way, concept]));
  }
  return ways.map((way) => new Set(way.filter((concept) => concept !== 'filler')));
}

/** The longest known units, and shorter ones where nothing is known of what is left. */
function unitsOf(
  words: readonly string[],
  vocabularies: readonly Vocabulary[],
  at = 0,
): Units | undefined {
  if (at >= words.length) return [];
  for (let length = Math.min(LONGEST_UNIT, words.length - at); length > 0; length -= 1) {
    const units = unitOf(words.slice(at, at + length), vocabularies);
    if (units === undefined) continue;
    const rest = unitsOf(words, vocabularies, at + length);
    if (rest !== undefined) return [...units, ...rest];
  }
  return undefined;
}

function unitOf(words: readonly string[], vocabularies: readonly Vocabulary[]): Units | undefined {
  const unit = words.join(' ');
  const concepts = conceptsOf(unit, vocabularies);
  if (concepts !== undefined) return [concepts];
  return words.length === 1 ? joinedUnits(unit, vocabularies) : undefined;
}

function conceptsOf(
  unit: string,
  vocabularies: readonly Vocabulary[],
): readonly Concept[] | undefined {
  for (const vocabulary of vocabularies) {
    const concepts = vocabulary.conceptsOf(unit);
    if (concepts !== undefined) return concepts;
  }
  return /^\d+$/.test(unit) ? ['number'] : undefined;
}

function joinedUnits(word: string, vocabularies: readonly Vocabulary[]): Units | undefined {
  const joins = vocabularies.find((vocabulary) => vocabulary.joins !== undefined)?.joins;
  const units = joins === undefined ? undefined : cut(word, vocabularies, joins === 'compounds');
  if (units !== undefined || word.length < 5 || !word.endsWith('s')) return units;
  const singular = conceptsOf(word.slice(0, -1), vocabularies);
  return singular === undefined ? undefined : [singular];
}

/** What joins the parts of German, Dutch and Nordic compounds, the likeliest first. */
const joints = ['', 's', 'es', 'n', 'en', 'e'];
const LONGEST_JOINED_WORD = 40;

/**
 * Cuts a word into known parts, the longest first, until nothing is left over. Endings that cannot be
 * cut are remembered, or words of many parts would be tried in every way.
 */
function cut(
  word: string,
  vocabularies: readonly Vocabulary[],
  areCompounds: boolean,
  hopeless: Set<string> = new Set<string>(),
): Units | undefined {
  if (word === '') return [];
  if (word.length > LONGEST_JOINED_WORD || hopeless.has(word)) return undefined;
  const shortest = areCompounds ? 3 : 1;
  for (let end = word.length; end >= shortest; end -= 1) {
    const concepts = conceptsOf(word.slice(0, end), vocabularies);
    if (concepts === undefined) continue;
    for (const joint of areCompounds ? joints : ['']) {
      if (!word.startsWith(joint, end)) continue;
      const rest = cut(word.slice(end + joint.length), vocabularies, areCompounds, hopeless);
      if (rest !== undefined) return [concepts, ...rest];
    }
  }
  hopeless.add(word);
  return undefined;
}
