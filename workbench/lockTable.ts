import type { Clock } from './clock';

/**
 * Waits for a lock that another execution holds. May block, run other executions, or let time pass;
 * it must make progress: either the lock comes free or the clock moves.
 */
export type WaitForLock = (lock: string, milliseconds: number) => void;

/** The locks of a workbench, shared by all its executions. */
export class LockTable {
  readonly #clock: Clock;
  readonly #holders = new Map<string, string>();
  /** By default nobody else can run meanwhile, so waiting is nothing but time that passes. */
  wait: WaitForLock;

  /** Waiting is measured by `clock`. */
  constructor(clock: Clock) {
    this.#clock = clock;
    this.wait = (_lock, milliseconds) => {
      clock.advance(milliseconds);
    };
  }

  /**
   * Takes a lock for an execution, waiting for at most `milliseconds`; true when it is held in the
   * end, also when it was held before.
   */
  acquire(lock: string, executionId: string, milliseconds: number): boolean {
    const deadline = this.#clock.now + milliseconds;
    while (!this.isFreeFor(lock, executionId)) {
      const left = deadline - this.#clock.now;
      if (left <= 0) return false;
      this.wait(lock, left);
    }
    this.#holders.set(lock, executionId);
    return true;
  }

  /** Whether this execution would have the lock without waiting. */
  isFreeFor(lock: string, executionId: string): boolean {
    const holder = this.#holders.get(lock);
    return holder === undefined || holder === executionId;
  }

  /** Whether this execution holds the lock. */
  isHeldBy(lock: string, executionId: string): boolean {
    return this.#holders.get(lock) === executionId;
  }

  /** Gives a lock back; without effect where this execution does not hold it. */
  release(lock: string, executionId: string): void {
    if (this.isHeldBy(lock, executionId)) this.#holders.delete(lock);
  }

  /** Gives back whatever an execution holds, as Google does at its end. */
  releaseAll(executionId: string): void {
    for (const lock of [...this.#holders.keys()]) this.release(lock, executionId);
  }
}
