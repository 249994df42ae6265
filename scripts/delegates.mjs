import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { requireHelpCard } from './helpCard.mjs';

/**
 * A top-level function for each function that the entry exports, with its JSDoc directly above it:
 * esbuild hides the functions in its closure and drops their JSDoc, and Google reads both.
 */
export function delegatesOf(entry, globalName) {
  const program = ts.createProgram([entry], compilerOptions());
  const checker = program.getTypeChecker();
  const module = checker.getSymbolAtLocation(program.getSourceFile(entry));
  const delegates = checker.getExportsOfModule(module).map((symbol) => {
    const original =
      symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    return delegateOf(symbol.name, original.valueDeclaration, globalName);
  });
  return `${delegates.join('\n\n')}\n`;
}

function delegateOf(name, declaration, globalName) {
  if (declaration === undefined || !ts.isFunctionDeclaration(declaration)) {
    throw new Error(`The entry exports ${name}, which is no function.`);
  }
  const [jsDoc] = ts.getJSDocCommentsAndTags(declaration).filter(ts.isJSDoc);
  if (jsDoc === undefined) throw new Error(`${name} has no doc comment for Google to show.`);
  requireHelpCard(name, declaration);
  const parameters = declaration.parameters.map((parameter) => parameter.name.getText()).join(', ');
  return [
    jsDoc.getText(),
    `function ${name}(${parameters}) {`,
    `  return ${globalName}.${name}(${parameters});`,
    '}',
  ].join('\n');
}

function compilerOptions() {
  const file = fileURLToPath(new URL('../tsconfig.json', import.meta.url));
  const { config } = ts.readConfigFile(file, (name) => readFileSync(name, 'utf8'));
  return ts.convertCompilerOptionsFromJson(config.compilerOptions, '.').options;
}
