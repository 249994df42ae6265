import { Refusal } from '../refusal';
import type { Scope } from '../scope';
import { ServiceException } from '../serviceException';
import { counted, type Members } from '../serviceObject';
import { form, integer } from '../signature';

/** Width of a column that nobody set, in pixels. Source: seen in new spreadsheets. */
const DEFAULT_WIDTH = 100;

/**
 * Members of a Sheet that change what it looks like: frozen rows and columns, column widths, hidden
 * or not. Source: Apps Script reference, class Sheet. Refused where Google's text is unknown: to
 * freeze all rows or columns, columns beyond the grid, widths below one pixel.
 */
export function lookMembers(scope: Scope, sheet: string, self: () => object | undefined): Members {
  return {
    ...frozenMembers(scope, sheet),
    ...widthMembers(scope, sheet, self),
    ...hidingMembers(scope, sheet, self),
  };
}

function frozenMembers({ platform: { looks, workbook } }: Scope, sheet: string): Members {
  const requireLess = (count: number, size: number, method: string): number => {
    if (count >= 0 && count < size) return count;
    throw new Refusal(`${method} with ${count} of ${size}`);
  };
  return {
    setFrozenRows: counted(
      'write',
      form([integer], (count) => {
        const { rows } = workbook.gridSize(sheet);
        looks.setSheet(sheet, { frozenRows: requireLess(count, rows, 'Sheet.setFrozenRows') });
      }),
    ),
    getFrozenRows: counted(
      'document',
      form([], () => looks.sheet(sheet).frozenRows ?? 0),
    ),
    setFrozenColumns: counted(
      'write',
      form([integer], (count) => {
        const { columns } = workbook.gridSize(sheet);
        const frozenColumns = requireLess(count, columns, 'Sheet.setFrozenColumns');
        looks.setSheet(sheet, { frozenColumns });
      }),
    ),
    getFrozenColumns: counted(
      'document',
      form([], () => looks.sheet(sheet).frozenColumns ?? 0),
    ),
  };
}

function widthMembers(
  { platform: { looks, workbook } }: Scope,
  sheet: string,
  self: () => object | undefined,
): Members {
  const setWidths = (first: number, count: number, width: number) => {
    const { columns } = workbook.gridSize(sheet);
    if (first < 1 || count < 1 || first + count - 1 > columns || width < 1) {
      throw new Refusal(`Sheet.setColumnWidths(${first}, ${count}, ${width})`);
    }
    const widths = Array.from({ length: count }, (_, index) => [first + index, width] as const);
    const columnWidths = { ...looks.sheet(sheet).columnWidths, ...Object.fromEntries(widths) };
    looks.setSheet(sheet, { columnWidths });
    return self();
  };
  return {
    setColumnWidth: counted(
      'write',
      form([integer, integer], (column, width) => setWidths(column, 1, width)),
    ),
    setColumnWidths: counted('write', form([integer, integer, integer], setWidths)),
    getColumnWidth: counted(
      'document',
      form([integer], (column) => looks.sheet(sheet).columnWidths?.[column] ?? DEFAULT_WIDTH),
    ),
  };
}

/** The text of the refusal is Google's own, met by users who delete or hide the last sheet. */
function hidingMembers(
  { platform: { looks, workbook } }: Scope,
  sheet: string,
  self: () => object | undefined,
): Members {
  const isHidden = (name: string) => looks.sheet(name).isHidden === true;
  return {
    hideSheet: counted(
      'write',
      form([], () => {
        if (workbook.sheetNames.every((name) => name === sheet || isHidden(name))) {
          throw new ServiceException("You can't hide all the sheets in a document.");
        }
        looks.setSheet(sheet, { isHidden: true });
        return self();
      }),
    ),
    showSheet: counted(
      'write',
      form([], () => {
        looks.setSheet(sheet, { isHidden: false });
        return self();
      }),
    ),
    isSheetHidden: counted(
      'document',
      form([], () => isHidden(sheet)),
    ),
  };
}
