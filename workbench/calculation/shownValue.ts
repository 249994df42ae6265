import type { CellValue } from '../model';
import { printFormula } from './formulaText';
import { isAutomatic, isDateFormat } from './numberPattern';
import type { StoredCell } from './storedCell';
import { isCellError } from './storedCell';

/** A value as its cell's format makes it: a number under a date format is a date, and back. */
export function formatted(value: CellValue, format: string): CellValue {
  if (typeof value === 'number') return isDateFormat(format) ? { serial: value } : value;
  if (typeof value !== 'object' || isCellError(value)) return value;
  return isAutomatic(format) || isDateFormat(format) ? value : value.serial;
}

/** What a cell's value reads as. */
export function shownValue(cell: StoredCell | undefined): CellValue {
  if (cell?.content === undefined) return '';
  const { content, format } = cell;
  if (content.kind === 'formula') {
    return content.refusal ?? formatted(content.result[0]?.[0] ?? '', format);
  }
  return formatted(content.value, format);
}

/** The formula of a cell as Sheets shows it; `''` where there is none, also in spilled cells. */
export const shownFormula = (cell: StoredCell | undefined): string =>
  cell?.content?.kind === 'formula' ? printFormula(cell.content.formula) : '';
