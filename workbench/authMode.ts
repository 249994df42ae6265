/**
 * What Google lets a script do in one execution. Source: Apps Script guide, "Editor add-on
 * authorization lifecycle", and for cells "Custom functions in Google Sheets".
 */
export type AuthMode = 'NONE' | 'LIMITED' | 'CUSTOM_FUNCTION' | 'FULL';

/** What a service call reaches for; `free` needs nothing. */
export type Access =
  | 'free'
  | 'document'
  | 'write'
  | 'store'
  | 'menu'
  | 'sidebar'
  | 'anonymous'
  | 'activeUser'
  | 'identity'
  | 'mail'
  | 'triggers';

const permitted: Readonly<Record<AuthMode, readonly Access[]>> = {
  NONE: ['free', 'menu'],
  LIMITED: ['free', 'menu', 'document', 'write', 'store', 'anonymous', 'activeUser'],
  CUSTOM_FUNCTION: ['free', 'document', 'store', 'anonymous', 'activeUser'],
  FULL: [
    'free',
    'menu',
    'sidebar',
    'document',
    'write',
    'store',
    'anonymous',
    'activeUser',
    'identity',
    'mail',
    'triggers',
  ],
};

const prefix = 'https://www.googleapis.com/auth/';
const documentScopes = [`${prefix}spreadsheets.currentonly`, `${prefix}spreadsheets`];

/** For each access the OAuth scopes of which one suffices. Source: the reference's scope lists. */
const sufficient: Readonly<Partial<Record<Access, readonly string[]>>> = {
  document: documentScopes,
  write: documentScopes,
  sidebar: [`${prefix}script.container.ui`],
  activeUser: [`${prefix}userinfo.email`],
  identity: [`${prefix}userinfo.email`],
  mail: [`${prefix}script.send_mail`],
  triggers: [`${prefix}script.scriptapp`],
};

/** Whether Google allows this access in this mode at all. */
export function isPermitted(mode: AuthMode, access: Access): boolean {
  return permitted[mode].includes(access);
}

/** The scopes of which the manifest must name one for this access; empty where it needs none. */
export function scopesFor(access: Access): readonly string[] {
  return sufficient[access] ?? [];
}
