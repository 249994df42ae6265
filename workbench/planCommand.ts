/** `npm run plan -- tracker.csv`: prints the plan of a tracker and writes the week's email. */
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import Table from 'cli-table3';
import { isValid } from 'date-fns/isValid';
import { parseISO } from 'date-fns/parseISO';
import { localeFormats } from './calculation/localeFormats';
import { readDelimited } from './importCsv';
import { sampleTracker } from './sampleTracker';
import { instantToSerial } from './sheetTime';
import { wholeRun, type PlannedLine, type WholeRun } from './wholeRun';

const usage = `Prints the plan of a job tracker and writes the week's email.

  npm run plan -- tracker.csv [--today 2026-11-21] [--zone Europe/Madrid] [--locale de_DE]

Without a file it plans a made-up tracker of twenty leads.`;

/** Where the email goes; tests name a folder of their own. */
const mailFolder =
  process.env['POLITE_NUDGE_MAIL'] ?? fileURLToPath(new URL('../.workbench/mail', import.meta.url));

/** The sentence that ends the command with exit code 1. */
class CommandError extends Error {}

function main(): void {
  const { file, today, zone, locale } = readOptions();
  const scriptZone = scriptZoneOfManifest();
  // V8 knows one local zone, the process's: it becomes the script's before any date is made.
  process.env['TZ'] = scriptZone;
  const serial = today ?? Math.floor(instantToSerial(Date.now(), zone));
  const rows = file === undefined ? sampleTracker(serial) : rowsOf(file);
  const run = wholeRun({ rows, today: serial, zone, locale, scriptZone, mailFolder });
  if (run.kind === 'refused') throw new CommandError(`${file ?? 'The sample'}: ${run.message}`);
  print(run, file ?? 'a made-up tracker');
}

type Options = {
  readonly file: string | undefined;
  readonly today: number | undefined;
  readonly zone: string;
  readonly locale: string;
};

function readOptions(): Options {
  const { values, positionals } = parse();
  if (values.help === true) {
    console.log(usage);
    process.exit(0);
  }
  if (positionals.length > 1) {
    throw new CommandError(`Expected one file, found ${String(positionals.length)}.\n\n${usage}`);
  }
  const zone = values.zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  requireZone(zone);
  const { locale = 'en_US' } = values;
  requireLocale(locale);
  return {
    file: positionals[0],
    today: serialOf(values.today),
    zone,
    locale,
  };
}

function parse(): {
  values: { today?: string; zone?: string; locale?: string; help?: boolean };
  positionals: string[];
} {
  const options = {
    today: { type: 'string' },
    zone: { type: 'string' },
    locale: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  } as const;
  try {
    return parseArgs({ options, allowPositionals: true });
  } catch (error) {
    throw new CommandError(`${messageOf(error)}\n\n${usage}`);
  }
}

function serialOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const date = parseISO(`${text}T00:00:00Z`);
  if (/^\d{4}-\d\d-\d\d$/.test(text) && isValid(date)) {
    return instantToSerial(date.getTime(), 'UTC');
  }
  throw new CommandError(`Expected a day such as 2026-11-21 after --today, found “${text}”.`);
}

function requireZone(zone: string): void {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
  } catch {
    throw new CommandError(
      `Expected a time zone such as Europe/Madrid after --zone, found “${zone}”.`,
    );
  }
}

function requireLocale(locale: string): void {
  try {
    localeFormats(locale);
  } catch (error) {
    throw new CommandError(messageOf(error));
  }
}

function scriptZoneOfManifest(): string {
  const manifest = readFileSync(new URL('../appsscript.json', import.meta.url), 'utf8');
  return (JSON.parse(manifest) as { timeZone: string }).timeZone;
}

function rowsOf(file: string): readonly (readonly string[])[] {
  const read = readDelimited(bytesOf(file));
  if (read.kind === 'rows') return read.rows;
  throw new CommandError(`${file}: ${read.message}`);
}

function bytesOf(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new CommandError(`${file} could not be read: ${messageOf(error)}`);
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function print(run: Extract<WholeRun, { kind: 'planned' }>, source: string): void {
  const { lines, understood, workbench } = run;
  const columns = [...understood].map(([field, header]) => `${header.trim()} → ${field}`);
  const leads = lines.length === 1 ? '1 lead' : `${String(lines.length)} leads`;
  console.log(`The plan of ${source}: ${leads}.`);
  console.log(`Columns understood: ${columns.join(', ')}.\n`);
  console.log(tableOf(lines));
  for (const { fileName } of workbench.mailbox.messages) {
    console.log(`\nThe week's email: ${relative(process.cwd(), join(mailFolder, fileName))}`);
  }
}

/** Widths of the first four columns; what is left of the terminal is for the reasons. */
const fixedWidths = [5, 28, 17, 26];

function tableOf(lines: readonly PlannedLine[]): string {
  const terminal = process.stdout.isTTY ? process.stdout.columns : 140;
  const rest =
    terminal - fixedWidths.reduce((sum, width) => sum + width, 0) - fixedWidths.length - 2;
  const table = new Table({
    head: ['Row', 'Lead', 'Next follow-up', 'Next step', 'Why'],
    colWidths: [...fixedWidths, Math.max(30, rest)],
    wordWrap: true,
    style: { head: [], border: [] },
  });
  for (const { row, company, role, day, step, reason } of lines) {
    const lead = [company, role].filter((part) => part !== '').join(', ');
    table.push([String(row), oneLine(lead), day, step, reason]);
  }
  return table.toString();
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

try {
  main();
} catch (error) {
  if (!(error instanceof CommandError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
