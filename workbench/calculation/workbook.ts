import type { Area, Cell, CellInput, CellValue, Workbook } from '../model';
import { areaAround, checkShape } from './areas';
import { Calculation } from './calculation';
import { putInput, readInput, setFormat, typeText, writeValue } from './cellWriting';
import { displayValue } from './display';
import { mapFormulas } from './formulaCells';
import { formulaInLocale } from './formulaSeparators';
import { renameInFormula, shiftFormula } from './formulaText';
import { createGrid } from './grid';
import type { Grid } from './grid';
import { localeFormats } from './localeFormats';
import type { LocaleFormats } from './localeFormats';
import { breakApart, mergeCells } from './mergedCells';
import { automaticFormat } from './numberPattern';
import type { Shift } from './reference';
import { serialOfMoment } from './serialDate';
import { formatted, shownFormula, shownValue } from './shownValue';
import type { Home, StoredCell } from './storedCell';
import { readTypedDate } from './typedDate';
import { checkLength } from './typedInput';

type Options = { readonly locale: string; readonly zone: string; readonly now: () => number };

class CalculatedWorkbook implements Workbook {
  private readonly now: () => number;
  private readonly calculation: Calculation;
  private grids: Grid[] = [];
  private localeName: string;
  private formats: LocaleFormats;
  private zoneName: string;

  constructor({ locale, zone, now }: Options) {
    this.now = now;
    this.localeName = locale;
    this.formats = localeFormats(locale);
    this.zoneName = zone;
    serialOfMoment(now(), zone);
    this.calculation = new Calculation(() => this.grids, {
      clock: () => this.moment(),
      readDate: (text) =>
        readTypedDate(text, { locale: this.formats, today: this.moment() })?.serial,
      text: (value, format) => displayValue(formatted(value, format), format, this.formats),
    });
  }

  get locale(): string {
    return this.localeName;
  }

  set locale(locale: string) {
    const formats = localeFormats(locale);
    if (locale === this.localeName) return;
    this.calculation.restructure(() => {
      this.formats = formats;
      this.localeName = locale;
      mapFormulas(this.grids, (formula) => formulaInLocale(formula, formats.decimal));
    });
  }

  get zone(): string {
    return this.zoneName;
  }

  set zone(zone: string) {
    serialOfMoment(this.now(), zone);
    this.zoneName = zone;
  }

  get sheetNames(): readonly string[] {
    return this.grids.map(({ name }) => name);
  }

  addSheet(name: string, rows = 1000, columns = 26): void {
    this.checkFree(name);
    this.calculation.restructure(() => {
      this.grids.push(createGrid(name, rows, columns));
    });
  }

  removeSheet(name: string): void {
    const grid = this.grid(name);
    if (this.grids.length === 1) throw new Error("You can't remove all the sheets in a document.");
    this.calculation.restructure(() => {
      this.grids = this.grids.filter((other) => other !== grid);
      mapFormulas(this.grids, (formula) => renameInFormula(formula, grid.name, undefined));
    });
  }

  renameSheet(from: string, to: string): void {
    const grid = this.grid(from);
    if (from.toLowerCase() !== to.toLowerCase()) this.checkFree(to);
    this.calculation.restructure(() => {
      grid.name = to;
      mapFormulas(this.grids, (formula) => renameInFormula(formula, from, to));
    });
  }

  gridSize(sheet: string): { readonly rows: number; readonly columns: number } {
    const { rows, columns } = this.grid(sheet);
    return { rows, columns };
  }

  insertRows(sheet: string, before: number, count: number): void {
    this.reshape(sheet, 'row', (grid) => {
      grid.insertRows(before, count);
      return { at: before, inserted: count, removed: 0, size: grid.rows };
    });
  }

  insertColumns(sheet: string, before: number, count: number): void {
    this.reshape(sheet, 'column', (grid) => {
      grid.insertColumns(before, count);
      return { at: before, inserted: count, removed: 0, size: grid.columns };
    });
  }

  deleteRows(sheet: string, first: number, count: number): void {
    this.reshape(sheet, 'row', (grid) => {
      grid.deleteRows(first, count);
      return { at: first, inserted: 0, removed: count, size: grid.rows };
    });
  }

  deleteColumns(sheet: string, first: number, count: number): void {
    this.reshape(sheet, 'column', (grid) => {
      grid.deleteColumns(first, count);
      return { at: first, inserted: 0, removed: count, size: grid.columns };
    });
  }

  contentSize(sheet: string): { readonly rows: number; readonly columns: number } {
    return this.grid(sheet).contentSize();
  }

  read(sheet: string, area: Area): readonly (readonly Cell[])[] {
    this.calculation.keepToday();
    return this.mapCells(sheet, area, (cell) => {
      const value = shownValue(cell);
      const display = displayValue(value, cell?.format ?? '', this.formats);
      return { value, formula: shownFormula(cell), display };
    });
  }

  readFormulas(sheet: string, area: Area): readonly (readonly string[])[] {
    return this.mapCells(sheet, area, shownFormula);
  }

