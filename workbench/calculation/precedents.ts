import type { Area } from '../model';
import { shareCell } from './areas';
import type { Grid } from './grid';
import { referencedArea } from './reference';
import type { CellContent, FormulaContent } from './storedCell';

/** A rectangle on a grid. */
export type Place = { readonly grid: Grid; readonly area: Area };

/** Tells whether two rectangles share a cell. */
export const overlap = (one: Place, other: Place): boolean =>
  one.grid === other.grid && shareCell(one.area, other.area);

/** The rectangles that a formula names itself. */
export const namedPlaces = (
  { formula, home }: FormulaContent,
  gridNamed: (name: string) => Grid | undefined,
): Place[] =>
  formula.references.flatMap((reference) => {
    const grid = reference.sheet === undefined ? home.grid : gridNamed(reference.sheet);
    const area = grid === undefined ? undefined : referencedArea(reference, grid);
    return grid === undefined || area === undefined ? [] : [{ grid, area }];
  });

/** The rectangles that a formula depends on directly: on none where it cannot be read. */
export const directPrecedents = (
  content: FormulaContent,
  gridNamed: (name: string) => Grid | undefined,
): Place[] => (content.unreadable ? [] : namedPlaces(content, gridNamed));

function contentsIn<Found>(
  { grid, area }: Place,
  pick: (content: CellContent) => Found | undefined,
): ReadonlySet<Found> {
  const found = new Set<Found>();
  grid.each(({ content }) => {
    const picked = content === undefined ? undefined : pick(content);
    if (picked !== undefined) found.add(picked);
  }, area);
  return found;
}

const standingIn = (place: Place): ReadonlySet<FormulaContent> =>
  contentsIn(place, (content) => (content.kind === 'formula' ? content : undefined));

/** The formulas that have spilled into a rectangle. */
export const spilledInto = (place: Place): ReadonlySet<FormulaContent> =>
  contentsIn(place, (content) => (content.kind === 'spilled' ? content.origin : undefined));

/** How to find a sheet, and the formulas that spill into a rectangle. */
export type Surroundings = {
  gridNamed(name: string): Grid | undefined;
  filling(place: Place): Iterable<FormulaContent>;
};

/**
 * Walks from rectangles to the formulas that stand in them or spill into them, to the rectangles that
 * these name, and so on. Stops and gives true as soon as `found` holds for a rectangle or a formula.
 */
export function anyPrecedent(
  places: readonly Place[],
  around: Surroundings,
  found: { place?: (place: Place) => boolean; formula?: (formula: FormulaContent) => boolean },
): boolean {
  const seen = new Set<FormulaContent>();
  const open = [...places];
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    if (found.place?.(place) === true) return true;
    for (const formula of [...standingIn(place), ...around.filling(place)]) {
      if (seen.has(formula)) continue;
      seen.add(formula);
      if (found.formula?.(formula) === true) return true;
      open.push(...directPrecedents(formula, (name) => around.gridNamed(name)));
    }
  }
  return false;
}
