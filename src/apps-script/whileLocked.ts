/** One execution at a time where two would get into each other's way. */

type Lock = GoogleAppsScript.Lock.Lock;

/** How long to wait for another execution, in milliseconds. */
const LOCK_WAIT = 10_000;

/**
 * Runs work under a lock, writes what it left to be written, and only then lets others in: on Google
 * writes may reach the sheet late. Throws `busy` where another execution holds the lock too long;
 * then nothing was done.
 */
export function whileLocked<Result>(lock: Lock, busy: string, work: () => Result): Result {
  if (!lock.tryLock(LOCK_WAIT)) throw new Error(busy);
  try {
    const result = work();
    SpreadsheetApp.flush();
    return result;
  } finally {
    lock.releaseLock();
  }
}
