import type { CellInput, CellValue } from '../model';
import { automaticDateFormat } from './display';
import { printFormula, readFormula } from './formulaText';
import type { Grid } from './grid';
import type { LocaleFormats } from './localeFormats';
import { formatMeaning, isAutomatic } from './numberPattern';
import { isCellError, newFormulaContent } from './storedCell';
import type { Home, StoredCell } from './storedCell';
import { readTypedInput } from './typedInput';

/** Writes a value as it is; a date gives an automatic cell a date format, as in Sheets. */
export function writeValue(value: CellValue, home: Home, locale: LocaleFormats): void {
  const cell = home.grid.touch(home.row, home.column);
  if (value === '') {
    cell.content = undefined;
    return;
  }
  const isDate = typeof value === 'object' && !isCellError(value);
  cell.content = { kind: 'written', value: isDate ? value.serial : value };
  if (isDate && isAutomatic(cell.format)) cell.format = automaticDateFormat(value.serial, locale);
}

/** Writes what a person would type. `today` is a serial number, `hasSheet` knows the sheets. */
export function typeText(
  text: string,
  home: Home,
  locale: LocaleFormats,
  today: number,
  hasSheet: (name: string) => boolean,
): void {
  const cell = home.grid.touch(home.row, home.column);
  const typed = readTypedInput(text, { locale, today, format: cell.format });
  if (typed.kind === 'formula') {
    cell.content = newFormulaContent(readFormula(typed.text, locale, hasSheet), home);
  } else if (typed.kind === 'blank') {
    cell.content = undefined;
  } else {
    cell.content = { kind: 'written', value: typed.value };
    cell.format = typed.format;
  }
}

/** Sets a number format; tells whether the cell's value reads differently under it. */
export function setFormat(format: string, { grid, row, column }: Home): boolean {
  const cell = grid.touch(row, column);
  const before = formatMeaning(cell.format);
  cell.format = isAutomatic(format) ? '' : format;
  return cell.content !== undefined && before !== formatMeaning(format);
}

/** What was put into a cell; `undefined` where that is nothing, not even a format. */
export function readInput(
  { content, format }: StoredCell,
  row: number,
  column: number,
): CellInput | undefined {
  if (content?.kind === 'formula') {
    return { row, column, formula: printFormula(content.formula), value: '', format };
  }
  const value = content?.kind === 'written' ? content.value : '';
  if (value === '' && format === '') return undefined;
  return { row, column, formula: '', value, format };
}

/** Puts into a cell what `readInput` gave. `hasSheet` knows the sheets. */
export function putInput(
  { row, column, formula, value, format }: CellInput,
  grid: Grid,
  locale: LocaleFormats,
  hasSheet: (name: string) => boolean,
): void {
  const cell = grid.touch(row, column);
  cell.format = format;
  if (formula !== '') {
    const home = { grid, row, column };
    cell.content = newFormulaContent(readFormula(formula, locale, hasSheet), home);
  } else {
    cell.content = value === '' ? undefined : { kind: 'written', value };
  }
}
