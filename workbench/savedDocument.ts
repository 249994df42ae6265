import type { TriggerRun } from './api';
import type { LooksData } from './cellLooks';
import type { DailyUseData } from './dailyUse';
import type { Installation } from './installation';
import type { SentMessage } from './mailbox';
import type { Area, CellAddress, CellInput, Workbook } from './model';
import { editorEmails, platformOf, userOf } from './people';
import type { Platform, User } from './platform';
import type { SheetRulesData } from './sheetRules';
import type { Trigger } from './trigger';

/** A sheet: its grid, and its cells as `Workbook.readInputs` gives them. */
export type SavedSheet = {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly SavedCell[];
  /** Merged blocks; missing where there are none. */
  readonly merges?: readonly Area[];
};

/** A `CellInput` in order: row, column, format, value, formula; the last two where there is one. */
type SavedCell = readonly [number, number, string, CellInput['value']?, string?];

/** What is kept of a message; the rest is in its `.eml` file. */
export type SavedMail = Omit<SentMessage, 'text' | 'html' | 'mime'>;

type Entries = readonly (readonly [string, string])[];

/** All of a document and its add-on that lasts from one start of the workbench to the next. */
export type SavedDocument = {
  readonly locale: string;
  readonly zone: string;
  readonly user: User;
  readonly now: number;
  readonly sheets: readonly SavedSheet[];
  readonly looks: LooksData;
  readonly selection: CellAddress;
  readonly properties: {
    readonly document: Entries;
    readonly user: Entries;
    readonly script: Entries;
  };
  readonly triggers: readonly Trigger[];
  readonly triggerRuns: readonly TriggerRun[];
  readonly sheetIds: readonly string[];
  readonly mail: readonly SavedMail[];
  /** Missing, as what follows, in files of an older workbench. */
  readonly rules?: SheetRulesData;
  readonly installation?: Installation;
  readonly dailyUse?: DailyUseData;
  /** The editors, with what is theirs alone. */
  readonly editors?: readonly SavedEditor[];
};

type SavedEditor = {
  readonly user: User;
  readonly properties: Entries;
  readonly dailyUse: DailyUseData;
};

/** What of a platform is saved; the rest of `SavedDocument` its owner knows. */
export function savePlatform(platform: Platform): Omit<SavedDocument, 'selection' | 'triggerRuns'> {
  const { workbook, properties, mailbox } = platform;
  return {
    locale: workbook.locale,
    zone: workbook.zone,
    user: platform.user,
    now: platform.clock.now,
    sheets: saveSheets(workbook),
    looks: platform.looks.dump(),
    properties: {
      document: [...properties.document.entries()],
      user: [...properties.user.entries()],
      script: [...properties.script.entries()],
    },
    triggers: platform.triggers,
    sheetIds: platform.sheetIds.names,
    mail: mailbox.messages.map(saveMail),
    rules: platform.rules.dump(),
    installation: platform.installation,
    dailyUse: platform.dailyUse.dump(),
    editors: editorEmails(platform).map((email) => saveEditor(platform, email)),
  };
}

function saveEditor(platform: Platform, email: string): SavedEditor {
  const user = userOf(platform, email);
  const { properties, dailyUse } = platformOf(platform, user);
  return { user, properties: [...properties.user.entries()], dailyUse: dailyUse.dump() };
}

function saveMail(message: SentMessage): SavedMail {
  const { fileName, sentAt, from, senderName, to, cc, bcc, replyTo, subject } = message;
  const { recipientCount } = message;
  return { fileName, sentAt, from, senderName, to, cc, bcc, replyTo, subject, recipientCount };
}

/** Puts a saved document into a platform that is still empty; the mail is its owner's to restore. */
export function restorePlatform(platform: Platform, saved: SavedDocument): void {
  const { properties, triggers, looks, sheetIds } = platform;
  properties.document.set(saved.properties.document);
  properties.user.set(saved.properties.user);
  properties.script.set(saved.properties.script);
  triggers.push(...saved.triggers);
  looks.restore(saved.looks);
  for (const name of saved.sheetIds) sheetIds.idOf(name);
  restoreSheets(platform.workbook, saved.sheets);
  if (saved.rules !== undefined) platform.rules.restore(saved.rules);
  Object.assign(platform.installation, saved.installation);
  platform.dailyUse.restore(saved.dailyUse ?? {});
  for (const { user, properties: own, dailyUse } of saved.editors ?? []) {
    const theirs = platformOf(platform, user);
    theirs.properties.user.set(own);
    theirs.dailyUse.restore(dailyUse);
  }
}

/** The sheets of a workbook as data. */
export function saveSheets(workbook: Workbook): readonly SavedSheet[] {
  return workbook.sheetNames.map((name) => ({
    name,
    ...workbook.gridSize(name),
    cells: workbook.readInputs(name).map(saveCell),
    ...(workbook.merges(name).length > 0 ? { merges: workbook.merges(name) } : {}),
  }));
}

function saveCell({ row, column, format, value, formula }: CellInput): SavedCell {
  if (formula !== '') return [row, column, format, '', formula];
  return value === '' ? [row, column, format] : [row, column, format, value];
}

/** Makes the sheets of a workbook that has none yet. */
export function restoreSheets(workbook: Workbook, sheets: readonly SavedSheet[]): void {
  // All sheets first: a formula finds only sheets that exist when it is put in.
  for (const { name, rows, columns, merges = [] } of sheets) {
    workbook.addSheet(name, rows, columns);
    workbook.merge(name, merges);
  }
  // Then all values: a formula over several sheets is calculated once and not after each of them.
  for (const isFormula of [false, true]) {
    for (const { name, cells } of sheets) {
      const inputs = cells.map(readCell).filter(({ formula }) => (formula !== '') === isFormula);
      workbook.writeInputs(name, inputs);
    }
  }
}

function readCell([row, column, format, value = '', formula = '']: SavedCell): CellInput {
  return { row, column, format, value, formula };
}
