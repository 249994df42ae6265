import type { AuthMode } from './authMode';
import type { CellAddress } from './model';
import type { Platform } from './platform';
import type { Realm, ScriptRealm } from './realm';
import type { ServiceCalls } from './serviceCalls';

/** What the services of one execution know: where they run, for whom, and how. */
export type Scope = {
  readonly platform: Platform;
  readonly realm: ScriptRealm;
  readonly calls: ServiceCalls;
  readonly authMode: AuthMode;
  /** Names the execution as a holder of locks. */
  readonly executionId: string;
  /** Where the formula stands or the cursor is; undefined where nobody looks at the sheet. */
  readonly activeCell: CellAddress | undefined;
  /** Where this execution has put the cursor. */
  activated: CellAddress | undefined;
  /** Whether a person has the document open: a time trigger has nobody to show a menu to. */
  readonly isEditorOpen: boolean;
  /** Throws once the execution has taken longer than Google allows, by the workbench's clock. */
  readonly requireTime: () => void;
  /** Takes a line of `console` or `Logger`. */
  readonly print: (line: string) => void;
};

/** The scope of an execution whose script runs on this thread. */
export type LocalScope = Scope & { readonly realm: Realm };
