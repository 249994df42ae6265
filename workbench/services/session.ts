import type { Scope } from '../scope';
import { serviceObject, uncounted } from '../serviceObject';
import { form } from '../signature';
import { userObject } from './userObject';

/**
 * The service Session. `getActiveUser().getEmail()` is always `''`, as Google gives it to consumers
 * of somebody else's script; `getEffectiveUser()` tells whom the script runs for, where it may.
 * Both need the scope of the email address. Source: Apps Script reference, class Session;
 * authorization lifecycle of add-ons.
 */
export function session(scope: Scope): object {
  const { scriptZone, user } = scope.platform;
  return serviceObject(scope, 'Session', {
    getScriptTimeZone: uncounted(
      'anonymous',
      form([], () => scriptZone),
    ),
    getActiveUserLocale: uncounted(
      'anonymous',
      form([], () => user.locale),
    ),
    getActiveUser: uncounted(
      'activeUser',
      form([], () => userObject(scope, '')),
    ),
    getEffectiveUser: uncounted(
      'identity',
      form([], () => userObject(scope, user.email)),
    ),
  });
}
