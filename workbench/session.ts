import type {
  EditRequest,
  GridCells,
  MailMessage,
  MenuRequest,
  RunAnswer,
  RunRequest,
  SelectRequest,
  ShownMessage,
  WorkbenchState,
} from './api';
import { openDesk, reopenDesk, type Desk, type DeskOptions } from './desk';
import { typeEdit } from './editing';
import { gridCells } from './gridCells';
import { readMail } from './mailbox';
import { openDocument } from './openDocument';
import type { Sidebar } from './platform';
import { RequestRefused } from './requestRefused';
import { savePlatform, type SavedDocument } from './savedDocument';
import { ScriptError } from './scriptError';
import { instantToSerial } from './sheetTime';
import { putAside, readState, writeState } from './stateFile';
import { firesNext, isTooFar, moveClock } from './triggerClock';

const KEPT_EXECUTIONS = 200;
const KEPT_RUNS = 200;
const KEPT_TOASTS = 50;

/** A session's document, and where it lasts from one start to the next. */
export type SessionOptions = DeskOptions & {
  /** Title of the dialog that tells of an error, as Google puts the add-on's name there. */
  readonly addOnName: string;
  /** Where the state of this file is kept; made if it is missing. */
  readonly stateFolder: string;
  /** Given, they also hold for a document that was saved with others. */
  readonly wanted: { readonly locale?: string | undefined; readonly zone?: string | undefined };
  /** Takes a sentence for whoever started the workbench. */
  readonly warn: (sentence: string) => void;
};

type Saved = { readonly lastId: number; readonly document: SavedDocument };

/**
 * Opens a session: with the document as it was saved, or else with the file. A state that cannot be
 * read is put aside with a sentence. A clock that is behind moves up to now, and triggers that were
 * due in between fire; it never moves back. Fails as `readRows` fails.
 */
export async function openSession(options: SessionOptions): Promise<Session> {
  const desk = (await savedDesk(options)) ?? openDesk(options);
  const session = new Session(options, desk);
  session.start();
  return session;
}

async function savedDesk(options: SessionOptions): Promise<Desk | undefined> {
  const stored = readState(options.stateFolder);
  if (stored.kind === 'putAside') options.warn(stored.message);
  if (stored.kind !== 'stored') return undefined;
  try {
    const { lastId, document } = JSON.parse(stored.body) as Saved;
    return await reopenDesk(options, document, lastId);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    options.warn(
      putAside(options.stateFolder, `The saved state does not open (${reason})`).message,
    );
    return undefined;
  }
}

/**
 * The workbench as the page uses it: one document and its add-on. Requests are performed one after
 * another, each to its end; whatever one changed is on disk when it ends. A request that cannot be
 * performed throws `RequestRefused` and has changed nothing.
 */
export class Session {
  readonly #options: SessionOptions;
  #desk: Desk;
  // Pages that were open before a restart hold an older version, whatever they had counted to.
  #version = Date.now();
  #shown = 0;
  #opened = 0;
  #sidebar: Sidebar | undefined;
  #toasts: readonly ShownMessage[] = [];
  #alert: ShownMessage | null = null;
  #lastContent = '';
  #lastState = '';
  #listener: (version: number) => void = () => undefined;

  /** Takes a desk over; `start` opens it for the user. */
  constructor(options: SessionOptions, desk: Desk) {
    this.#options = options;
    this.#desk = desk;
  }

  /** Does what opening a document does: the clock moves up to now and `onOpen` runs. */
  start(): void {
    const { wanted, now } = this.#options;
    const { workbench } = this.#desk;
    if (wanted.locale !== undefined) workbench.workbook.locale = wanted.locale;
    if (wanted.zone !== undefined) workbench.workbook.zone = wanted.zone;
    if (now() > workbench.clock.now) this.#catchUp(now());
    this.#open();
    this.#finish();
  }

  /** Calls back with the new version after each change; there is one listener. */
  onChange(listener: (version: number) => void): void {
    this.#listener = listener;
  }

  /** The page of the sidebar that is open. */
  get sidebar(): Sidebar | undefined {
    return this.#sidebar;
  }

  /** The functions of the script that the sidebar may call. */
  get functionNames(): readonly string[] {
    return this.#desk.workbench.functionNames;
  }

