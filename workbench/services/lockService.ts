import { payloadOf } from '../guard';
import type { Stores } from '../platform';
import type { Scope } from '../scope';
import { ServiceException } from '../serviceException';
import { counted, serviceObject, uncounted, type Members } from '../serviceObject';
import { form, integer } from '../signature';

const LOCK = 'Lock';

/** The service LockService. Source: Apps Script reference, classes LockService and Lock. */
export function lockService(scope: Scope): object {
  const lock = (owner: keyof Stores<unknown>) =>
    uncounted(
      'store',
      form([], () => lockObject(scope, lockName(scope, owner))),
    );
  return serviceObject(scope, 'LockService', {
    getDocumentLock: lock('document'),
    getUserLock: lock('user'),
    getScriptLock: lock('script'),
  });
}

/** A user's lock keeps out nobody but the same user. Source: reference, LockService.getUserLock. */
function lockName({ platform: { user } }: Scope, owner: keyof Stores<unknown>): string {
  return owner === 'user' ? `user ${user.email}` : owner;
}

/** The lock that a script's Lock means; undefined for anything else. */
export function lockOf(value: unknown): string | undefined {
  const name = payloadOf(value, LOCK);
  return typeof name === 'string' ? name : undefined;
}

/** A negative wait never gets the lock, not even a free one: seen on the live service. */
function lockObject(scope: Scope, lock: string): object {
  const { locks } = scope.platform;
  const acquire = (milliseconds: number): boolean =>
    milliseconds >= 0 && locks.acquire(lock, scope.executionId, milliseconds);
  const members: Members = {
    tryLock: counted('store', form([integer], acquire)),
    waitLock: counted(
      'store',
      form([integer], (milliseconds) => {
        if (acquire(milliseconds)) return;
        throw new ServiceException(
          'Lock timeout: another process was holding the lock for too long.',
        );
      }),
    ),
    hasLock: counted(
      'store',
      form([], () => locks.isHeldBy(lock, scope.executionId)),
    ),
    releaseLock: counted(
      'store',
      form([], () => {
        locks.release(lock, scope.executionId);
      }),
    ),
  };
  return serviceObject(scope, LOCK, members, lock);
}
