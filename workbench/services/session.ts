import type { Scope } from '../scope';
import { serviceObject, uncounted } from '../serviceObject';
import { form } from '../signature';

/**
 * The service Session. `getActiveUser().getEmail()` is always `''`, as Google gives it to consumers
 * of somebody else's script; `getEffectiveUser()` tells whom the script runs for, where it may.
 * Source: Apps Script reference, class Session; authorization lifecycle of add-ons.
 */
export function session(scope: Scope): object {
  const { scriptZone, user } = scope.platform;
  const userObject = (email: string): object =>
    serviceObject(scope, 'User', {
      getEmail: uncounted(
        'free',
        form([], () => email),
      ),
    });
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
      'anonymous',
      form([], () => userObject('')),
    ),
    getEffectiveUser: uncounted(
      'identity',
      form([], () => userObject(user.email)),
    ),
  });
}
