import type { Stores } from '../platform';
import { Refusal } from '../refusal';
import type { Scope } from '../scope';
import { counted, serviceObject, uncounted } from '../serviceObject';
import { coercedText, form, integer, text, type Parameter } from '../signature';

const DEFAULT_SECONDS = 600;
const LONGEST_SECONDS = 21_600;

/** A key; null and undefined reach the cache, which has Google's text for them. */
const cacheKey: Parameter<string> = {
  read: (argument) =>
    argument === null || argument === undefined ? { value: '' } : text.read(argument),
};

/** The service CacheService. Source: Apps Script reference, classes CacheService and Cache. */
export function cacheService(scope: Scope): object {
  const cache = (owner: keyof Stores<unknown>) =>
    uncounted(
      'store',
      form([], () => cacheObject(scope, owner)),
    );
  return serviceObject(scope, 'CacheService', {
    getDocumentCache: cache('document'),
    getUserCache: cache('user'),
    getScriptCache: cache('script'),
  });
}

function cacheObject(scope: Scope, owner: keyof Stores<unknown>): object {
  const store = scope.platform.caches[owner];
  const put = (key: string, value: string, seconds: number): null => {
    store.put(key, value, requireSeconds(seconds));
    return null;
  };
  return serviceObject(scope, 'Cache', {
    get: counted(
      'store',
      form([cacheKey], (key) => store.get(key)),
    ),
    put: counted(
      'store',
      form([cacheKey, coercedText], (key, value) => put(key, value, DEFAULT_SECONDS)),
      form([cacheKey, coercedText, integer], put),
    ),
    remove: counted(
      'store',
      form([cacheKey], (key) => {
        store.remove(key);
        return null;
      }),
    ),
  });
}

function requireSeconds(seconds: number): number {
  if (seconds >= 1 && seconds <= LONGEST_SECONDS) return seconds;
  throw new Refusal('Cache.put for less than a second or more than six hours');
}
