import { types } from 'node:util';
import { classNameOf } from './guard';
import { Refusal } from './refusal';

/** Thrown inside to say that the whole result arrives as no value. */
class NoValue extends Error {}

/**
 * What a result of `google.script.run` is on the page, as JSON. A `Date` or an object of a service
 * anywhere in it, and nothing arrives but null; a Map, Set or RegExp becomes `{}`, a function its
 * source, undefined null, also in arrays. Throws for what cannot cross.
 * Source: measured on Google (reports of 2023). Guessed: NaN and infinities become null, undefined
 * properties are left out, of an instance of a class its own properties cross; typed arrays,
 * circular objects and bigints are refused.
 */
export function toPage(result: unknown): unknown {
  try {
    return crossed(result, new Set());
  } catch (error) {
    if (error instanceof NoValue) return null;
    throw error;
  }
}

function crossed(value: unknown, around: ReadonlySet<object>): unknown {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return value;
    case 'number':
      return Number.isFinite(value) ? value : null;
    case 'undefined':
      return null;
    case 'function':
      return Function.prototype.toString.call(value);
    case 'object':
      return value === null ? null : crossedObject(value, around);
    default:
      throw new Refusal(`a ${typeof value} as the result of google.script.run`);
  }
}

function crossedObject(value: object, around: ReadonlySet<object>): unknown {
  if (types.isDate(value) || classNameOf(value) !== undefined) throw new NoValue();
  if (types.isMap(value) || types.isSet(value) || types.isRegExp(value)) return {};
  if (around.has(value)) throw new Refusal('a circular result of google.script.run');
  if (types.isTypedArray(value) || types.isAnyArrayBuffer(value) || types.isPromise(value)) {
    throw new Refusal('a typed array or promise within the result of google.script.run');
  }
  if (types.isBoxedPrimitive(value)) return crossed(value.valueOf(), around);
  const within = new Set(around).add(value);
  if (Array.isArray(value)) {
    return Array.from(value, (item: unknown) => crossed(item, within));
  }
  const entries = Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .map(([name, item]): [string, unknown] => [name, crossed(item, within)]);
  return Object.fromEntries(entries);
}
