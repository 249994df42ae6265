/** An object whose members are these and no others: reading another one throws, naming it. */
export function guarded(path: string, members: Readonly<Record<string, unknown>>): object {
  return new Proxy(members, {
    get: (_, name) => {
      if (typeof name === 'symbol') return undefined;
      if (Object.hasOwn(members, name)) return members[name];
      throw new TypeError(`${path}.${name} is not there in a sidebar of the workbench.`);
    },
    set: (_, name) => {
      throw new TypeError(`${path}.${String(name)} cannot be set.`);
    },
  });
}
