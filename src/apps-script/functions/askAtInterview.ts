/** The formula that lists what to ask at an interview. */
import { planRows, type PlanRow } from '../../tracker/plan';
import type { Policy } from '../../etiquette';
import { interviewListOf } from '../../words/interviewList';
import { checkThisRow } from '../../words/labels';
import type { Argument, Usage } from './functionArguments';
import { columnsAndPlanning } from './plannedTracker';
import { planningOf } from './planningOf';
import { requireRowAndHeaders } from './rowAndHeaders';

const usage: Usage = {
  name: 'ASK_AT_INTERVIEW',
  example: '=ASK_AT_INTERVIEW(A2:T2; A$1:T$1)',
  fullExample: "=ASK_AT_INTERVIEW(A2:T2; A$1:T$1; 'Follow-up settings'!$A:$B)",
};

/**
 * Lists what to ask at the interview that the row does not tell yet: when you will hear, from whom, how to reach them, and how many others there are.
 *
 * @param {range} row One row, e.g. A2:T2. Several rows give a column.
 * @param {range} headers The header row, e.g. A$1:T$1.
 * @param {range} settings The settings, e.g. 'Follow-up settings'!$A:$B. May be left out.
 * @return A list to print, a question a line.
 * @customfunction
 */
export function ASK_AT_INTERVIEW(
  row?: Argument,
  headers?: Argument,
  settings?: Argument,
): string | string[][] {
  const tables = requireRowAndHeaders(row, headers, usage);
  const formula = planningOf({ settings }, usage);
  const { columns, planning } = columnsAndPlanning(tables, formula, usage);
  const { policy } = planning.settings;
  const lists = planRows(tables.rows, columns.columnOf, planning).map((planned) =>
    listOf(planned, policy),
  );
  if (tables.rows.length === 1) return lists[0] ?? '';
  return lists.length === 0 ? [['']] : lists.map((list) => [list]);
}

function listOf(row: PlanRow, policy: Policy): string {
  if (row.kind === 'blank') return '';
  return row.kind === 'problem' ? checkThisRow : interviewListOf(row.lead, policy).join('\n');
}
