import { readFileSync } from 'node:fs';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { isValid } from 'date-fns/isValid';
import { parseISO } from 'date-fns/parseISO';
import { localeFormats } from './calculation/localeFormats';
import { readDelimited } from './importCsv';
import { instantToSerial } from './sheetTime';

/** What ends a command with exit code 1: one sentence for whoever called it. */
export class CommandError extends Error {}

/** What the commands of the workbench are told alike; undefined where it was left out. */
export type DocumentOptions = {
  readonly file: string | undefined;
  /** The serial number of the day. */
  readonly today: number | undefined;
  readonly zone: string | undefined;
  readonly locale: string | undefined;
};

/** The options of `DocumentOptions` as `parseArgs` wants them. */
export const documentOptions = {
  today: { type: 'string' },
  zone: { type: 'string' },
  locale: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/**
 * Reads the command line of this process. Prints `usage` and ends the process for `--help`; throws
 * a `CommandError` for options that are not in `options` and for a second file.
 */
export function readCommandLine<const Options extends NonNullable<ParseArgsConfig['options']>>(
  options: Options,
  usage: string,
): {
  readonly values: ReturnType<
    typeof parseArgs<{ readonly options: Options; readonly allowPositionals: true }>
  >['values'];
  readonly file: string | undefined;
} {
  const { values, positionals } = parse(options, usage);
  if ('help' in values && values.help === true) {
    console.log(usage);
    process.exit(0);
  }
  if (positionals.length > 1) {
    throw new CommandError(`Expected one file, found ${String(positionals.length)}.\n\n${usage}`);
  }
  return { values, file: positionals[0] };
}

function parse<const Options extends NonNullable<ParseArgsConfig['options']>>(
  options: Options,
  usage: string,
): ReturnType<typeof parseArgs<{ readonly options: Options; readonly allowPositionals: true }>> {
  try {
    return parseArgs({ options, allowPositionals: true });
  } catch (error) {
    throw new CommandError(`${messageOf(error)}\n\n${usage}`);
  }
}

/** Checks the values of `documentOptions`; throws a `CommandError` that says what was expected. */
export function readDocumentOptions(
  values: {
    readonly today?: string | undefined;
    readonly zone?: string | undefined;
    readonly locale?: string | undefined;
  },
  file: string | undefined,
): DocumentOptions {
  const { today, zone, locale } = values;
  if (zone !== undefined) requireZone(zone);
  if (locale !== undefined) requireLocale(locale);
  return { file, today: serialOf(today), zone, locale };
}

/** The zone of this machine. Has to be asked before the process's zone becomes the script's. */
export function localZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
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

/** The rows of a file, or a `CommandError` that names the file and says why it cannot be read. */
export function rowsOf(file: string): readonly (readonly string[])[] {
  const read = readDelimited(bytesOf(file));
  if (read.kind === 'rows') return read.rows;
  throw new CommandError(`${file}: ${read.message}`);
}

function bytesOf(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new CommandError(unreadable(file, error));
  }
}

function unreadable(file: string, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') {
    return `There is no file ${file} in ${process.cwd()}. Check the name, or give the whole path.`;
  }
  if (code === 'EISDIR') return `${file} is a folder. Give the CSV file that is in it.`;
  return `${file} could not be read: ${messageOf(error)}`;
}

/** The message of whatever was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Prints the sentence of a `CommandError` and sets exit code 1; throws anything else on. */
export function endWith(error: unknown): void {
  if (!(error instanceof CommandError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