  writeValues(sheet: string, area: Area, values: readonly (readonly CellValue[])[]): void {
    for (const value of values.flat()) if (typeof value === 'string') checkLength(value);
    this.write(sheet, area, values, (value, home) => {
      writeValue(value, home, this.formats);
    });
  }

  typeIn(sheet: string, area: Area, texts: readonly (readonly string[])[]): void {
    const today = this.moment();
    texts.flat().forEach(checkLength);
    const hasSheet = (name: string): boolean => this.hasSheet(name);
    this.write(sheet, area, texts, (text, home) => {
      typeText(text, home, this.formats, today, hasSheet);
    });
  }

  setNumberFormats(sheet: string, area: Area, formats: readonly (readonly string[])[]): void {
    const grid = this.gridWith(sheet, area, formats);
    const changed = formats.flatMap((line, r) =>
      line.filter((format, c) =>
        setFormat(format, { grid, row: area.row + r, column: area.column + c }),
      ),
    );
    if (changed.length > 0) this.calculation.changed([{ grid, area }]);
  }

  readNumberFormats(sheet: string, area: Area): readonly (readonly string[])[] {
    return this.mapCells(sheet, area, (cell) => {
      const format = cell?.format ?? '';
      return format === '' ? automaticFormat : format;
    });
  }

  readInputs(sheet: string): readonly CellInput[] {
    const inputs: CellInput[] = [];
    this.grid(sheet).each((cell, row, column) => {
      const input = readInput(cell, row, column);
      if (input !== undefined) inputs.push(input);
    });
    return inputs;
  }

  writeInputs(sheet: string, inputs: readonly CellInput[]): void {
    const grid = this.grid(sheet);
    for (const { row, column } of inputs) grid.check({ row, column, rows: 1, columns: 1 });
    const hasSheet = (name: string): boolean => this.hasSheet(name);
    for (const input of inputs) putInput(input, grid, this.formats, hasSheet);
    if (inputs.length === 0) return;
    this.calculation.changed([{ grid, area: areaAround(inputs) }]);
  }

  setCustomFunctions(
    names: readonly string[],
    call: Parameters<Workbook['setCustomFunctions']>[1],
  ): void {
    const known = new Set(names.map((name) => name.toUpperCase()));
    this.calculation.setCustomFunctions({ names: known, call });
  }

  merges(sheet: string): readonly Area[] {
    return this.grid(sheet).merges;
  }

  merge(sheet: string, areas: readonly Area[]): void {
    const grid = this.grid(sheet);
    areas.forEach((area) => {
      grid.check(area);
    });
    this.calculation.restructure(() => {
      mergeCells(grid, areas);
    });
  }

  breakApart(sheet: string, area: Area): void {
    const grid = this.grid(sheet);
    grid.check(area);
    this.calculation.restructure(() => {
      breakApart(grid, area);
    });
  }

  private moment(): number {
    return serialOfMoment(this.now(), this.zoneName);
  }

  private hasSheet(name: string): boolean {
    return this.grids.some((grid) => grid.name.toLowerCase() === name.toLowerCase());
  }

  private checkFree(name: string): void {
    if (!this.hasSheet(name)) return;
    throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
  }

  private grid(name: string): Grid {
    const found = this.grids.find((grid) => grid.name === name);
    if (found === undefined) throw new Error(`There is no sheet named "${name}".`);
    return found;
  }

  private gridWith(sheet: string, area: Area, data: readonly (readonly unknown[])[]): Grid {
    const grid = this.grid(sheet);
    grid.check(area);
    checkShape(area, data);
    return grid;
  }

  private mapCells<T>(sheet: string, area: Area, map: (cell: StoredCell | undefined) => T): T[][] {
    const grid = this.grid(sheet);
    grid.check(area);
    return Array.from({ length: area.rows }, (_, r) =>
      Array.from({ length: area.columns }, (_unused, c) =>
        map(grid.cell(area.row + r, area.column + c)),
      ),
    );
  }

  private write<T>(
    sheet: string,
    area: Area,
    data: readonly (readonly T[])[],
    put: (item: T, home: Home) => void,
  ): void {
    const grid = this.gridWith(sheet, area, data);
    data.forEach((items, r) => {
      items.forEach((item, c) => {
        put(item, { grid, row: area.row + r, column: area.column + c });
      });
    });
    this.calculation.changed([{ grid, area }]);
  }

  private reshape(
    sheet: string,
    axis: Shift['axis'],
    change: (grid: Grid) => Omit<Shift, 'axis'>,
  ): void {
    const grid = this.grid(sheet);
    this.calculation.restructure(() => {
      const shift = { axis, ...change(grid) };
      mapFormulas(this.grids, (cell, own) => shiftFormula(cell, own.name, grid.name, shift));
    });
  }
}

/**
 * An empty spreadsheet (no sheet yet) that calculates as Google Sheets does, in a locale such as
 * `de_DE`, an IANA zone, and on the clock `now` (milliseconds since 1970). Throws for a locale or
 * zone that it does not know. Source: Apps Script reference, Spreadsheet, Sheet and Range.
 */
export const createWorkbook = (options: Options): Workbook => new CalculatedWorkbook(options);
