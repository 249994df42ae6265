import type { GridCell, GridCells } from './api';
import type { Cell, CellValue, Workbook } from './model';
import { typedForm, type TypingCustoms } from './typedForm';

/**
 * The cells of a sheet as the page's grid shows them, `today` being the serial number of the day.
 * Throws for a sheet that is missing.
 */
export function gridCells(
  workbook: Workbook,
  sheet: string,
  today: number,
): Pick<GridCells, 'sheet' | 'cells'> {
  const size = workbook.contentSize(sheet);
  if (size.rows === 0) return { sheet, cells: [] };
  const area = { row: 1, column: 1, ...size };
  const formats = workbook.readNumberFormats(sheet, area);
  const customs = { locale: workbook.locale, today };
  const cells = workbook
    .read(sheet, area)
    .map((row, r) => row.map((cell, c) => gridCell(cell, formats[r]?.[c] ?? '', customs)));
  return { sheet, cells };
}

function gridCell(cell: Cell, format: string, customs: TypingCustoms): GridCell | null {
  const { value, formula, display } = cell;
  if (value === '' && formula === '') return null;
  return {
    display,
    typed: typedForm(cell, format, customs),
    align: alignOf(value),
    error: typeof value === 'object' && 'error' in value ? value.message : '',
  };
}

/** Source: how Sheets aligns cells of which nobody said how. */
function alignOf(value: CellValue): GridCell['align'] {
  if (typeof value === 'string') return 'left';
  if (typeof value === 'number') return 'right';
  return typeof value === 'object' && 'serial' in value ? 'right' : 'center';
}
