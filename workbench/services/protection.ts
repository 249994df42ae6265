import { payloadOf } from '../guard';
import { editorEmails } from '../people';
import type { Protection, ProtectionChange } from '../protections';
import { protectedText } from '../protectedDocument';
import { Refusal } from '../refusal';
import type { Scope } from '../scope';
import { scopedEnum } from '../scopedEnum';
import { ServiceException } from '../serviceException';
import { counted, serviceObject, uncounted, type Members, type Method } from '../serviceObject';
import { form, text, truth, type Form, type Parameter } from '../signature';
import { RANGE, rangeObject, type RangeTarget } from './range';
import { USER, userObject } from './userObject';

const PROTECTION_TYPE = 'SpreadsheetApp.ProtectionType';

/** The enum SpreadsheetApp.ProtectionType. Source: Apps Script reference. */
export function protectionTypeEnum(scope: Scope): object {
  return scopedEnum(scope, PROTECTION_TYPE, ['RANGE', 'SHEET']).object;
}

const protectionType: Parameter<string> = {
  read: (argument) => {
    const name = payloadOf(argument, PROTECTION_TYPE);
    return typeof name === 'string' ? { value: name } : undefined;
  },
};

/** `Range.protect`. Source: Apps Script reference, class Range. */
export function rangeProtectionMembers(scope: Scope, { sheet, area }: RangeTarget): Members {
  return {
    protect: counted(
      'write',
      form([], () => protectionObject(scope, protections(scope).protect(sheet, area))),
    ),
  };
}

/** `Sheet.protect` and `Sheet.getProtections`. Source: Apps Script reference, class Sheet. */
export function sheetProtectionMembers(scope: Scope, sheet: string): Members {
  return {
    protect: counted(
      'write',
      form([], () => protectionObject(scope, protections(scope).protect(sheet, null))),
    ),
    getProtections: listing(scope, (protection) => protection.sheet === sheet),
  };
}

/** `Spreadsheet.getProtections`. Source: Apps Script reference, class Spreadsheet. */
export function protectionListing(scope: Scope): Members {
  return { getProtections: listing(scope, () => true) };
}

function protections(scope: Scope): Scope['platform']['rules']['protections'] {
  return scope.platform.rules.protections;
}

function listing(scope: Scope, isWanted: (protection: Protection) => boolean): Method {
  return counted(
    'document',
    form([protectionType], (type) =>
      protections(scope)
        .all.filter((known) => isWanted(known) && typeOf(known) === type)
        .map((known) => protectionObject(scope, known)),
    ),
  );
}

function typeOf({ area }: Protection): 'RANGE' | 'SHEET' {
  return area === null ? 'SHEET' : 'RANGE';
}

/**
 * Protection of a range or sheet. Only who may edit the cells may change it or see its editors;
 * neither the owner nor whoever runs the script is removed from the editors. Source: Apps Script
 * reference, class Protection. That a new one lists the document's editors and not the owner was seen
 * on live sheets; the text of what is not allowed is a guess.
 */
function protectionObject(scope: Scope, { id }: Protection): object {
  const current = (): Protection => {
    const found = protections(scope).find(id);
    if (found === undefined) throw new Refusal('a Protection that was removed');
    return found;
  };
  const self: { object?: object } = {};
  const members: Members = {
    ...readingMembers(scope, current),
    ...changingMembers(scope, current, () => self.object),
    ...editorMembers(scope, current, () => self.object),
  };
  self.object = serviceObject(scope, 'SpreadsheetApp.Protection', members, id);
  return self.object;
}

function canEdit({ platform: { owner, user } }: Scope, { editors }: Protection): boolean {
  return user.email === owner.user.email || editors === null || editors.includes(user.email);
}

function requireEditor(scope: Scope, protection: Protection): Protection {
  if (!canEdit(scope, protection)) throw new ServiceException(protectedText);
  return protection;
}

function readingMembers(scope: Scope, current: () => Protection): Members {
  const reading = (read: (protection: Protection) => unknown): Method =>
    counted(
      'document',
      form([], () => read(current())),
    );
  return {
    canEdit: reading((protection) => canEdit(scope, protection)),
    getDescription: reading(({ description }) => description),
    isWarningOnly: reading(({ isWarningOnly }) => isWarningOnly),
    getProtectionType: uncounted(
      'document',
      form([], () => enumMember(scope, typeOf(current()))),
    ),
    getRange: reading((protection) => {
      const { sheet, area } = protection;
      if (area === null) throw new Refusal('Protection.getRange of a whole sheet');
      return rangeObject(scope, { sheet, area, open: 'none' });
    }),
    getEditors: reading((protection) =>
      editorsOf(scope, requireEditor(scope, protection)).map((email) => userObject(scope, email)),
    ),
    getUnprotectedRanges: reading(({ sheet, unprotected }) =>
      unprotected.map((area) => rangeObject(scope, { sheet, area, open: 'none' })),
    ),
  };
}

