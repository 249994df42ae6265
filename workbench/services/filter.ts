import type { SheetFilter } from '../cellLooks';
import { payloadOf } from '../guard';
import { Refusal } from '../refusal';
import type { Scope } from '../scope';
import { ServiceException } from '../serviceException';
import { counted, serviceObject, uncounted, type Members, type Method } from '../serviceObject';
import { form, integer, type Parameter } from '../signature';
import { rangeObject, type RangeTarget } from './range';

const FILTER = 'SpreadsheetApp.Filter';
const CRITERIA = 'SpreadsheetApp.FilterCriteria';
const BUILDER = 'SpreadsheetApp.FilterCriteriaBuilder';

const texts: Parameter<readonly string[]> = {
  read: (argument) =>
    Array.isArray(argument) && argument.every((item): item is string => typeof item === 'string')
      ? { value: [...argument] }
      : undefined,
};

const criteria: Parameter<readonly string[]> = {
  read: (argument) => {
    const hidden = payloadOf(argument, CRITERIA);
    return Array.isArray(hidden) ? { value: hidden.map(String) } : undefined;
  },
};

/**
 * Members of a Range about the one filter that its sheet may have. Source: Apps Script reference,
 * Range.createFilter; the text for a second filter the tests of gas-fakes saw on Google.
 */
export function rangeFilterMembers(scope: Scope, { sheet, area }: RangeTarget): Members {
  const { looks } = scope.platform;
  return {
    createFilter: counted(
      'write',
      form([], () => {
        if (looks.sheet(sheet).filter !== undefined) {
          throw new ServiceException(
            "You can't create a filter in a sheet that already has a filter.",
          );
        }
        looks.setSheet(sheet, { filter: { area, hidden: {} } });
        return filterObject(scope, sheet);
      }),
    ),
    getFilter: getFilter(scope, sheet),
  };
}

/**
 * Members of a Sheet about its filter. A row that it hides keeps its values, and reading a range
 * gives them. Source: Apps Script reference, Sheet.getFilter and Sheet.isRowHiddenByFilter.
 */
export function sheetFilterMembers(scope: Scope, sheet: string): Members {
  return {
    getFilter: getFilter(scope, sheet),
    isRowHiddenByFilter: counted(
      'document',
      form([integer], (row) => isHidden(scope, sheet, row)),
    ),
  };
}

/** A new builder of criteria. Source: Apps Script reference, SpreadsheetApp.newFilterCriteria. */
export function newFilterCriteria(scope: Scope): object {
  let hidden: readonly string[] = [];
  const self: { object?: object } = {};
  const members: Members = {
    setHiddenValues: uncounted(
      'free',
      form([texts], (values) => {
        hidden = values;
        return self.object;
      }),
    ),
    build: uncounted(
      'free',
      form([], () => criteriaObject(scope, hidden)),
    ),
  };
  self.object = serviceObject(scope, BUILDER, members);
  return self.object;
}

function getFilter(scope: Scope, sheet: string): Method {
  return counted(
    'document',
    form([], () =>
      scope.platform.looks.sheet(sheet).filter === undefined ? null : filterObject(scope, sheet),
    ),
  );
}

function filterObject(scope: Scope, sheet: string): object {
  const { looks } = scope.platform;
  const self: { object?: object } = {};
  const hide = (column: number, values: readonly string[]) => {
    const filter = existing(scope, sheet);
    requireColumn(filter, column);
    const hidden = { ...filter.hidden, [column]: values };
    looks.setSheet(sheet, { filter: { ...filter, hidden } });
    return self.object;
  };
  const members: Members = {
    getRange: uncounted(
      'document',
      form([], () =>
        rangeObject(scope, { sheet, area: existing(scope, sheet).area, open: 'none' }),
      ),
    ),
    remove: counted(
      'write',
      form([], () => {
        existing(scope, sheet);
        looks.setSheet(sheet, { filter: undefined });
      }),
    ),
    setColumnFilterCriteria: counted('write', form([integer, criteria], hide)),
    removeColumnFilterCriteria: counted(
      'write',
      form([integer], (column) => hide(column, [])),
    ),
    getColumnFilterCriteria: counted(
      'document',
      form([integer], (column) => {
        const filter = existing(scope, sheet);
        requireColumn(filter, column);
        const hidden = filter.hidden[column] ?? [];
        return hidden.length === 0 ? null : criteriaObject(scope, hidden);
      }),
    ),
  };
  self.object = serviceObject(scope, FILTER, members);
  return self.object;
}

function criteriaObject(scope: Scope, hidden: readonly string[]): object {
  const members: Members = {
    getHiddenValues: uncounted(
      'free',
      form([], () => hidden),
    ),
  };
  return serviceObject(scope, CRITERIA, members, hidden);
}

function existing({ platform }: Scope, sheet: string): SheetFilter {
  const { filter } = platform.looks.sheet(sheet);
  if (filter === undefined) throw new Refusal('a Filter that was removed');
  return filter;
}

/** Whether columns count from the sheet's edge or from the filter's is not documented. */
function requireColumn({ area }: SheetFilter, column: number): void {
  if (area.column === 1 && column >= 1 && column <= area.columns) return;
  throw new Refusal('criteria of a Filter that does not begin in column A, or beyond its columns');
}

function isHidden({ platform }: Scope, sheet: string, row: number): boolean {
  const { filter } = platform.looks.sheet(sheet);
  if (filter === undefined) return false;
  const { area, hidden } = filter;
  if (row <= area.row || row >= area.row + area.rows) return false;
  const [cells = []] = platform.workbook.read(sheet, { ...area, row, rows: 1 });
  return cells.some(({ display }, index) => (hidden[area.column + index] ?? []).includes(display));
}
