import { formatIsoDay, type Day } from '../../src/etiquette';
import { BrokenLaw, inShort, type Answer, type AnswerCell } from './answer';
import { checkHeight, checkSame } from './ask';
import type { ExpectedRow } from './expected';
import type { Trial } from './trial';

type LeadRow = Extract<ExpectedRow, { kind: 'lead' }>;

/** A row of the plan that is due, with its index below the headers. */
type DueRow = { readonly at: number; readonly row: LeadRow };

/**
 * What is due up to a day: soonest first, thank-yous first on a day, then by row; of the check-ins
 * with one contact the first.
 */
function dueRows(rows: readonly ExpectedRow[], last: number): readonly DueRow[] {
  const due = rows.flatMap((row, at) =>
    row.kind === 'lead' && row.step.day !== undefined && row.step.day <= last ? [{ at, row }] : [],
  );
  const rank = ({ row }: DueRow) => (row.step.kind === 'thank' ? 0 : 1);
  const day = ({ row }: DueRow) => row.step.day ?? 0;
  const sorted = due.toSorted((a, b) => day(a) - day(b) || rank(a) - rank(b) || a.at - b.at);
  const asked = new Set<number>();
  return sorted.filter(({ row }) => {
    if (row.step.kind !== 'check-in') return true;
    const isFirst = !asked.has(row.contact);
    asked.add(row.contact);
    return isFirst;
  });
}

/** Checks a list of what is due against the plan that belongs to it. */
export function checkDue(answer: Answer, trial: Trial, plan: Answer): void {
  const law = 'DUE_NUDGES lists the steps of FOLLOWUP_PLAN that are due, soonest first';
  const { expected, scene, scenario, tracker } = trial;
  const asked = scenario.daysAhead;
  const ahead = asked === undefined || asked === '' ? 6 : Number(asked);
  const due = dueRows(expected, scene.today + ahead);
  const rows = due.map(({ at, row }) => {
    const [day, step, why] = plan[tracker.headerRow + 1 + at] ?? [];
    const { company, role, contactName } = row.lead;
    return [day ?? '', company, role, contactName, step ?? '', why ?? ''];
  });
  const nothing = [['Nothing is due', '', '', '', '', '']];
  checkHeight(answer, 1 + Math.max(1, rows.length), 7);
  const without = answer.slice(1).map((cells) => cells.filter((_, at) => at !== HOW));
  checkSame(law, without, rows.length === 0 ? nothing : rows);
  due.forEach(({ row }, at) => {
    checkHow(answer[at + 1]?.[HOW], row);
  });
  const title = `When (as of ${inWords(scene.today)}`;
  const first = inShort(answer[0]?.[0]);
  if (!first.startsWith(`"${title}`)) throw new BrokenLaw(law, `${first} above the days`);
}

/** The index of the column that tells how to reach the contact. */
const HOW = 4;

function checkHow(how: AnswerCell | undefined, { lead, step }: DueRow['row']): void {
  const { preferredMethod, contactEmail, contactPhone } = lead;
  const isMessage = step.kind === 'check-in' || step.kind === 'thank';
  const known = [preferredMethod, contactEmail, contactPhone].find((text) => text !== '') ?? '';
  const fits = isMessage && known !== '' ? inShort(how).includes(known) : how === '';
  if (!fits) throw new BrokenLaw('DUE_NUDGES says how to reach them', `${inShort(how)}, ${known}`);
}

function inWords(day: Day): string {
  const date = new Date(`${formatIsoDay(day)}T00:00:00Z`);
  const part = (options: Intl.DateTimeFormatOptions) =>
    date.toLocaleString('en-GB', { timeZone: 'UTC', ...options });
  return `${part({ weekday: 'short' })} ${part({ day: 'numeric' })} ${part({ month: 'long' }).slice(0, 3)}`;
}
