/** A tracker that a formula names, planned. */
import type { Table } from '../../tracker/cell';
import type { TrackerColumns } from '../../tracker/columns';
import { planTracker, type Plan, type Planning } from '../../tracker/plan';
import { withoutLocale } from '../document';
import { columnsOfArgument } from './columnsOfArgument';
import { unknownHeaders, type Usage } from './functionArguments';
import type { FormulaPlanning } from './planningOf';

/** The plan of a tracker with its header row. Throws where no header is recognised. */
export function plannedTracker(table: Table, formula: FormulaPlanning, usage: Usage): Plan {
  const { columns, planning } = columnsAndPlanning({ headers: table, rows: table }, formula, usage);
  return planTracker(table, columns, planning);
}

/**
 * The columns under headers, above rows, and what to plan with: of the locale and the formulas only
 * one is asked for, so that a formula makes no third service call. Throws where no header is
 * recognised.
 */
export function columnsAndPlanning(
  tables: { readonly headers: Table; readonly rows: Table },
  { planning }: FormulaPlanning,
  usage: Usage,
): { readonly columns: TrackerColumns; readonly planning: Planning } {
  const overrides = planning.settings.columns;
  const { columns, hasReadFormulas } = columnsOfArgument(usage.name, tables, overrides);
  if (columns === undefined) throw unknownHeaders(tables.headers, usage);
  if (!hasReadFormulas) return { columns, planning };
  return { columns, planning: { ...planning, calendar: withoutLocale(planning.calendar) } };
}
