import type { Engine } from './engine';
import { engineFormula } from './engineFormula';
import type { Formula } from './formulaText';
import type { Grid } from './grid';
import { isNativeFunction } from './nativeFunctions';
import type { Place } from './precedents';
import { parseError } from './storedCell';
import type { FormulaContent } from './storedCell';

/** Calls back for each formula of some grids, sheet by sheet and row by row, and where it stands. */
export function eachFormula(
  grids: readonly Grid[],
  visit: (content: FormulaContent, place: Place) => void,
): void {
  for (const grid of grids) {
    grid.each(({ content }, row, column) => {
      if (content?.kind !== 'formula') return;
      visit(content, { grid, area: { row, column, rows: 1, columns: 1 } });
    });
  }
}

/** Puts another formula in the place of each, by its text and its own grid. */
export function mapFormulas(
  grids: readonly Grid[],
  map: (formula: Formula, own: Grid) => Formula,
): void {
  eachFormula(grids, (content, { grid }) => {
    content.formula = map(content.formula, grid);
  });
}

/** Tells every formula where it stands now. */
export function findHomes(grids: readonly Grid[]): void {
  eachFormula(grids, (content, { grid, area: { row, column } }) => {
    content.home = { grid, row, column };
  });
}

/**
 * What the engine is given for a formula; one that cannot be read is marked as such and becomes a
 * parse error.
 */
export function formulaForEngine(
  content: FormulaContent,
  engine: Engine,
  gridNamed: (name: string) => Grid | undefined,
): string {
  const text = engineFormula(
    content.formula,
    (sheet) => (sheet === undefined ? content.home.grid : gridNamed(sheet)),
    isNativeFunction,
  );
  content.unreadable = text === undefined || !engine.canRead(text);
  if (text !== undefined && !content.unreadable) return text;
  content.result = [[parseError]];
  return parseError.error;
}
