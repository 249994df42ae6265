import type { ArgumentSources, EngineArea } from './engineHost';
import type { Ast, CallAst, EngineAddress } from './engineValues';

const parts = (ast: Ast): readonly Ast[] => {
  if ('procedureName' in ast) return ast.args;
  if ('left' in ast) return [ast.left, ast.right];
  if ('expression' in ast) return [ast.expression];
  if ('args' in ast) return ast.args.flat();
  return 'value' in ast && typeof ast.value === 'object' ? [ast.value] : [];
};

/** The cells that a reference names, `undefined` where the part of a formula is none. */
export function areaOf(ast: Ast, at: EngineAddress): EngineArea | undefined {
  if ('reference' in ast) {
    const address = ast.reference.toSimpleCellAddress(at);
    return { start: address, end: address };
  }
  // Whole columns and rows are written out as cells before HyperFormula reads them.
  if (!('start' in ast) || !('col' in ast.start) || !('row' in ast.start)) return undefined;
  if (!('col' in ast.end) || !('row' in ast.end)) return undefined;
  return {
    start: ast.start.toSimpleCellAddress(at),
    end: ast.end.toSimpleCellAddress(at),
  };
}

// A function that HyperFormula lacks is a call of CUSTOM_ that names it first.
function calledName({ procedureName, args: [first] }: CallAst): string {
  const named = procedureName === 'CUSTOM_' && first !== undefined && 'value' in first;
  return named && typeof first.value === 'string' ? first.value : procedureName;
}

/** The functions and cells that parts of a formula (standing at `at`) are made of. */
export function argumentSources(asts: readonly Ast[], at: EngineAddress): ArgumentSources {
  const functions: string[] = [];
  const areas: EngineArea[] = [];
  const visit = (ast: Ast): void => {
    if ('procedureName' in ast) functions.push(calledName(ast));
    const area = areaOf(ast, at);
    if (area !== undefined) areas.push(area);
    parts(ast).forEach(visit);
  };
  asts.forEach(visit);
  return { functions, areas };
}
