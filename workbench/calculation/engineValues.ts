import { CellError as EngineError, CellValueDetailedType, ErrorType } from 'hyperformula';
import { EmptyValue, SimpleRangeValue } from 'hyperformula';
import type { FunctionPlugin } from 'hyperformula';
import type { CellError, CellValue } from '../model';
import type { ValueBlock } from './storedCell';
import { circularError, isCellError, notANumber } from './storedCell';

/** HyperFormula's interpreter, whose types are not exported by name. */
export type Interpreter = ConstructorParameters<typeof FunctionPlugin>[0];
/** A parsed formula or a part of one. */
export type Ast = Parameters<Interpreter['evaluateAst']>[0];
/** Where and how a part of a formula is evaluated. */
export type EvaluationState = Parameters<Interpreter['evaluateAst']>[1];
/** What a part of a formula gives: a scalar or a block. */
export type EngineValue = ReturnType<Interpreter['evaluateAst']>;
/** A scalar inside HyperFormula. */
export type EngineScalar = Exclude<EngineValue, SimpleRangeValue>;
/** A parsed function call. */
export type CallAst = Extract<Ast, { procedureName: string }>;
/** An address inside HyperFormula, counted from 0. */
export type EngineAddress = EvaluationState['formulaAddress'];

type RichNumber = Exclude<Extract<EngineScalar, object>, EngineError>;

const dateTypes: ReadonlySet<string> = new Set([
  CellValueDetailedType.NUMBER_DATE,
  CellValueDetailedType.NUMBER_TIME,
  CellValueDetailedType.NUMBER_DATETIME,
]);

const typeTexts: readonly (readonly [ErrorType, string])[] = [
  [ErrorType.DIV_BY_ZERO, '#DIV/0!'],
  [ErrorType.NAME, '#NAME?'],
  [ErrorType.VALUE, '#VALUE!'],
  [ErrorType.NUM, '#NUM!'],
  [ErrorType.NA, '#N/A'],
  [ErrorType.REF, '#REF!'],
  [ErrorType.ERROR, '#ERROR!'],
];
const errorTexts: ReadonlyMap<string, string> = new Map(typeTexts);
const errorTypes: ReadonlyMap<string, ErrorType> = new Map(
  typeTexts.map(([type, text]) => [text, type]),
);

/** An error as HyperFormula keeps it. */
export const engineError = ({ error, message }: CellError): EngineError =>
  new EngineError(errorTypes.get(error) ?? ErrorType.ERROR, message);

const modelError = ({ type, message }: EngineError): CellError =>
  type === ErrorType.CYCLE
    ? circularError
    : { error: errorTexts.get(type) ?? '#ERROR!', message: message ?? '' };

const isRich = (value: object): value is RichNumber => 'val' in value;

/** Tells whether a number inside HyperFormula is a date, a time or both. */
export const isEngineDate = (value: EngineValue): boolean =>
  typeof value === 'object' && isRich(value) && dateTypes.has(value.getDetailedType());

/** A date or time (a serial number of days) as HyperFormula keeps it, so that `+` and IF keep it a date. */
export function engineDate(serial: number, { arithmeticHelper }: Interpreter): EngineScalar {
  const whole = CellValueDetailedType.NUMBER_DATE;
  const type = Number.isInteger(serial) ? whole : CellValueDetailedType.NUMBER_DATETIME;
  return arithmeticHelper.ExtendedNumberFactory(serial, { type });
}

/** A cell's value as HyperFormula keeps it; a text of no characters stays a text. */
export function toEngine(value: CellValue, interpreter: Interpreter): EngineScalar {
  if (typeof value !== 'object') return value;
  if (isCellError(value)) return engineError(value);
  return engineDate(value.serial, interpreter);
}

/** A scalar of HyperFormula as a cell's value; blank is `''`. */
export function fromEngine(value: EngineScalar): CellValue {
  if (typeof value === 'symbol') return '';
  if (typeof value === 'number') return Number.isFinite(value) ? value : notANumber;
  if (typeof value !== 'object') return value;
  if (value instanceof EngineError) return modelError(value);
  return isEngineDate(value) ? { serial: value.val } : value.val;
}

/** Any result as a block; a scalar is a block of one. */
export const blockFromEngine = (value: EngineValue): ValueBlock =>
  value instanceof SimpleRangeValue
    ? value.data.map((row) => row.map(fromEngine))
    : [[fromEngine(value)]];

/** Any result as rows of HyperFormula's scalars, safe to change. */
export const engineRows = (value: EngineValue): EngineScalar[][] =>
  value instanceof SimpleRangeValue ? value.data.map((row) => [...row]) : [[value]];

/** A block, or the scalar of a block of one. */
export function fromRows(rows: EngineScalar[][]): EngineValue {
  const [first] = rows;
  const [value] = first ?? [];
  if (value === undefined) return EmptyValue;
  return rows.length === 1 && first?.length === 1 ? value : SimpleRangeValue.onlyValues(rows);
}
