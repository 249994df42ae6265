import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { build } from 'esbuild';
import type { GridCells, WorkbenchState } from '../../workbench/api';
import { temporaryFolder } from './testSession';

const root = fileURLToPath(new URL('../..', import.meta.url));

type Started = {
  readonly child: ChildProcess;
  readonly address: string;
  /** All that was printed so far. */
  readonly printed: () => { readonly out: string; readonly err: string };
  readonly ended: Promise<{ readonly code: number | null; readonly signal: string | null }>;
};

/** Runs the command as `npm start` does once all is built, and waits for its line or its end. */
function start(folder: string, ...args: readonly string[]): Promise<Started> {
  return startBy(['--import', 'tsx', join(root, 'workbench/startCommand.ts')], folder, args);
}

async function startBy(
  command: readonly string[],
  folder: string,
  args: readonly string[],
): Promise<Started> {
  const child = spawn(process.execPath, [...command, ...args], {
    cwd: root,
    env: { ...process.env, POLITE_NUDGE_WORKBENCH: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [out, err] = ['', ''];
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  const ended = new Promise<{ code: number | null; signal: string | null }>((resolve) => {
    child.on('close', (code, signal) => {
      resolve({ code, signal });
    });
  });
  const line = new Promise<void>((resolve) => {
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString();
      if (out.includes('\n')) resolve();
    });
  });
  await Promise.race([line, ended]);
  const address = /http:\/\/\S+/.exec(out)?.[0] ?? '';
  return { child, address, printed: () => ({ out, err }), ended };
}

async function post(address: string, action: string, body: unknown): Promise<Response> {
  const origin = address.slice(0, -1);
  return fetch(`${origin}/api/${action}`, {
    method: 'POST',
    headers: { origin, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}

async function get<Answer>(address: string, path: string): Promise<Answer> {
  return (await (await fetch(address + path)).json()) as Answer;
}

const cellsOf = (address: string) => get<GridCells>(address, 'api/cells?sheet=Tracker');

const edit = (row: number, text: string) => ({
  sheet: 'Tracker',
  row,
  column: 24,
  texts: [[text]],
});

/** The numbers in column X from row 1 on. */
const numbersIn = ({ cells }: GridCells): number[] =>
  cells.flatMap((row) => (row[23] ? [Number(row[23].display)] : []));

describe('the command', () => {
  test('opens the sample, prints its address once it answers, and ends on Ctrl-C', async () => {
    const folder = temporaryFolder();
    const { child, address, printed, ended } = await start(
      folder,
      '--today',
      '2026-11-21',
      '--zone',
      'Europe/Madrid',
      '--port',
      '0',
    );
    expect(printed().out).toMatch(/^Polite Nudge is open at http:\/\/127\.0\.0\.1:\d+\/\n$/);
    const state = await get<WorkbenchState>(address, 'api/state');
    expect(state).toMatchObject({
      fileName: 'Sample tracker',
      zone: 'Europe/Madrid',
      now: Date.UTC(2026, 10, 21, 7),
      activeSheet: 'Tracker',
    });
    expect(state.menu.length).toBeGreaterThan(0);
    await post(address, 'edit', edit(2, '=NEXT_FOLLOWUP(A2:T2;A$1:T$1)'));
    const before = await cellsOf(address);
    expect(before.cells[1]?.[23]?.error).toBe('');
    await fetch(`${address}api/events`);
    child.kill('SIGINT');
    expect(await ended).toEqual({ code: 0, signal: null });
    expect(printed().err).toBe('');
    const again = await start(folder, '--port', '0');
    expect((await cellsOf(again.address)).cells[1]).toEqual(before.cells[1]);
    again.child.kill('SIGTERM');
    expect((await again.ended).code).toBe(0);
  }, 30_000);

  test('keeps a state for each file, and opens one anew that is new', async () => {
    const folder = temporaryFolder();
    const file = (name: string) => {
      const path = join(folder, name);
      writeFileSync(path, `Company;Role\n${name};Buyer\n`);
      return path;
    };
    const [one, other] = [file('one.csv'), file('other.csv')];
    const visit = async (path: string, text?: string) => {
      const { child, address, ended } = await start(folder, path, '--port', '0');
      if (text !== undefined) await post(address, 'edit', edit(2, text));
      const { cells } = await cellsOf(address);
      const { fileName } = await get<WorkbenchState>(address, 'api/state');
      child.kill('SIGINT');
      await ended;
      return [fileName, cells[1]?.[0]?.display, cells[1]?.[23]?.display];
    };
    expect(await visit(one, 'mine')).toEqual(['one.csv', 'one.csv', 'mine']);
    expect(await visit(other)).toEqual(['other.csv', 'other.csv', undefined]);
    expect(await visit(one)).toEqual(['one.csv', 'one.csv', 'mine']);
    expect(readFileSync(one, 'utf8')).toBe('Company;Role\none.csv;Buyer\n');
  }, 30_000);

  test('does not open a file twice at once, and opens it again after a kill', async () => {
    const folder = temporaryFolder();
    const first = await start(folder, '--port', '0');
    const second = await start(folder, '--port', '0');
    expect(await second.ended).toEqual({ code: 1, signal: null });
    expect(second.printed().err).toBe(`Sample tracker is open already, at ${first.address}\n`);
    first.child.kill('SIGKILL');
    await first.ended;
    const third = await start(folder, '--port', '0');
    expect(third.address).not.toBe('');
    third.child.kill('SIGINT');
    expect((await third.ended).code).toBe(0);
  }, 30_000);

  test('opens an empty sheet', async () => {
    const { child, address, ended } = await start(temporaryFolder(), '--empty', '--port', '0');
    expect((await cellsOf(address)).cells).toEqual([]);
    child.kill('SIGINT');
    expect((await ended).code).toBe(0);
  }, 30_000);

  test.each<[string[], string]>([
    [['no-such-file.csv'], 'There is no file no-such-file.csv'],
    [['--today', 'soon'], 'Expected a day such as 2026-11-21 after --today, found “soon”.'],
    [['--zone', 'Mars'], 'Expected a time zone such as Europe/Madrid'],
    [['--locale', 'xx_YY'], 'xx_YY'],
    [['--port', 'x'], 'Expected a port such as 4747 after --port, found “x”.'],
    [['--port', '70000'], 'Expected a port such as 4747 after --port, found “70000”.'],
    [['--colour'], "Unknown option '--colour'"],
    [['a.csv', 'b.csv'], 'Expected one file, found 2.'],
    [['a.csv', '--empty'], 'Expected a file or --empty, found both.'],
  ])(
    '%p ends with one sentence and exit code 1',
    async (args, sentence) => {
      const { ended, printed } = await start(temporaryFolder(), ...args);
      expect(await ended).toEqual({ code: 1, signal: null });
      expect(printed().err).toContain(sentence);
      expect(printed().err).not.toMatch(/^ {4}at /m);
      expect(printed().out).toBe('');
    },
    30_000,
  );

  test('says how to call it', async () => {
    const { ended, printed } = await start(temporaryFolder(), '--help');
    expect((await ended).code).toBe(0);
    expect(printed().out).toContain('npm start -- tracker.csv');
  }, 30_000);

  test('ends with a sentence where the port that was named is taken', async () => {
    const taken = createServer();
    const port = await new Promise<number>((resolve) => {
      taken.listen(0, '127.0.0.1', () => {
        const address = taken.address();
        resolve(typeof address === 'object' && address !== null ? address.port : 0);
      });
    });
    const { ended, printed } = await start(temporaryFolder(), '--port', String(port));
    taken.close();
    expect((await ended).code).toBe(1);
    expect(printed().err).toBe(`Port ${port} is taken. Name a free one with --port.\n`);
  }, 30_000);
});

test('30 kills during edits lose at most the last edit each, and every start after is clean', async () => {
  // In one file it starts twice as fast; it finds dist/ and the page from this place.
  const command = join(root, '.workbench/startCommand.mjs');
  await build({
    entryPoints: [join(root, 'workbench/startCommand.ts')],
    outfile: command,
    bundle: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
  });
  const folder = temporaryFolder();
  const random = randomFrom(20261121);
  let acknowledged = 0;
  let sent = 0;
  for (let kill = 0; kill <= 30; kill += 1) {
    const { child, address, ended, printed } = await startBy([command], folder, ['--port', '0']);
    expect(printed().err).toBe('');
    const numbers = numbersIn(await cellsOf(address));
    // Whatever was answered is there; of what was sent last it is open whether it took effect.
    expect(numbers).toEqual(Array.from({ length: numbers.length }, (_, index) => index + 1));
    expect([acknowledged, sent]).toContain(numbers.length);
    acknowledged = numbers.length;
    sent = acknowledged;
    const timer = setTimeout(() => child.kill('SIGKILL'), kill === 30 ? 0 : random() * 150);
    try {
      for (;;) {
        sent += 1;
        const answer = await post(address, 'edit', edit(sent, String(sent)));
        await answer.text();
        acknowledged = sent;
      }
    } catch {
      clearTimeout(timer);
    }
    expect((await ended).signal).toBe('SIGKILL');
  }
  rmSync(command);
  expect(acknowledged).toBeGreaterThan(30);
}, 180_000);

/** Numbers from 0 to 1, always the same ones. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return state / 2 ** 31;
  };
}
