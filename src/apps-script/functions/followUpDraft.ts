/** The formula that writes the next message. */
import { textOfCell, isEmptyCell } from '../../tracker/cell';
import { planRows, type PlanRow } from '../../tracker/plan';
import { draftInWords } from '../../words/drafts/draftInWords';
import { draftOf } from '../../words/drafts/draft';
import { readUserTemplates, type UserTemplates } from '../../words/drafts/userTemplates';
import { checkThisRow } from '../../words/labels';
import { TEMPLATES_SHEET } from '../../words/sheetNames';
import { isOmitted, tableOf, type Argument, type Usage } from './functionArguments';
import { columnsAndPlanning } from './plannedTracker';
import { planningOf } from './planningOf';
import { requireRowAndHeaders } from './rowAndHeaders';

const usage: Usage = {
  name: 'FOLLOWUP_DRAFT',
  example: '=FOLLOWUP_DRAFT(A2:T2; A$1:T$1)',
  fullExample:
    "=FOLLOWUP_DRAFT(A2:T2; A$1:T$1; 'Follow-up settings'!$A:$B; DATE(2026;11;21); Templates!$A:$D)",
};

/**
 * Writes the message for a row's next step, by the way of contact that they prefer, for you to look over and send.
 *
 * @param {range} row One row, e.g. A2:T2. Several rows give a column.
 * @param {range} headers The header row, e.g. A$1:T$1.
 * @param {range} settings The settings, e.g. 'Follow-up settings'!$A:$B. May be left out.
 * @param {date} as_of The day to write on, e.g. DATE(2026;11;21). May be left out: today.
 * @param {range} templates Your own templates, e.g. Templates!$A:$D. May be left out.
 * @return The text to send or to say; blank where no message is due.
 * @customfunction
 */
export function FOLLOWUP_DRAFT(
  row?: Argument,
  headers?: Argument,
  settings?: Argument,
  as_of?: Argument,
  templates?: Argument,
): string | string[][] {
  const tables = requireRowAndHeaders(row, headers, usage);
  const formula = planningOf({ settings, asOf: as_of }, usage);
  const own = templatesOf(templates);
  const { columns, planning } = columnsAndPlanning(tables, formula, usage);
  const { policy, yourName } = planning.settings;
  const context = { policy, yourName, today: planning.calendar.today };
  const texts = planRows(tables.rows, columns.columnOf, planning).map((planned) =>
    textOf(planned, context, own),
  );
  if (tables.rows.length === 1) return texts[0] ?? '';
  return texts.length === 0 ? [['']] : texts.map((text) => [text]);
}

function textOf(
  row: PlanRow,
  context: Parameters<typeof draftOf>[2],
  { templates, problems }: UserTemplates,
): string {
  if (row.kind === 'blank') return '';
  if (row.kind === 'problem') return checkThisRow;
  const draft = draftOf(row.lead, row.step, context, templates);
  return draft === undefined ? '' : draftInWords(draft, problems);
}

function templatesOf(templates: Argument): UserTemplates {
  if (isOmitted(templates)) return { templates: [], problems: [] };
  const table = tableOf(templates, 'the range of your templates', usage, usage.fullExample);
  const rows = table.map((row) => row.map((cell) => (isEmptyCell(cell) ? '' : textOfCell(cell))));
  return readUserTemplates(rows, TEMPLATES_SHEET);
}
