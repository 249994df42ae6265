import { guard, shortClassName } from './guard';
import type { Scope } from './scope';

/** The members of a Google enum by name, each the same object throughout the execution. */
export type EnumMembers = Readonly<Record<string, object>>;

/**
 * A Google enum: an object with one member object per name, which prints and serialises as its name
 * (Apps Script guide, "Migrate to the V8 runtime").
 */
export function enumObject(
  scope: Scope,
  className: string,
  names: readonly string[],
): { readonly object: object; readonly members: EnumMembers } {
  const fail = (error: unknown): Error => scope.realm.toScriptError(error);
  const constants = names.map((name): [string, object] => {
    const toName = (): string => name;
    const constant = guard({
      className,
      memberNames: ['toString', 'toJSON', 'name'],
      member: () => toName,
      fail,
      payload: name,
    });
    return [name, constant];
  });
  const members: EnumMembers = Object.fromEntries(constants);
  const object = guard({
    className: shortClassName(className),
    memberNames: names,
    member: (name) => members[name],
    fail,
  });
  for (const handle of [object, ...Object.values(members)]) scope.realm.addHandle(handle);
  return { object, members };
}
