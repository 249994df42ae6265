import type { RawCellContent } from 'hyperformula';
import type { Area, CellValue } from '../model';
import { callCustomFunction, noCustomFunctions, rememberedCall } from './customCalls';
import { volatileArgument, volatileFunctions } from './customCalls';
import type { CustomFunctions } from './customCalls';
import { createEngine, engineContent } from './engine';
import type { Engine } from './engine';
import type { ArgumentSources, EngineArea, EngineHost } from './engineHost';
import type { EngineAddress } from './engineValues';
import {
  callsCustomFunction,
  eachFormula,
  findHomes,
  formulaForEngine,
  Formulas,
  placeOfHome,
} from './formulaCells';
import type { Grid } from './grid';
import { anyPrecedent, directPrecedents, spilledInto } from './precedents';
import type { Place } from './precedents';
import { formatted, shownValue } from './shownValue';
import { createSpills } from './spill';
import { circularError } from './storedCell';
import type { FormulaContent, RememberedCall, StoredCell, ValueBlock } from './storedCell';

// Beyond this many cells it is quicker to build the engine anew than to write into it.
const manyCells = 60_000;

const cellsOf = ({ area }: Place): number => area.rows * area.columns;

/** What a workbook's clock, zone and locale decide about its calculation. */
export type Customs = Pick<EngineHost, 'readDate' | 'text'> & {
  /** The moment as a serial number of the workbook's zone. */
  readonly clock: () => number;
};

/** Keeps every formula of some grids calculated and spilled. */
export class Calculation implements EngineHost {
  private readonly grids: () => readonly Grid[];
  private readonly clock: () => number;
  /** See EngineHost. */
  readonly readDate: (text: string) => number | undefined;
  /** See EngineHost. */
  readonly text: (value: CellValue, format: string) => string;
  private readonly spills;
  private customFunctions: CustomFunctions = noCustomFunctions;
  /** There is no engine before there is a formula. */
  private engine: Engine | undefined;
  private sheets: readonly (Grid | undefined)[] = [];
  private calls: RememberedCall[] = [];
  private readonly formulas = new Formulas((name) => this.gridNamed(name));
  private change = 0;
  private sawVolatile = false;
  private dayFormulas = new Set<FormulaContent>();
  private lastDay = 0;
  /** The clock stands still while a change is calculated, or spills would never settle. */
  private moment = 0;

  /** Calculates the grids that `grids` gives, which may change, by the customs of a locale. */
  constructor(grids: () => readonly Grid[], customs: Customs) {
    this.grids = grids;
    this.clock = customs.clock;
    this.readDate = customs.readDate;
    this.text = customs.text;
    this.spills = createSpills(
      (name) => this.gridNamed(name),
      () => this.formulas.standing(),
    );
  }

  /** Recalculates after cells were written. */
  changed(written: readonly Place[]): void {
    this.begin();
    this.formulas.note(written);
    const places = [...written, ...this.spills.begin()];
    this.write(places);
    this.settle();
  }

  /** Changes the grids themselves, then calculates everything anew. Spilled cells move along. */
  restructure(change: () => void): void {
    this.begin();
    this.spills.lift();
    try {
      change();
    } finally {
      findHomes(this.grids());
      this.spills.spread();
      this.spills.begin();
      if (this.engine !== undefined) this.build(this.engine);
      this.settle();
    }
  }

  /** Takes other custom functions and evaluates the formulas that call any. */
  setCustomFunctions(functions: CustomFunctions): void {
    this.customFunctions = functions;
    const places: Place[] = [];
    eachFormula(this.grids(), (content, place) => {
      if (!callsCustomFunction(content)) return;
      content.calls = [];
      places.push(place);
    });
    this.changed(places);
  }

  /** Evaluates the formulas with TODAY again when the day has changed since they were. */
  keepToday(): void {
    if (this.dayFormulas.size === 0 || Math.floor(this.clock()) === this.lastDay) return;
    this.changed(
      [...this.dayFormulas].flatMap((content) => {
        const { grid, row, column } = content.home;
        const gone = grid.content(row, column) !== content;
        if (gone) this.dayFormulas.delete(content);
        return gone ? [] : [placeOfHome(content)];
      }),
    );
  }

  /** See EngineHost. */
  now(): number {
    this.lastDay = Math.floor(this.moment);
    return this.moment;
  }

  /** See EngineHost. */
  evaluated(at: EngineAddress, result: ValueBlock): CellValue {
    const cell = this.sheets[at.sheet]?.cell(at.row + 1, at.col + 1);
    if (cell?.content?.kind !== 'formula') return '';
    const { content } = cell;
    content.result = result;
    content.evaluations += 1;
    content.exposure = this.exposureOf(content);
    this.forgetCalls(content);
    content.calls = [...content.calls, ...this.calls];
    this.calls = [];
    this.spills.evaluated(content);
    return content.refusal ?? formatted(result[0]?.[0] ?? '', cell.format);
  }

  /** See EngineHost. */
  values({ start, end }: EngineArea, isCircular: (at: EngineAddress) => boolean): ValueBlock {
    const grid = this.sheets[start.sheet];
    if (grid === undefined) return [['']];
    const rows: CellValue[][] = [];
    for (let row = start.row; row <= end.row; row += 1) {
      const line: CellValue[] = [];
      for (let col = start.col; col <= end.col; col += 1) {
        const cell = grid.cell(row + 1, col + 1);
        const circular =
          cell?.content?.kind === 'formula' && isCircular({ sheet: start.sheet, row, col });
        line.push(circular ? circularError : shownValue(cell));
      }
      rows.push(line);
    }
    return rows;
  }

