import type { Scope } from '../scope';
import { serviceObject, uncounted } from '../serviceObject';
import { form } from '../signature';

/** Full class name of users in Google's texts; what is behind one is the address. */
export const USER = 'User';

/** A user as a script holds one. Source: Apps Script reference, class User. */
export function userObject(scope: Scope, email: string): object {
  return serviceObject(
    scope,
    USER,
    {
      getEmail: uncounted(
        'free',
        form([], () => email),
      ),
    },
    email,
  );
}
