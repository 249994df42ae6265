import type { Token } from './token';

/** What the weights know of a text: a word, or a word with what stands before it. */
export type Cue = {
  /** Such as `promised` or `you promised`. */
  readonly name: string;
  /** Which of the tokens it is. */
  readonly at: number;
};

/**
 * The cues of the tokens from `first` up to `end`, which are whole sentences. Names, quotations,
 * greetings and closings are none: the weights shall learn what is said, not about whom or how
 * formally. As what stands before a word a name is `@`, a quotation `"`, the beginning of a sentence
 * `^`, of a clause `,`. Every number is `#`.
 */
export function cuesOf(tokens: readonly Token[], first: number, end: number): readonly Cue[] {
  const cues: Cue[] = [];
  let before = '^';
  for (let at = first; at < end; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.gap === 'sentence') before = '^';
    if (token.gap === 'clause') before = ',';
    const word = token.quoted ? '"' : wordOf(token, tokens[at - 1]);
    if (!token.quoted && !courtesies.has(word))
      cues.push({ name: word, at }, { name: `${before} ${word}`, at });
    before = word;
  }
  return cues;
}

/** How people greet and close says nothing of what they want, nor do names. */
const courtesies: ReadonlySet<string> = new Set(
  '@ dear hi hello hey hiya best regards kind warm warmly sincerely yours faithfully truly respectfully cheers ta'.split(
    ' ',
  ),
);

function wordOf({ form, gap, start, isCapitalised }: Token, previous: Token | undefined): string {
  const digit = form.charCodeAt(0);
  if (digit > 47 && digit < 58) return '#';
  const isPart = previous?.start === start;
  return isCapitalised && gap !== 'sentence' && form !== 'i' && !isPart ? '@' : form;
}
