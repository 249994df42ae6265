import { dayOfStep, formatIsoDay, type Day } from '../etiquette';
import { labelOfRow, reasonOfRow, type Plan } from './plan';

/** One lead as the sidebar lists it. Days are `YYYY-MM-DD`, `''` where there is none. */
export type LeadLine = {
  /** The row's number in the sheet. */
  readonly row: number;
  readonly company: string;
  readonly role: string;
  readonly contact: string;
  readonly label: string;
  readonly day: string;
  readonly reason: string;
  /** Whether a contact can be logged: not for a row that cannot be read. */
  readonly loggable: boolean;
  /** Whether the next step is a thank-you note. */
  readonly thanks: boolean;
};

/** What the sidebar shows of a tracker. Plain data: it crosses to the browser as JSON. */
export type Overview = {
  readonly sheet: string;
  readonly today: string;
  readonly leads: readonly LeadLine[];
};

/** The overview of a plan; `firstRow` is the number in the sheet of the plan's first row. */
export function overviewOf(plan: Plan, sheet: string, today: Day, firstRow: number): Overview {
  const leads = plan.rows.flatMap((row, index): readonly LeadLine[] => {
    if (row.kind === 'blank') return [];
    const isLead = row.kind === 'lead';
    const day = isLead ? dayOfStep(row.step) : undefined;
    const { company, role } = isLead ? row.lead : row;
    return [
      {
        row: firstRow + index,
        company,
        role,
        contact: isLead ? row.lead.contactName : '',
        label: labelOfRow(row),
        day: day === undefined ? '' : formatIsoDay(day),
        reason: reasonOfRow(row),
        loggable: isLead,
        thanks: isLead && row.step.kind === 'thank',
      },
    ];
  });
  return { sheet, today: formatIsoDay(today), leads };
}
