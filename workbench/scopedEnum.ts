import { enumObject } from './enumObject';
import type { Scope } from './scope';

const made = new WeakMap<Scope, Map<string, ReturnType<typeof enumObject>>>();

/** A Google enum, the same objects throughout an execution, however often it is asked for. */
export function scopedEnum(
  scope: Scope,
  className: string,
  names: readonly string[],
): ReturnType<typeof enumObject> {
  const ofScope = made.get(scope) ?? new Map<string, ReturnType<typeof enumObject>>();
  made.set(scope, ofScope);
  const found = ofScope.get(className) ?? enumObject(scope, className, names);
  ofScope.set(className, found);
  return found;
}
