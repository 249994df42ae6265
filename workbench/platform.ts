import { CacheStore } from './cacheStore';
import type { Clock } from './clock';
import { LockTable } from './lockTable';
import type { Mailbox } from './mailbox';
import { CellLooks } from './cellLooks';
import type { CellAddress, Workbook } from './model';
import { PropertyStore } from './propertyStore';
import { SheetIds } from './sheetIds';
import type { Trigger } from './trigger';

/** Whom the script runs for. `locale` is the user's language, such as `en`. */
export type User = { readonly email: string; readonly locale: string };

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

/** All that outlives an execution: the document, the stores, mail, locks, triggers, the clock. */
export type Platform = {
  readonly workbook: Workbook;
  readonly spreadsheet: { readonly id: string; readonly name: string };
  readonly sheetIds: SheetIds;
  readonly clock: Clock;
  /** IANA name; also the zone of this process. */
  readonly scriptZone: string;
  readonly user: User;
  /** The manifest's `oauthScopes`. */
  readonly scopes: readonly string[];
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
  /** The id that was given out last. */
  lastId: number;
  /** Counts up for ids that must differ within a workbench and be the same in every run. */
  readonly nextId: () => number;
};

/** What a platform is made from; the stores start empty. */
export type PlatformParts = Pick<
  Platform,
  'htmlFiles' | 'workbook' | 'spreadsheet' | 'clock' | 'scriptZone' | 'user' | 'scopes' | 'mailbox'
>;

/** A platform with empty stores, no menu and no triggers. */
export function createPlatform(parts: PlatformParts): Platform {
  const platform: Platform = {
    ...parts,
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
    lastId: 0,
    nextId: () => (platform.lastId += 1),
  };
  return platform;
}
