import { nextSteps, type Field, type Lead, type Step } from '../etiquette';
import { checkThisRow, labelOf } from '../words/labels';
import { problemInWords, type RowProblem } from '../words/problems';
import { quoted } from '../words/phrases';
import { reasonOf } from '../words/reasons';
import type { Table } from './cell';
import type { TrackerColumns } from './columns';
import type { ContactLog, LogSubject } from './contactLog';
import type { SheetCalendar } from './readCell';
import { LeadReader, type ReadRow, type UnreadStatus } from './readLeads';
import type { Settings } from './settings';

/** One row of a plan, beside the row of the tracker it speaks of. */
export type PlanRow =
  | { readonly kind: 'blank' }
  | {
      readonly kind: 'problem';
      readonly company: string;
      readonly role: string;
      readonly problems: readonly [RowProblem, ...RowProblem[]];
    }
  | {
      readonly kind: 'lead';
      readonly lead: Lead;
      readonly step: Step;
      /** The same number for every lead of one contact. */
      readonly contact: number;
      /** A status that leaves the lead to its days. */
      readonly unreadStatus: UnreadStatus | undefined;
    };

/** A row of a plan that is a lead. */
export type LeadRow = Extract<PlanRow, { kind: 'lead' }>;

/** The plan of a whole tracker: rows from the first below the headers down to the last lead. */
export type Plan = {
  readonly columns: TrackerColumns;
  readonly rows: readonly PlanRow[];
};

/** What a plan is made with, besides the tracker itself. */
export type Planning = {
  readonly calendar: SheetCalendar;
  readonly settings: Settings;
  /** The contact log, which serves for the columns that the tracker lacks. */
  readonly log: ContactLog | undefined;
};

/** Plans a tracker whose columns are known. */
export function planTracker(table: Table, columns: TrackerColumns, planning: Planning): Plan {
  const below = table.slice(columns.headerRow + 1);
  return { columns, rows: planRows(below, columns.columnOf, planning) };
}

/** Plans rows whose columns are known, down to the last lead among them. */
export function planRows(
  table: Table,
  columnOf: ReadonlyMap<Field, number>,
  planning: Planning,
): readonly PlanRow[] {
  const rows = readRows(table, columnOf, planning);
  const leads = rows.flatMap((row) => (row.kind === 'lead' ? row.lead : []));
  const steps = nextSteps(leads, planning.settings.policy, planning.calendar.today);
  let next = 0;
  return rows.map((row) => {
    if (row.kind !== 'lead') return row;
    const planned = steps[next];
    next += 1;
    if (planned === undefined) throw new Error('A lead was left without a step.');
    const { lead, unreadStatus } = row;
    return { kind: 'lead', lead, step: planned.step, contact: planned.contact, unreadStatus };
  });
}

/** What is to be done about a row: the label of its step. Blank for a row that is no lead. */
export function labelOfRow(row: PlanRow): string {
  if (row.kind === 'blank') return '';
  return row.kind === 'problem' ? checkThisRow : labelOf(row.step);
}

/** Why: the reason of a step, or what could not be read. Blank for a row that is no lead. */
export function reasonOfRow(row: PlanRow): string {
  if (row.kind === 'blank') return '';
  if (row.kind === 'problem') return row.problems.map(problemInWords).join(' ');
  const reason = reasonOf(row.step);
  if (row.unreadStatus === undefined) return reason;
  const status = `The status ${quoted(row.unreadStatus.words)}`;
  return row.unreadStatus.kind === 'ambiguous'
    ? `${reason} ${status} can mean two things, so the days decide.`
    : `${reason} ${status} is new to Polite Nudge, so the days decide.`;
}

function readRows(
  table: Table,
  columnOf: ReadonlyMap<Field, number>,
  { calendar, log }: Planning,
): readonly ReadRow[] {
  const tracksThankYous = columnOf.has('thankedOn') || log !== undefined;
  const reader = new LeadReader({ columnOf, calendar, tracksThankYous });
  const rows = upToLastLead(table, reader);
  const read = rows.map((row) => reader.read(row));
  if (log === undefined) return read;
  const facts = log.factsFor(read.map(subjectOf));
  return read.map((row, index) => {
    const logged = facts[index];
    return logged === undefined ? row : reader.read(rows[index] ?? [], logged);
  });
}

function upToLastLead(table: Table, reader: LeadReader): Table {
  let height = table.length;
  while (height > 0 && !reader.isLead(table[height - 1] ?? [])) height -= 1;
  return table.slice(0, height);
}

function subjectOf(row: ReadRow): LogSubject | undefined {
  if (row.kind === 'blank') return undefined;
  return row.kind === 'lead' ? row.lead : { ...row, contactName: '' };
}