function enumMember(scope: Scope, name: 'RANGE' | 'SHEET'): object | undefined {
  return scopedEnum(scope, PROTECTION_TYPE, ['RANGE', 'SHEET']).members[name];
}

function editorsOf(scope: Scope, { editors }: Protection): readonly string[] {
  return editors ?? editorEmails(scope.platform.owner);
}

type Self = () => object | undefined;

/** A method that changes the protection and gives it again. */
function changing<Value>(
  scope: Scope,
  current: () => Protection,
  self: Self,
  parameter: Parameter<Value>,
  change: (value: Value, protection: Protection) => ProtectionChange,
): Form {
  return form([parameter], (value) => {
    const protection = requireEditor(scope, current());
    protections(scope).change(protection.id, change(value, protection));
    return self();
  });
}

function changingMembers(scope: Scope, current: () => Protection, self: Self): Members {
  return {
    setDescription: counted(
      'write',
      changing(scope, current, self, text, (description) => ({ description })),
    ),
    setWarningOnly: counted(
      'write',
      changing(scope, current, self, truth, (isWarningOnly) => ({ isWarningOnly })),
    ),
    setUnprotectedRanges: counted(
      'write',
      changing(scope, current, self, ranges, (targets, { area, sheet }) => {
        if (area !== null || targets.some((target) => target.sheet !== sheet)) {
          throw new Refusal('Protection.setUnprotectedRanges like this');
        }
        return { unprotected: targets.map((target) => target.area) };
      }),
    ),
    remove: counted(
      'write',
      form([], () => {
        protections(scope).remove(requireEditor(scope, current()).id);
      }),
    ),
  };
}

function editorMembers(scope: Scope, current: () => Protection, self: Self): Members {
  const { owner, user } = scope.platform;
  const isFixed = (email: string) => email === owner.user.email || email === user.email;
  const adding = <Value>(
    parameter: Parameter<Value>,
    emails: (value: Value) => readonly string[],
  ) =>
    changing(scope, current, self, parameter, (value, protection) => {
      const added = emails(value).filter((email) => email !== owner.user.email);
      return { editors: [...new Set([...editorsOf(scope, protection), ...added])] };
    });
  const removing = <Value>(
    parameter: Parameter<Value>,
    emails: (value: Value) => readonly string[],
  ) =>
    changing(scope, current, self, parameter, (value, protection) => {
      const gone = emails(value).filter((email) => !isFixed(email));
      return { editors: editorsOf(scope, protection).filter((email) => !gone.includes(email)) };
    });
  const one = (email: string) => [email];
  const several = (emails: readonly string[]) => emails;
  return {
    addEditor: counted('write', adding(person, one)),
    addEditors: counted('write', adding(people, several)),
    removeEditor: counted('write', removing(person, one)),
    removeEditors: counted('write', removing(people, several)),
  };
}

/** An address or a User. */
const person: Parameter<string> = {
  read: (argument) => {
    const email = typeof argument === 'string' ? argument : payloadOf(argument, USER);
    if (typeof email !== 'string') return undefined;
    if (!email.includes('@')) throw new Refusal(`“${email}” as an editor`);
    return { value: email };
  },
};

/** Addresses; the reference's own example hands in Users. */
const people: Parameter<readonly string[]> = listOf(person);

const ranges: Parameter<readonly RangeTarget[]> = listOf({
  read: (argument) => {
    const target = payloadOf(argument, RANGE) as RangeTarget | undefined;
    return target === undefined ? undefined : { value: target };
  },
});

function listOf<Value>(parameter: Parameter<Value>): Parameter<readonly Value[]> {
  return {
    read: (argument) => {
      if (!Array.isArray(argument)) return undefined;
      const found = argument.map((item: unknown) => parameter.read(item));
      const values = found.flatMap((item) => (item === undefined ? [] : [item.value]));
      return values.length === argument.length ? { value: values } : undefined;
    },
  };
}
