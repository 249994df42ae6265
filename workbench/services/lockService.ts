import type { Stores } from '../platform';
import type { Scope } from '../scope';
import { ServiceException } from '../serviceException';
import { counted, serviceObject, uncounted } from '../serviceObject';
import { form, integer } from '../signature';

/** The service LockService. Source: Apps Script reference, classes LockService and Lock. */
export function lockService(scope: Scope): object {
  const lock = (owner: keyof Stores<unknown>) =>
    uncounted(
      'store',
      form([], () => lockObject(scope, owner)),
    );
  return serviceObject(scope, 'LockService', {
    getDocumentLock: lock('document'),
    getUserLock: lock('user'),
    getScriptLock: lock('script'),
  });
}

/** A negative wait never gets the lock, not even a free one: seen on the live service. */
function lockObject(scope: Scope, lock: string): object {
  const { locks } = scope.platform;
  const acquire = (milliseconds: number): boolean =>
    milliseconds >= 0 && locks.acquire(lock, scope.executionId, milliseconds);
  return serviceObject(scope, 'Lock', {
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
  });
}
