import { CellError as EngineError, EmptyValue, ErrorType } from 'hyperformula';
import { FunctionArgumentType, FunctionPlugin, SimpleRangeValue } from 'hyperformula';
import type { ImplementedFunctions } from 'hyperformula';
import { engineRows, fromRows } from './engineValues';
import type { Ast, CallAst, EngineScalar, EngineValue, EvaluationState } from './engineValues';

const anything: Omit<ImplementedFunctions[string], 'method'> = {
  parameters: [{ argumentType: FunctionArgumentType.ANY }],
  repeatLastArgs: 1,
  vectorizationForbidden: true,
};

const isAnyError = (value: EngineScalar): boolean => value instanceof EngineError;
const isMissing = (value: EngineScalar): boolean =>
  value instanceof EngineError && value.type === ErrorType.NA;

// Blocks of one row or column repeat; beyond the end of any other block there is nothing.
const pick = (rows: EngineScalar[][], row: number, column: number): EngineScalar => {
  const line = rows[rows.length === 1 ? 0 : row] ?? [];
  return line[line.length === 1 ? 0 : column] ?? new EngineError(ErrorType.NA);
};

/**
 * IF, IFERROR and IFNA, which in Sheets pass blocks through whole and leave what they do not need
 * unevaluated. Source: Docs Editors Help, "IF", "IFERROR", "IFNA"; passing of blocks is common
 * usage (`=IFERROR(FILTER(…);"")`).
 */
export class ConditionFunctions extends FunctionPlugin {
  static override implementedFunctions: ImplementedFunctions = {
    IF: { ...anything, method: 'choose' },
    IFERROR: { ...anything, method: 'withoutErrors' },
    IFNA: { ...anything, method: 'withoutMissing' },
  };

  /** The second argument where the first holds, else the third (FALSE where it is left out). */
  choose(ast: CallAst, state: EvaluationState): EngineValue {
    const [test, yes, no] = ast.args;
    if (test === undefined || yes === undefined || ast.args.length > 3) return wrongCount();
    const condition = this.evaluateAst(test, state);
    if (condition instanceof SimpleRangeValue && state.arraysFlag) {
      return this.chooseEach(engineRows(condition), yes, no, state);
    }
    const truth = this.truth(condition, state);
    if (truth instanceof EngineError) return truth;
    return truth ? this.evaluateAst(yes, state) : this.otherwise(no, state);
  }

  /** The first argument, its errors replaced by the second (blank where it is left out). */
  withoutErrors(ast: CallAst, state: EvaluationState): EngineValue {
    return this.replace(ast, state, isAnyError);
  }

  /** The first argument, its `#N/A` replaced by the second (blank where it is left out). */
  withoutMissing(ast: CallAst, state: EvaluationState): EngineValue {
    return this.replace(ast, state, isMissing);
  }

  private replace(
    ast: CallAst,
    state: EvaluationState,
    isBad: (value: EngineScalar) => boolean,
  ): EngineValue {
    const [arg, instead] = ast.args;
    if (arg === undefined || ast.args.length > 2) return wrongCount();
    const value = this.evaluateAst(arg, state);
    const spare = (): EngineValue =>
      instead === undefined ? EmptyValue : this.evaluateAst(instead, state);
    if (!(value instanceof SimpleRangeValue)) return isBad(value) ? spare() : value;
    const rows = engineRows(value);
    if (!rows.some((row) => row.some(isBad))) return value;
    const spares = engineRows(spare());
    return fromRows(
      rows.map((row, r) => row.map((cell, c) => (isBad(cell) ? pick(spares, r, c) : cell))),
    );
  }

  private chooseEach(
    conditions: EngineScalar[][],
    yes: Ast,
    no: Ast | undefined,
    state: EvaluationState,
  ): EngineValue {
    const whenTrue = engineRows(this.evaluateAst(yes, state));
    const whenFalse = engineRows(this.otherwise(no, state));
    return fromRows(
      conditions.map((row, r) =>
        row.map((condition, c) => {
          const truth = this.truth(condition, state);
          if (truth instanceof EngineError) return truth;
          return pick(truth ? whenTrue : whenFalse, r, c);
        }),
      ),
    );
  }

  private otherwise(no: Ast | undefined, state: EvaluationState): EngineValue {
    return no === undefined ? false : this.evaluateAst(no, state);
  }

  private truth(condition: EngineValue, state: EvaluationState): boolean | EngineError {
    if (condition instanceof EngineError) return condition;
    const type = { argumentType: FunctionArgumentType.BOOLEAN };
    const coerced = this.coerceToType(condition, type, state);
    if (typeof coerced === 'boolean') return coerced;
    return new EngineError(ErrorType.VALUE, 'IF needs a condition that is true or false.');
  }
}

const wrongCount = (): EngineError => new EngineError(ErrorType.NA, 'Wrong number of arguments.');
