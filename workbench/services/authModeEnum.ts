import type { AuthMode } from '../authMode';
import { enumObject, type EnumMembers } from '../enumObject';
import type { Scope } from '../scope';

/** The four modes, in the order of the reference. */
const modes: readonly AuthMode[] = ['NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL'];

const made = new WeakMap<Scope, { readonly object: object; readonly members: EnumMembers }>();

/** The enum ScriptApp.AuthMode, the same objects throughout an execution. */
export function authModeEnum(scope: Scope): {
  readonly object: object;
  readonly members: EnumMembers;
} {
  let found = made.get(scope);
  if (found === undefined) {
    found = enumObject(scope, 'ScriptApp.AuthMode', modes);
    made.set(scope, found);
  }
  return found;
}
