import type { Needs } from './needs';
import type { Sign } from './match';

/** Knows which elements occur in the sentence that is being read. */
export class SentenceElements {
  private readonly lastSeen: Uint32Array;
  private sentence = 0;

  /** For so many elements. */
  constructor(elements: number) {
    this.lastSeen = new Uint32Array(elements);
  }

  /** Goes on to the sentence that begins at `at`. */
  enter(words: readonly Sign[], at: number): void {
    this.sentence += 1;
    let next = at;
    do {
      for (const element of words[next]?.entry.elements ?? []) {
        this.lastSeen[element] = this.sentence;
      }
      next += 1;
    } while (next < words.length && words[next]?.gap !== 'sentence');
  }

  /** Can a frame with these needs match in this sentence? */
  meets(needs: Needs): boolean {
    for (const need of needs) {
      if (!this.hasOne(need)) return false;
    }
    return true;
  }

  private hasOne(need: readonly number[]): boolean {
    for (const element of need) {
      if (this.lastSeen[element] === this.sentence) return true;
    }
    return false;
  }
}
