import type { Concept } from './language';
import { normalise } from '../normalise';
import { languages } from './languages';
import { likelyLanguages } from './likelyLanguages';
import { waysToUnderstand } from './phrase';
import { readingsOf } from './rules';
import { vocabularyOf, type Reading, type Vocabulary } from './vocabulary';

/** What a row of headers may name. */
export type HeaderReadings = {
  /**
   * For each header its possible fields, none where it is understood and names none, and `undefined`
   * where it is not understood.
   */
  readonly of: readonly (readonly Reading[] | undefined)[];
  /** The languages it was read in, English apart, by their place in the list. */
  readonly languages: readonly number[];
};

/**
 * Reads a row of headers, in the language that understands most of them, English or another of those
 * that are to be tried: by default the likeliest.
 */
export function readHeaders(
  headers: readonly string[],
  languagesToTry?: readonly number[],
): HeaderReadings {
  const english = headers.map((header) => readIn(header, 0));
  const unknown = headers.filter((header, at) => header !== '' && english[at] === undefined);
  if (unknown.length === 0) return { of: english, languages: [] };
  const likely = languagesToTry ?? likelyLanguages(unknown.map(normalise));
  const best = [english, ...likely.map((each) => headers.map((header) => readIn(header, each)))]
    .map((readings) => ({ readings, weight: weightOf(readings) }))
    .sort((one, other) => other.weight - one.weight);
  return {
    of: headers.map((_, at) => best.map(({ readings }) => readings[at]).find(isKnown)),
    languages: likely,
  };
}

function isKnown(readings: readonly Reading[] | undefined): boolean {
  return readings !== undefined;
}

/** A header that names a field weighs more than one that is only understood. */
function weightOf(readings: HeaderReadings['of']): number {
  return readings.reduce(
    (sum, reading) => sum + (reading === undefined ? 0 : reading.length > 0 ? 3 : 1),
    0,
  );
}

const vocabularies: (Vocabulary | undefined)[] = [];

function vocabulary(index: number): Vocabulary {
  return (vocabularies[index] ??= vocabularyOf(languages[index] ?? languages[0]));
}

const known = new Map<string, readonly Reading[] | undefined>();

/** Upper rows are read again with other hints, and by other formulas of the same call. */
function readIn(header: string, language: number): readonly Reading[] | undefined {
  const key = `${String(language)} ${header}`;
  if (!known.has(key)) known.set(key, readHeader(header, language));
  return known.get(key);
}

const brackets = /[([{（【［]([^)\]}）】］]*)[)\]}）】］]?/g;

function readHeader(header: string, language: number): readonly Reading[] | undefined {
  const text = (header.includes('#') ? withNumberSign(header) : header).replace(
    /^\s*\d+\s*[.):-]\s*/,
    '',
  );
  const outside = text.replace(brackets, ' ');
  const inside = [...text.matchAll(brackets)].map((match) => normalise(match[1] ?? '')).join(' ');
  const outer = normalise(outside) === '' ? undefined : readSplit(outside, language);
  if (inside.trim() === '' || outer === undefined) {
    return inside.trim() === '' ? outer : readPhrase(normalise(text), language);
  }
  // A status column may list its words in brackets, and what is in brackets behind others may be odd.
  if (outer.some(({ field }) => field === 'status' || field === 'notes')) return outer;
  return readPhrase(normalise(text), language) ?? outer;
}

const separators = /\s*[/|\n·•,;&+]\s*|\s+[-–—]\s+/;

/** A header may say the same twice, `Company / Firma`, or name two things, `Company / City`. */
function readSplit(text: string, language: number): readonly Reading[] | undefined {
  const whole = readPhrase(normalise(text), language);
  if (whole !== undefined && whole.length > 0) return whole;
  const parts = text
    .split(separators)
    .map(normalise)
    .filter((part) => part !== '');
  if (parts.length < 2) return whole;
  const read = parts.map((part) => readPhrase(part, language));
  const understood = read.filter((readings) => readings !== undefined);
  const [first = []] = understood;
  if (understood.length === 0) return undefined;
  return first.filter(({ field, certainty }) =>
    understood.length === parts.length
      ? understood.every((readings) => readings.some((reading) => reading.field === field))
      : understood.length === 1 && certainty === 'sure',
  );
}

function readPhrase(phrase: string, language: number): readonly Reading[] | undefined {
  const own = language === 0 ? [vocabulary(0)] : [vocabulary(language), vocabulary(0)];
  for (const each of own) {
    const whole = each.wholeHeader(phrase);
    if (whole !== undefined) return whole;
  }
  const ways = waysToUnderstand(phrase, own);
  if (ways === undefined) return undefined;
  return surestReadings(ways);
}

function surestReadings(ways: readonly ReadonlySet<Concept>[]): readonly Reading[] {
  const readings = new Map<string, Reading>();
  for (const way of ways) {
    for (const reading of readingsOf(way)) {
      const other = readings.get(reading.field);
      if (other === undefined || reading.rank < other.rank) readings.set(reading.field, reading);
    }
  }
  const all = [...readings.values()];
  const sure = all.filter(({ certainty }) => certainty === 'sure');
  return sure.length > 0 ? sure : all;
}

/** `# of follow-ups` and `Follow-up #` count; `Interview #1` has a number, and a bare `#` means rows. */
function withNumberSign(header: string): string {
  return header.replace(/(\p{L})\s*#(?!\s*\d)|^\s*#\s*(?=\p{L})/gu, '$1 count ');
}
