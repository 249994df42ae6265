import { parse, type Comment, type FunctionDeclaration } from 'acorn';
import vm from 'node:vm';

/** The script's one file, compiled once, with the names that Google would find in it. */
export type Program = {
  readonly source: string;
  readonly script: vm.Script;
  /** Top-level functions that Google lets be called: those whose names do not end in `_`. */
  readonly functionNames: ReadonlySet<string>;
  /** Those of them whose JSDoc has `@customfunction`: they are offered while typing a formula. */
  readonly customFunctionNames: readonly string[];
};

/**
 * Reads the bundle. Throws a `SyntaxError` for syntax that Apps Script is not known to take: class
 * fields and private names are refused there, and so is whatever is newer than ES2020.
 * Source: Apps Script guides, "Custom functions" and "V8 runtime overview".
 */
export function readProgram(source: string): Program {
  const comments: Comment[] = [];
  const { body } = parse(source, {
    ecmaVersion: 2020,
    sourceType: 'script',
    onComment: comments,
  });
  const functions = body
    .filter((statement): statement is FunctionDeclaration => isFunction(statement))
    .filter(({ id }) => !id.name.endsWith('_'));
  return {
    source,
    script: new vm.Script(source, { filename: 'Code.js' }),
    functionNames: new Set(functions.map(({ id }) => id.name)),
    customFunctionNames: functions
      .filter((found) => hasCustomFunctionTag(found, comments, source))
      .map(({ id }) => id.name),
  };
}

function isFunction(statement: { readonly type: string }): boolean {
  return statement.type === 'FunctionDeclaration';
}

function hasCustomFunctionTag(
  { start }: FunctionDeclaration,
  comments: readonly Comment[],
  source: string,
): boolean {
  return comments.some(
    ({ type, value, end }) =>
      type === 'Block' &&
      value.startsWith('*') &&
      end <= start &&
      source.slice(end, start).trim() === '' &&
      /@customfunction\b/i.test(value),
  );
}
