import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A workbench of its own: a process on a free port, with a state folder of its own. */
export type StartedWorkbench = {
  readonly address: string;
  /** When it printed its address, in milliseconds since 1970. */
  readonly printedAt: number;
  /** Ends the process; resolves when it is gone. */
  readonly stop: () => Promise<void>;
};

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What a workbench is started with: a file's content, or options alone. */
export type StartOptions = { readonly csv?: string; readonly options?: readonly string[] };

/** Starts a workbench as `npm start` does, in Auckland on Saturday, 21 November 2026, at 8:00. */
export async function startWorkbench(start: StartOptions = {}): Promise<StartedWorkbench> {
  const folder = mkdtempSync(join(tmpdir(), 'polite-nudge-'));
  const child = spawn(process.execPath, commandOf(folder, start), {
    cwd: root,
    env: { ...process.env, POLITE_NUDGE_WORKBENCH: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const gone = new Promise<void>((resolve) => {
    child.once('exit', () => {
      resolve();
    });
  });
  const address = await printedAddress(child);
  const stop = async () => {
    child.kill();
    await gone;
    rmSync(folder, { recursive: true, force: true });
  };
  return { address, printedAt: Date.now(), stop };
}

function commandOf(folder: string, { csv, options = [] }: StartOptions): readonly string[] {
  const file = join(folder, 'tracker.csv');
  if (csv !== undefined) writeFileSync(file, csv);
  return [
    '--import',
    'tsx',
    'workbench/startCommand.ts',
    ...(csv === undefined ? [] : [file]),
    '--port',
    '0',
    '--today',
    '2026-11-21',
    '--zone',
    'Pacific/Auckland',
    ...options,
  ];
}

function printedAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    const read = (chunk: Buffer) => {
      printed += chunk.toString();
      const [address] = /http:\/\/127\.0\.0\.1:\d+\//.exec(printed) ?? [];
      if (address !== undefined) resolve(address);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('exit', () => {
      reject(new Error(`The workbench ended before it was open: ${printed}`));
    });
  });
}
