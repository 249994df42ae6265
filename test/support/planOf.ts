import { dayOfStep, formatIsoDay } from '../../src/etiquette';
import type { Table } from '../../src/tracker/cell';
import { findColumns } from '../../src/tracker/columns';
import { readContactLog } from '../../src/tracker/contactLog';
import { labelOfRow, planTracker, type Plan, type PlanRow } from '../../src/tracker/plan';
import { defaultSettings } from '../../src/tracker/settings';
import { calendar } from './calendar';

/** The plan of a table on 2026-11-21, as the tracker world makes it. */
export function planOf(table: Table, log?: Table): Plan {
  const columns = findColumns(table);
  if (columns === undefined) throw new Error('The test table has no known header.');
  const sheet = calendar();
  return planTracker(table, columns, {
    calendar: sheet,
    settings: defaultSettings,
    log: log && readContactLog(log, sheet, defaultSettings.policy),
  });
}

/** Label and day of a row of a plan. */
export function rowInShort(row: PlanRow): string {
  const on = row.kind === 'lead' ? dayOfStep(row.step) : undefined;
  return on === undefined ? labelOfRow(row) : `${labelOfRow(row)} ${formatIsoDay(on)}`;
}
