import { CellError as EngineError, EmptyValue, ErrorType } from 'hyperformula';
import { FunctionArgumentType, FunctionPlugin } from 'hyperformula';
import type { ImplementedFunctions } from 'hyperformula';
import { hostOf } from './engineHost';
import { engineRows, fromEngine } from './engineValues';
import type { Ast, CallAst, EngineScalar, EvaluationState } from './engineValues';

const texts: Omit<ImplementedFunctions[string], 'method'> = {
  parameters: [{ argumentType: FunctionArgumentType.ANY }],
  repeatLastArgs: 1,
  vectorizationForbidden: true,
};

const wrongCount = (): EngineError => new EngineError(ErrorType.NA, 'Wrong number of arguments.');

const isError = (value: EngineScalar): value is EngineError => value instanceof EngineError;

/**
 * TEXT, CONCATENATE and TEXTJOIN with number formats and automatic texts as Sheets shows them.
 * Source: Docs Editors Help, "TEXT", "CONCATENATE", "TEXTJOIN".
 */
export class TextFunctions extends FunctionPlugin {
  static override implementedFunctions: ImplementedFunctions = {
    TEXT: { ...texts, method: 'text' },
    CONCATENATE: { ...texts, method: 'concatenate' },
    TEXTJOIN: { ...texts, method: 'join' },
  };

  /** A number or date under a format; a text or boolean as it is. */
  text(ast: CallAst, state: EvaluationState): EngineScalar {
    const [value, format] = ast.args.map((arg) => this.scalar(arg, state));
    if (value === undefined || format === undefined || ast.args.length > 2) return wrongCount();
    if (isError(value)) return value;
    if (isError(format)) return format;
    const code = fromEngine(format);
    const shown = value === EmptyValue ? 0 : fromEngine(value);
    return hostOf(this.config.context).text(shown, typeof code === 'object' ? '' : String(code));
  }

  /** All values one after the other. */
  concatenate(ast: CallAst, state: EvaluationState): EngineScalar {
    if (ast.args.length === 0) return wrongCount();
    return this.joined('', ast.args, state, false);
  }

  /** Values with a text between them, blanks left out where the second argument says so. */
  join(ast: CallAst, state: EvaluationState): EngineScalar {
    const [delimiter, ignoreEmpty, ...rest] = ast.args;
    if (delimiter === undefined || ignoreEmpty === undefined || rest.length === 0) {
      return wrongCount();
    }
    const between = this.joined('', [delimiter], state, false);
    if (typeof between !== 'string') return between;
    const type = { argumentType: FunctionArgumentType.BOOLEAN };
    const skip = this.coerceToType(this.evaluateAst(ignoreEmpty, state), type, state) === true;
    return this.joined(between, rest, state, skip);
  }

  private joined(
    between: string,
    args: readonly Ast[],
    state: EvaluationState,
    skipEmpty: boolean,
  ): string | EngineError {
    const values = args.flatMap((arg) => engineRows(this.evaluateAst(arg, state)).flat());
    const error = values.find(isError);
    if (error !== undefined) return error;
    const host = hostOf(this.config.context);
    const shown = values.map((value) => host.text(fromEngine(value), ''));
    return shown.filter((part) => !skipEmpty || part !== '').join(between);
  }

  private scalar(arg: Ast, state: EvaluationState): EngineScalar {
    const type = { argumentType: FunctionArgumentType.SCALAR, passSubtype: true };
    const found = this.coerceToType(this.evaluateAst(arg, state), type, state);
    return isValue(found) ? found : noScalar();
  }
}

const noScalar = (): EngineError => new EngineError(ErrorType.VALUE, 'A single value is needed.');

const isValue = (value: unknown): value is EngineScalar => value !== undefined;