  /** Counts up with every change. */
  get version(): number {
    return this.#version;
  }

  /** How many executions are still remembered. */
  get executionCount(): number {
    return this.#desk.workbench.executions.length;
  }

  /** Everything that the page shows except cells. */
  state(): WorkbenchState {
    return { version: this.#version, ...this.#stateWithoutVersion() };
  }

  /** The cells of a sheet. */
  cells(sheet: string): GridCells {
    const { workbook } = this.#desk.workbench;
    this.#requireSheet(sheet);
    return { ...gridCells(workbook, sheet, this.#today()), version: this.#version };
  }

  /** One message of the mailbox, by its number from 1. */
  async mail(id: number): Promise<MailMessage> {
    const message = this.#desk.workbench.mailbox.messages[id - 1];
    if (message === undefined) throw new RequestRefused(`There is no message number ${id}.`);
    return { id, ...(await readMail(message)) };
  }

  /** Types texts into cells, as a person does; `onEdit` runs if the bundle has one. */
  edit(request: EditRequest): WorkbenchState {
    this.#requireSheet(request.sheet);
    return this.#perform(() => {
      typeEdit(this.#desk.workbench, request);
    });
  }

  /** Puts the cursor into a cell. */
  select({ sheet, row, column }: SelectRequest): WorkbenchState {
    this.#requireSheet(sheet);
    const { rows, columns } = this.#desk.workbench.workbook.gridSize(sheet);
    if (row > rows || column > columns) {
      throw new RequestRefused(`The sheet “${sheet}” has no row ${row} with a column ${column}.`);
    }
    this.#desk.selection = { sheet, row, column };
    this.#announce();
    return this.state();
  }

  /** Clicks an item of the add-on's menu; what it throws is shown as Google shows it. */
  menu({ functionName }: MenuRequest): WorkbenchState {
    const { workbench, selection } = this.#desk;
    const isThere = workbench.platform.menu.some(
      (entry) => entry.kind === 'item' && entry.functionName === functionName,
    );
    if (!isThere) throw new RequestRefused(`The menu has no item for “${functionName}”.`);
    return this.#perform(() => {
      try {
        workbench.run(functionName, [], { activeCell: selection });
      } catch (error) {
        if (!(error instanceof ScriptError)) throw error;
        this.#show({ title: this.#options.addOnName, message: error.message });
      }
    });
  }

