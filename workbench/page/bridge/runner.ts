import { copyArguments } from './callArguments';
import type { Calls, Handlers } from './calls';

/**
 * `google.script.run`: the functions of the script that Google shows to pages, which are those at the
 * top level whose names do not end in `_`; any other name is undefined. Each `with…` gives a new runner
 * and leaves the old one as it was. Source: Apps Script guide, "HTML Service: communicate with server
 * functions".
 */
export function runner(
  calls: Calls,
  functionNames: ReadonlySet<string>,
  handlers: Handlers = {},
): object {
  const settings: Readonly<Record<string, unknown>> = {
    withSuccessHandler: (onSuccess: NonNullable<Handlers['onSuccess']>) =>
      runner(calls, functionNames, { ...handlers, onSuccess }),
    withFailureHandler: (onFailure: NonNullable<Handlers['onFailure']>) =>
      runner(calls, functionNames, { ...handlers, onFailure }),
    withUserObject: (userObject: unknown) =>
      runner(calls, functionNames, { ...handlers, userObject }),
  };
  return new Proxy(settings, {
    get: (_, name) => {
      if (typeof name !== 'string') return undefined;
      if (Object.hasOwn(settings, name)) return settings[name];
      if (!functionNames.has(name)) return undefined;
      return (...args: unknown[]) => {
        calls.call(name, copyArguments(args), handlers);
      };
    },
  });
}
