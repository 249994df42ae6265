import { types } from 'node:util';
import { classNameOf } from './guard';

/** One parameter of a service method: recognises an argument and gives it in the workbench's terms. */
export type Parameter<Value> = {
  readonly read: (argument: unknown) => { readonly value: Value } | undefined;
};

type Values<Parameters extends readonly Parameter<unknown>[]> = {
  [Index in keyof Parameters]: Parameters[Index] extends Parameter<infer Value> ? Value : never;
};

/** One overload of a service method. */
export type Form = {
  /** Gives the performance if the arguments fit, else undefined. */
  readonly match: (args: readonly unknown[]) => (() => unknown) | undefined;
};

/** An overload: `perform` gets the arguments read by `parameters`, exactly as many. */
export function form<const Parameters extends readonly Parameter<unknown>[]>(
  parameters: Parameters,
  perform: (...values: Values<Parameters>) => unknown,
): Form {
  return {
    match: (args) => {
      if (args.length !== parameters.length) return undefined;
      const values: unknown[] = [];
      for (const [index, parameter] of parameters.entries()) {
        const found = parameter.read(args[index]);
        if (found === undefined) return undefined;
        values.push(found.value);
      }
      return () => perform(...(values as Values<Parameters>));
    },
  };
}

/** A text; numbers are not taken for one. */
export const text: Parameter<string> = {
  read: (argument) => (typeof argument === 'string' ? { value: argument } : undefined),
};

/** A whole number; what Google makes of fractions is not documented, so they do not fit. */
export const integer: Parameter<number> = {
  read: (argument) => (Number.isInteger(argument) ? { value: Number(argument) } : undefined),
};

/** A truth value. */
export const truth: Parameter<boolean> = {
  read: (argument) => (typeof argument === 'boolean' ? { value: argument } : undefined),
};

/** A `Date` of any realm, as its instant in milliseconds since 1970-01-01T00:00Z. */
export const date: Parameter<number> = {
  read: (argument) => (types.isDate(argument) ? { value: argument.getTime() } : undefined),
};

/** Text, or a number or truth value that Google turns into text. */
export const coercedText: Parameter<string> = {
  read: (argument) =>
    ['string', 'number', 'boolean'].includes(typeof argument)
      ? { value: String(argument) }
      : undefined,
};

/** Whatever is given, even undefined. */
export const anything: Parameter<unknown> = { read: (argument) => ({ value: argument }) };

/** Rows: an array of arrays, each of any length. */
export const rows: Parameter<readonly (readonly unknown[])[]> = {
  read: (argument) =>
    Array.isArray(argument) && argument.every((row): row is unknown[] => Array.isArray(row))
      ? { value: argument }
      : undefined,
};

/** A plain object, as its own enumerable properties. */
export const record: Parameter<ReadonlyMap<string, unknown>> = {
  read: (argument) =>
    isPlainObject(argument) ? { value: new Map(Object.entries(argument)) } : undefined,
};

/** Google's text for arguments that fit no overload; `method` is such as `SpreadsheetApp.Range.getValues`. */
export function signatureText(args: readonly unknown[], method: string): string {
  const given = args.map((argument) => typeName(argument)).join(',');
  return `The parameters (${given}) don't match the method signature for ${method}.`;
}

function isPlainObject(argument: unknown): argument is object {
  return (
    typeof argument === 'object' &&
    argument !== null &&
    classNameOf(argument) === undefined &&
    !Array.isArray(argument) &&
    !types.isDate(argument)
  );
}

/** Names as seen in Google's texts: String, number, Boolean, null, number[], (class). */
function typeName(argument: unknown): string {
  if (argument === null || argument === undefined) return 'null';
  if (typeof argument === 'string') return 'String';
  if (typeof argument === 'number') return 'number';
  if (typeof argument === 'boolean') return 'Boolean';
  if (types.isDate(argument)) return 'Date';
  if (Array.isArray(argument)) return argument.length === 0 ? '[]' : `${typeName(argument[0])}[]`;
  return classNameOf(argument) ?? '(class)';
}
