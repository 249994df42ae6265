import { CacheStore } from './cacheStore';
import { DailyUse } from './dailyUse';
import type { Platform, User } from './platform';
import { PropertyStore } from './propertyStore';
import { protectedLooks, protectedWorkbook } from './protectedDocument';

const views = new WeakMap<Platform, Map<string, Platform>>();

/**
 * The platform as one user of the document has it. What is theirs is their own: user properties, user
 * cache, quotas, menu, sidebar, dialogs, toasts, cursor, and what protection lets them write; the
 * document, its stores, those of the script, triggers, mailbox and clock are everybody's. Whoever is
 * not the owner is an editor. Source: Apps Script reference, PropertiesService, CacheService,
 * Range.protect; guide, "Quotas", which count per user.
 */
export function platformOf(owner: Platform, user: User): Platform {
  if (user.email === owner.user.email) return owner;
  const ofAll = views.get(owner) ?? new Map<string, Platform>();
  views.set(owner, ofAll);
  const view = ofAll.get(user.email) ?? viewOf(owner);
  ofAll.set(user.email, view);
  const { rules, workbook, looks, manifestScopes } = owner;
  const { protections } = rules;
  // Each time anew: consent and language may have changed.
  return Object.assign(view, {
    user,
    scopes: scopesOf(manifestScopes, user),
    workbook: protectedWorkbook(workbook, protections, user.email),
    looks: protectedLooks(looks, protections, user.email),
  });
}

/** The platforms of the editors who have run something so far, or who were restored. */
export function platformsOfEditors(owner: Platform): readonly Platform[] {
  return [...(views.get(owner)?.values() ?? [])];
}

/** The addresses of all who may edit the document beside its owner. */
export function editorEmails(owner: Platform): readonly string[] {
  const seen = platformsOfEditors(owner).map(({ user }) => user.email);
  return [...new Set([...owner.editors.map(({ email }) => email), ...seen])];
}

/** The user of an address. Throws for one who has nothing to do with the document. */
export function userOf(owner: Platform, email: string): User {
  const seen = platformsOfEditors(owner).map(({ user }) => user);
  const user = [owner.user, ...seen, ...owner.editors].find((known) => known.email === email);
  if (user === undefined) throw new Error(`${email} is neither owner nor editor of the document.`);
  return user;
}

function viewOf(owner: Platform): Platform {
  const { clock } = owner;
  const own: Partial<Platform> = {
    properties: { ...owner.properties, user: new PropertyStore() },
    caches: { ...owner.caches, user: new CacheStore(clock) },
    dailyUse: new DailyUse(),
    toasts: [],
    sidebar: undefined,
    menu: [],
    alert: undefined,
    activated: undefined,
  };
  // A view and not a copy: what is everybody's must be seen as it is now.
  return Object.assign(Object.create(owner) as Platform, own);
}

/** The scopes that hold for a user: those of the manifest that the user has granted. */
export function scopesOf(manifest: readonly string[], user: User): readonly string[] {
  const { grantedScopes = manifest } = user;
  return manifest.filter((scope) => grantedScopes.includes(scope));
}
