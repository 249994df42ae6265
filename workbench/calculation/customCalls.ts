import type { CallCustomFunction, CellAddress, CellError, CellValue } from '../model';
import { notANumber, sameValue } from './storedCell';
import type { RememberedCall, ValueBlock } from './storedCell';

type Argument = CellValue | ValueBlock | undefined;

/** The custom functions of a workbook: their names in capitals and who evaluates them. */
export type CustomFunctions = {
  readonly names: ReadonlySet<string>;
  readonly call: CallCustomFunction;
};

/** No custom functions at all. */
export const noCustomFunctions: CustomFunctions = {
  names: new Set(),
  call: (name) => unknownFunction(name),
};

/** What Sheets shows for a function that nobody defined. */
export const unknownFunction = (name: string): CellError => ({
  error: '#NAME?',
  message: `Unknown function: '${name}'.`,
});

/**
 * What Sheets shows where an argument depends on a volatile function. Source: Sheets' own text,
 * quoted in public threads.
 */
export const volatileArgument: CellError = {
  error: '#ERROR!',
  message:
    'This function is not allowed to reference a cell with NOW(), RAND(), RANDARRAY(), or RANDBETWEEN()',
};

/** The functions that no argument of a custom function may depend on; TODAY is not one of them. */
export const volatileFunctions: ReadonlySet<string> = new Set([
  'NOW',
  'RAND',
  'RANDARRAY',
  'RANDBETWEEN',
]);

// Errors come from another realm, where `instanceof Error` does not hold.
const messageOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'message' in error
    ? String(error.message)
    : String(error);

const isBlock = (value: Argument): value is ValueBlock => Array.isArray(value);

function sameArgument(one: Argument, other: Argument): boolean {
  if (!isBlock(one) || !isBlock(other)) {
    return !isBlock(one) && !isBlock(other) && sameValue(one, other);
  }
  return (
    one.length === other.length &&
    one.every((row, r) => {
      const line = other[r];
      return line?.length === row.length && row.every((value, c) => sameValue(value, line[c]));
    })
  );
}

/** The earlier call with the same name and arguments, if there was one. */
export const rememberedCall = (
  calls: readonly RememberedCall[],
  name: string,
  args: readonly Argument[],
): RememberedCall | undefined =>
  calls.find(
    (call) =>
      call.name === name &&
      call.args.length === args.length &&
      call.args.every((arg, index) => sameArgument(arg, args[index])),
  );

const checked = (value: CellValue): CellValue =>
  typeof value === 'number' && !Number.isFinite(value) ? notANumber : value;

/**
 * Calls a custom function. A throw becomes `#ERROR!` with its message, what is no number `#NUM!`,
 * an empty block a blank. Source: Apps Script guide, "Custom functions in Google Sheets".
 */
export function callCustomFunction(
  { names, call }: CustomFunctions,
  name: string,
  args: readonly Argument[],
  at: CellAddress,
): CellValue | ValueBlock {
  if (!names.has(name)) return unknownFunction(name);
  try {
    const result = call(name, args, at);
    if (!isBlock(result)) return checked(result);
    if ((result[0]?.length ?? 0) === 0) return '';
    return result.map((row) => row.map(checked));
  } catch (error) {
    return { error: '#ERROR!', message: messageOf(error) };
  }
}
