import { DetailedCellError, ErrorType, ExportedCellChange, HyperFormula } from 'hyperformula';
import type { ConfigParams, RawCellContent } from 'hyperformula';
import type { CellValue } from '../model';
import { EngineContext } from './engineHost';
import type { EngineHost } from './engineHost';
import type { EngineAddress } from './engineValues';
import { dayOf } from './serialDate';
import { isCellError } from './storedCell';

/** A block of contents that begins at an address. */
export type EngineBlock = {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly contents: readonly (readonly RawCellContent[])[];
};

/** HyperFormula, reduced to what the workbench asks of it: contents in, evaluations out. */
export type Engine = {
  /** Tells whether HyperFormula can read a formula. */
  canRead(formula: string): boolean;
  /** Throws everything away and calculates the given sheets. `began` is told the sheets' numbers. */
  build(
    sheets: readonly { readonly name: string; readonly contents: RawCellContent[][] }[],
    began: (names: readonly string[]) => void,
  ): void;
  /** Writes blocks, calculates once, and gives the cells that turned out to be part of a circle. */
  write(blocks: readonly EngineBlock[]): readonly EngineAddress[];
};

const secondsPerDay = 86_400;
const unixEpoch = 25_569;

/**
 * A serial number dressed as the zoneless `Date` that HyperFormula reads: only the getters that
 * it calls are answered.
 */
class SerialDate extends Date {
  private readonly fraction: number;

  constructor(serial: number) {
    const day = Math.floor(serial);
    super((day - unixEpoch) * secondsPerDay * 1000);
    this.fraction = serial - day;
  }

  override getFullYear(): number {
    return this.getUTCFullYear();
  }

  override getMonth(): number {
    return this.getUTCMonth();
  }

  override getDate(): number {
    return this.getUTCDate();
  }

  override getHours(): number {
    return 0;
  }

  override getMinutes(): number {
    return 0;
  }

  override getSeconds(): number {
    return this.fraction * secondsPerDay;
  }

  override getMilliseconds(): number {
    return 0;
  }
}

/** A value as HyperFormula takes it in without reading anything into texts. */
export function engineContent(value: CellValue): RawCellContent {
  if (value === '') return null;
  if (typeof value === 'string') return `'${value}`;
  if (typeof value !== 'object') return value;
  if (isCellError(value)) return value.error;
  return value.serial < 0 ? value.serial : new SerialDate(value.serial);
}

type DateParts = ReturnType<ConfigParams['parseDateTime']>;

// HyperFormula asks this of every text that it takes in; ours begin with an apostrophe.
function dateParts(text: string, host: EngineHost): DateParts {
  if (text.startsWith("'")) return undefined;
  const serial = host.readDate(text);
  if (serial === undefined) return undefined;
  const { year, month, day } = dayOf(serial);
  const date = { year, month, day };
  const fraction = serial - Math.floor(serial);
  const time = { hours: 0, minutes: 0, seconds: fraction * secondsPerDay };
  if (fraction === 0) return date;
  return serial < 1 ? time : { ...date, ...time };
}

const isCircle = (value: unknown): boolean =>
  value instanceof DetailedCellError && value.type === ErrorType.CYCLE;

class HyperFormulaEngine implements Engine {
  private readonly options: Partial<ConfigParams>;
  private engine: HyperFormula;

  constructor(host: EngineHost) {
    this.options = {
      licenseKey: 'gpl-v3',
      dateFormats: ['YYYY-MM-DD'],
      timeFormats: ['hh:mm:ss'],
      parseDateTime: (text: string) => dateParts(text, host),
      context: new EngineContext(host),
      maxRows: 1_000_000,
      undoLimit: 0,
      ignoreWhiteSpace: 'any',
      caseFirst: 'false',
    };
    this.engine = HyperFormula.buildEmpty(this.options);
  }

  canRead(formula: string): boolean {
    return this.engine.validateFormula(formula);
  }

  build(
    sheets: readonly { readonly name: string; readonly contents: RawCellContent[][] }[],
    began: (names: readonly string[]) => void,
  ): void {
    const named = Object.fromEntries(sheets.map(({ name, contents }) => [name, contents]));
    this.engine.destroy();
    began(Object.keys(named));
    this.engine = HyperFormula.buildFromSheets(named, this.options);
  }

  write(blocks: readonly EngineBlock[]): readonly EngineAddress[] {
    const { engine } = this;
    const changes = engine.batch(() => {
      for (const { sheet, row, column, contents } of blocks) {
        const id = engine.getSheetId(sheet);
        if (id === undefined) throw new Error(`The engine has no sheet "${sheet}".`);
        const address = { sheet: id, row: row - 1, col: column - 1 };
        engine.setCellContents(
          address,
          contents.map((line) => [...line]),
        );
      }
    });
    return changes.flatMap((change) =>
      change instanceof ExportedCellChange && isCircle(change.newValue) ? [change.address] : [],
    );
  }
}

/** An empty engine whose formulas talk to the given workbook. */
export const createEngine = (host: EngineHost): Engine => new HyperFormulaEngine(host);
