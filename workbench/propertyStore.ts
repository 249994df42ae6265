import { ServiceException } from './serviceException';

const VALUE_BYTES = 9 * 1024;
const STORE_BYTES = 500 * 1024;
const KEY_BYTES = 8066;

/**
 * One of the three property stores: texts by name. Limits: 9 KB a value and 500 KB a store (Apps
 * Script guide, "Quotas"; Google was measured to allow more), keys of 8,066 bytes (measured).
 */
export class PropertyStore {
  #values = new Map<string, string>();

  /** The value, or null where there is none; throws for an empty or missing name. */
  get(name: string | null | undefined): string | null {
    return this.#values.get(requireName(name)) ?? null;
  }

  /** All names and values. */
  entries(): ReadonlyMap<string, string> {
    return this.#values;
  }

  /** Sets values together; none is set when one of them is too long or the store would be full. */
  set(entries: Iterable<readonly [string, string]>, deleteAllOthers = false): void {
    const values = new Map(deleteAllOthers ? [] : this.#values);
    for (const [name, value] of entries) {
      if (bytes(requireName(name)) > KEY_BYTES) throw new ServiceException('Data storage error');
      if (bytes(value) > VALUE_BYTES) throw new ServiceException('Argument too large: value');
      values.set(name, value);
    }
    const size = [...values].reduce((sum, [name, value]) => sum + bytes(name) + bytes(value), 0);
    if (size > STORE_BYTES) {
      throw new ServiceException(
        'You have exceeded the property storage quota. Please remove some properties and try again.',
      );
    }
    this.#values = values;
  }

  /** Removes a value, if there is one; throws for an empty or missing name. */
  delete(name: string | null | undefined): void {
    this.#values.delete(requireName(name));
  }

  /** Removes all values. */
  clear(): void {
    this.#values.clear();
  }
}

function requireName(name: string | null | undefined): string {
  if (name === null || name === undefined || name === '') {
    throw new ServiceException(
      'When setting or getting a property value, the property name must not be null or empty.',
    );
  }
  return name;
}

function bytes(value: string): number {
  return Buffer.byteLength(value, 'utf8');
}
