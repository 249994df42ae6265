import { copyArguments } from './callArguments';
import type { Calls, Handlers } from './calls';

/**
 * `google.script.run`: every name is a function of the script, except names that end in `_`, which
 * Google does not show to pages. Each `with…` gives a new runner and leaves the old one as it was.
 */
export function runner(calls: Calls, handlers: Handlers = {}): object {
  const settings: Readonly<Record<string, unknown>> = {
    withSuccessHandler: (onSuccess: NonNullable<Handlers['onSuccess']>) =>
      runner(calls, { ...handlers, onSuccess }),
    withFailureHandler: (onFailure: NonNullable<Handlers['onFailure']>) =>
      runner(calls, { ...handlers, onFailure }),
    withUserObject: (userObject: unknown) => runner(calls, { ...handlers, userObject }),
  };
  return new Proxy(settings, {
    get: (_, name) => {
      if (typeof name !== 'string' || name.endsWith('_')) return undefined;
      if (Object.hasOwn(settings, name)) return settings[name];
      return (...args: unknown[]) => {
        calls.call(name, copyArguments(args), handlers);
      };
    },
  });
}
