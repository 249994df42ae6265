import { shareCell } from '../calculation/areas';
import type { Area } from '../model';
import type { Scope } from '../scope';
import { counted, type Members, type Method } from '../serviceObject';
import { form } from '../signature';
import { rangeObject, type RangeTarget } from './range';

/**
 * Members of a Range that merge cells, take them apart and find what is merged. Source: Apps Script
 * reference, class Range; the tests of gas-fakes measured it on Google.
 */
export function mergeMembers(
  scope: Scope,
  { sheet, area }: RangeTarget,
  self: () => object | undefined,
): Members {
  const { workbook } = scope.platform;
  const touched = (): readonly Area[] =>
    workbook.merges(sheet).filter((merge) => shareCell(merge, area));
  const write = (change: () => void): Method =>
    counted(
      'write',
      form([], () => {
        change();
        return self();
      }),
    );
  const lines = Array.from({ length: area.rows }, (_, index) => index);
  const columns = Array.from({ length: area.columns }, (_, index) => index);
  return {
    merge: write(() => {
      workbook.merge(sheet, [area]);
    }),
    mergeAcross: write(() => {
      const each = lines.map((index) => ({ ...area, row: area.row + index, rows: 1 }));
      workbook.merge(sheet, each);
    }),
    mergeVertically: write(() => {
      const each = columns.map((index) => ({ ...area, column: area.column + index, columns: 1 }));
      workbook.merge(sheet, each);
    }),
    breakApart: write(() => {
      workbook.breakApart(sheet, area);
    }),
    isPartOfMerge: counted(
      'document',
      form([], () => touched().length > 0),
    ),
    getMergedRanges: counted(
      'document',
      form([], () =>
        touched().map((merge) => rangeObject(scope, { sheet, area: merge, open: 'none' })),
      ),
    ),
  };
}
