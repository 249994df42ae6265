import type { PropertyStore } from '../propertyStore';
import type { Stores } from '../platform';
import { Refusal } from '../refusal';
import type { Scope } from '../scope';
import { ServiceException } from '../serviceException';
import { counted, serviceObject, uncounted, type Member, type Members } from '../serviceObject';
import { coercedText, form, record, truth, type Form, type Parameter } from '../signature';

/** A name; null and undefined reach the store, which has Google's text for them. */
const propertyName: Parameter<string | null> = {
  read: (argument) =>
    argument === null || argument === undefined ? { value: null } : coercedText.read(argument),
};

/**
 * The service PropertiesService. Custom functions read the owner's user properties and may not write
 * them. Source: Apps Script reference, class PropertiesService; guide, "Custom functions".
 */
export function propertiesService(scope: Scope): object {
  const store = (owner: keyof Stores<unknown>) =>
    uncounted(
      'store',
      form([], () => propertiesObject(scope, owner)),
    );
  return serviceObject(scope, 'PropertiesService', {
    getDocumentProperties: store('document'),
    getUserProperties: store('user'),
    getScriptProperties: store('script'),
  });
}

function propertiesObject(scope: Scope, owner: keyof Stores<unknown>): object {
  const store = scope.platform.properties[owner];
  const members: Members = {
    getProperty: counted(
      'store',
      form([propertyName], (name) => store.get(name)),
    ),
    getProperties: counted(
      'store',
      form([], () => Object.fromEntries(store.entries())),
    ),
    getKeys: counted(
      'store',
      form([], () => [...store.entries().keys()]),
    ),
    ...changingMembers(scope, owner, store, () => self),
  };
  const self: object = serviceObject(scope, 'Properties', charged(scope, members));
  return self;
}

/**
 * Each call counts against the user's day, whatever it reads or writes. Source: guide, "Quotas"; the
 * text is Google's for other services, for this one a guess.
 */
function charged({ platform: { dailyUse, clock } }: Scope, members: Members): Members {
  const chargedForm = ({ match }: Form): Form => ({
    match: (args) => {
      const perform = match(args);
      if (perform === undefined) return undefined;
      return () => {
        dailyUse.spend(
          'properties',
          1,
          clock.now,
          'Service invoked too many times for one day: properties.',
        );
        return perform();
      };
    },
  });
  const entries = Object.entries(members).map(([name, member]): [string, Member] => [
    name,
    'constant' in member ? member : { ...member, forms: member.forms.map(chargedForm) },
  ]);
  return Object.fromEntries(entries);
}

function changingMembers(
  scope: Scope,
  owner: keyof Stores<unknown>,
  store: PropertyStore,
  self: () => object,
): Members {
  const change = (name: string, perform: () => void): object => {
    if (owner === 'user' && scope.authMode === 'CUSTOM_FUNCTION') {
      throw new ServiceException(`You do not have permission to call ${name}`);
    }
    perform();
    return self();
  };
  const setAll = (values: ReadonlyMap<string, unknown>, deleteAllOthers: boolean): object =>
    change('setProperties', () => {
      store.set(
        [...values].map(([name, value]) => [name, requireText(value)]),
        deleteAllOthers,
      );
    });
  const set = (name: string | null, value: string): object =>
    change('setProperty', () => {
      store.set([[name ?? '', value]]);
    });
  const remove = (name: string | null): object =>
    change('deleteProperty', () => {
      store.delete(name);
    });
  const clear = (): object =>
    change('deleteAllProperties', () => {
      store.clear();
    });
  return {
    setProperty: counted('store', form([propertyName, coercedText], set)),
    setProperties: counted(
      'store',
      form([record], (values) => setAll(values, false)),
      form([record, truth], setAll),
    ),
    deleteProperty: counted('store', form([propertyName], remove)),
    deleteAllProperties: counted('store', form([], clear)),
  };
}

function requireText(value: unknown): string {
  const found = coercedText.read(value);
  if (found === undefined) throw new Refusal('a property value that is an object or null');
  return found.value;
}
