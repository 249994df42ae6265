/** Which other methods may be called, and what happens where another one is. */
export type Limits = {
  readonly passes: ReadonlySet<string>;
  readonly refuse: (name: string) => never;
};

/**
 * The same object with some of its methods replaced; values and setters are the object's own. Where
 * `passes` is given, any other member that it does not name throws what `refuse` throws.
 */
export function overriding<Target extends object>(
  target: Target,
  methods: Partial<Target>,
  limits?: Limits,
): Target {
  return new Proxy(target, {
    get: (_, name) => {
      if (typeof name === 'string' && Object.hasOwn(methods, name)) {
        return Reflect.get(methods, name);
      }
      const value: unknown = Reflect.get(target, name, target);
      if (typeof value !== 'function') return value;
      if (limits !== undefined && !limits.passes.has(String(name))) limits.refuse(String(name));
      return value.bind(target) as unknown;
    },
    set: (_, name, value) => Reflect.set(target, name, value, target),
  });
}
