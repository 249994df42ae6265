import type { CellError, CellValue } from '../model';
import type { Formula } from './formulaText';
import type { Grid } from './grid';

/** A rectangle of values, row by row; at least one row of one value. */
export type ValueBlock = readonly (readonly CellValue[])[];

/** One evaluated call of a custom function, kept so that the same arguments do not run it again. */
export type RememberedCall = {
  readonly name: string;
  readonly args: readonly (CellValue | ValueBlock | undefined)[];
  readonly result: CellValue | ValueBlock;
  /** The change of the workbook in which it was made or asked for again. */
  readonly change: number;
};

/** A value that was written or typed. Dates are plain serial numbers: the cell's format tells. */
export type WrittenContent = {
  readonly kind: 'written';
  readonly value: string | number | boolean | CellError;
};

/** Where a formula stands; rows and columns count from 1. */
export type Home = { readonly grid: Grid; readonly row: number; readonly column: number };

/** A formula with what it last gave and what of it is spilled at present. */
export type FormulaContent = {
  readonly kind: 'formula';
  formula: Formula;
  home: Home;
  /** What the formula gave; a scalar is a block of one. */
  result: ValueBlock;
  /** Why the result is not shown: it found no space, or it feeds itself. */
  refusal: CellError | undefined;
  /** The block that it fills at present, itself included. */
  extent: { readonly rows: number; readonly columns: number };
  /** It cannot be read, so that it never is evaluated. */
  unreadable: boolean;
  /** How many times it was evaluated. */
  evaluations: number;
  /** Which of its references led to a volatile function when it was last evaluated. */
  exposure: string;
  /** The change of the workbook in which it was last evaluated. */
  evaluatedIn: number;
  /** The calls of custom functions in that change and in the last one before it. */
  calls: readonly RememberedCall[];
};

/** A value that the array result of a formula put here; blanks count. */
export type SpilledContent = {
  readonly kind: 'spilled';
  readonly origin: FormulaContent;
  readonly value: CellValue;
};

/** What a cell holds. */
export type CellContent = WrittenContent | FormulaContent | SpilledContent;

/** A cell of the grid. `format` is `''` where the format is automatic. */
export type StoredCell = { content: CellContent | undefined; format: string };

/** What Sheets shows for a formula that depends on its own result. Source: Sheets' hover text. */
export const circularError: CellError = {
  error: '#REF!',
  message:
    'Circular dependency detected. To resolve with iterative calculation, see File > Settings.',
};

/** What Sheets shows for a result that is no number. Unverified on Google. */
export const notANumber: CellError = { error: '#NUM!', message: 'Result was not a number.' };

/** What Sheets shows for a formula that it cannot read. */
export const parseError: CellError = { error: '#ERROR!', message: 'Formula parse error.' };

/** Tells whether a value is an error. */
export const isCellError = (value: unknown): value is CellError =>
  typeof value === 'object' && value !== null && 'error' in value;

/** Tells whether two values are the same, errors by what they say too. */
export function sameValue(one: CellValue | undefined, other: CellValue | undefined): boolean {
  if (typeof one !== 'object' || typeof other !== 'object') return one === other;
  if (isCellError(one)) {
    return isCellError(other) && one.error === other.error && one.message === other.message;
  }
  return !isCellError(other) && one.serial === other.serial;
}

/** A formula that has not been evaluated yet. */
export const newFormulaContent = (formula: Formula, home: Home): FormulaContent => ({
  kind: 'formula',
  formula,
  home,
  result: [['']],
  refusal: undefined,
  extent: { rows: 1, columns: 1 },
  unreadable: false,
  evaluations: 0,
  exposure: '',
  evaluatedIn: 0,
  calls: [],
});
