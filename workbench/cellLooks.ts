import { areaAfterDeletion, areaAfterInsertion } from './calculation/areas';
import type { Area } from './model';

/** How a cell looks beyond its number format, and its note; what was never set is missing. */
export type CellLook = {
  readonly fontWeight?: string;
  readonly background?: string;
  readonly wrapStrategy?: string;
  readonly note?: string;
};

/** A filter: its cells with their header, and by column from 1 the displayed texts that it hides. */
export type SheetFilter = {
  readonly area: Area;
  readonly hidden: Readonly<Record<number, readonly string[]>>;
};

/** How a sheet looks; what was never set is missing. Widths are in pixels, by column from 1. */
export type SheetLook = {
  readonly filter?: SheetFilter | undefined;
  readonly frozenRows?: number;
  readonly frozenColumns?: number;
  readonly isHidden?: boolean;
  readonly columnWidths?: Readonly<Record<number, number>>;
};

/** All looks as data: for each sheet its own, and those of its cells with their row and column. */
export type LooksData = readonly (readonly [
  sheet: string,
  look: SheetLook,
  cells: readonly (readonly [row: number, column: number, look: CellLook])[],
])[];

type Line = Map<number, CellLook>;
type Entry = { look: SheetLook; lines: Map<number, Line> };

/** The looks of all sheets and cells. The calculation knows none of them, so they live beside it. */
export class CellLooks {
  readonly #sheets = new Map<string, Entry>();

  /** The look of a sheet. */
  sheet(name: string): SheetLook {
    return this.#sheets.get(name)?.look ?? {};
  }

  /** Changes parts of a sheet's look. */
  setSheet(name: string, change: SheetLook): void {
    const entry = this.#entry(name);
    entry.look = { ...entry.look, ...change };
  }

  /** The look of a cell. */
  cell(sheet: string, row: number, column: number): CellLook {
    return this.#sheets.get(sheet)?.lines.get(row)?.get(column) ?? {};
  }

  /** Changes parts of a cell's look. */
  setCell(sheet: string, row: number, column: number, change: CellLook): void {
    const { lines } = this.#entry(sheet);
    const line: Line = lines.get(row) ?? new Map<number, CellLook>();
    lines.set(row, line);
    line.set(column, { ...line.get(column), ...change });
  }

  /** Moves the looks at and below a row down, as its cells move. */
  insertRows(sheet: string, before: number, count: number): void {
    const entry = this.#entry(sheet);
    entry.lines = shifted(entry.lines, before, count);
    moveFilter(entry, (area) => areaAfterInsertion(area, 'row', before, count));
  }

  /** Moves the looks at and right of a column to the right, widths too. */
  insertColumns(sheet: string, before: number, count: number): void {
    const entry = this.#entry(sheet);
    for (const [row, line] of entry.lines) entry.lines.set(row, shifted(line, before, count));
    moveFilter(entry, (area) => areaAfterInsertion(area, 'column', before, count));
    mapColumns(entry, (columns) => shifted(columns, before, count));
  }

  /** Takes the looks of rows away and moves those below up. */
  deleteRows(sheet: string, first: number, count: number): void {
    const entry = this.#entry(sheet);
    entry.lines = without(entry.lines, first, count);
    moveFilter(entry, (area) => areaAfterDeletion(area, 'row', first, count));
    const frozenRows = stillFrozen(entry.look.frozenRows, first, count);
    if (frozenRows !== undefined) entry.look = { ...entry.look, frozenRows };
  }

  /** Takes the looks of columns away, widths too, and moves those to the right up. */
  deleteColumns(sheet: string, first: number, count: number): void {
    const entry = this.#entry(sheet);
    for (const [row, line] of entry.lines) entry.lines.set(row, without(line, first, count));
    moveFilter(entry, (area) => areaAfterDeletion(area, 'column', first, count));
    mapColumns(entry, (columns) => without(columns, first, count));
    const frozenColumns = stillFrozen(entry.look.frozenColumns, first, count);
    if (frozenColumns !== undefined) entry.look = { ...entry.look, frozenColumns };
  }

  /** Forgets a sheet that is gone. */
  removeSheet(name: string): void {
    this.#sheets.delete(name);
  }

  /** All looks as data. */
  dump(): LooksData {
    return [...this.#sheets].map(([name, { look, lines }]) => [
      name,
      look,
      [...lines].flatMap(([row, line]) =>
        [...line].map(([column, cell]) => [row, column, cell] as const),
      ),
    ]);
  }

  /** Takes looks as `dump` gave them. */
  restore(data: LooksData): void {
    for (const [name, look, cells] of data) {
      this.setSheet(name, look);
      for (const [row, column, cell] of cells) this.setCell(name, row, column, cell);
    }
  }

  #entry(name: string): Entry {
    let entry = this.#sheets.get(name);
    if (entry === undefined) {
      entry = { look: {}, lines: new Map<number, Line>() };
      this.#sheets.set(name, entry);
    }
    return entry;
  }
}

function shifted<Value>(
  by: ReadonlyMap<number, Value>,
  before: number,
  count: number,
): Map<number, Value> {
  return new Map([...by].map(([at, value]) => [at >= before ? at + count : at, value]));
}

function without<Value>(
  from: ReadonlyMap<number, Value>,
  first: number,
  count: number,
): Map<number, Value> {
  const kept = [...from].filter(([at]) => at < first || at >= first + count);
  return new Map(kept.map(([at, value]) => [at < first ? at : at - count, value]));
}

function moveFilter(entry: Entry, move: (area: Area) => Area | undefined): void {
  const { filter, ...look } = entry.look;
  if (filter === undefined) return;
  const area = move(filter.area);
  entry.look = area === undefined ? look : { ...look, filter: { ...filter, area } };
}

type ByColumn = <Value>(columns: ReadonlyMap<number, Value>) => Map<number, Value>;

function mapColumns(entry: Entry, map: ByColumn): void {
  const { columnWidths, filter } = entry.look;
  entry.look = {
    ...entry.look,
    ...(columnWidths === undefined ? {} : { columnWidths: mappedRecord(columnWidths, map) }),
    ...(filter === undefined
      ? {}
      : { filter: { ...filter, hidden: mappedRecord(filter.hidden, map) } }),
  };
}

function mappedRecord<Value>(
  record: Readonly<Record<number, Value>>,
  map: ByColumn,
): Record<number, Value> {
  const entries = Object.entries(record).map(([at, value]) => [Number(at), value] as const);
  return Object.fromEntries(map(new Map(entries)));
}

/** How many of the frozen rows or columns are left. */
function stillFrozen(frozen: number | undefined, first: number, count: number): number | undefined {
  if (frozen === undefined) return undefined;
  return frozen - Math.max(0, Math.min(frozen, first + count - 1) - first + 1);
}
