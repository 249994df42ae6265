import { Refusal } from './refusal';

/** What a guarded object is, kept apart from what the script can reach. */
type Identity = {
  readonly className: string;
  readonly memberNames: readonly string[];
  readonly payload: unknown;
};

const identities = new WeakMap<object, Identity>();

/** How a guard gives a member, and how it throws into the script's realm. */
export type GuardOptions = {
  /** Full name for signatures, such as `SpreadsheetApp.Range`. */
  readonly className: string;
  readonly memberNames: readonly string[];
  /** Called for names in `memberNames` only. */
  readonly member: (name: string) => unknown;
  readonly fail: (error: unknown) => Error;
  /** What the workbench itself may find behind the object, see `payloadOf`. */
  readonly payload?: unknown;
};

/** Members that the language, JSON and promises look up on any object; Google's objects lack them. */
const looked = new Set<string | symbol>(['then', 'toJSON', 'valueOf']);

/**
 * An object for a script that has the given members only. Reading, testing or setting any other
 * throws `The workbench does not imitate Range.setFontColor.`, and so does listing them; symbols, `then` and `toJSON` are
 * undefined, and `toString` gives the short class name, as on Google.
 */
export function guard(options: GuardOptions): object {
  const { className, member, fail } = options;
  const shortName = shortClassName(className);
  const names = new Set(options.memberNames);
  const refuse = (name: string): never => {
    throw fail(new Refusal(`${shortName}.${name}`));
  };
  const proxy = new Proxy(Object.create(null) as object, {
    get(_target, name) {
      if (typeof name === 'string' && names.has(name)) return member(name);
      if (typeof name === 'symbol' || looked.has(name)) return undefined;
      if (name === 'toString') return () => shortName;
      return refuse(name);
    },
    has(_target, name) {
      return typeof name === 'symbol' || names.has(name) || refuse(name);
    },
    set: (_target, name) => refuse(`setting ${String(name)}`),
    defineProperty: (_target, name) => refuse(`setting ${String(name)}`),
    deleteProperty: (_target, name) => refuse(`deleting ${String(name)}`),
    setPrototypeOf: () => refuse('another prototype'),
    ownKeys: () => refuse('listing the members'),
    getOwnPropertyDescriptor: (_target, name) =>
      typeof name === 'symbol' ? undefined : refuse(`looking up ${name}`),
  });
  identities.set(proxy, { className, memberNames: options.memberNames, payload: options.payload });
  return proxy;
}

/** `Range` of `SpreadsheetApp.Range`: the name that logs and refusals use. */
export function shortClassName(className: string): string {
  return className.slice(className.lastIndexOf('.') + 1);
}

/** The full class name of a guarded object, such as `SpreadsheetApp.Range`; undefined for others. */
export function classNameOf(value: unknown): string | undefined {
  return identity(value)?.className;
}

/** The names of the members of a guarded object; undefined for anything else. */
export function memberNamesOf(value: unknown): readonly string[] | undefined {
  return identity(value)?.memberNames;
}

/** What the workbench keeps behind a guarded object of this class; undefined for anything else. */
export function payloadOf(value: unknown, className: string): unknown {
  const found = identity(value);
  return found?.className === className ? found.payload : undefined;
}

function identity(value: unknown): Identity | undefined {
  return typeof value === 'object' && value !== null ? identities.get(value) : undefined;
}
