import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { sampleTracker } from '../../workbench/sampleTracker';
import { wholeRun, type PlannedLine } from '../../workbench/wholeRun';
import { day } from '../support/day';

const today = day('2026-11-21');

function planned(locale: string, rows = sampleTracker(today)): readonly PlannedLine[] {
  const run = wholeRun({ rows, today, zone: SHEET_ZONE, locale, scriptZone: SCRIPT_ZONE });
  if (run.kind === 'refused') throw new Error(run.message);
  return run.lines;
}

test('the sample of twenty leads shows every kind of step', () => {
  const lines = planned('en_US');
  expect(lines).toHaveLength(20);
  expect([...new Set(lines.map(({ step }) => step))].sort()).toEqual([
    'Answer the offer',
    'Check in (1 of 2)',
    'Check in (2 of 2)',
    'Check this row',
    'Closed',
    "Don't contact",
    'Move on',
    'Nothing yet',
    'Prepare for the interview',
    'Send a thank-you',
  ]);
});

/** The same day as people write it in each locale. */
const written: Readonly<Record<string, (iso: string) => string>> = {
  en_US: (iso) => iso.replace(/(\d+)-(\d+)-(\d+)/, '$2/$3/$1'),
  de_DE: (iso) => iso.replace(/(\d+)-(\d+)-(\d+)/, '$3.$2.$1'),
  fr_FR: (iso) => iso.replace(/(\d+)-(\d+)-(\d+)/, '$3/$2/$1'),
};

/** Rows whose days are typed as in a locale, half of them kept as text. */
function writtenIn(locale: string): readonly (readonly string[])[] {
  const write = written[locale] ?? ((iso: string) => iso);
  return sampleTracker(today).map((row, index) =>
    row.map((cell) => {
      if (!/^\d{4}-\d\d-\d\d$/.test(cell)) return cell;
      return index % 2 === 0 ? write(cell) : ` ${write(cell)} `;
    }),
  );
}

function told(lines: readonly PlannedLine[]): readonly string[] {
  return lines.map(({ row, step, reason }) => `${String(row)} ${step} ${reason}`);
}

test.each(['de_DE', 'fr_FR'])('the plan in %s is the plan in en_US', (locale) => {
  expect(told(planned(locale))).toEqual(told(planned('en_US')));
  expect(told(planned(locale, writtenIn(locale)))).toEqual(told(planned('en_US')));
  expect(told(planned('en_US', writtenIn('en_US')))).toEqual(told(planned('en_US')));
});

test("the week's email is a MIME message on disk with a text and an HTML part", async () => {
  const mailFolder = mkdtempSync(join(tmpdir(), 'polite-nudge-'));
  try {
    wholeRun({
      rows: sampleTracker(today),
      today,
      zone: SHEET_ZONE,
      locale: 'en_US',
      scriptZone: SCRIPT_ZONE,
      mailFolder,
    });
    const files = readdirSync(mailFolder);
    expect(files).toEqual(['2026-11-21T080000-polite-nudge-11-steps-due-by-fri-27-nov.eml']);
    const message = await PostalMime.parse(readFileSync(join(mailFolder, files[0] ?? '')));
    expect(message.subject).toBe('Polite Nudge: 11 steps due by Fri 27 Nov');
    expect(message.to).toEqual([{ address: 'me@example.com', name: '' }]);
    expect(message.text).toContain('* Mon 16 Nov: Check in (1 of 2), Nurse at Cedar Clinic');
    expect(message.html).toContain('Mon 16 Nov: Check in (1 of 2), Nurse at Cedar Clinic');
  } finally {
    rmSync(mailFolder, { recursive: true });
  }
});

test('the email makes at most 20 service calls', () => {
  const rows = sampleTracker(today);
  const run = wholeRun({ rows, today, zone: SHEET_ZONE, locale: 'en_US', scriptZone: SCRIPT_ZONE });
  if (run.kind === 'refused') throw new Error(run.message);
  const { lastExecution } = run.workbench;
  expect(lastExecution?.functionName).toBe('emailThisWeeksList');
  expect(lastExecution?.calls.countedNames.length).toBeLessThanOrEqual(20);
});

test('a tracker without a known header is refused in one sentence', () => {
  const rows = [
    ['foo', 'bar'],
    ['1', '2'],
  ];
  const run = wholeRun({ rows, today, zone: SHEET_ZONE, locale: 'en_US', scriptZone: SCRIPT_ZONE });
  expect(run).toMatchObject({
    kind: 'refused',
    message: /^Expected a header row .* found “foo” and “bar”/,
  });
});
