import type { Area } from '../model';
import { shareCell } from './areas';
import type { Grid } from './grid';
import { referencedArea } from './reference';
import type { FormulaContent } from './storedCell';

/** A rectangle on a grid. */
export type Place = { readonly grid: Grid; readonly area: Area };

/** Tells whether two rectangles share a cell. */
export const overlap = (one: Place, other: Place): boolean =>
  one.grid === other.grid && shareCell(one.area, other.area);

/** The rectangles that a formula names itself. */
export const directPrecedents = (
  { formula, home }: FormulaContent,
  gridNamed: (name: string) => Grid | undefined,
): Place[] =>
  formula.references.flatMap((reference) => {
    const grid = reference.sheet === undefined ? home.grid : gridNamed(reference.sheet);
    const area = grid === undefined ? undefined : referencedArea(reference, grid);
    return grid === undefined || area === undefined ? [] : [{ grid, area }];
  });

/**
 * Walks from rectangles to the formulas in them, to the rectangles that these name, and so on.
 * Stops and gives true as soon as `found` holds for a rectangle or a formula.
 */
export function anyPrecedent(
  places: readonly Place[],
  gridNamed: (name: string) => Grid | undefined,
  found: { place?: (place: Place) => boolean; formula?: (formula: FormulaContent) => boolean },
): boolean {
  const seen = new Set<FormulaContent>();
  const open = [...places];
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    if (found.place?.(place) === true) return true;
    const { grid, area } = place;
    const fresh: FormulaContent[] = [];
    grid.each(({ content }) => {
      const formula = content?.kind === 'spilled' ? content.origin : content;
      if (formula?.kind !== 'formula' || seen.has(formula)) return;
      seen.add(formula);
      fresh.push(formula);
    }, area);
    for (const formula of fresh) {
      if (found.formula?.(formula) === true) return true;
      open.push(...directPrecedents(formula, gridNamed));
    }
  }
  return false;
}
