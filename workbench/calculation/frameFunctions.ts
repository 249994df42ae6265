import { CellError as EngineError, EmptyValue, ErrorType } from 'hyperformula';
import { FunctionArgumentType, FunctionPlugin, SimpleRangeValue } from 'hyperformula';
import type { ImplementedFunctions } from 'hyperformula';
import type { CellValue } from '../model';
import { areaOf, argumentSources } from './argumentSources';
import { hostOf } from './engineHost';
import { blockFromEngine, fromEngine, fromRows, toEngine } from './engineValues';
import type {
  Ast,
  CallAst,
  EngineAddress,
  EngineScalar,
  EngineValue,
  EvaluationState,
  Interpreter,
} from './engineValues';
import type { ValueBlock } from './storedCell';

const anything: ImplementedFunctions[string] = {
  method: '',
  parameters: [{ argumentType: FunctionArgumentType.ANY }],
  repeatLastArgs: 1,
  vectorizationForbidden: true,
};

const textOf = (ast: Ast | undefined): string =>
  ast !== undefined && 'value' in ast && typeof ast.value === 'string' ? ast.value : '';

const unwrap = (ast: Ast): Ast => ('expression' in ast ? unwrap(ast.expression) : ast);

const isRange = (ast: Ast): boolean => 'start' in unwrap(ast);

const isScalar = (value: unknown): value is EngineScalar =>
  value !== undefined && !(value instanceof SimpleRangeValue);

const single = (block: ValueBlock): CellValue | ValueBlock => {
  const [first] = block;
  return block.length === 1 && first?.length === 1 ? (first[0] ?? '') : block;
};

/**
 * The words that formulas are framed in: `OUT_` hands a formula's whole result to the
 * workbook and leaves HyperFormula one scalar, `CUSTOM_` calls a custom function with arguments
 * marshalled as Apps Script marshals them, `UNKNOWN_NAME_` is a named range that does not exist,
 * `BROKEN_` a reference that names no cell.
 */
export class FrameFunctions extends FunctionPlugin {
  static override implementedFunctions: ImplementedFunctions = {
    OUT_: { ...anything, method: 'out' },
    CUSTOM_: { ...anything, method: 'custom' },
    UNKNOWN_NAME_: { ...anything, method: 'unknownName' },
    BROKEN_: { ...anything, method: 'broken' },
  };

  /** Gives `&` the interpreter's texts as Sheets shows them; it has no setting for that. */
  constructor(interpreter: Interpreter) {
    super(interpreter);
    const host = hostOf(interpreter.config.context);
    const concatenate = (one: EngineScalar, other: EngineScalar): EngineScalar => {
      if (one instanceof EngineError) return one;
      if (other instanceof EngineError) return other;
      return host.text(fromEngine(one), '') + host.text(fromEngine(other), '');
    };
    Reflect.set(interpreter, 'concatOp', concatenate);
  }

  /** Evaluates the formula inside; what is thrown becomes `#ERROR!`. */
  out(ast: CallAst, state: EvaluationState): EngineValue {
    const value = this.formulaValue(ast, state);
    const host = hostOf(this.config.context);
    const shown = host.evaluated(state.formulaAddress, blockFromEngine(value));
    // A formula that gives a blank cell stays a blank for arithmetic: 1 + blank is 1.
    return value === EmptyValue && shown === '' ? value : toEngine(shown, this.interpreter);
  }

  /** Calls a custom function; a name that nobody gave is `#NAME?`. */
  custom(ast: CallAst, state: EvaluationState): EngineValue {
    const at = state.formulaAddress;
    const [name, ...rest] = ast.args;
    const args = rest.map((arg) => this.argument(arg, state));
    const result = hostOf(this.config.context).call(textOf(name), args, at, () =>
      argumentSources(rest, at),
    );
    return this.toEngineValue(result);
  }

  /** Named ranges are not part of the workbench. Source of the text: Sheets' hover text. */
  unknownName(ast: CallAst): EngineScalar {
    return new EngineError(ErrorType.NAME, `Unknown range name: '${textOf(ast.args[0])}'.`);
  }

  /** A reference that names no cell, with the reason to show. */
  broken(ast: CallAst, state: EvaluationState): EngineScalar {
    const [reason] = ast.args;
    const message = reason === undefined ? '' : this.evaluateAst(reason, state);
    return new EngineError(ErrorType.REF, typeof message === 'string' ? message : '');
  }

  private formulaValue(ast: CallAst, state: EvaluationState): EngineValue {
    const [formula] = ast.args;
    if (formula === undefined) return '';
    try {
      const value = this.evaluateAst(formula, state);
      return isRange(formula) ? this.crossing(value, state) : value;
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      return new EngineError(ErrorType.ERROR, message);
    }
  }

  // A bare range shows the value beside or above the formula; only functions give blocks.
  private crossing(value: EngineValue, state: EvaluationState): EngineValue {
    const scalar = { argumentType: FunctionArgumentType.SCALAR, passSubtype: true };
    const found = this.coerceToType(value, scalar, state);
    const nothing = new EngineError(ErrorType.VALUE, 'An array value could not be found.');
    return isScalar(found) ? found : nothing;
  }

  private argument(ast: Ast, state: EvaluationState): CellValue | ValueBlock | undefined {
    const arg = unwrap(ast);
    const kind: string = arg.type;
    if (kind === 'EMPTY') return undefined;
    const area = areaOf(arg, state.formulaAddress);
    if (area === undefined) return single(blockFromEngine(this.evaluateAst(arg, state)));
    return single(hostOf(this.config.context).values(area, (at) => this.isCircular(at)));
  }

  private isCircular(at: EngineAddress): boolean {
    const value = this.dependencyGraph.getCellValue(at);
    return value instanceof EngineError && value.type === ErrorType.CYCLE;
  }

  private toEngineValue(result: CellValue | ValueBlock): EngineValue {
    const { interpreter } = this;
    if (!isBlock(result)) return toEngine(result, interpreter);
    return fromRows(result.map((row) => row.map((value) => toEngine(value, interpreter))));
  }
}

const isBlock = (value: CellValue | ValueBlock): value is ValueBlock => Array.isArray(value);
