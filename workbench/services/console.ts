import { format } from 'node:util';
import type { Scope } from '../scope';
import { serviceObject, uncounted, type Members } from '../serviceObject';
import type { Form } from '../signature';

/**
 * `console` of Apps Script; its lines are kept with the execution. Source: guide, "Logging". How
 * Google prints objects differs in detail from here.
 */
export function consoleObject(scope: Scope): object {
  const line = (level: string) => uncounted('free', printing(scope, `${level}: `));
  return serviceObject(scope, 'console', {
    log: line('log'),
    info: line('info'),
    warn: line('warn'),
    error: line('error'),
  });
}

/** The service Logger; its lines go where those of `console` go. Source: reference, class Logger. */
export function logger(scope: Scope): object {
  const members: Members = { log: uncounted('free', printing(scope, 'Logger: ')) };
  return serviceObject(scope, 'Logger', members);
}

function printing(scope: Scope, prefix: string): Form {
  return {
    match: (args) => () => {
      scope.print(prefix + format(...args));
    },
  };
}
