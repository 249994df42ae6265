import type { CellError, CellValue } from '../model';
import type { Grid } from './grid';
import { blockCovering } from './mergedCells';
import { anyPrecedent, directPrecedents, overlap } from './precedents';
import type { Place } from './precedents';
import { columnLetters } from './reference';
import { circularError, isCellError } from './storedCell';
import type { FormulaContent } from './storedCell';

type Size = { readonly rows: number; readonly columns: number };

/** Spills the array results of formulas over the cells beside and below them. */
export type Spills = {
  /** Notes that a formula was evaluated. */
  evaluated(content: FormulaContent): void;
  /** Lays every result out once and gives the places whose cells changed. */
  spread(): Place[];
  /** Spreads and lets `write` recalculate the changes, until nothing changes any more. */
  settle(write: (places: readonly Place[]) => void): void;
  /** Takes all spilled cells away, before the grid moves under them. */
  lift(): void;
};

const alone: Size = { rows: 1, columns: 1 };
const mostRounds = 8;

const sizeOf = ({ result }: FormulaContent): Size => ({
  rows: result.length,
  columns: result[0]?.length ?? 1,
});

const same = (one: CellValue, other: CellValue): boolean => {
  if (typeof one !== 'object' || typeof other !== 'object') return one === other;
  if (isCellError(one)) {
    return isCellError(other) && one.error === other.error && one.message === other.message;
  }
  return !isCellError(other) && one.serial === other.serial;
};

const sameRefusal = (one: CellError | undefined, other: CellError | undefined): boolean =>
  one === other || (one !== undefined && other !== undefined && same(one, other));

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

function obstacle(content: FormulaContent, { rows, columns }: Size): CellError | undefined {
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
        (there.kind === 'spilled' && there.origin === content);
      if (!free) return collision(row + r, column + c);
    }
  }
  return undefined;
}

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
      if (before?.kind === 'spilled' && before.origin === content && same(before.value, value)) {
        continue;
      }
      cell.content = { kind: 'spilled', origin: content, value };
      if (first < 0) first = r;
      last = r;
    }
  }
  return first < 0 ? undefined : { first, last };
}

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

class SettlingSpills implements Spills {
  private readonly gridNamed: (name: string) => Grid | undefined;
  private readonly origins = new Set<FormulaContent>();
  /** Formulas that were evaluated again because of what they spilled themselves. */
  private readonly suspects = new WeakSet<FormulaContent>();
  private readonly restless = new WeakSet<FormulaContent>();
  private moved: FormulaContent[] = [];

  constructor(gridNamed: (name: string) => Grid | undefined) {
    this.gridNamed = gridNamed;
  }

  evaluated(content: FormulaContent): void {
    const { rows, columns } = sizeOf(content);
    if (rows > 1 || columns > 1) this.origins.add(content);
  }

  spread(): Place[] {
    this.moved = [];
    return [...this.origins].flatMap((content) => {
      const places = this.spreadOne(content);
      if (places.length > 0) this.moved.push(content);
      return places;
    });
  }

  settle(write: (places: readonly Place[]) => void): void {
    for (let round = 1; this.origins.size > 0; round += 1) {
      const places = this.spread();
      if (places.length === 0) return;
      const { moved } = this;
      if (round > mostRounds) {
        for (const content of moved) this.restless.add(content);
      }
      if (round > 2 * mostRounds) return;
      const before = moved.map(({ evaluations }) => evaluations);
      const calm = moved.map(({ refusal }) => refusal === undefined);
      write(places);
      moved.forEach((content, index) => {
        const again = content.evaluations !== before[index];
        if (again && calm[index] === true) this.suspects.add(content);
      });
    }
  }

  lift(): void {
    for (const content of this.origins) {
      sweep(content, alone);
      content.extent = alone;
    }
  }

  private spreadOne(content: FormulaContent): Place[] {
    const { grid, row, column } = content.home;
    const present = this.gridNamed(grid.name) === grid && grid.content(row, column) === content;
    const size = sizeOf(content);
    const refusal = present ? this.refusal(content, size) : undefined;
    const wanted = present && refusal === undefined ? size : alone;
    const old = content.extent;
    const swept = sweep(content, wanted);
    const laid = lay(content, wanted);
    content.extent = wanted;
    if (!present || (size.rows === 1 && size.columns === 1)) this.origins.delete(content);
    const columns = Math.max(old.columns, wanted.columns);
    const all = { first: 0, last: Math.max(old.rows, wanted.rows) - 1 };
    const changed = swept ? all : laid;
    const places =
      changed === undefined ? [] : placesOf(content, changed.first, changed.last, columns);
    if (!sameRefusal(refusal, content.refusal)) {
      content.refusal = refusal;
      if (present) places.push({ grid, area: { row, column, ...alone } });
    }
    return places;
  }

  private refusal(content: FormulaContent, size: Size): CellError | undefined {
    if (size.rows === 1 && size.columns === 1) return undefined;
    if (this.feedsItself(content, size)) return circularError;
    return obstacle(content, size);
  }

  private feedsItself(content: FormulaContent, size: Size): boolean {
    if (this.restless.has(content)) return true;
    const { grid, row, column } = content.home;
    const target: Place = { grid, area: { row, column, ...size } };
    const named = directPrecedents(content, this.gridNamed);
    if (named.some((place) => overlap(place, target))) return true;
    if (!this.suspects.has(content)) return false;
    return anyPrecedent(named, this.gridNamed, { place: (place) => overlap(place, target) });
  }
}

/** Spills for the grids that `gridNamed` finds. Source: Docs Editors Help, "Using arrays". */
export const createSpills = (gridNamed: (name: string) => Grid | undefined): Spills =>
  new SettlingSpills(gridNamed);
