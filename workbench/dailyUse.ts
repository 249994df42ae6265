import { ServiceException } from './serviceException';

const DAY = 86_400_000;

/** What one user may use up in a day. */
type Quota = 'properties' | 'triggers';

/** How much of it. */
const limits: Readonly<Record<Quota, number>> = {
  /** Reads and writes of properties. */
  properties: 50_000,
  /** Milliseconds that triggers run. */
  triggers: 90 * 60_000,
};

/** What is used up, each since the start of its day. */
export type DailyUseData = Partial<
  Readonly<Record<Quota, { readonly start: number; readonly used: number }>>
>;

/**
 * What a user has used up of the daily quotas of a consumer account: 50,000 reads and writes of
 * properties, 90 minutes of triggers. A day is 24 hours from its first use on. Source: Apps Script
 * guide, "Quotas"; that a custom function counts against the owner is a guess.
 */
export class DailyUse {
  #use: DailyUseData = {};

  /** Uses up some, if there is enough left at this instant; else throws Google's text. */
  spend(what: Quota, amount: number, now: number, text: string): void {
    const { start, used } = this.#today(what, now);
    if (used + amount > limits[what]) throw new ServiceException(text);
    this.#use = { ...this.#use, [what]: { start, used: used + amount } };
  }

  /** Notes what was used up already, even beyond the limit. */
  note(what: Quota, amount: number, now: number): void {
    const { start, used } = this.#today(what, now);
    this.#use = { ...this.#use, [what]: { start, used: used + amount } };
  }

  /** As data. */
  dump(): DailyUseData {
    return this.#use;
  }

  /** Takes up what `dump` gave. */
  restore(use: DailyUseData): void {
    this.#use = use;
  }

  #today(what: Quota, now: number): { readonly start: number; readonly used: number } {
    const known = this.#use[what];
    return known !== undefined && now < known.start + DAY ? known : { start: now, used: 0 };
  }
}
