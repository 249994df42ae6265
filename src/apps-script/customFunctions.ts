/** The formulas that people type into their tracker. */
import { dayOfStep, type Field } from '../etiquette';
import type { Cell, Table } from '../tracker/cell';
import { findColumns, type TrackerColumns } from '../tracker/columns';
import {
  labelOfRow,
  planRows,
  planTracker,
  reasonOfRow,
  type Plan,
  type Planning,
  type PlanRow,
} from '../tracker/plan';
import { checkThisRow, planHeaders } from '../words/labels';
import {
  isTable,
  misuse,
  tableOf,
  unknownHeaders,
  widthOf,
  type Argument,
} from './functionArguments';
import { columnsOfArgument } from './columnsOfArgument';
import { withoutLocale } from './document';
import { planningOf, type FormulaPlanning, type PlanningArguments } from './planningOf';
import type { ZonedDays } from './zonedDays';

/** A cell of a result: a day goes out as a date of the spreadsheet's zone. */
type ResultCell = string | Date;

/**
 * Plans polite follow-ups for a whole tracker: the next day, the next step and why, beside each row.
 *
 * @param {range} tracker The tracker with its header row, e.g. A1:T.
 * @param {range} settings The settings, e.g. 'Follow-up settings'!$A:$B. May be left out.
 * @param {date} as_of The day to plan for, e.g. DATE(2026;11;21). May be left out: today.
 * @param {range} log The contact log, e.g. 'Contact log'!$A:$M. May be left out.
 * @return Three columns with a header: Next follow-up, Next step, Why.
 * @customfunction
 */
export function FOLLOWUP_PLAN(
  tracker?: Argument,
  settings?: Argument,
  as_of?: Argument,
  log?: Argument,
): ResultCell[][] {
  const example = '=FOLLOWUP_PLAN(A1:T)';
  const table = tableOf(tracker, 'a tracker with its header row', example);
  const formula = planningOf({ settings, asOf: as_of, log });
  const plan = planOf('FOLLOWUP_PLAN', table, formula, example);
  return [
    ...table.slice(0, plan.columns.headerRow).map(() => ['', '', '']),
    [...planHeaders],
    ...plan.rows.map((row) => [dayCell(row, formula.days), labelOfRow(row), reasonOfRow(row)]),
  ];
}

/**
 * The day of the next polite follow-up: for one row of a tracker, for a whole tracker, or from
 * single values.
 *
 * @param {range} row One row, e.g. A2:T2; or the tracker with its headers, e.g. A1:T; or the day of the interview, e.g. C2.
 * @param {range} headers The header row, e.g. A$1:T$1; after a whole tracker the settings; after the day of the interview the day or words by which they reply, e.g. D2.
 * @param {range} settings The settings, e.g. 'Follow-up settings'!$A:$B; after a whole tracker the day to plan for; after single values your last check-in, e.g. E2.
 * @param {date} as_of The day to plan for, e.g. DATE(2026;11;21); after a whole tracker the contact log; after single values the check-ins sent, e.g. F2.
 * @param {range} log The contact log, e.g. 'Contact log'!$A:$M; after single values the day they asked you to wait until, e.g. G2.
 * @return The day, past or to come; blank where no follow-up is due. One row alone cannot know your other rows: same contact, other offers.
 * @customfunction
 */
export function NEXT_FOLLOWUP(
  row?: Argument,
  headers?: Argument,
  settings?: Argument,
  as_of?: Argument,
  log?: Argument,
): ResultCell | ResultCell[][] {
  const example = '=NEXT_FOLLOWUP(A2:T2; A$1:T$1)';
  if (row === undefined) throw misuse('a row and its headers', row, example);
  if (!isTable(row)) return followUpOfValues([row, headers, settings, as_of, log]);
  if (isTable(headers) && headers.length === 1 && widthOf(headers) === widthOf(row)) {
    return followUpOfRows(row, headers, { settings, asOf: as_of, log });
  }
  if (isTable(headers) && headers.length === 1 && findColumns(headers) && !findColumns(row)) {
    const wide = `headers as wide as the row, ${String(widthOf(row))} cells`;
    throw misuse(wide, headers, example);
  }
  if (widthOf(row) === 1 && !isTrackerAlone(row, headers)) {
    return followUpOfValues([row, headers, settings, as_of, log]);
  }
  const tracker = '=NEXT_FOLLOWUP(A1:T)';
  const formula = planningOf({ settings: headers, asOf: settings, log: as_of });
  const plan = planOf('NEXT_FOLLOWUP', row, formula, tracker);
  return [
    ...row.slice(0, plan.columns.headerRow).map(() => ['']),
    [planHeaders[0]],
    ...plan.rows.map((planned) => [followUpCell(planned, formula.days)]),
  ];
}

/**
 * Shows under each header of a tracker what the add-on takes the column for.
 *
 * @param {range} tracker_or_headers The tracker or its header row, e.g. A1:T or A1:T1.
 * @param {range} settings The settings, e.g. 'Follow-up settings'!$A:$B. May be left out.
 * @return One row: the name of the field under each header, blank where a column is left alone.
 * @customfunction
 */
