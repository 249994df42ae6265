import type { Clock } from './clock';
import { ServiceException } from './serviceException';

const KEY_LENGTH = 250;
const VALUE_BYTES = 100 * 1024;
const MAX_ITEMS = 1000;
const KEPT_ITEMS = 900;

/**
 * One of the three caches: texts that expire by the workbench's clock. Of more than 1,000 it keeps the
 * 900 that are farthest from expiring. Source: reference, classes CacheService and Cache. That of
 * items that expire at once the newer ones stay is a guess.
 */
export class CacheStore {
  readonly #clock: Clock;
  readonly #items = new Map<string, { readonly value: string; readonly until: number }>();

  /** Expiry is measured by `clock`. */
  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** The value, or null where there is none or it has expired. */
  get(key: string): string | null {
    const item = this.#items.get(requireKey(key));
    return item !== undefined && this.#clock.now < item.until ? item.value : null;
  }

  /** Keeps a value for so many seconds. */
  put(key: string, value: string, seconds: number): void {
    if (Buffer.byteLength(value, 'utf8') > VALUE_BYTES) {
      throw new ServiceException('Argument too large: value');
    }
    this.#items.delete(requireKey(key));
    this.#items.set(key, { value, until: this.#clock.now + seconds * 1000 });
    if (this.#items.size > MAX_ITEMS) this.#keepFarthest();
  }

  /** Forgets a value, if there is one. */
  remove(key: string): void {
    this.#items.delete(requireKey(key));
  }

  /** Forgets everything: Google may do so at any time. */
  evictAll(): void {
    this.#items.clear();
  }

  /** Forgets what the test says, such as `() => random() < 0.5`: Google may do so at any time. */
  evict(isForgotten: (key: string) => boolean): void {
    for (const key of [...this.#items.keys()]) if (isForgotten(key)) this.#items.delete(key);
  }

  #keepFarthest(): void {
    const newestFirst = [...this.#items].reverse();
    const farthestFirst = newestFirst.sort(([, one], [, other]) => other.until - one.until);
    for (const [key] of farthestFirst.slice(KEPT_ITEMS)) this.#items.delete(key);
  }
}

function requireKey(key: string): string {
  if (key === '') throw new ServiceException('Invalid argument: key');
  if (key.length > KEY_LENGTH) throw new ServiceException('Argument too large: key');
  return key;
}
