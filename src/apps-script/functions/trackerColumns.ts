/** The formula that shows what a tracker's columns are taken for. */
import { noHints, recogniseHeaders } from '../../tracker/columns';
import { columnsOfArgument } from './columnsOfArgument';
import {
  isOmitted,
  isTable,
  misuse,
  widthOf,
  type Argument,
  type Usage,
} from './functionArguments';
import { planningOf } from './planningOf';

const usage: Usage = {
  name: 'TRACKER_COLUMNS',
  example: '=TRACKER_COLUMNS(A1:T1)',
  fullExample: "=TRACKER_COLUMNS(A1:T; 'Follow-up settings'!$A:$B)",
};

/**
 * Shows under each header of a tracker what the add-on takes the column for.
 *
 * @param {range} tracker_or_headers The tracker or its header row, e.g. A1:T or A1:T1. With the tracker the cells below help to tell.
 * @param {range} settings The settings, e.g. 'Follow-up settings'!$A:$B. May be left out.
 * @return One row: the name of the field under each header, blank where a column is left alone.
 * @customfunction
 */
export function TRACKER_COLUMNS(
  tracker_or_headers?: Argument,
  settings?: Argument,
): string | string[][] {
  if (isOmitted(tracker_or_headers)) {
    throw misuse(usage, 'a tracker or its header row', tracker_or_headers);
  }
  const { planning } = planningOf({ settings }, usage);
  const overrides = planning.settings.columns;
  if (!isTable(tracker_or_headers)) {
    const [field = ''] = recogniseHeaders([tracker_or_headers], { ...noHints, overrides }).keys();
    return field;
  }
  const tables = { headers: tracker_or_headers, rows: tracker_or_headers };
  const { columns } = columnsOfArgument(usage.name, tables, overrides);
  const names = Array.from({ length: widthOf(tracker_or_headers) }, () => '');
  columns?.columnOf.forEach((column, field) => {
    names[column] = field;
  });
  return [names];
}
