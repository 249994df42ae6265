import { branchesOf, partsOf, type ElementNumbers } from './pattern';

/** Of each of these lists, one element at least must occur in the sentence where a frame matches. */
export type Needs = readonly (readonly number[])[];

/**
 * What a frame cannot do without, so that most frames need not be tried: all its words but the
 * first, with which it is found, and those beyond the sentence.
 */
export function needsOf(frame: string, numberOf: ElementNumbers): Needs {
  const needs: (readonly number[])[] = [];
  for (const part of partsOf(frame)) {
    if (part.startsWith('~')) break;
    const need = needOf(part, numberOf);
    if (need !== undefined) needs.push(need);
    if (part.includes('~')) break;
  }
  return needs.slice(1).sort((one, other) => one.length - other.length);
}

function needOf(part: string, numberOf: ElementNumbers): readonly number[] | undefined {
  if (part.endsWith('?') || '*+~!<>^$'.includes(part.charAt(0))) return undefined;
  return part.startsWith('(') ? needOfGroup(part, numberOf) : needOfChoice(part, numberOf);
}

function needOfGroup(group: string, numberOf: ElementNumbers): readonly number[] | undefined {
  const needs: number[] = [];
  for (const branch of branchesOf(group.slice(1, -1))) {
    const need = firstNeed(partsOf(branch), numberOf);
    if (need === undefined) return undefined;
    needs.push(...need);
  }
  return needs;
}

function firstNeed(
  parts: readonly string[],
  numberOf: ElementNumbers,
): readonly number[] | undefined {
  for (const part of parts) {
    if (part.startsWith('~')) return undefined;
    const need = needOf(part, numberOf);
    if (need !== undefined) return need;
  }
  return undefined;
}

function needOfChoice(choice: string, numberOf: ElementNumbers): readonly number[] | undefined {
  const members = choice.split('|');
  if (members.includes('$')) return undefined;
  const words = members.filter((member) => !member.includes('_'));
  const openings = members
    .filter((member) => member.includes('_'))
    .map((phrase) => numberOf(phrase.slice(0, phrase.indexOf('_'))));
  return words.length > 0 ? [numberOf(words.join('|')), ...openings] : openings;
}
