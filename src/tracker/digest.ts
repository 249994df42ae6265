import { type Day, type Lead } from '../etiquette';
import type { RowProblem } from '../words/problems';
import { dueSteps, type DueStep } from './dueList';
import type { LeadRow, Plan } from './plan';

/** A row that cannot be planned until a cell is put right, by its number in the sheet. */
export type RowToCheck = {
  readonly row: number;
  readonly company: string;
  readonly role: string;
  readonly problems: readonly RowProblem[];
};

/** What a week's email tells. */
export type Digest = {
  readonly today: Day;
  /** Overdue or due in the seven days from today on, soonest first. */
  readonly due: readonly DueStep[];
  /** Leads to which no more messages go. */
  readonly moveOn: readonly LeadRow[];
  readonly toCheck: readonly RowToCheck[];
  /** Leads with status applied, interviewing or offer. */
  readonly openLeads: number;
};

/** The digest of a plan; `firstRow` is the number in the sheet of the plan's first row. */
export function digestOf(plan: Plan, today: Day, firstRow: number): Digest {
  const moveOn: LeadRow[] = [];
  const toCheck: RowToCheck[] = [];
  let openLeads = 0;
  plan.rows.forEach((row, index) => {
    if (row.kind === 'problem') {
      const { company, role, problems } = row;
      toCheck.push({ row: firstRow + index, company, role, problems });
    }
    if (row.kind !== 'lead') return;
    if (row.step.kind === 'move-on') moveOn.push(row);
    if (isOpen(row.lead)) openLeads += 1;
  });
  return { today, due: dueSteps(plan.rows, today), moveOn, toCheck, openLeads };
}

function isOpen({ status }: Lead): boolean {
  return status === 'applied' || status === 'interviewing' || status === 'offer';
}
