import type { Grid } from './grid';
import type { Place } from './precedents';
import type { FormulaContent } from './storedCell';

type Cell = { readonly row: number; readonly column: number };

/**
 * The order in which results are given space, from left to right: of two blocks that meet, the one
 * further right gives way. Which one does in Sheets is not documented; here it is never the one that
 * was typed later, so that a document reads the same when it is opened again.
 */
export const bySpace = ({ home: one }: FormulaContent, { home: other }: FormulaContent): number =>
  one.column - other.column || one.row - other.row;

// What calls no function and holds no array literal gives a single value.
const mayFillBlock = ({ formula }: FormulaContent): boolean =>
  formula.functions.size > 0 || formula.tokens.some(({ text }) => text === '{');

/** Of some cells those to which no other is both below and to the right. */
function outermost(cells: readonly Cell[]): readonly Cell[] {
  const found: Cell[] = [];
  for (const cell of [...cells].sort((one, other) => other.row - one.row)) {
    if (cell.column > (found.at(-1)?.column ?? 0)) found.push(cell);
  }
  return found;
}

function outermostNamed(places: Iterable<readonly Place[]>): ReadonlyMap<Grid, readonly Cell[]> {
  const ends = new Map<Grid, Cell[]>();
  for (const { grid, area } of [...places].flat()) {
    const end = { row: area.row + area.rows - 1, column: area.column + area.columns - 1 };
    const before = ends.get(grid);
    if (before === undefined) ends.set(grid, [end]);
    else before.push(end);
  }
  return new Map([...ends].map(([grid, cells]) => [grid, outermost(cells)]));
}

/** Formulas with the rectangles that they name. */
export type NamedPlaces = ReadonlyMap<FormulaContent, readonly Place[]>;

/**
 * The formulas whose blocks, however large, may hold a cell that some formula names, and those that
 * may take space from such a block. What the others spill makes no difference to any result.
 */
export function influentialFormulas(formulas: NamedPlaces): ReadonlySet<FormulaContent> {
  const named = outermostNamed(formulas.values());
  const isNamed = ({ home: { grid, row, column } }: FormulaContent): boolean =>
    (named.get(grid) ?? []).some((cell) => cell.row >= row && cell.column >= column);
  const sheets = new Set<Grid>();
  const fromTheRight = [...formulas.keys()].filter(mayFillBlock).sort(bySpace).reverse();
  return new Set(
    fromTheRight.filter((content) => {
      if (isNamed(content)) sheets.add(content.home.grid);
      return sheets.has(content.home.grid);
    }),
  );
}
