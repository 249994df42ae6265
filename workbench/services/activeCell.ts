import type { CellAddress } from '../model';
import { Refusal } from '../refusal';
import type { Scope } from '../scope';
import { ServiceException } from '../serviceException';

/**
 * The cell that the formula stands in or that the cursor is on; the first cell of the first sheet
 * where none was said. Refused where nobody has the document open: Google gives something there, but
 * nothing that means anything. `member` names the call in the refusal.
 */
export function activeCell(scope: Scope, member: string): CellAddress {
  if (scope.activeCell !== undefined) return scope.activeCell;
  if (!scope.isEditorOpen) throw new Refusal(`${member} without an open editor`);
  const [sheet] = scope.platform.workbook.sheetNames;
  if (sheet === undefined) throw new ServiceException('The spreadsheet has no sheet.');
  return { sheet, row: 1, column: 1 };
}

/** The sheet of the active cell; refused as `activeCell` is. */
export function activeSheetName(scope: Scope, member: string): string {
  return activeCell(scope, member).sheet;
}
