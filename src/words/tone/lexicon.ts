import { lemmasOf } from './lemmas';
import type { Needs } from './needs';
import type { Node } from './pattern';
import { wordClasses } from './wordClasses';

/** A frame, and what it is a sign of. */
export type Frame = {
  readonly advice: string;
  /** Is it a concern whatever stands around it? */
  readonly isPlain: boolean;
  /** Does a negation before it undo it? */
  readonly canBeNegated: boolean;
  readonly node: Node;
  readonly needs: Needs;
};

/** What the frames know of a word. */
export type WordEntry = {
  /** One bit for each element that the word meets. */
  readonly bits: Uint32Array;
  /** The elements that it meets. */
  readonly elements: readonly number[];
  /** The frames that may begin with it. */
  readonly starts: readonly Frame[];
  readonly isKnown: boolean;
  /** A word such as team or manager, which is the employer in `your team`. */
  readonly isOrganisation: boolean;
};

/** The numbers of all elements of the frames, and the words that meet them. */
export class Lexicon {
  private readonly numbers = new Map<string, number>();
  private readonly elementsOfKey = new Map<string, number[]>();
  private readonly keysOfWord = new Map<string, string[]>();
  private readonly plainSpelling = new Map<string, string>();
  private readonly startsOfElement = new Map<number, Frame[]>();
  private readonly entries = new Map<string, WordEntry>();

  /** Knows the classes of words, and no frame yet. */
  constructor() {
    for (const line of wordClasses.trim().split('\n')) {
      const [name = '', members = ''] = line.split(': ');
      for (const member of members.split(' ')) this.addKey(member, `@${name}`);
    }
  }

  /** The number of an element such as `call|ring|@day`. */
  readonly numberOf = (words: string): number => {
    const known = this.numbers.get(words);
    if (known !== undefined) return known;
    const number = this.numbers.size;
    this.numbers.set(words, number);
    for (const key of words.split('|')) {
      push(this.elementsOfKey, key, number);
      if (!key.startsWith('@')) this.addSpelling(key);
    }
    return number;
  };

  /** How many elements there are. */
  get size(): number {
    return this.numbers.size;
  }

  /** Notes where a frame may begin. */
  addFrame(frame: Frame): void {
    for (const element of firstElements(frame.node)) push(this.startsOfElement, element, frame);
  }

  /** What is known of a word; `tag` is a class that it has only where it stands. */
  entryOf(form: string, tag: string): WordEntry {
    const key = tag === '' ? form : `${form} ${tag}`;
    const known = this.entries.get(key);
    if (known !== undefined) return known;
    if (this.entries.size > MOST_ENTRIES) this.entries.clear();
    const entry = this.entryOfKeys(this.keysOf(form, tag));
    this.entries.set(key, entry);
    return entry;
  }

  private addKey(member: string, key: string): void {
    push(this.keysOfWord, member, key);
    if (!member.startsWith('@')) this.addSpelling(member);
  }

  private addSpelling(key: string): void {
    if (key.length > 6) this.plainSpelling.set(withoutDoubles(key), key);
  }

  private keysOf(form: string, tag: string): ReadonlySet<string> {
    const keys = new Set([`=${form}`, ...lemmasOf(form)]);
    if (form.charAt(0) >= '0' && form.charAt(0) <= '9') keys.add('#');
    if (tag !== '') keys.add(tag);
    if (form.length > 6) this.addMisspelt(keys);
    for (const key of keys) for (const name of this.keysOfWord.get(key) ?? []) keys.add(name);
    return keys;
  }

  /** `dissapointed` is meant to be `disappointed`. */
  private addMisspelt(keys: Set<string>): void {
    for (const key of [...keys]) {
      const meant = this.plainSpelling.get(withoutDoubles(key));
      if (meant !== undefined) keys.add(meant);
    }
  }

  private entryOfKeys(keys: ReadonlySet<string>): WordEntry {
    const bits = new Uint32Array((this.numbers.size >> 5) + 1);
    const starts = new Set<Frame>();
    const elements = new Set<number>();
    for (const key of keys) {
      for (const element of this.elementsOfKey.get(key) ?? []) {
        elements.add(element);
        bits[element >> 5] = (bits[element >> 5] ?? 0) | (1 << (element & 31));
        for (const frame of this.startsOfElement.get(element) ?? []) starts.add(frame);
      }
    }
    return {
      bits,
      elements: [...elements],
      starts: [...starts],
      isKnown: elements.size > 0,
      isOrganisation: keys.has('@org'),
    };
  }
}

/** Words that a long-lived sidebar remembers. */
const MOST_ENTRIES = 4000;

/** The elements that a frame may begin with. */
function firstElements(node: Node): readonly number[] {
  switch (node.kind) {
    case 'word':
      return [node.element];
    case 'any-of':
      return node.branches.flatMap(firstElements);
    case 'found':
      return [];
    default:
      return firstElements(node.next);
  }
}

function withoutDoubles(word: string): string {
  return word.replace(/([a-z])\1/g, '$1');
}

function push<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
