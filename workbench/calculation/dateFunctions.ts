import { CellError as EngineError, FunctionArgumentType, FunctionPlugin } from 'hyperformula';
import type { ImplementedFunctions } from 'hyperformula';
import { SimpleRangeValue } from 'hyperformula';
import { hostOf } from './engineHost';
import { engineDate, fromEngine, isEngineDate } from './engineValues';
import type { Ast, CallAst, EngineScalar, EvaluationState } from './engineValues';
import { isCellError } from './storedCell';

const clock = { parameters: [], isVolatile: true };
const numbers: Omit<ImplementedFunctions[string], 'method'> = {
  parameters: [{ argumentType: FunctionArgumentType.ANY }],
  repeatLastArgs: 1,
};

type Found = { readonly value: number; readonly isDate: boolean };

/**
 * TODAY and NOW on the workbook's clock, and MIN and MAX, which in Sheets keep dates dates.
 * Source: Docs Editors Help, "TODAY", "NOW", "MIN", "MAX".
 */
export class DateFunctions extends FunctionPlugin {
  static override implementedFunctions: ImplementedFunctions = {
    TODAY: { ...clock, method: 'today' },
    NOW: { ...clock, method: 'present' },
    MIN: { ...numbers, method: 'least' },
    MAX: { ...numbers, method: 'greatest' },
  };

  /** The day on the workbook's clock, in its zone. */
  today(): EngineScalar {
    return engineDate(Math.floor(hostOf(this.config.context).now()), this.interpreter);
  }

  /** The moment on the workbook's clock, in its zone. */
  present(): EngineScalar {
    return engineDate(hostOf(this.config.context).now(), this.interpreter);
  }

  /** The least of the numbers, 0 if there are none. */
  least(ast: CallAst, state: EvaluationState): EngineScalar {
    return this.extreme(ast, state, (one, other) => one < other);
  }

  /** The greatest of the numbers, 0 if there are none. */
  greatest(ast: CallAst, state: EvaluationState): EngineScalar {
    return this.extreme(ast, state, (one, other) => one > other);
  }

  private extreme(
    ast: CallAst,
    state: EvaluationState,
    wins: (one: number, other: number) => boolean,
  ): EngineScalar {
    let best: Found | undefined;
    for (const arg of ast.args) {
      for (const scalar of this.scalars(arg, state)) {
        if (scalar instanceof EngineError) return scalar;
        const value = fromEngine(scalar);
        const number = typeof value === 'object' && !isCellError(value) ? value.serial : value;
        if (typeof number !== 'number') continue;
        if (best === undefined || wins(number, best.value)) {
          best = { value: number, isDate: isEngineDate(scalar) };
        }
      }
    }
    if (best === undefined) return 0;
    return best.isDate ? engineDate(best.value, this.interpreter) : best.value;
  }

  // Texts and booleans count where they stand alone as an argument, not inside a range.
  private scalars(arg: Ast, state: EvaluationState): readonly EngineScalar[] {
    const value = this.evaluateAst(arg, state);
    if (value instanceof SimpleRangeValue) return value.valuesFromTopLeftCorner();
    return 'reference' in arg ? [value] : [this.coerceScalarToNumberOrError(value)];
  }
}