  /** See EngineHost. */
  call(
    name: string,
    args: readonly (CellValue | ValueBlock | undefined)[],
    at: EngineAddress,
    sources: () => ArgumentSources,
  ): CellValue | ValueBlock {
    const grid = this.sheets[at.sheet];
    const content = grid?.content(at.row + 1, at.col + 1);
    if (grid === undefined || content?.kind !== 'formula') return '';
    if (this.sawVolatile && this.isVolatile(sources())) return volatileArgument;
    this.forgetCalls(content);
    const before =
      rememberedCall(content.calls, name, args) ?? rememberedCall(this.calls, name, args);
    if (before?.change === this.change) return before.result;
    const address = { sheet: grid.name, row: at.row + 1, column: at.col + 1 };
    const result =
      before === undefined
        ? callCustomFunction(this.customFunctions, name, args, address)
        : before.result;
    this.calls.push({ name, args, result, change: this.change });
    return result;
  }

  private begin(): void {
    this.moment = this.clock();
    this.change += 1;
  }

  // A change may evaluate a formula more than once, at first without what others spill. All calls of
  // the last change in which it was evaluated are remembered.
  private forgetCalls(content: FormulaContent): void {
    if (content.evaluatedIn === this.change) return;
    content.calls = content.calls.filter(({ change }) => change === content.evaluatedIn);
    content.evaluatedIn = this.change;
  }

  private gridNamed(name: string): Grid | undefined {
    const wanted = name.toLowerCase();
    return this.grids().find((grid) => grid.name.toLowerCase() === wanted);
  }

  private isVolatile({ functions, areas }: ArgumentSources): boolean {
    if (functions.some((name) => volatileFunctions.has(name))) return true;
    const places = areas.flatMap(({ start, end }) => {
      const grid = this.sheets[start.sheet];
      if (grid === undefined) return [];
      const [rows, columns] = [end.row - start.row + 1, end.col - start.col + 1];
      return [{ grid, area: { row: start.row + 1, column: start.col + 1, rows, columns } }];
    });
    return this.leadToVolatile(places);
  }

  private leadToVolatile(places: readonly Place[]): boolean {
    const around = { gridNamed: (name: string) => this.gridNamed(name), filling: spilledInto };
    return anyPrecedent(places, around, {
      formula: ({ formula }) => [...formula.functions].some((name) => volatileFunctions.has(name)),
    });
  }

  private exposureOf(content: FormulaContent): string {
    if (!this.sawVolatile || !callsCustomFunction(content)) return '';
    return directPrecedents(content, (name) => this.gridNamed(name))
      .flatMap((place, index) => (this.leadToVolatile([place]) ? [index] : []))
      .join();
  }

  // What an argument depends on may change while its value stays the same.
  private takeExposed(): Place[] {
    if (!this.sawVolatile) return [];
    return this.formulas.standing().flatMap((content) => {
      const exposure = this.exposureOf(content);
      if (exposure === content.exposure) return [];
      content.exposure = exposure;
      return [placeOfHome(content)];
    });
  }

  private write(places: readonly Place[]): void {
    if (places.length === 0) return;
    this.engine ??= this.formulas.standing().length > 0 ? createEngine(this) : undefined;
    const { engine } = this;
    if (engine === undefined) return;
    const cells = places.reduce((sum, place) => sum + cellsOf(place), 0);
    if (this.sheets.length === 0 || cells > manyCells) {
      this.build(engine);
      return;
    }
    const circles = engine.write(
      places.map(({ grid, area }) => ({
        sheet: grid.name,
        row: area.row,
        column: area.column,
        contents: this.contents(engine, grid, area),
      })),
    );
    for (const { sheet, row, col } of circles) {
      const content = this.sheets[sheet]?.content(row + 1, col + 1);
      if (content?.kind === 'formula') content.result = [[circularError]];
    }
    this.write(this.takeExposed());
  }

  private build(engine: Engine): void {
    const before = new Map<FormulaContent, number>();
    eachFormula(this.grids(), (content) => before.set(content, content.evaluations));
    const sheets = this.grids().map((grid) => {
      const area = { row: 1, column: 1, ...grid.contentSize() };
      return { name: grid.name, contents: this.contents(engine, grid, area) };
    });
    engine.build(sheets, (names) => {
      this.sheets = names.map((name) => this.gridNamed(name));
    });
    eachFormula(this.grids(), (content) => {
      const evaluated = content.evaluations !== before.get(content);
      if (!evaluated && !content.unreadable) content.result = [[circularError]];
    });
  }

  private settle(): void {
    this.spills.settle((places) => {
      this.write(places);
    });
  }

  private contents(engine: Engine, grid: Grid, area: Area): RawCellContent[][] {
    return Array.from({ length: area.rows }, (_, r) =>
      Array.from({ length: area.columns }, (_unused, c) =>
        this.content(engine, grid.cell(area.row + r, area.column + c)),
      ),
    );
  }

  private content(engine: Engine, cell: StoredCell | undefined): RawCellContent {
    if (cell?.content?.kind !== 'formula') return engineContent(shownValue(cell));
    const { content } = cell;
    const { functions } = content.formula;
    this.sawVolatile ||= [...functions].some((name) => volatileFunctions.has(name));
    if (functions.has('TODAY')) this.dayFormulas.add(content);
    return formulaForEngine(content, engine, (name) => this.gridNamed(name));
  }
}