export function TRACKER_COLUMNS(tracker_or_headers?: Argument, settings?: Argument): string[][] {
  const example = '=TRACKER_COLUMNS(A1:T1)';
  const table = tableOf(tracker_or_headers, 'a tracker or its header row', example);
  const { planning } = planningOf({ settings, asOf: undefined, log: undefined });
  const overrides = planning.settings.columns;
  const { columns } = columnsOfArgument('TRACKER_COLUMNS', table, table, overrides);
  const names = Array.from({ length: widthOf(table) }, () => '');
  columns?.columnOf.forEach((column, field) => {
    names[column] = field;
  });
  return [names];
}

/** The plan of a tracker that has its headers. Throws where no header is recognised. */
function planOf(
  functionName: string,
  table: Table,
  formula: FormulaPlanning,
  example: string,
): Plan {
  const { columns, planning } = columnsAndPlanning(functionName, [table, table], formula, example);
  return planTracker(table, columns, planning);
}

/** The columns under headers, above rows, and what to plan with within two service calls. */
function columnsAndPlanning(
  functionName: string,
  [headers, rows]: readonly [Table, Table],
  { planning }: FormulaPlanning,
  example: string,
): { readonly columns: TrackerColumns; readonly planning: Planning } {
  const overrides = planning.settings.columns;
  const { columns, hasReadFormulas } = columnsOfArgument(functionName, headers, rows, overrides);
  if (columns === undefined) throw unknownHeaders(headers, example);
  if (!hasReadFormulas) return { columns, planning };
  return { columns, planning: { ...planning, calendar: withoutLocale(planning.calendar) } };
}

/** The form with rows and headers apart. One row gives one day, several give a column. */
function followUpOfRows(
  rows: Table,
  headers: Table,
  shared: PlanningArguments,
): ResultCell | ResultCell[][] {
  const example = '=NEXT_FOLLOWUP(A2:T2; A$1:T$1)';
  const formula = planningOf(shared);
  const { columns, planning } = columnsAndPlanning(
    'NEXT_FOLLOWUP',
    [headers, rows],
    formula,
    example,
  );
  const planned = planRows(rows, columns.columnOf, planning);
  return rows.length === 1
    ? followUpCell(planned[0], formula.days)
    : followUpColumn(planned, formula.days);
}

/** The fields that the form with single values takes, in its order. */
const valueFields: readonly Field[] = [
  'interviewedOn',
  'replyExpectedBy',
  'lastNudgeOn',
  'nudgesSent',
  'holdUntil',
];

/** The form with single values, or single columns of one height. */
function followUpOfValues(values: readonly Argument[]): ResultCell | ResultCell[][] {
  const example = '=NEXT_FOLLOWUP(C2; D2; E2; F2; G2)';
  const none = { settings: undefined, asOf: undefined, log: undefined };
  const columns = values.filter(isTable);
  const height = columns[0]?.length ?? 1;
  const odd = columns.find((column) => column.length !== height || widthOf(column) !== 1);
  if (odd !== undefined) throw misuse('single columns of one height', odd, example);
  const { planning, days } = planningOf(none);
  const given = valueFields.flatMap((field, index) =>
    values[index] === undefined || values[index] === null ? [] : [{ field, value: values[index] }],
  );
  const columnOf = new Map(given.map(({ field }, index) => [field, index]));
  const rows = Array.from({ length: height }, (_, row) =>
    given.map(({ value }): Cell => (isTable(value) ? (value[row]?.[0] ?? '') : value)),
  );
  const planned = planRows(rows, columnOf, planning);
  return columns.length === 0 ? followUpCell(planned[0], days) : followUpColumn(planned, days);
}

/** Whether a single column is a tracker with a header rather than the first of several columns. */
function isTrackerAlone(column: Table, next: Argument): boolean {
  const besideColumn = isTable(next) && widthOf(next) === 1 && next.length === column.length;
  return !besideColumn && findColumns(column) !== undefined;
}

/** The day of a row's step as a date of the spreadsheet's zone, blank where it has none. */
function dayCell(row: PlanRow, days: ZonedDays): ResultCell {
  const day = row.kind === 'lead' ? dayOfStep(row.step) : undefined;
  return day === undefined ? '' : new Date(days.startOf(day));
}

/** The same where no other cell says that the row needs a look. */
function followUpCell(row: PlanRow | undefined, days: ZonedDays): ResultCell {
  if (row === undefined) return '';
  return row.kind === 'problem' ? checkThisRow : dayCell(row, days);
}

/** A column of days; at least one cell, since a result must have one to stand in. */
function followUpColumn(rows: readonly PlanRow[], days: ZonedDays): ResultCell[][] {
  return rows.length === 0 ? [['']] : rows.map((row) => [followUpCell(row, days)]);
}
