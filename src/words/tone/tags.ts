import type { WordEntry } from './lexicon';
import type { Token } from './token';

/** A class that a word has only where it stands: somebody's name, or the employer, or none. */
export function tagOf(tokens: readonly Token[], at: number, plain: WordEntry): '@name' | '@e' | '' {
  const token = tokens[at];
  if (token === undefined) return '';
  if (plain.isOrganisation) return isTheirs(tokens, at) ? '@e' : '';
  if (plain.isKnown || !token.isCapitalised) return '';
  const next = tokens[at + 1]?.form ?? '';
  return token.gap !== 'sentence' || telling.has(next) ? '@name' : '';
}

const telling: ReadonlySet<string> = new Set([
  'said',
  'told',
  'promised',
  'assured',
  'swore',
  'gave',
]);

/** `your team`, `the hiring manager`, but `my manager` and `a team` are others. */
function isTheirs(tokens: readonly Token[], at: number): boolean {
  for (let before = at - 1; before >= 0 && before > at - 4; before -= 1) {
    if (tokens[before + 1]?.gap !== 'none') return false;
    const form = tokens[before]?.form ?? '';
    if (theirs.has(form)) return true;
    if (others.has(form)) return false;
  }
  return false;
}

const theirs: ReadonlySet<string> = new Set(['your', 'the', 'this', 'that', 'whoever']);
const others: ReadonlySet<string> = new Set(['my', 'our', 'a', 'an', 'their', 'his', 'her']);
