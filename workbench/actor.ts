import type { AuthMode } from './authMode';
import { platformOf, scopesOf } from './people';
import type { Platform, User } from './platform';
import { protectedWorkbook } from './protectedDocument';
import { ScriptError } from './scriptError';
import { ServiceException } from './serviceException';

/** Who runs a script, and what they have granted if not what the user says: scopes of the manifest. */
export type Actor = { readonly user: User; readonly scopes?: readonly string[] | undefined };

/**
 * The platform as an execution sees it that runs for an actor: that of the actor, and whatever else
 * `own` says. A workbook of its own lets an editor write only what protection leaves open, too.
 */
export function platformFor(
  platform: Platform,
  { user, scopes }: Actor,
  own: Partial<Pick<Platform, 'workbook' | 'flush'>> = {},
): Platform {
  const theirs = platformOf(platform, user);
  const { workbook } = own;
  const different: Partial<Platform> = {
    ...own,
    user,
    scopes: scopes ?? scopesOf(platform.manifestScopes, user),
    ...(workbook === undefined || theirs === platform
      ? {}
      : { workbook: protectedWorkbook(workbook, platform.rules.protections, user.email) }),
  };
  return new Proxy(theirs, {
    get: (target, name): unknown =>
      Reflect.get(Object.hasOwn(different, name) ? different : target, name),
  });
}

/**
 * Nothing runs with full authorisation for a user who has granted nothing: Google asks for consent
 * first. Source of the text: error reports by users; that menus and triggers say the same is a guess.
 */
export function requireConsent({ scopes, manifestScopes }: Platform, mode: AuthMode): void {
  if (mode !== 'FULL' || scopes.length > 0 || manifestScopes.length === 0) return;
  throw new ScriptError(new ServiceException('Authorization is required to perform that action.'));
}
