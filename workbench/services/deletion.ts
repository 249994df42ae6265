import type { Scope } from '../scope';
import { ServiceException } from '../serviceException';
import { counted, type Members } from '../serviceObject';
import { form, integer } from '../signature';

type Line = 'rows' | 'columns';

/**
 * Members of a Sheet that delete rows and columns; formulas that named them show `#REF!`.
 * Source: Apps Script reference, class Sheet (those for several lines give nothing); the texts as
 * users quote them, those about columns by analogy.
 */
export function deletionMembers(
  scope: Scope,
  sheet: string,
  self: () => object | undefined,
): Members {
  const { workbook, looks } = scope.platform;
  const remove = (line: Line, first: number, count: number): void => {
    requireDeletable(scope, sheet, line, first, count);
    if (line === 'rows') {
      workbook.deleteRows(sheet, first, count);
      looks.deleteRows(sheet, first, count);
    } else {
      workbook.deleteColumns(sheet, first, count);
      looks.deleteColumns(sheet, first, count);
    }
  };
  const one = (line: Line) =>
    counted(
      'write',
      form([integer], (at) => {
        remove(line, at, 1);
        return self();
      }),
    );
  const several = (line: Line) =>
    counted(
      'write',
      form([integer, integer], (first, count) => {
        remove(line, first, count);
      }),
    );
  return {
    deleteRow: one('rows'),
    deleteRows: several('rows'),
    deleteColumn: one('columns'),
    deleteColumns: several('columns'),
  };
}

function requireDeletable(
  { platform: { workbook, looks } }: Scope,
  sheet: string,
  line: Line,
  first: number,
  count: number,
): void {
  const size = workbook.gridSize(sheet)[line];
  if (first < 1 || count < 1 || first + count - 1 > size) {
    throw new ServiceException(`Those ${line} are out of bounds.`);
  }
  if (count === size) {
    throw new ServiceException(`You can't delete all the ${line} on the sheet.`);
  }
  const { frozenRows = 0, frozenColumns = 0 } = looks.sheet(sheet);
  const frozen = line === 'rows' ? frozenRows : frozenColumns;
  const gone = Math.max(0, first + count - 1 - Math.max(first - 1, frozen));
  const loose = size - frozen - gone;
  if (frozen > 0 && loose < 1) {
    throw new ServiceException(`Sorry, it is not possible to delete all non-frozen ${line}.`);
  }
}
