import { types } from 'node:util';
import { Refusal } from '../refusal';

/** A service object as the other thread knows it: by its number. */
export type WireHandle = {
  readonly kind: 'handle';
  readonly number: number;
  /** What it is, the first time that it crosses. */
  readonly described?: {
    readonly className: string;
    /** Its members by name; undefined stands for a method. */
    readonly members: readonly (readonly [string, Wire | undefined])[];
  };
};

/** A value on its way from one thread to the other. */
export type Wire =
  | string
  | number
  | boolean
  | bigint
  | null
  | undefined
  | readonly Wire[]
  | WireHandle
  | { readonly kind: 'date'; readonly at: number }
  | { readonly kind: 'object'; readonly entries: readonly (readonly [string, Wire])[] }
  | { readonly kind: 'function'; readonly name: string }
  | { readonly kind: 'symbol'; readonly description: string | undefined }
  | WireError
  | { readonly kind: 'copy'; readonly value: unknown };

/** An error on its way from one thread to the other. */
export type WireError = {
  readonly kind: 'error';
  readonly name: string;
  readonly message: string;
  readonly stack: string;
};

type Tagged = Exclude<Wire & object, readonly Wire[]>;

/**
 * A value of either side in a form that crosses threads. `toHandle` recognises service objects.
 * Throws for an object that holds itself.
 */
export function toWire(
  value: unknown,
  toHandle: (value: object) => WireHandle | undefined,
  around: ReadonlySet<object> = new Set(),
): Wire {
  if (typeof value === 'function') return { kind: 'function', name: value.name };
  if (typeof value === 'symbol') return { kind: 'symbol', description: value.description };
  if (typeof value !== 'object' || value === null) return value as Wire;
  const whole = toHandle(value) ?? toWhole(value);
  if (whole !== undefined) return whole;
  if (around.has(value))
    throw new Refusal('an object that holds itself, from one thread to another');
  const within = new Set(around).add(value);
  const crossed = (item: unknown): Wire => toWire(item, toHandle, within);
  if (Array.isArray(value)) return Array.from(value, crossed);
  const entries = Object.entries(value).map(([name, item]) => [name, crossed(item)] as const);
  return { kind: 'object', entries };
}

/** What crosses in one piece. */
function toWhole(value: object): Wire {
  if (types.isDate(value)) return { kind: 'date', at: value.getTime() };
  if (types.isNativeError(value)) return toWireError(value);
  const isBytes = types.isAnyArrayBuffer(value) || types.isArrayBufferView(value);
  const isCopied = isBytes || [types.isRegExp, types.isMap, types.isSet].some((is) => is(value));
  return isCopied ? { kind: 'copy', value } : undefined;
}

/** An error in the form that crosses threads. */
export function toWireError({ name, message, stack = '' }: Error): WireError {
  return { kind: 'error', name, message, stack };
}

/** What `toWire` was given, made anew on this side. `fromHandle` gives the service object. */
export function fromWire(wire: Wire, fromHandle: (handle: WireHandle) => object): unknown {
  if (typeof wire !== 'object' || wire === null) return wire;
  if (isRow(wire)) return Array.from(wire, (item) => fromWire(item, fromHandle));
  switch (wire.kind) {
    case 'handle':
      return fromHandle(wire);
    case 'date':
      return new Date(wire.at);
    case 'object':
      return Object.fromEntries(
        wire.entries.map(([name, item]) => [name, fromWire(item, fromHandle)]),
      );
    case 'error':
      return fromWireError(wire);
    case 'function':
      return Object.defineProperty(() => undefined, 'name', { value: wire.name });
    case 'symbol':
      return Symbol(wire.description);
    case 'copy':
      return wire.value;
  }
}

/** An error as it was on the other side. */
export function fromWireError({ name, message, stack }: WireError): Error {
  const hidden = { writable: true, configurable: true, enumerable: false };
  return Object.defineProperties(new Error(message), {
    name: { ...hidden, value: name },
    stack: { ...hidden, value: stack },
  });
}

function isRow(wire: readonly Wire[] | Tagged): wire is readonly Wire[] {
  return Array.isArray(wire);
}
