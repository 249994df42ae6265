import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { requireHelpCard } from './helpCard.mjs';

/**
 * A top-level function for each function that the entry exports, with its JSDoc directly above it,
 * since Google reads both; and the files that the functions stand in, each the module `name.js` of
 * the global with that name.
 */
export function delegatesOf(entry, globalName) {
  const program = ts.createProgram([entry], compilerOptions());
  const checker = program.getTypeChecker();
  const module = checker.getSymbolAtLocation(program.getSourceFile(entry));
  const functions = checker.getExportsOfModule(module).map((symbol) => {
    const original =
      symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    return { name: symbol.name, declaration: original.valueDeclaration };
  });
  const delegates = functions.map(({ name, declaration }) =>
    delegateOf(name, declaration, globalName),
  );
  const files = functions.map(({ declaration }) => declaration.getSourceFile().fileName);
  return { delegates: `${delegates.join('\n\n')}\n`, files: [...new Set(files)] };
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
    `  return ${globalName}.load('${moduleNameOf(declaration)}').${name}(${parameters});`,
    '}',
  ].join('\n');
}

function moduleNameOf(declaration) {
  return `${basename(declaration.getSourceFile().fileName, '.ts')}.js`;
}

function compilerOptions() {
  const file = fileURLToPath(new URL('../tsconfig.json', import.meta.url));
  const { config } = ts.readConfigFile(file, (name) => readFileSync(name, 'utf8'));
  return ts.convertCompilerOptionsFromJson(config.compilerOptions, '.').options;
}
