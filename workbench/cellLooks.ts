/** How a cell looks beyond its number format, and its note; what was never set is missing. */
export type CellLook = {
  readonly fontWeight?: string;
  readonly background?: string;
  readonly wrapStrategy?: string;
  readonly note?: string;
};

/** How a sheet looks; what was never set is missing. Widths are in pixels, by column from 1. */
export type SheetLook = {
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
  }

  /** Moves the looks at and right of a column to the right, widths too. */
  insertColumns(sheet: string, before: number, count: number): void {
    const entry = this.#entry(sheet);
    for (const [row, line] of entry.lines) entry.lines.set(row, shifted(line, before, count));
    const { columnWidths } = entry.look;
    if (columnWidths === undefined) return;
    const widths = Object.entries(columnWidths).map(([at, width]) => [Number(at), width] as const);
    entry.look = {
      ...entry.look,
      columnWidths: Object.fromEntries(shifted(new Map(widths), before, count)),
    };
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
