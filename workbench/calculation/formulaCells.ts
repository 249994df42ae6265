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

/** Tells whether a formula still stands where it did, on a sheet that is still there. */
export const stands = (
  content: FormulaContent,
  gridNamed: (name: string) => Grid | undefined,
): boolean => {
  const { grid, row, column } = content.home;
  return gridNamed(grid.name) === grid && grid.content(row, column) === content;
};

/** The cell in which a formula stands. */
export const placeOfHome = ({ home: { grid, row, column } }: FormulaContent): Place => ({
  grid,
  area: { row, column, rows: 1, columns: 1 },
});

/** Tells whether a formula calls a function that is none of Sheets' own. */
export const callsCustomFunction = ({ formula }: FormulaContent): boolean =>
  [...formula.functions].some((name) => !isNativeFunction(name));

/** The formulas of a workbook, at hand without a look at every cell. */
export class Formulas {
  private readonly gridNamed: (name: string) => Grid | undefined;
  private readonly noted = new Set<FormulaContent>();

  /** None yet, on sheets that `gridNamed` finds. */
  constructor(gridNamed: (name: string) => Grid | undefined) {
    this.gridNamed = gridNamed;
  }

  /** Takes in the formulas that were written into some rectangles. */
  note(places: readonly Place[]): void {
    for (const { grid, area } of places) {
      grid.each(({ content }) => {
        if (content?.kind === 'formula') this.noted.add(content);
      }, area);
    }
  }

  /** Those that were not overwritten or deleted since. */
  standing(): readonly FormulaContent[] {
    for (const content of this.noted) {
      if (!stands(content, this.gridNamed)) this.noted.delete(content);
    }
    return [...this.noted];
  }
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
