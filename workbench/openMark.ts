import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const NAME = 'open.json';
const PATIENCE = 1000;

type Mark = { readonly pid: number; readonly address: string };

/** Notes in a state's folder at which address this process has it open. */
export function markOpen(folder: string, address: string): void {
  const mark: Mark = { pid: process.pid, address };
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, NAME), JSON.stringify(mark));
}

/** Takes the note away again. */
export function unmarkOpen(folder: string): void {
  rmSync(join(folder, NAME), { force: true });
}

/**
 * The address at which another process has the state of a folder open: two would overwrite each
 * other's changes. Undefined where none does, or where the one that did was killed.
 */
export async function openElsewhere(folder: string): Promise<string | undefined> {
  const mark = readMark(folder);
  if (mark === undefined || mark.pid === process.pid || !isAlive(mark.pid)) return undefined;
  // Another process may have got the number of one that was killed, but it does not answer there.
  return (await answers(mark.address)) ? mark.address : undefined;
}

function readMark(folder: string): Mark | undefined {
  try {
    return JSON.parse(readFileSync(join(folder, NAME), 'utf8')) as Mark;
  } catch {
    return undefined;
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

async function answers(address: string): Promise<boolean> {
  try {
    const signal = AbortSignal.timeout(PATIENCE);
    return (await fetch(`${address}api/state`, { signal })).ok;
  } catch {
    return false;
  }
}
