/** The workbench's only clock: it stands still until it is moved. */
export class Clock {
  #now: number;

  /** Starts at `now`, in milliseconds since 1970-01-01T00:00Z. */
  constructor(now: number) {
    this.#now = now;
  }

  /** The instant it shows, in milliseconds since 1970-01-01T00:00Z. */
  get now(): number {
    return this.#now;
  }

  /** Shows another instant, earlier or later. */
  moveTo(now: number): void {
    this.#now = now;
  }

  /** Lets time pass; a negative number of milliseconds turns it back. */
  advance(milliseconds: number): void {
    this.#now += milliseconds;
  }
}