  /** Moves the clock to an instant in milliseconds since 1970, firing what comes due. */
  moveClock(now: number): WorkbenchState {
    const { workbench } = this.#desk;
    if (isTooFar(workbench, now)) {
      throw new RequestRefused(
        'The clock cannot move so far at once: the triggers would fire thousands of times.',
      );
    }
    return this.#perform(() => {
      this.#note(moveClock(workbench, now));
    });
  }

  /** Throws the document with its mail away and opens the file again. */
  reset(): WorkbenchState {
    let desk: Desk;
    try {
      desk = openDesk(this.#options);
    } catch (error) {
      throw new RequestRefused(error instanceof Error ? error.message : String(error));
    }
    return this.#perform(() => {
      this.#desk = desk;
      this.#sidebar = undefined;
      this.#toasts = [];
      this.#open();
    });
  }

  /** One call of `google.script.run`. */
  run({ functionName, args }: RunRequest): RunAnswer {
    const { workbench, selection } = this.#desk;
    let result: unknown;
    let failure: ScriptError | undefined;
    const state = this.#perform(() => {
      try {
        result = workbench.runForPage(functionName, args, selection);
      } catch (error) {
        if (!(error instanceof ScriptError)) throw error;
        failure = error;
      }
    });
    return failure === undefined
      ? { kind: 'success', result, state }
      : { kind: 'failure', message: failure.message, state };
  }

  /** A simple trigger that fails says nothing to the user. Source: guide, "Simple triggers". */
  #open(): void {
    const { workbench, selection } = this.#desk;
    try {
      openDocument(workbench, { activeCell: selection });
    } catch (error) {
      if (!(error instanceof ScriptError)) throw error;
      this.#options.warn(`onOpen failed: ${error.message}`);
    }
  }

  #catchUp(now: number): void {
    const { workbench } = this.#desk;
    if (isTooFar(workbench, now)) workbench.clock.moveTo(now);
    else this.#note(moveClock(workbench, now));
  }

  #note(runs: Desk['triggerRuns']): void {
    this.#desk.triggerRuns = [...this.#desk.triggerRuns, ...runs].slice(-KEPT_RUNS);
  }

  #perform(action: () => void): WorkbenchState {
    const alert = this.#alert;
    this.#alert = null;
    try {
      action();
    } catch (error) {
      this.#alert = alert;
      throw error;
    }
    this.#finish();
    return this.state();
  }

  /** Takes up what scripts showed, saves what they changed, and tells the page. */
  #finish(): void {
    const { workbench } = this.#desk;
    workbench.forgetExecutions(KEPT_EXECUTIONS);
    this.#takeUp();
    this.#save();
    this.#announce();
  }

  #takeUp(): void {
    const { platform, workbook } = this.#desk.workbench;
    const toasts = platform.toasts.splice(0).map((toast) => this.#numbered(toast));
    this.#toasts = [...this.#toasts, ...toasts].slice(-KEPT_TOASTS);
    if (platform.alert !== undefined) this.#show(platform.alert);
    if (platform.sidebar !== undefined) {
      this.#sidebar = platform.sidebar;
      this.#opened += 1;
    }
    const { selection } = this.#desk;
    const wanted = platform.activated ?? selection;
    const [first = ''] = workbook.sheetNames;
    const isThere = workbook.sheetNames.includes(wanted.sheet);
    this.#desk.selection = isThere ? wanted : { sheet: first, row: 1, column: 1 };
    platform.alert = undefined;
    platform.sidebar = undefined;
    platform.activated = undefined;
  }

  #show(message: { readonly title: string; readonly message: string }): void {
    this.#alert = this.#numbered(message);
  }

  #numbered({
    title,
    message,
  }: {
    readonly title: string;
    readonly message: string;
  }): ShownMessage {
    this.#shown += 1;
    return { title, message, shown: this.#shown };
  }

  #save(): void {
    const { workbench, selection, triggerRuns } = this.#desk;
    const document: SavedDocument = {
      ...savePlatform(workbench.platform),
      selection,
      triggerRuns,
    };
    const content = JSON.stringify(document);
    if (content === this.#lastContent) return;
    const { lastId } = workbench.platform;
    writeState(this.#options.stateFolder, `{"lastId":${lastId},"document":${content}}`);
    this.#lastContent = content;
  }

  #announce(): void {
    const state = JSON.stringify(this.#stateWithoutVersion()) + this.#lastContent;
    if (state === this.#lastState) return;
    this.#lastState = state;
    this.#version += 1;
    this.#listener(this.#version);
  }

  #requireSheet(sheet: string): void {
    if (this.#desk.workbench.workbook.sheetNames.includes(sheet)) return;
    throw new RequestRefused(`There is no sheet named “${sheet}”.`);
  }

  #today(): number {
    const { clock, workbook } = this.#desk.workbench;
    return instantToSerial(clock.now, workbook.zone);
  }

  #stateWithoutVersion(): Omit<WorkbenchState, 'version'> {
    const { workbench, selection, triggerRuns } = this.#desk;
    const { platform, workbook, clock, mailbox } = workbench;
    const visible = workbook.sheetNames.filter(
      (name) => platform.looks.sheet(name).isHidden !== true,
    );
    return {
      fileName: this.#options.fileName,
      locale: workbook.locale,
      zone: workbook.zone,
      scriptZone: platform.scriptZone,
      user: platform.user.email,
      now: clock.now,
      sheets: visible.map((name) => ({ name, ...workbook.gridSize(name) })),
      activeSheet: selection.sheet,
      menu: platform.menu,
      sidebar:
        this.#sidebar === undefined ? null : { title: this.#sidebar.title, opened: this.#opened },
      toasts: this.#toasts,
      alert: this.#alert,
      mail: mailbox.messages.map(({ subject, to, sentAt, fileName }, index) => ({
        id: index + 1,
        subject,
        to,
        sentAt,
        fileName,
      })),
      triggers: platform.triggers.map((trigger) => ({
        id: trigger.id,
        functionName: trigger.functionName,
        firesAt: firesNext(trigger, clock.now),
      })),
      triggerRuns,
    };
  }
}
