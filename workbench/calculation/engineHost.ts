import type { CellValue } from '../model';
import type { EngineAddress } from './engineValues';
import type { ValueBlock } from './storedCell';

/** A rectangle of cells inside HyperFormula, from 0, both corners included. */
export type EngineArea = { readonly start: EngineAddress; readonly end: EngineAddress };

/** What the arguments of a call are made of. */
export type ArgumentSources = {
  readonly functions: readonly string[];
  readonly areas: readonly EngineArea[];
};

/** What the functions that run inside HyperFormula ask of the workbook. */
export type EngineHost = {
  /** The moment on the workbook's clock, as a serial number of the workbook's zone. */
  now(): number;
  /** The serial number of a text that reads as a date or time in the workbook's locale. */
  readDate(text: string): number | undefined;
  /** A value as a cell of a number format shows it; `''` is the automatic one. */
  text(value: CellValue, format: string): string;
  /** Takes what a formula gave; answers what its cell holds for the formulas that read it. */
  evaluated(at: EngineAddress, result: ValueBlock): CellValue;
  /** Values of an area; `isCircular` tells whether a formula's cell is part of a circle. */
  values(area: EngineArea, isCircular: (at: EngineAddress) => boolean): ValueBlock;
  /** Runs a custom function; never throws. */
  call(
    name: string,
    args: readonly (CellValue | ValueBlock | undefined)[],
    at: EngineAddress,
    sources: () => ArgumentSources,
  ): CellValue | ValueBlock;
};

/** The workbook behind an interpreter's configuration. Throws where there is none. */
export function hostOf(context: unknown): EngineHost {
  if (context instanceof EngineContext) return context.host;
  throw new Error('This HyperFormula instance was not made by the workbench.');
}

/** Carries the workbook through HyperFormula's `context` option. */
export class EngineContext {
  readonly host: EngineHost;

  /** Wraps the workbook that the engine belongs to. */
  constructor(host: EngineHost) {
    this.host = host;
  }
}
