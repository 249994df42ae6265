import { isPermitted, scopesFor, type Access } from './authMode';
import { inLanguage } from './errorLanguage';
import { guard, shortClassName } from './guard';
import type { Scope } from './scope';
import { ServiceException } from './serviceException';
import { signatureText, type Form } from './signature';

/** A method of a service: what it reaches for, whether it is counted, and its overloads. */
export type Method = {
  readonly access: Access;
  readonly counted: boolean;
  readonly forms: readonly Form[];
};

/** A method, or a value that stands as it is, such as a member of an enum. */
export type Member = Method | { readonly constant: unknown };

/** The members of a service object, by name. */
export type Members = Readonly<Record<string, Member>>;

/** A method that is a service call and is counted. */
export function counted(access: Access, ...forms: Form[]): Method {
  return { access, counted: true, forms };
}

/** A method that only gets a handle, builds something, or computes; it is not counted. */
export function uncounted(access: Access, ...forms: Form[]): Method {
  return { access, counted: false, forms };
}

/**
 * A guarded object of the script whose methods pass the execution's `ServiceCalls`. Arguments that
 * fit no overload, and accesses that the mode or the manifest does not allow, throw Google's text.
 * Results are turned into values of the script's realm, errors into its `Error`s.
 */
export function serviceObject(
  scope: Scope,
  className: string,
  members: Members,
  payload?: unknown,
): object {
  const fail = (error: unknown): Error =>
    scope.realm.toScriptError(inLanguage(error, scope.platform.user.locale));
  const object = guard({
    className,
    memberNames: Object.keys(members),
    member: (name) => {
      const member = members[name];
      if (member === undefined) return undefined;
      if ('constant' in member) return member.constant;
      return (...args: unknown[]): unknown => {
        try {
          return scope.realm.toScript(perform(scope, className, name, member, args));
        } catch (error) {
          throw fail(error);
        }
      };
    },
    fail,
    payload,
  });
  scope.realm.addHandle(object);
  return object;
}

function perform(
  scope: Scope,
  className: string,
  name: string,
  method: Method,
  args: readonly unknown[],
): unknown {
  scope.requireTime();
  const shortName = `${shortClassName(className)}.${name}`;
  const result = scope.calls.call(shortName, method.counted, () => {
    const performance = method.forms
      .map(({ match }) => match(args))
      .find((found) => found !== undefined);
    if (performance === undefined) {
      throw new ServiceException(signatureText(args, `${className}.${name}`));
    }
    requireAccess(scope, className, name, method.access);
    return performance();
  });
  scope.requireTime();
  return result;
}

/**
 * Source of both texts: errors seen by users. A write from a cell names the method alone, a missing
 * authorisation names it in full together with the scopes.
 */
function requireAccess(scope: Scope, className: string, name: string, access: Access): void {
  if (scope.authMode === 'CUSTOM_FUNCTION' && access === 'write') {
    throw new ServiceException(`You do not have permission to call ${name}`);
  }
  const scopes = scopesFor(access);
  const isInManifest =
    scopes.length === 0 || scopes.some((needed) => scope.platform.scopes.includes(needed));
  if (isInManifest && isPermitted(scope.authMode, access)) return;
  throw new ServiceException(
    `You do not have permission to call ${className}.${name}${neededText(scopes)}`,
  );
}

function neededText(scopes: readonly string[]): string {
  if (scopes.length === 0) return '';
  const list = scopes.join(' || ');
  return `. Required permissions: ${scopes.length === 1 ? list : `(${list})`}`;
}
