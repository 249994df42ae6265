import { fields, type Field } from '../../etiquette';
import type { Concept } from './language';
import { meanings } from './meanings';
import { withoutMarks, type Reading } from './vocabulary';

type Rule = {
  readonly reading: Reading;
  readonly required: readonly string[];
  readonly allowed: ReadonlySet<string>;
};

/** The fields that a header may name which is made of these concepts: one reading for each. */
export function readingsOf(concepts: ReadonlySet<Concept>): readonly Reading[] {
  const readings = new Map<Field, Reading>();
  for (const concept of concepts) {
    for (const { reading, required, allowed } of rulesOn(concept)) {
      const known = readings.get(reading.field);
      if (known !== undefined && known.rank <= reading.rank) continue;
      if (!required.every((each) => concepts.has(each as Concept))) continue;
      if ([...concepts].every((each) => allowed.has(each))) readings.set(reading.field, reading);
    }
  }
  return [...readings.values()];
}

type RuleText = { readonly field: Field; readonly rank: number; readonly entry: string };

let textsByConcept: ReadonlyMap<string, readonly RuleText[]> | undefined;
const rulesByConcept = new Map<string, readonly Rule[]>();

/** The rules whose first concept this is; a row of headers needs but a few of all. */
function rulesOn(concept: Concept): readonly Rule[] {
  const known = rulesByConcept.get(concept);
  if (known !== undefined) return known;
  textsByConcept ??= ruleTexts();
  const made = (textsByConcept.get(concept) ?? []).map(ruleOf);
  rulesByConcept.set(concept, made);
  return made;
}

function ruleTexts(): ReadonlyMap<string, readonly RuleText[]> {
  const made = new Map<string, RuleText[]>();
  for (const field of fields) {
    meanings[field].rules.split('; ').forEach((entry, rank) => {
      const key = /[a-zA-Z]+/.exec(entry)?.[0] ?? '';
      const texts = made.get(key);
      if (texts === undefined) made.set(key, [{ field, rank, entry }]);
      else texts.push({ field, rank, entry });
    });
  }
  return made;
}

function ruleOf({ field, rank, entry }: RuleText): Rule {
  const { text, certainty, isOneOfSeries } = withoutMarks(entry);
  const words = text.split(' ');
  return {
    reading: { field, certainty, isOneOfSeries, rank },
    required: words.filter((word) => !word.endsWith('?')),
    allowed: new Set([
      ...words.map((word) => word.replace('?', '')),
      ...meanings[field].also.split(' '),
    ]),
  };
}
