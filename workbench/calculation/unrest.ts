import type { FormulaContent } from './storedCell';

const spareRounds = 8;

/**
 * Finds the formulas whose results keep changing because of what they spill, directly or by turns.
 * Without such a circle each round leaves one more formula behind that stays as it is.
 */
export class Unrest {
  private readonly found = new Set<FormulaContent>();
  private readonly busy = new Set<FormulaContent>();
  private rounds = 0;

  /** Tells whether a formula was found to change without end. */
  has(content: FormulaContent): boolean {
    return this.found.has(content);
  }

  /** Notes whose cells changed in a round; false where nothing would end the changes any more. */
  note(moved: readonly FormulaContent[]): boolean {
    this.rounds += 1;
    if (this.rounds > 1) for (const content of moved) this.busy.add(content);
    if (this.rounds <= this.busy.size + spareRounds) return true;
    const before = this.found.size;
    for (const content of moved) this.found.add(content);
    this.busy.clear();
    this.rounds = 0;
    return this.found.size > before;
  }
}
