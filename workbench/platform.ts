import { CacheStore } from './cacheStore';
import type { Clock } from './clock';
import { LockTable } from './lockTable';
import type { Mailbox } from './mailbox';
import { CellLooks } from './cellLooks';
import { DailyUse } from './dailyUse';
import { newInstallation, type Installation } from './installation';
import type { CellAddress, Workbook } from './model';
import { PropertyStore } from './propertyStore';
import { scopesOf } from './people';
import { ruledWorkbook } from './ruledWorkbook';
import { SheetIds } from './sheetIds';
import { SheetRules } from './sheetRules';
import type { Trigger } from './trigger';

/** Whom the script runs for. */
export type User = {
  readonly email: string;
  /** The user's language, such as `en`: that of Google's errors. */
  readonly locale: string;
  /** Which of the manifest's scopes the user has granted: all by default, none before consent. */
  readonly grantedScopes?: readonly string[];
};

/** One line of the add-on's menu; `functionName` runs when it is chosen. */
export type MenuEntry =
  | { readonly kind: 'item'; readonly caption: string; readonly functionName: string }
  | { readonly kind: 'separator' };

/** One kind of store for each of the three owners that Apps Script knows. */
export type Stores<Store> = {
  readonly document: Store;
  readonly user: Store;
  readonly script: Store;
};

/** A message that the spreadsheet shows for so many seconds. */
export type Toast = { readonly message: string; readonly title: string; readonly seconds: number };

/** A dialog that waited for a click; nobody clicks here, so it was answered at once. */
export type Alert = { readonly title: string; readonly message: string };

/** A page that the document shows beside its cells. */
export type Sidebar = { readonly title: string; readonly html: string };

/**
 * All that outlives an execution: the document, the stores, mail, locks, triggers, the clock. As one
 * user has it; the one that a workbench is made with is the owner's (see `platformOf`).
 */
export type Platform = {
  /** Keeps to the document's rules for this user. */
  readonly workbook: Workbook;
  readonly spreadsheet: { readonly id: string; readonly name: string };
  readonly sheetIds: SheetIds;
  readonly clock: Clock;
  /** IANA name; also the zone of this process. */
  readonly scriptZone: string;
  readonly user: User;
  /** Who may edit the document beside its owner. */
  readonly editors: readonly User[];
  /** The owner's platform, which may be this one. */
  readonly owner: Platform;
  /** What of the manifest's `oauthScopes` the user has granted. */
  readonly scopes: readonly string[];
  /** The manifest's `oauthScopes`. */
  readonly manifestScopes: readonly string[];
  readonly properties: Stores<PropertyStore>;
  readonly caches: Stores<CacheStore>;
  readonly locks: LockTable;
  readonly mailbox: Mailbox;
  readonly triggers: Trigger[];
  readonly toasts: Toast[];
  /** The project's HTML files by name, without their ending. */
  readonly htmlFiles: Readonly<Record<string, string>>;
  /** The sidebar that was shown last. */
  sidebar: Sidebar | undefined;
  /** The menu that was shown last; empty before `onOpen`. */
  menu: readonly MenuEntry[];
  /** The dialog that was shown last. */
  alert: Alert | undefined;
  /** Where a script put the cursor last; undefined where none did. */
  activated: CellAddress | undefined;
  /** How sheets and cells look beyond their number formats, and their notes. */
  readonly looks: CellLooks;
  /** What protects cells and sheets, and what cells ask of their content. */
  readonly rules: SheetRules;
  /** What the user has used up of the daily quotas. */
  readonly dailyUse: DailyUse;
  /** Where the add-on is installed and enabled. */
  readonly installation: Installation;
  /** Puts the writes of an execution that are still on their way into the document. */
  readonly flush: () => void;
  /** The id that was given out last. */
  lastId: number;
  /** Counts up for ids that must differ within a workbench and be the same in every run. */
  readonly nextId: () => number;
};

/** What a platform is made from; the stores start empty. */
export type PlatformParts = Pick<
  Platform,
  'htmlFiles' | 'workbook' | 'spreadsheet' | 'clock' | 'scriptZone' | 'user' | 'scopes' | 'mailbox'
> &
  Partial<Pick<Platform, 'editors'>>;

/** A platform with empty stores, no menu and no triggers: the owner's. */
export function createPlatform(parts: PlatformParts): Platform {
  const rules = new SheetRules();
  const { workbook, clock } = parts;
  const platform: Platform = {
    editors: [],
    ...parts,
    workbook: ruledWorkbook(workbook, rules, () => clock.now),
    get owner() {
      return platform;
    },
    scopes: scopesOf(parts.scopes, parts.user),
    manifestScopes: parts.scopes,
    rules,
    dailyUse: new DailyUse(),
    installation: newInstallation(),
    sheetIds: new SheetIds(),
    properties: {
      document: new PropertyStore(),
      user: new PropertyStore(),
      script: new PropertyStore(),
    },
    caches: {
      document: new CacheStore(parts.clock),
      user: new CacheStore(parts.clock),
      script: new CacheStore(parts.clock),
    },
    locks: new LockTable(parts.clock),
    triggers: [],
    toasts: [],
    sidebar: undefined,
    menu: [],
    alert: undefined,
    activated: undefined,
    looks: new CellLooks(),
    flush: () => undefined,
    lastId: 0,
    nextId: () => (platform.lastId += 1),
  };
  return platform;
}
