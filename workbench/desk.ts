import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import type { TriggerRun } from './api';
import type { BuiltAddOn } from './builtAddOn';
import { createWorkbook } from './calculation/workbook';
import { Clock } from './clock';
import { importInto } from './importCsv';
import type { SentMessage } from './mailbox';
import type { CellAddress } from './model';
import type { User } from './platform';
import { Workbench } from './runtime';
import { restorePlatform, type SavedDocument, type SavedMail } from './savedDocument';
import { instantToSerial, serialToInstant } from './sheetTime';

/** The sheet into which a file is opened. */
const FIRST_SHEET = 'Tracker';

/** What is opened, and how. */
export type DeskOptions = {
  readonly addOn: BuiltAddOn;
  /** IANA name of the script's zone; this process must run in it. */
  readonly scriptZone: string;
  readonly user: User;
  /** Such as `my-tracker.csv`. */
  readonly fileName: string;
  /** Reads the file's rows; a made-up one may depend on the day, a serial number. */
  readonly readRows: (today: number) => readonly (readonly string[])[];
  /** Locale such as `de_DE` and IANA zone of a new document. */
  readonly locale: string;
  readonly zone: string;
  /** Where the clock of a new document stands, in milliseconds since 1970. */
  readonly now: () => number;
  /** Where mail is written as `.eml` files. */
  readonly mailFolder: string;
};

/** One opened document with its add-on, and what the page knows of it beside. */
export type Desk = {
  readonly workbench: Workbench;
  /** Where the cursor stands. */
  selection: CellAddress;
  /** The runs of triggers so far, oldest first. */
  triggerRuns: readonly TriggerRun[];
};

/** Opens the file anew: its rows in a sheet, an empty mailbox. Fails as `readRows` fails. */
export function openDesk(options: DeskOptions): Desk {
  const now = options.now();
  const today = Math.floor(instantToSerial(now, options.zone));
  const rows = options.readRows(today);
  rmSync(options.mailFolder, { recursive: true, force: true });
  const workbench = emptyWorkbench(options, options.locale, options.zone, now);
  importInto(workbench.workbook, FIRST_SHEET, rows);
  return { workbench, selection: { sheet: FIRST_SHEET, row: 1, column: 1 }, triggerRuns: [] };
}

/** Opens a document as it was saved, its mail from the `.eml` files. */
export async function reopenDesk(
  options: DeskOptions,
  saved: SavedDocument,
  lastId: number,
): Promise<Desk> {
  const workbench = emptyWorkbench(
    { ...options, user: saved.user },
    saved.locale,
    saved.zone,
    saved.now,
  );
  const { platform, mailbox } = workbench;
  platform.lastId = lastId;
  const messages = await Promise.all(
    saved.mail.map((mail) => readMessage(options.mailFolder, mail)),
  );
  mailbox.restore(messages.filter((message) => message !== undefined));
  restorePlatform(platform, saved);
  return { workbench, selection: saved.selection, triggerRuns: saved.triggerRuns };
}

function emptyWorkbench(
  { addOn, scriptZone, user, fileName, mailFolder }: DeskOptions,
  locale: string,
  zone: string,
  now: number,
): Workbench {
  const clock = new Clock(now);
  return new Workbench({
    ...addOn,
    workbook: createWorkbook({ locale, zone, now: () => clock.now }),
    scriptZone,
    now: clock,
    user,
    mailFolder,
    spreadsheet: { id: '1workbench', name: fileName.replace(/\.\w+$/, '') },
  });
}

/** Undefined where somebody has deleted the file. */
async function readMessage(folder: string, saved: SavedMail): Promise<SentMessage | undefined> {
  const path = join(folder, saved.fileName);
  if (!existsSync(path)) return undefined;
  const mime = readFileSync(path, 'utf8');
  const { text = null, html = null } = await PostalMime.parse(mime);
  return { ...saved, mime, text, html };
}

/** Eight in the morning of a day (a serial number) in a zone, in milliseconds since 1970. */
export function morningOf(day: number, zone: string): number {
  return serialToInstant(day + 8 / 24, zone);
}
