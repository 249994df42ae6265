/**
 * What the workbench's page and its server tell each other, as JSON over HTTP on 127.0.0.1. Rows and
 * columns count from 1. Every POST answers with the new `WorkbenchState`, or with `Refused` and
 * status 400 where the workbench would not do it; then nothing has changed.
 */

/** A sheet as its tab shows it. */
export type SheetTab = { readonly name: string; readonly rows: number; readonly columns: number };

/** One line of the add-on's menu. */
export type MenuLine =
  | { readonly kind: 'item'; readonly caption: string; readonly functionName: string }
  | { readonly kind: 'separator' };

/** A message in the mailbox. */
export type MailLine = {
  readonly id: number;
  readonly subject: string;
  readonly to: string;
  readonly sentAt: number;
  readonly fileName: string;
};

/** A clock trigger that is set, and when it fires next, in milliseconds since 1970. */
export type TriggerLine = {
  readonly id: string;
  readonly functionName: string;
  readonly firesAt: number;
};

/** One run of a trigger. */
export type TriggerRun = {
  readonly functionName: string;
  readonly at: number;
  /** `''` where it went well, else the error's message. */
  readonly error: string;
};

/** A message to the user. `shown` counts up, so that a message is known again from its like. */
export type ShownMessage = {
  readonly title: string;
  readonly message: string;
  readonly shown: number;
};

/** Everything the page shows except cells: `GET /api/state`. */
export type WorkbenchState = {
  /** Counts up with every change; the page asks again when an event brings a higher one. */
  readonly version: number;
  readonly fileName: string;
  readonly locale: string;
  readonly zone: string;
  readonly scriptZone: string;
  readonly user: string;
  /** The workbench's clock, in milliseconds since 1970. */
  readonly now: number;
  readonly sheets: readonly SheetTab[];
  readonly activeSheet: string;
  readonly menu: readonly MenuLine[];
  /** The sidebar that is open: `opened` counts up each time one is shown. */
  readonly sidebar: { readonly title: string; readonly opened: number } | null;
  /** The last 50 toasts since the file was opened, oldest first. */
  readonly toasts: readonly ShownMessage[];
  /**
   * The message of an `Ui.alert`, or of an entry point that failed from the menu; null again after
   * the next request that may change something.
   */
  readonly alert: ShownMessage | null;
  readonly mail: readonly MailLine[];
  readonly triggers: readonly TriggerLine[];
  readonly triggerRuns: readonly TriggerRun[];
};

/** A cell as the grid shows it. `error` is what hovering over an error value says. */
export type GridCell = {
  readonly display: string;
  /** What the formula bar shows: the formula, or the value as it would be typed. */
  readonly typed: string;
  readonly align: 'left' | 'right' | 'center';
  readonly error: string;
};

/** The cells with content of one sheet, `GET /api/cells?sheet=…`: rows from 1, `null` for blank. */
export type GridCells = {
  readonly sheet: string;
  readonly version: number;
  readonly cells: readonly (readonly (GridCell | null)[])[];
};

/** `POST /api/edit`: what a person types or pastes from a cell on. */
export type EditRequest = {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly texts: readonly (readonly string[])[];
};

/** `POST /api/select`: where the cursor stands; entry points see it as the active cell. */
export type SelectRequest = {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
};

/** `POST /api/menu`: a click on a menu item. */
export type MenuRequest = { readonly functionName: string };

/** `POST /api/clock`: the clock is moved; triggers that come due on the way fire, in order. */
export type ClockRequest = { readonly now: number };

/** `POST /api/reset`: throws the state away and opens the file again. */
export type ResetRequest = { readonly confirm: true };

/** `POST /api/run`: one call of `google.script.run` from the sidebar. */
export type RunRequest = { readonly functionName: string; readonly args: readonly unknown[] };

/** Its answer: what the success handler is given, or the error of the failure handler. */
export type RunAnswer =
  | { readonly kind: 'success'; readonly result: unknown; readonly state: WorkbenchState }
  | { readonly kind: 'failure'; readonly message: string; readonly state: WorkbenchState };

/** `GET /api/mail?id=…`: one message, decoded, and its source. */
export type MailMessage = {
  readonly id: number;
  readonly subject: string;
  readonly from: string;
  readonly to: string;
  readonly text: string;
  readonly html: string;
  readonly source: string;
};

/** Why nothing was done, in one sentence. */
export type Refused = { readonly message: string };

/** An event of `GET /api/events` (server-sent): the state has this version now. */
export type ChangedEvent = { readonly version: number };
