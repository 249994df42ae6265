import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from '@jest/globals';
import { openSession, type Session, type SessionOptions } from '../../workbench/session';
import { allScopes } from './bench';

const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A folder that is gone after the tests of the file. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'polite-nudge-'));
  folders.push(folder);
  return folder;
}

/** 2026-11-21 08:00 in Madrid, a Saturday. */
export const saturday = Date.UTC(2026, 10, 21, 7);

/** Options of a session around a few lines of script; `folder` keeps its state. */
export function sessionOptions(
  bundle: string,
  change: Partial<SessionOptions> = {},
  folder = temporaryFolder(),
): SessionOptions {
  return {
    addOn: {
      bundle,
      scopes: allScopes,
      htmlFiles: { Sidebar: '<!doctype html><html><head><title>S</title></head></html>' },
    },
    addOnName: 'Nudge',
    scriptZone: SCRIPT_ZONE,
    user: { email: 'ann@example.com', locale: 'en' },
    fileName: 'tracker.csv',
    readRows: () => [
      ['Company', 'Role'],
      ['Acme', 'Buyer'],
    ],
    locale: 'en_US',
    zone: 'Europe/Madrid',
    wanted: {},
    now: () => saturday,
    stateFolder: folder,
    mailFolder: join(folder, 'mail'),
    warn: () => undefined,
    ...change,
  };
}

/** A session around a few lines of script. */
export function session(bundle: string, change: Partial<SessionOptions> = {}): Promise<Session> {
  return openSession(sessionOptions(bundle, change));
}

/** A menu with one item for each function. */
export const menuOf = (...names: string[]): string => `function onOpen() {
  var menu = SpreadsheetApp.getUi().createAddonMenu();
  ${JSON.stringify(names)}.forEach(function (name) { menu.addItem(name, name); });
  menu.addToUi();
}`;

/** What a cell of `Tracker` shows. */
export function shown(of: Session, row: number, column: number): string {
  return of.cells('Tracker').cells[row - 1]?.[column - 1]?.display ?? '';
}

/** Types one text into a cell of `Tracker`. */
export function type(into: Session, row: number, column: number, text: string) {
  return into.edit({ sheet: 'Tracker', row, column, texts: [[text]] });
}
