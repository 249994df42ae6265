import type { CellError } from '../model';
import { Blocks } from './blocks';
import { stands } from './formulaCells';
import type { Grid } from './grid';
import { bySpace, influentialFormulas } from './influence';
import type { NamedPlaces } from './influence';
import { blockCovering } from './mergedCells';
import { anyPrecedent, directPrecedents, namedPlaces, overlap } from './precedents';
import type { Place, Surroundings } from './precedents';
import { columnLetters } from './reference';
import { circularError, sameValue } from './storedCell';
import type { FormulaContent } from './storedCell';
import { Unrest } from './unrest';

type Size = { readonly rows: number; readonly columns: number };

/** Spills the array results of formulas over the cells beside and below them. */
export type Spills = {
  /** Notes that a formula was evaluated. */
  evaluated(content: FormulaContent): void;
  /**
   * Takes away, before a change is calculated, what was spilled before it and could decide on its
   * outcome. Gives the places whose cells changed.
   */
  begin(): Place[];
  /** Lays the results out and lets `write` recalculate the changes, until nothing changes any more. */
  settle(write: (places: readonly Place[]) => void): void;
  /** Takes all spilled cells away, before the grid moves under them. */
  lift(): void;
  /** Lays the results out as they are. */
  spread(): void;
};

const alone: Size = { rows: 1, columns: 1 };

const sizeOf = ({ result }: FormulaContent): Size => ({
  rows: result.length,
  columns: result[0]?.length ?? 1,
});

const isAlone = ({ rows, columns }: Size): boolean => rows === 1 && columns === 1;

const sameRefusal = (one: CellError | undefined, other: CellError | undefined): boolean =>
  one === other || (one !== undefined && other !== undefined && sameValue(one, other));

// Source of the texts: shown by Sheets, quoted in many public threads.
const noSpace = (missing: number, what: 'rows' | 'columns'): CellError => ({
  error: '#REF!',
  message: `Result was not automatically expanded, please insert more ${what} (${missing}).`,
});

const collision = (row: number, column: number): CellError => ({
  error: '#REF!',
  message: `Array result was not expanded because it would overwrite data in ${columnLetters(column)}${row}.`,
});

// What Google does then is not documented, so it is refused by name.
const overMerged = (row: number, column: number): CellError => ({
  error: '#ERROR!',
  message: `The workbench does not imitate a result that spills over the merged cells at ${columnLetters(column)}${row}.`,
});

// Spilled cells of other formulas are in the way only if those were `laid` before this one.
function obstacle(
  content: FormulaContent,
  { rows, columns }: Size,
  laid: ReadonlySet<FormulaContent>,
): CellError | undefined {
  const { grid, row, column } = content.home;
  if (row + rows - 1 > grid.rows) return noSpace(row + rows - 1 - grid.rows, 'rows');
  if (column + columns - 1 > grid.columns) {
    return noSpace(column + columns - 1 - grid.columns, 'columns');
  }
  const block = blockCovering(grid.merges, { row, column, rows, columns });
  if (block !== undefined) return overMerged(block.row, block.column);
  for (let r = 0; r < rows; r += 1) {
    for (let c = 0; c < columns; c += 1) {
      const there = grid.content(row + r, column + c);
      const free =
        there === undefined ||
        there === content ||
        (there.kind === 'spilled' && !laid.has(there.origin));
      if (!free) return collision(row + r, column + c);
    }
  }
  return undefined;
}

const hasRoom = (content: FormulaContent): boolean =>
  obstacle(content, sizeOf(content), new Set()) === undefined;

function sweep(content: FormulaContent, wanted: Size): boolean {
  const { grid, row, column } = content.home;
  const { rows, columns } = content.extent;
  let changed = false;
  const area = { row, column, rows, columns };
  grid.each((cell, r, c) => {
    if (r - row < wanted.rows && c - column < wanted.columns) return;
    if (cell.content?.kind !== 'spilled' || cell.content.origin !== content) return;
    cell.content = undefined;
    changed = true;
  }, area);
  return changed;
}

function lay(content: FormulaContent, wanted: Size): { first: number; last: number } | undefined {
  const { grid, row, column } = content.home;
  let first = -1;
  let last = -1;
  for (let r = 0; r < wanted.rows; r += 1) {
    for (let c = r === 0 ? 1 : 0; c < wanted.columns; c += 1) {
      const value = content.result[r]?.[c] ?? '';
      const cell = grid.touch(row + r, column + c);
      const before = cell.content;
      if (
        before?.kind === 'spilled' &&
        before.origin === content &&
        sameValue(before.value, value)
      ) {
        continue;
      }
      cell.content = { kind: 'spilled', origin: content, value };
      if (first < 0) first = r;
      last = r;
    }
  }
  return first < 0 ? undefined : { first, last };
}

const blockOf = ({ home: { grid, row, column } }: FormulaContent, size: Size): Place => ({
  grid,
  area: { row, column, ...size },
});

const blocksOf = (contents: readonly FormulaContent[]): Blocks =>
  new Blocks(contents.map((content) => ({ content, place: blockOf(content, sizeOf(content)) })));

// The origin's own cell is left out: writing it would evaluate its formula once more.
function placesOf(content: FormulaContent, first: number, last: number, columns: number): Place[] {
  const { grid, row, column } = content.home;
  const beside =
    first === 0 && columns > 1
      ? [{ grid, area: { row, column: column + 1, rows: 1, columns: columns - 1 } }]
      : [];
  const top = Math.max(first, 1);
  if (last < top) return beside;
  return [...beside, { grid, area: { row: row + top, column, rows: last - top + 1, columns } }];
}

