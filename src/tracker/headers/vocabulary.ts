import type { Field } from '../../etiquette';
import { fields } from '../../etiquette';
import type { Concept, HeaderLanguage } from './language';

/** How surely a header names a field; see the marks in `meanings.ts`. */
export type Certainty = 'sure' | 'own?' | 'hardly own' | 'open' | 'unproven';

/** A field that a header may name. */
export type Reading = {
  readonly field: Field;
  readonly certainty: Certainty;
  /** Of two headers for one field the one of lower rank names it better. */
  readonly rank: number;
  /** Whether it names none of several such columns, being one of a series. */
  readonly isOneOfSeries: boolean;
};

/** The words of one language, ready to be looked up. */
export type Vocabulary = {
  /** What a unit of one or more words stands for; `undefined` for an unknown one. */
  readonly conceptsOf: (unit: string) => readonly Concept[] | undefined;
  /** What a header as a whole is known to mean. */
  readonly wholeHeader: (header: string) => readonly Reading[] | undefined;
  readonly joins: HeaderLanguage['joins'];
};

/** No ending that a `*` stands for is longer. */
const LONGEST_ENDING = 4;

/** Makes the words of a language ready to be looked up. */
export function vocabularyOf(language: HeaderLanguage): Vocabulary {
  const units = new Map<string, Concept[]>();
  const stems = new Map<string, Concept[]>();
  for (const [concept, list] of entriesOf(language.words)) {
    for (const unit of list.split(', ')) {
      if (unit.endsWith('*')) add(stems, unit.slice(0, -1), concept);
      else add(units, unit, concept);
    }
  }
  const conceptsOf = (unit: string): readonly Concept[] | undefined =>
    units.get(unit) ?? conceptsOfStem(stems, unit);
  const headers = wholeHeadersOf(language.headers ?? {});
  return { conceptsOf, wholeHeader: (header) => headers.get(header), joins: language.joins };
}

/** `Object.entries` forgets what the keys are. */
function entriesOf(words: HeaderLanguage['words']): readonly [Concept, string][] {
  return Object.entries(words) as [Concept, string][];
}

function add<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}

function conceptsOfStem(
  stems: ReadonlyMap<string, readonly Concept[]>,
  unit: string,
): readonly Concept[] | undefined {
  if (stems.size === 0) return undefined;
  for (let ending = 0; ending <= LONGEST_ENDING && ending < unit.length; ending += 1) {
    const found = stems.get(unit.slice(0, unit.length - ending));
    if (found !== undefined) return found;
  }
  return undefined;
}

function wholeHeadersOf(
  headers: Readonly<Partial<Record<Field, string>>>,
): ReadonlyMap<string, readonly Reading[]> {
  const readings = new Map<string, Reading[]>();
  for (const field of fields) {
    headers[field]?.split(', ').forEach((entry) => {
      const { text, certainty, isOneOfSeries } = withoutMarks(entry);
      add(readings, text, { field, certainty, isOneOfSeries, rank: RANK_OF_WHOLE });
    });
  }
  return readings;
}

/** Behind the surest rules of each field, before the doubtful ones. */
const RANK_OF_WHOLE = 2.5;

const certainties: Readonly<Record<string, Certainty>> = {
  '?': 'open',
  '+': 'unproven',
  '@': 'own?',
  '%': 'hardly own',
};

/** What the marks before a rule or header say, and the text behind them. */
export function withoutMarks(entry: string): Omit<Reading, 'field' | 'rank'> & { text: string } {
  const marks = /^[~@%?+]*/.exec(entry)?.[0] ?? '';
  const mark = ['+', '%', '@', '?'].find((each) => marks.includes(each)) ?? '';
  return {
    text: entry.slice(marks.length),
    certainty: certainties[mark] ?? 'sure',
    isOneOfSeries: marks.includes('~'),
  };
}
