import type { CellAddress } from '../model';
import { Refusal } from '../refusal';
import type { Scope } from '../scope';
import { ServiceException } from '../serviceException';

/**
 * The cell that the formula stands in or that the cursor is on; where none was said, the one
 * that a script has put it on, or the first cell of the first sheet. Refused where nobody has the document open: Google gives something there, but
 * nothing that means anything. `member` names the call in the refusal.
 */
export function activeCell(scope: Scope, member: string): CellAddress {
  const { workbook, activated } = scope.platform;
  const known = scope.activated ?? scope.activeCell;
  if (known !== undefined) return known;
  if (!scope.isEditorOpen) throw new Refusal(`${member} without an open editor`);
  if (activated !== undefined && workbook.sheetNames.includes(activated.sheet)) return activated;
  const [sheet] = workbook.sheetNames;
  if (sheet === undefined) throw new ServiceException('The spreadsheet has no sheet.');
  return { sheet, row: 1, column: 1 };
}

/** The sheet of the active cell; refused as `activeCell` is. */
export function activeSheetName(scope: Scope, member: string): string {
  return activeCell(scope, member).sheet;
}

/**
 * Puts the cursor into the first cell of a sheet. Refused where nobody has the document open, and for
 * a hidden sheet. Source: reference, Spreadsheet.setActiveSheet; Google goes to where the cursor was
 * last on that sheet.
 */
export function activateSheet(scope: Scope, sheet: string): void {
  if (!scope.isEditorOpen) throw new Refusal('activating a sheet without an open editor');
  if (scope.platform.looks.sheet(sheet).isHidden === true) {
    throw new Refusal('activating a hidden sheet');
  }
  scope.activated = { sheet, row: 1, column: 1 };
  scope.platform.activated = scope.activated;
}
