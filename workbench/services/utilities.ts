import { createHash } from 'node:crypto';
import type { Scope } from '../scope';
import { ServiceException } from '../serviceException';
import { serviceObject, uncounted } from '../serviceObject';
import { date, form, integer, text } from '../signature';
import { formatDate } from './formatDate';

const LONGEST_SLEEP = 300_000;

/** The service Utilities; sleeping moves the workbench's clock. Source: reference, Utilities. */
export function utilities(scope: Scope): object {
  return serviceObject(scope, 'Utilities', {
    formatDate: uncounted('free', form([date, text, text], formatDate)),
    getUuid: uncounted(
      'free',
      form([], () => uuid(scope.platform.nextId())),
    ),
    sleep: uncounted(
      'free',
      form([integer], (milliseconds) => {
        sleep(scope, milliseconds);
      }),
    ),
  });
}

/** Made from a counter, so that two runs of a test see the same ids. */
function uuid(count: number): string {
  const hex = createHash('sha256').update(`uuid ${count}`).digest('hex');
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ];
  return parts.join('-');
}

/** The limit is documented, its text is not. */
function sleep(scope: Scope, milliseconds: number): void {
  if (milliseconds < 0 || milliseconds > LONGEST_SLEEP) {
    throw new ServiceException(`Invalid argument: milliseconds (${milliseconds})`);
  }
  scope.platform.clock.advance(milliseconds);
}
