import { CellError as EngineError, ErrorType, FunctionArgumentType } from 'hyperformula';
import { EmptyValue, FunctionPlugin, SimpleRangeValue } from 'hyperformula';
import type { ImplementedFunctions } from 'hyperformula';
import { engineRows, fromEngine, fromRows } from './engineValues';
import type { CallAst, EngineScalar, EngineValue, EvaluationState } from './engineValues';
import { compareValues } from './compareValues';

type Rows = EngineScalar[][];
type SortKey = { readonly values: readonly EngineScalar[]; readonly ascending: boolean };

const blocks: Omit<ImplementedFunctions[string], 'method'> = {
  parameters: [{ argumentType: FunctionArgumentType.ANY }],
  repeatLastArgs: 1,
  vectorizationForbidden: true,
};

const arithmetic = { ...blocks, enableArrayArithmeticForArguments: true };

const notAvailable = (message: string): EngineError => new EngineError(ErrorType.NA, message);

const columnOf = (rows: Rows, index: number): EngineScalar[] =>
  rows.flatMap((row) => row.slice(index, index + 1));

const transpose = (rows: Rows): Rows => (rows[0] ?? []).map((_, index) => columnOf(rows, index));

const widthOf = (rows: Rows): number => Math.max(0, ...rows.map((row) => row.length));

const isBad = (value: unknown): value is EngineError => value instanceof EngineError;

/**
 * HSTACK, VSTACK, FILTER and SORT as Sheets means them.
 * Source: Docs Editors Help, "HSTACK", "VSTACK", "FILTER", "SORT".
 */
export class ArrayFunctions extends FunctionPlugin {
  static override implementedFunctions: ImplementedFunctions = {
    HSTACK: { ...blocks, method: 'beside' },
    VSTACK: { ...blocks, method: 'below' },
    FILTER: { ...arithmetic, method: 'filter' },
    SORT: { ...arithmetic, method: 'sort' },
  };

  /** Blocks side by side; the lower ones are filled up with `#N/A`. */
  beside(ast: CallAst, state: EvaluationState): EngineValue {
    const stacked = this.stack(ast, state, transpose);
    return stacked === undefined ? this.tooFew() : fromRows(transpose(stacked));
  }

  /** Blocks below each other; the narrower ones are filled up with `#N/A`. */
  below(ast: CallAst, state: EvaluationState): EngineValue {
    const stacked = this.stack(ast, state, (rows) => rows);
    return stacked === undefined ? this.tooFew() : fromRows(stacked);
  }

  /** The rows (or columns) of the first block for which all conditions hold; `#N/A` for none. */
  filter(ast: CallAst, state: EvaluationState): EngineValue {
    const [first, ...rest] = ast.args.map((arg) => this.evaluateAst(arg, state));
    if (first === undefined || rest.length === 0) return this.tooFew();
    const bad = [first, ...rest].find(isBad);
    if (bad !== undefined) return bad;
    const rows = engineRows(first);
    const conditions = rest.map(engineRows);
    const across = widthOf(conditions[0] ?? []) > 1;
    const lines = across ? transpose(rows) : rows;
    const flat = conditions.map((condition) => condition.flat());
    if (flat.some((condition) => condition.length !== lines.length)) {
      return notAvailable(
        `FILTER has mismatched range sizes. Expected ${across ? 'column' : 'row'} count: ${lines.length}.`,
      );
    }
    const kept = lines.filter((_, index) =>
      flat.every((condition) => this.isTrue(condition[index] ?? false, state)),
    );
    if (kept.length === 0) return notAvailable('No matches are found in FILTER evaluation.');
    return fromRows(across ? transpose(kept) : kept);
  }

  /** The rows of a block in the order of its columns or of other columns; blanks come last. */
  sort(ast: CallAst, state: EvaluationState): EngineValue {
    const [first, ...rest] = ast.args.map((arg) => this.evaluateAst(arg, state));
    if (first === undefined) return this.tooFew();
    const bad = [first, ...rest].find(isBad);
    if (bad !== undefined) return bad;
    const rows = engineRows(first);
    const keys = this.sortKeys(rows, rest, state);
    if (keys instanceof EngineError) return keys;
    const order = rows.map((_, index) => index);
    order.sort((one, other) => {
      for (const { values, ascending } of keys) {
        const found = compareValues(
          fromEngine(values[one] ?? EmptyValue),
          fromEngine(values[other] ?? EmptyValue),
          ascending,
        );
        if (found !== 0) return found;
      }
      return one - other;
    });
    return fromRows(order.flatMap((index) => rows.slice(index, index + 1)));
  }

  private sortKeys(
    rows: Rows,
    rest: readonly EngineValue[],
    state: EvaluationState,
  ): readonly SortKey[] | EngineError {
    if (rest.length === 0) return [{ values: columnOf(rows, 0), ascending: true }];
    const keys: SortKey[] = [];
    for (let index = 0; index < rest.length; index += 2) {
      const column = rest[index] ?? EmptyValue;
      const ascending = rest[index + 1];
      const values = this.sortColumn(rows, column);
      if (values instanceof EngineError) return values;
      const direction = ascending === undefined ? true : engineRows(ascending)[0]?.[0];
      keys.push({ values, ascending: this.isTrue(direction ?? false, state) });
    }
    return keys;
  }

  private sortColumn(rows: Rows, column: EngineValue): readonly EngineScalar[] | EngineError {
    if (column instanceof SimpleRangeValue) {
      const values = engineRows(column).flat();
      return values.length === rows.length
        ? values
        : new EngineError(ErrorType.VALUE, 'SORT has mismatched range sizes.');
    }
    const index = this.coerceScalarToNumberOrError(column);
    if (typeof index !== 'number' || index < 1 || index > widthOf(rows)) {
      return new EngineError(ErrorType.VALUE, 'Function SORT parameter 2 value is out of range.');
    }
    return columnOf(rows, Math.floor(index) - 1);
  }

  private isTrue(value: EngineScalar, state: EvaluationState): boolean {
    const type = { argumentType: FunctionArgumentType.BOOLEAN };
    return this.coerceToType(value, type, state) === true;
  }

  private stack(
    ast: CallAst,
    state: EvaluationState,
    turn: (rows: Rows) => Rows,
  ): Rows | undefined {
    if (ast.args.length === 0) return undefined;
    const parts = ast.args.map((arg) => turn(engineRows(this.evaluateAst(arg, state))));
    const width = Math.max(...parts.map(widthOf));
    const filler = notAvailable('Cell was padded, as the blocks differ in size.');
    return parts.flat().map((row) => {
      const missing = Array.from({ length: width - row.length }, () => filler);
      return [...row, ...missing];
    });
  }

  private tooFew(): EngineError {
    return notAvailable('Wrong number of arguments.');
  }
}
