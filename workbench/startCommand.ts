/** `npm start -- tracker.csv`: opens a tracker with the add-on in the browser. */
import { createHash } from 'node:crypto';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { types } from 'node:util';
import { readBuiltAddOn, scriptZoneOfManifest, type BuiltAddOn } from './builtAddOn';
import {
  CommandError,
  documentOptions,
  endWith,
  localZone,
  messageOf,
  readCommandLine,
  readDocumentOptions,
  rowsOf,
  type DocumentOptions,
} from './commandOptions';
import { morningOf } from './desk';
import { markOpen, openElsewhere, unmarkOpen } from './openMark';
import { sampleTracker } from './sampleTracker';
import { startServer, type RunningServer } from './server';
import { openSession, type Session, type SessionOptions } from './session';

const ADD_ON_NAME = 'Polite Nudge';
const DEFAULT_PORT = 4747;
const PORTS_TRIED = 50;

const usage = `Opens a job tracker with ${ADD_ON_NAME} in the browser, on this machine alone.

  npm start -- tracker.csv [--today 2026-11-21] [--zone Europe/Madrid] [--locale de_DE] [--port 4747]

Without a file it opens a made-up tracker of twenty leads, with --empty an empty sheet. What is
changed stays for the next start; --today is the day of a file that is opened for the first time.`;

const pageFolder = fileURLToPath(new URL('../.workbench/page', import.meta.url));

/** Where the state of all files is; tests name a folder of their own. */
const stateRoot =
  process.env['POLITE_NUDGE_WORKBENCH'] ??
  fileURLToPath(new URL('../.workbench/state', import.meta.url));

async function main(): Promise<void> {
  const options = {
    ...documentOptions,
    port: { type: 'string' },
    empty: { type: 'boolean' },
  } as const;
  const { values, file } = readCommandLine(options, usage);
  const wanted = readDocumentOptions(values, file);
  const port = portOf(values.port);
  const zone = localZone();
  const scriptZone = scriptZoneOfManifest();
  // V8 knows one local zone, the process's: it becomes the script's before any date is made.
  process.env['TZ'] = scriptZone;
  const source = sourceOf(wanted, values.empty === true);
  const session = sessionOptions(wanted, source, zone, scriptZone);
  const elsewhere = await openElsewhere(session.stateFolder);
  if (elsewhere !== undefined) {
    throw new CommandError(`${source.fileName} is open already, at ${elsewhere}`);
  }
  const server = await listen(await openSession(session), port);
  markOpen(session.stateFolder, server.address);
  stopOnSignal(server, session.stateFolder);
  console.log(`${ADD_ON_NAME} is open at ${server.address}`);
}

type Source = Pick<SessionOptions, 'fileName' | 'readRows'> & { readonly key: string };

/** Each file has a state of its own, found again by its absolute path. */
function sourceOf({ file }: DocumentOptions, isEmpty: boolean): Source {
  if (file === undefined) {
    return isEmpty
      ? { key: 'empty', fileName: 'Empty sheet', readRows: () => [] }
      : { key: 'sample', fileName: 'Sample tracker', readRows: sampleTracker };
  }
  if (isEmpty) throw new CommandError(`Expected a file or --empty, found both.\n\n${usage}`);
  const path = resolve(file);
  const digest = createHash('sha256').update(path).digest('hex').slice(0, 16);
  return { key: `file-${digest}`, fileName: basename(path), readRows: () => rowsOf(file) };
}

function sessionOptions(
  { today, zone: wantedZone, locale: wantedLocale }: DocumentOptions,
  { key, fileName, readRows }: Source,
  localZoneName: string,
  scriptZone: string,
): SessionOptions {
  const zone = wantedZone ?? localZoneName;
  const folder = join(stateRoot, key);
  return {
    addOn: addOnOrSentence(),
    addOnName: ADD_ON_NAME,
    scriptZone,
    user: { email: 'me@example.com', locale: 'en' },
    fileName,
    readRows,
    locale: wantedLocale ?? 'en_US',
    zone,
    wanted: { locale: wantedLocale, zone: wantedZone },
    now: () => (today === undefined ? Date.now() : morningOf(today, zone)),
    stateFolder: folder,
    mailFolder: join(folder, 'mail'),
    warn: (sentence) => {
      console.error(sentence);
    },
  };
}

function addOnOrSentence(): BuiltAddOn {
  try {
    return readBuiltAddOn();
  } catch (error) {
    throw new CommandError(
      `The add-on is not built: start the workbench with npm start. (${messageOf(error)})`,
    );
  }
}

function portOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new CommandError(`Expected a port such as 4747 after --port, found “${text}”.`);
}

async function listen(session: Session, wanted: number | undefined): Promise<RunningServer> {
  const first = wanted ?? DEFAULT_PORT;
  const last = wanted === undefined ? first + PORTS_TRIED : first;
  for (let port = first; port <= last; port += 1) {
    try {
      return await startServer({ session, pageFolder, port });
    } catch (error) {
      if (!isTaken(error)) throw error;
    }
  }
  const ports = first === last ? `Port ${first} is` : `The ports ${first} to ${last} are`;
  throw new CommandError(`${ports} taken. Name a free one with --port.`);
}

function isTaken(error: unknown): boolean {
  return types.isNativeError(error) && 'code' in error && error.code === 'EADDRINUSE';
}

function stopOnSignal(server: RunningServer, stateFolder: string): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      unmarkOpen(stateFolder);
      void server.close().then(() => process.exit(0));
    });
  }
}

try {
  await main();
} catch (error) {
  endWith(error);
}