// Gives the places whose cells changed.
function layOut(
  content: FormulaContent,
  wanted: Size,
  refusal: CellError | undefined,
): readonly Place[] {
  const { grid, row, column } = content.home;
  const old = content.extent;
  const swept = sweep(content, wanted);
  const laid = lay(content, wanted);
  content.extent = wanted;
  const columns = Math.max(old.columns, wanted.columns);
  const all = { first: 0, last: Math.max(old.rows, wanted.rows) - 1 };
  const changed = swept ? all : laid;
  const places =
    changed === undefined ? [] : placesOf(content, changed.first, changed.last, columns);
  if (sameRefusal(refusal, content.refusal)) return places;
  content.refusal = refusal;
  return [...places, { grid, area: { row, column, ...alone } }];
}

const takeAway = (content: FormulaContent): readonly Place[] => layOut(content, alone, undefined);

type Change = { readonly content: FormulaContent; readonly places: readonly Place[] };

class SettlingSpills implements Spills, Surroundings {
  readonly gridNamed: (name: string) => Grid | undefined;
  private readonly formulas: () => readonly FormulaContent[];
  /** What every formula names and which are influential, while a change is calculated. */
  private names: NamedPlaces = new Map();
  private influential: ReadonlySet<FormulaContent> = new Set();
  private readonly origins = new Set<FormulaContent>();
  /** The blocks for which the sheets have room. */
  private blocks = new Blocks([]);
  /** Those of them whose cells formulas name. */
  private named: ReadonlySet<FormulaContent> = new Set();
  /** What has been given its space in this round. */
  private readonly laid = new Set<FormulaContent>();
  private unrest = new Unrest();

  constructor(
    gridNamed: (name: string) => Grid | undefined,
    formulas: () => readonly FormulaContent[],
  ) {
    this.gridNamed = gridNamed;
    this.formulas = formulas;
  }

  evaluated(content: FormulaContent): void {
    if (!isAlone(sizeOf(content))) this.origins.add(content);
  }

  begin(): Place[] {
    const gone = this.takeGone();
    this.names = new Map();
    if (this.origins.size === 0) return gone;
    this.lookAround();
    const blocks = blocksOf([...this.origins]);
    return this.mayFeedBack(blocks)
      ? [...gone, ...[...this.namedOf(blocks)].flatMap(takeAway)]
      : gone;
  }

  lift(): void {
    this.origins.forEach(takeAway);
  }

  settle(write: (places: readonly Place[]) => void): void {
    this.unrest = new Unrest();
    for (let changes = this.layAll(); changes.length > 0; changes = this.layAll()) {
      write(changes.flatMap(({ places }) => places));
      const contents = changes.map(({ content }) => content);
      const moved = contents.filter((content) => this.influential.has(content));
      if (moved.length === 0 || !this.unrest.note(moved)) return;
    }
  }

  spread(): void {
    this.names = new Map();
    this.layAll();
  }

  filling(place: Place): readonly FormulaContent[] {
    return this.blocks.sharing(place);
  }

  private layAll(): readonly Change[] {
    if (this.origins.size === 0) return [];
    this.takeGone();
    if (this.names.size === 0) this.lookAround();
    const contents = [...this.origins].sort(bySpace);
    this.blocks = blocksOf(contents.filter(hasRoom));
    this.named = this.namedOf(this.blocks);
    this.laid.clear();
    return contents.flatMap((content) => {
      const places = this.layOne(content);
      return places.length > 0 ? [{ content, places }] : [];
    });
  }

  private layOne(content: FormulaContent): readonly Place[] {
    const size = sizeOf(content);
    const refusal = this.refusal(content, size);
    if (refusal === undefined) this.laid.add(content);
    if (isAlone(size)) this.origins.delete(content);
    return layOut(content, refusal === undefined ? size : alone, refusal);
  }

  private lookAround(): void {
    const formulas = this.formulas();
    this.names = new Map(formulas.map((one) => [one, namedPlaces(one, this.gridNamed)]));
    this.influential = influentialFormulas(this.names);
  }

  // Only where an influential formula depends on spilled cells may more than one outcome last.
  private mayFeedBack(blocks: Blocks): boolean {
    const places = [...this.influential].flatMap((content) => this.names.get(content) ?? []);
    const around = { gridNamed: this.gridNamed, filling: () => [] };
    return anyPrecedent(places, around, { place: (place) => blocks.sharing(place).length > 0 });
  }

  private takeGone(): Place[] {
    const gone = [...this.origins].filter((content) => !stands(content, this.gridNamed));
    for (const content of gone) this.origins.delete(content);
    return gone.flatMap(takeAway);
  }

  private namedOf(blocks: Blocks): ReadonlySet<FormulaContent> {
    const named = new Set<FormulaContent>();
    for (const places of this.names.values()) {
      for (const place of places) {
        for (const content of blocks.sharing(place)) named.add(content);
      }
    }
    return named;
  }

  private refusal(content: FormulaContent, size: Size): CellError | undefined {
    if (isAlone(size)) return undefined;
    if (this.feedsItself(content, size)) return circularError;
    return obstacle(content, size, this.laid);
  }

  private feedsItself(content: FormulaContent, size: Size): boolean {
    if (this.unrest.has(content)) return true;
    const block = blockOf(content, size);
    const direct = directPrecedents(content, this.gridNamed);
    if (direct.some((place) => overlap(place, block))) return true;
    if (!this.named.has(content)) return false;
    return anyPrecedent(direct, this, { place: (place) => overlap(place, block) });
  }
}

/**
 * Spills for the grids that `gridNamed` finds, and the `formulas` that stand in them. Source: Docs
 * Editors Help, "Using arrays".
 */
export const createSpills = (
  gridNamed: (name: string) => Grid | undefined,
  formulas: () => readonly FormulaContent[],
): Spills => new SettlingSpills(gridNamed, formulas);
