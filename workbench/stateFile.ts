import { createHash } from 'node:crypto';
import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync } from 'node:fs';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { types } from 'node:util';

/** Counts up when what is kept changes its shape: an older file is then put aside. */
const FORMAT = 1;
const NAME = 'state.json';

/** What a state file holds. */
export type StoredState =
  | { readonly kind: 'none' }
  | { readonly kind: 'stored'; readonly body: string }
  /** It cannot be used; `message` says in a sentence why, and where it was put. */
  | { readonly kind: 'putAside'; readonly message: string };

/**
 * Writes a text as the state of a folder, which is made if it is missing. Whenever the process is
 * killed, there is either the state before or this one: it is written beside, synced, and renamed.
 * Fails as the file system fails.
 */
export function writeState(folder: string, body: string): void {
  mkdirSync(folder, { recursive: true });
  const target = join(folder, NAME);
  const beside = `${target}.new`;
  writeSynced(beside, `${JSON.stringify({ format: FORMAT, sha256: digest(body) })}\n${body}`);
  renameSync(beside, target);
  syncFolder(folder);
}

function writeSynced(path: string, text: string): void {
  const file = openSync(path, 'w');
  try {
    writeFileSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Some systems cannot sync a folder; there the rename is as safe as it gets. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const file = openSync(folder, 'r');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/**
 * Reads what `writeState` wrote. A file that is broken or of another format is renamed, so that the
 * next state does not overwrite it. Fails as the file system fails.
 */
export function readState(folder: string): StoredState {
  const text = readText(join(folder, NAME));
  if (text === undefined) return { kind: 'none' };
  const end = text.indexOf('\n');
  const body = text.slice(end + 1);
  const header = readHeader(text.slice(0, Math.max(end, 0)));
  if (header?.sha256 !== digest(body)) {
    return putAside(folder, 'The saved state is damaged');
  }
  if (header.format !== FORMAT) {
    return putAside(folder, 'The saved state is of another version of the workbench');
  }
  return { kind: 'stored', body };
}

/** Renames a state that turned out to be of no use; `why` begins the sentence that is given. */
export function putAside(folder: string, why: string): StoredState & { readonly kind: 'putAside' } {
  const path = join(folder, NAME);
  const stamp = new Date().toISOString().replaceAll(/[:.]/g, '-');
  const aside = join(folder, `state-put-aside-${stamp}.json`);
  renameSync(path, aside);
  return {
    kind: 'putAside',
    message: `${why}. It was put aside as ${aside}, and the file is opened anew.`,
  };
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (types.isNativeError(error) && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

type Header = { readonly format?: unknown; readonly sha256?: unknown };

function readHeader(line: string): Header | undefined {
  try {
    return Object(JSON.parse(line)) as Header;
  } catch {
    return undefined;
  }
}

function digest(body: string): string {
  return createHash('sha256').update(body).digest('hex');
}
