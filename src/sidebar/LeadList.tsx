import type { ComponentChild } from 'preact';
import type { LeadLine } from '../tracker/overview';
import { nameOfLead } from '../words/nameOfLead';

/** What the list needs: the leads, the row that is selected, and what to do with another one. */
export type LeadListProps = {
  readonly leads: readonly LeadLine[];
  readonly selected: number | undefined;
  readonly select: (row: number | undefined) => void;
};

/** A list of the tracker's leads to pick one from. */
export function LeadList({ leads, selected, select }: LeadListProps): ComponentChild {
  if (leads.length === 0) {
    return <p>Your tracker holds no lead yet. Add a row with a company, then read it again.</p>;
  }
  return (
    <label>
      Lead
      <select
        value={selected === undefined ? '' : String(selected)}
        onChange={({ currentTarget }) => {
          select(currentTarget.value === '' ? undefined : Number(currentTarget.value));
        }}
      >
        <option value="">Pick a lead</option>
        {leads.map((lead) => (
          <option key={lead.row} value={String(lead.row)}>
            {`${nameOfLead(lead)} (row ${String(lead.row)})`}
          </option>
        ))}
      </select>
    </label>
  );
}
