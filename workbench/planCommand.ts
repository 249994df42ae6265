/** `npm run plan -- tracker.csv`: prints the plan of a tracker and writes the week's email. */
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { scriptZoneOfManifest } from './builtAddOn';
import {
  CommandError,
  documentOptions,
  endWith,
  localZone,
  readCommandLine,
  readDocumentOptions,
  rowsOf,
} from './commandOptions';
import { planReport } from './planReport';
import { sampleTracker } from './sampleTracker';
import { instantToSerial } from './sheetTime';
import { wholeRun, type WholeRun } from './wholeRun';

const usage = `Prints the plan of a job tracker and writes the week's email.

  npm run plan -- tracker.csv [--today 2026-11-21] [--zone Europe/Madrid] [--locale de_DE]

Without a file it plans a made-up tracker of twenty leads.`;

/** Where the email goes; tests name a folder of their own. */
const mailFolder =
  process.env['POLITE_NUDGE_MAIL'] ?? fileURLToPath(new URL('../.workbench/mail', import.meta.url));

function main(): void {
  const { values, file: path } = readCommandLine(documentOptions, usage);
  const { file, today, zone = localZone(), locale = 'en_US' } = readDocumentOptions(values, path);
  const scriptZone = scriptZoneOfManifest();
  // V8 knows one local zone, the process's: it becomes the script's before any date is made.
  process.env['TZ'] = scriptZone;
  const serial = today ?? Math.floor(instantToSerial(Date.now(), zone));
  const rows = file === undefined ? sampleTracker(serial) : rowsOf(file);
  const run = wholeRun({ rows, today: serial, zone, locale, scriptZone, mailFolder });
  if (run.kind === 'refused') throw new CommandError(refusalOf(run.message, file ?? 'The sample'));
  print(run, file ?? 'a made-up tracker');
}

/** In a file it is the headers that can be mended, not the formula. */
function refusalOf(message: string, source: string): string {
  const [found = message] = message.split('; type, for example');
  return `${source}: ${found}. Give the columns such names in one row and export the sheet again.`;
}

/** Where the output is no terminal, as wide as a comfortable one. */
const WIDTH_WITHOUT_TERMINAL = 140;

function print(run: Extract<WholeRun, { kind: 'planned' }>, source: string): void {
  const asked = Number(process.env['COLUMNS']);
  const { isTTY, columns: terminal } = process.stdout;
  const columns = isTTY ? terminal : asked > 0 ? asked : WIDTH_WITHOUT_TERMINAL;
  console.log(planReport(run, source, columns));
  for (const { fileName } of run.workbench.mailbox.messages) {
    console.log(`\nThe week's email: ${relative(process.cwd(), join(mailFolder, fileName))}`);
  }
}

try {
  main();
} catch (error) {
  endWith(error);
}
