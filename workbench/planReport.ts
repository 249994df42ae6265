import Table from 'cli-table3';
import type { PlannedLine, WholeRun } from './wholeRun';

type Planned = Extract<WholeRun, { kind: 'planned' }>;

/** Widths of the first four columns of the table; what is left of the terminal is for the reasons. */
const fixedWidths = [7, 28, 17, 26];
const LEAST_FOR_REASONS = 34;

/** The least terminal width in which the table reads well. */
const LEAST_FOR_TABLE = fixedWidths.reduce((sum, width) => sum + width, 6) + LEAST_FOR_REASONS;

/**
 * What a whole run is told to whoever called it: what was understood, the plan (a table, or blocks
 * where `width` characters are too few for one), and what was left out.
 */
export function planReport(run: Planned, source: string, width: number): string {
  const { lines } = run;
  const leads = lines.length === 1 ? '1 lead' : `${String(lines.length)} leads`;
  const plan = width < LEAST_FOR_TABLE ? blocksOf(lines) : tableOf(lines, width);
  return [
    `The plan of ${source}: ${leads}.`,
    ...columnsOf(run),
    '',
    lines.length === 0 ? 'No leads yet: add a row with a company below the headers.' : plan,
    ...leftOutOf(run),
  ].join('\n');
}

function columnsOf({ understood, unused }: Planned): readonly string[] {
  const read = [...understood].map(([field, header]) => {
    const words = fieldInWords(field);
    return header.toLowerCase() === words ? header : `${header} (${words})`;
  });
  return [
    `Columns read: ${read.join(', ')}.`,
    ...(unused.length === 0
      ? []
      : [
          `Columns not used: ${unused.join(', ')}. If one of them matters, give it a name such as ` +
            'Interview date, Reply expected by or Last follow-up.',
        ]),
  ];
}

/** `interviewedOn` is `interviewed on`. */
function fieldInWords(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

function leftOutOf({ leftOut }: Planned): readonly string[] {
  if (leftOut.length === 0) return [];
  const rows = leftOut.length === 1 ? 'Row' : 'Rows';
  const named = leftOut.slice(0, 10).join(', ');
  const more = leftOut.length > 10 ? ` and ${String(leftOut.length - 10)} more` : '';
  return [`\n${rows} left out, since no company, role or date was found there: ${named}${more}.`];
}

function tableOf(lines: readonly PlannedLine[], width: number): string {
  const table = new Table({
    head: ['Row', 'Lead', 'Next follow-up', 'Next step', 'Why'],
    colWidths: [...fixedWidths, width - LEAST_FOR_TABLE + LEAST_FOR_REASONS],
    wordWrap: true,
    style: { head: [], border: [] },
  });
  for (const line of lines) {
    table.push([String(line.row), leadOf(line), line.day, line.step, line.reason]);
  }
  return table.toString();
}

function blocksOf(lines: readonly PlannedLine[]): string {
  return lines
    .map((line) => {
      const step = line.day === '' ? line.step : `${line.day}: ${line.step}`;
      return `Row ${String(line.row)}, ${leadOf(line)}\n  ${step}\n  ${line.reason}`;
    })
    .join('\n\n');
}

/** One line, however the cells are broken. */
function leadOf({ company, role }: PlannedLine): string {
  const lead = [company, role].filter((part) => part !== '').join(', ');
  return lead === '' ? '(no name)' : lead.replace(/\s+/g, ' ');
}
