/** The formula that tells when to follow up, in its several forms. */
import type { Field } from '../../etiquette';
import type { Cell, Table } from '../../tracker/cell';
import { findColumns } from '../../tracker/columns';
import { planRows } from '../../tracker/plan';
import { planHeaders } from '../../words/labels';
import { isTable, misuse, widthOf, type Argument, type Usage } from './functionArguments';
import { followUpOfThisRow } from './followUpOfThisRow';
import { columnsAndPlanning, plannedTracker } from './plannedTracker';
import { planningOf, type PlanningArguments } from './planningOf';
import { followUpCell, followUpColumn, type ResultCell } from './resultCell';

const name = 'NEXT_FOLLOWUP';

const rowUsage: Usage = {
  name,
  example: '=NEXT_FOLLOWUP(A2:T2; A$1:T$1)',
  fullExample:
    "=NEXT_FOLLOWUP(A2:T2; A$1:T$1; 'Follow-up settings'!$A:$B; DATE(2026;11;21); 'Contact log'!$A:$M)",
};

const trackerUsage: Usage = {
  name,
  example: '=NEXT_FOLLOWUP(A1:T)',
  fullExample:
    "=NEXT_FOLLOWUP(A1:T; 'Follow-up settings'!$A:$B; DATE(2026;11;21); 'Contact log'!$A:$M)",
};

const valuesUsage: Usage = {
  name,
  example: '=NEXT_FOLLOWUP(C2; D2; E2; F2; G2)',
  fullExample: '=NEXT_FOLLOWUP(C2; D2; E2; F2; G2)',
};

/**
 * Tells the day of the next polite follow-up: for one row of a tracker, for a whole tracker, or from
 * single values. Without arguments it speaks of the row that it stands in.
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
  const all = [row, headers, settings, as_of, log];
  if (all.every((argument) => argument === undefined)) return followUpOfThisRow(rowUsage);
  if (row === undefined || row === null) throw misuse(rowUsage, 'a row and its headers', row);
  return isTable(row) ? followUpOfRange(row, all) : followUpOfValues(all);
}

/** The forms that begin with a range: rows with their headers, a whole tracker, or single columns. */
function followUpOfRange(row: Table, all: readonly Argument[]): ResultCell | ResultCell[][] {
  const [, headers, settings, as_of, log] = all;
  if (isTable(headers) && headers.length === 1) {
    const named = fieldsNamedIn(headers);
    // To look for headers among the words of a row takes long: only where it is in doubt.
    const inRow = named < FIELDS_OF_HEADERS ? fieldsNamedIn(row) : 0;
    if (row.length === 1 && inRow > named) {
      throw misuse(rowUsage, 'the row first and its headers second', row);
    }
    if (widthOf(headers) === widthOf(row)) {
      return followUpOfRows(row, headers, { settings, asOf: as_of, log });
    }
    if (named > inRow) {
      const wide = `headers as wide as the row, ${String(widthOf(row))} cells`;
      throw misuse(rowUsage, wide, headers);
    }
  }
  if (widthOf(row) === 1 && !isTrackerAlone(row, headers)) return followUpOfValues(all);
  return followUpsOfTracker(row, { settings: headers, asOf: settings, log: as_of });
}

/** A row that names so many fields holds headers. */
const FIELDS_OF_HEADERS = 2;

/** How many fields a range names, which tells headers from rows that hold a word such as “Email”. */
function fieldsNamedIn(table: Table): number {
  return findColumns(table)?.columnOf.size ?? 0;
}

/** The form with a whole tracker: a column with a label. */
function followUpsOfTracker(table: Table, shared: PlanningArguments): ResultCell[][] {
  const formula = planningOf(shared, trackerUsage);
  const plan = plannedTracker(table, formula, trackerUsage);
  return [
    ...table.slice(0, plan.columns.headerRow).map(() => ['']),
    [planHeaders[0]],
    ...plan.rows.map((planned) => [followUpCell(planned, formula.days)]),
  ];
}

/** The form with rows and headers apart. One row gives one day, several give a column. */
function followUpOfRows(
  rows: Table,
  headers: Table,
  shared: PlanningArguments,
): ResultCell | ResultCell[][] {
  const formula = planningOf(shared, rowUsage);
  const { columns, planning } = columnsAndPlanning({ headers, rows }, formula, rowUsage);
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
  const columns = values.filter(isTable);
  const height = columns[0]?.length ?? 1;
  const odd = columns.find((column) => column.length !== height || widthOf(column) !== 1);
  if (odd !== undefined) throw misuse(valuesUsage, 'single columns of one height', odd);
  const { planning, days } = planningOf({}, valuesUsage);
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
