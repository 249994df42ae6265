import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'polite-nudge-'));

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Runs the command as `npm run plan` does once dist/ is built. */
function plan(...args: readonly string[]): { status: number | null; out: string; err: string } {
  const command = ['--import', 'tsx', join(root, 'workbench/planCommand.ts'), ...args];
  const env = { ...process.env, POLITE_NUDGE_MAIL: join(folder, 'mail') };
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd: root,
    env,
    encoding: 'utf8',
  });
  return { status, out: stdout, err: stderr.trim() };
}

function file(name: string, contents: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, contents);
  return path;
}

test('plans a CSV file of the locale and zone that are given', () => {
  const path = file(
    'tracker.csv',
    'Firma;Vorstellungsgespräch;Laune\nAcme;12.11.2026;gut\nBirch;"bald";\n;;egal\n',
  );
  const { status, out } = plan(
    path,
    '--today',
    '2026-11-21',
    '--zone',
    'Europe/Madrid',
    '--locale',
    'de_DE',
  );
  expect(status).toBe(0);
  expect(out).toContain('2 leads');
  expect(out).toContain('Columns read: Firma (company), Vorstellungsgespräch (interviewed on).');
  expect(out).toContain('Columns not used: Laune.');
  expect(out).toMatch(
    /│ 2 +│ Acme +│ Do 19 Nov\. 2026 │ Check in \(1 of 2\) +│ No reply date is noted/,
  );
  expect(out).toMatch(/│ 3 +│ Birch +│ +│ Check this row +│ Interviewed on: expected a date/);
  expect(out).toContain('Row left out, since no company, role or date was found there: 4.');
  expect(out).toMatch(/The week's email: .+\.eml/);
});

test('prints blocks where the terminal is too narrow for a table', () => {
  const path = file('narrow.csv', 'Company,Interview date\nAcme,2026-11-12\n');
  const { out } = plan(path, '--today', '2026-11-21', '--zone', 'Europe/Madrid');
  const narrow = spawnSync(
    process.execPath,
    ['--import', 'tsx', join(root, 'workbench/planCommand.ts'), path, '--today', '2026-11-21'],
    {
      cwd: root,
      env: { ...process.env, COLUMNS: '80', POLITE_NUDGE_MAIL: join(folder, 'mail') },
      encoding: 'utf8',
    },
  );
  expect(out).toContain('┌');
  expect(narrow.stdout).toContain('Row 2, Acme\n  Thu 19 Nov 2026: Check in (1 of 2)\n');
  expect(narrow.stdout).not.toContain('┌');
});

test('a file with headers alone has no leads yet', () => {
  const { status, out } = plan(file('header.csv', 'Company,Interview date\n'));
  expect(status).toBe(0);
  expect(out).toContain('No leads yet: add a row with a company below the headers.');
});

test('says how to call it', () => {
  const { status, out } = plan('--help');
  expect(status).toBe(0);
  expect(out).toContain('npm run plan -- tracker.csv');
});

test.each<readonly [string, string | Uint8Array, string]>([
  ['empty.csv', '', 'The file is empty.'],
  ['blank.csv', ' \n\n', 'The file is empty.'],
  [
    'binary.csv',
    Uint8Array.from([0x50, 0x4b, 3, 4, 0]),
    'The file is not a text file. Export the sheet as CSV first.',
  ],
  [
    'headerless.csv',
    'Acme,1\nBirch,2\n',
    'expected a header row with names such as Company, Role, Status and Interview date, found “Acme” and “1”.',
  ],
])('%s ends with one sentence and exit code 1', (name, contents, sentence) => {
  const { status, out, err } = plan(file(name, contents));
  expect(status).toBe(1);
  expect(out).toBe('');
  expect(err).toContain(name);
  expect(err).toContain(sentence);
  expect(err).not.toContain(' at ');
});

test.each([
  [['no-such-file.csv'], 'There is no file no-such-file.csv in '],
  [['docs'], 'docs is a folder. Give the CSV file that is in it.'],
  [['--today', 'soon'], 'Expected a day such as 2026-11-21 after --today, found “soon”.'],
  [
    ['--today', '2026-02-30'],
    'Expected a day such as 2026-11-21 after --today, found “2026-02-30”.',
  ],
  [['--zone', 'Mars'], 'Expected a time zone such as Europe/Madrid after --zone, found “Mars”.'],
  [['--locale', 'xx_YY'], 'xx_YY'],
  [['--colour'], "Unknown option '--colour'"],
  [['a.csv', 'b.csv'], 'Expected one file, found 2.'],
])('%p ends with one sentence and exit code 1', (args, sentence) => {
  const { status, err } = plan(...args);
  expect(status).toBe(1);
  expect(err).toContain(sentence);
  expect(err).not.toMatch(/^ {4}at /m);
});
