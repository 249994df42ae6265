/**
 * What may follow at one place of a frame. The elements that a word is tested against are numbers,
 * so that the test is one bit.
 */
export type Node =
  | { readonly kind: 'word'; readonly element: number; readonly next: Node }
  | { readonly kind: 'any-of'; readonly branches: readonly Node[] }
  /** Up to so many words: `near` keeps to the clause and never skips a negation. */
  | {
      readonly kind: 'gap';
      readonly reach: 'near' | 'sentence' | 'text';
      readonly most: number;
      readonly next: Node;
    }
  /** What begins here is not that. */
  | { readonly kind: 'unless'; readonly that: Node; readonly next: Node }
  /** None of the so many words before, or from here on, in the sentence, is one of these. */
  | {
      readonly kind: 'none-before' | 'none-ahead';
      readonly element: number;
      readonly most: number;
      readonly next: Node;
    }
  /** A clause begins, or the sentence ends, here. */
  | { readonly kind: 'clause-start' | 'sentence-start' | 'sentence-end'; readonly next: Node }
  | { readonly kind: 'found' };

/** The frame that all others end with. */
export const found: Node = { kind: 'found' };

/** Gives each set of words, written `a|b|@class`, its number. */
export type ElementNumbers = (words: string) => number;

/**
 * Reads a frame. Its parts, separated by blanks:
 *
 * - `promise` a word in any of its forms, `promised` or `=promise` only in that form, `@boss` a class
 *   of words, `#` a number; `a|b_c|@d` one of these words and phrases
 * - `(a b/c)` one of these sequences, `x?` or `(a b)?` perhaps
 * - `*3` up to three words of the clause, no negation; `+3` of the sentence; `~3` of the text
 * - `!a|b_c` not this here; `<4!a|b` none of the four words before; `>4!a|b` nor ahead
 * - `^` a clause begins, `^^` a sentence begins, `$` it ends
 */
export function readFrame(frame: string, numberOf: ElementNumbers): Node {
  return readSequence(partsOf(frame), numberOf, found);
}

/** The parts of a frame; a group is one. */
export function partsOf(frame: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  for (const piece of frame.split(' ')) {
    if (depth > 0) parts.push(`${parts.pop() ?? ''} ${piece}`);
    else parts.push(piece);
    depth += count(piece, '(') - count(piece, ')');
  }
  return parts;
}

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}

function readSequence(parts: readonly string[], numberOf: ElementNumbers, next: Node): Node {
  return parts.reduceRight<Node>((rest, part) => readPart(part, numberOf, rest), next);
}

function readPart(part: string, numberOf: ElementNumbers, next: Node): Node {
  if (part.endsWith('?')) {
    return { kind: 'any-of', branches: [readPart(part.slice(0, -1), numberOf, next), next] };
  }
  const words = part.slice(1);
  switch (part.charAt(0)) {
    case '(':
      return {
        kind: 'any-of',
        branches: branchesOf(words.slice(0, -1)).map((branch) =>
          readSequence(partsOf(branch), numberOf, next),
        ),
      };
    case '*':
      return { kind: 'gap', reach: 'near', most: Number(words), next };
    case '+':
      return { kind: 'gap', reach: 'sentence', most: Number(words), next };
    case '~':
      return { kind: 'gap', reach: 'text', most: Number(words), next };
    case '!':
      return { kind: 'unless', that: readChoice(words, numberOf, found), next };
    case '<':
    case '>':
      return readRange(part, numberOf, next);
    case '^':
      return { kind: part === '^^' ? 'sentence-start' : 'clause-start', next };
    case '$':
      return { kind: 'sentence-end', next };
    default:
      return readChoice(part, numberOf, next);
  }
}

/** One of some words and phrases: the words alone are one element. */
function readChoice(choice: string, numberOf: ElementNumbers, next: Node): Node {
  const members = choice.split('|');
  const phrases = members.filter(isPhrase);
  const words = members.filter((member) => !isPhrase(member));
  const branches = phrases.map((phrase) => readSequence(phrase.split('_'), numberOf, next));
  if (words.length > 0) {
    branches.unshift({ kind: 'word', element: numberOf(words.join('|')), next });
  }
  const [only] = branches;
  return only !== undefined && branches.length === 1 ? only : { kind: 'any-of', branches };
}

function isPhrase(member: string): boolean {
  return member.includes('_') || member === '$';
}

function readRange(part: string, numberOf: ElementNumbers, next: Node): Node {
  const [most = '', words = ''] = part.slice(1).split('!');
  const kind = part.startsWith('<') ? 'none-before' : 'none-ahead';
  return { kind, element: numberOf(words), most: Number(most), next };
}

/** The sequences of a group; a slash in a group within it is not its own. */
export function branchesOf(group: string): readonly string[] {
  const branches: string[] = [''];
  let depth = 0;
  for (const character of group) {
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (character === '/' && depth === 0) branches.push('');
    else branches.push(`${branches.pop() ?? ''}${character}`);
  }
  return branches;
}
