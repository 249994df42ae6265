import { basename } from 'node:path';
import { build, transform } from 'esbuild';
import { delegatesOf } from './delegates.mjs';

/** The newest level of JavaScript that Apps Script surely takes: no class fields, no private names. */
export const TARGET = 'es2019';

/** The one global of Code.js beside the functions that Google is to see. */
const GLOBAL_NAME = 'PoliteNudge';

/** How the end of a comment is written within one. */
const END_OF_COMMENT = '*¤/';

/**
 * Code.js: the functions that Google calls, and the add-on's modules, each in a comment and compiled
 * when a call first needs it. Google evaluates the file anew for each formula call; a comment is
 * passed over many times faster than code (docs/decisions/0005-modules-in-comments.md).
 */
export async function codeOfAddOn(entry) {
  const { files, delegates } = delegatesOf(entry, GLOBAL_NAME);
  const { outputFiles } = await build({
    entryPoints: files,
    bundle: true,
    splitting: true,
    format: 'esm',
    write: false,
    outdir: '/',
    entryNames: '[name]',
    chunkNames: 'shared-[hash]',
    target: TARGET,
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
  });
  const modules = await Promise.all(outputFiles.map(moduleInComment));
  return `${loaderOf(modules)}\n\n${delegates}`;
}

async function moduleInComment({ path, text }) {
  const { code } = await transform(text, {
    format: 'cjs',
    target: TARGET,
    charset: 'utf8',
    minifyWhitespace: true,
  });
  if (code.includes(END_OF_COMMENT)) throw new Error(`${path} holds “${END_OF_COMMENT}”.`);
  const name = JSON.stringify(basename(path));
  return `    ${name}: function () {/*\n${inLatin1(code).replaceAll('*/', END_OF_COMMENT)}*/},`;
}

/**
 * Escapes what is beyond Latin-1, in strings and regular expressions: V8 keeps a script of which one
 * character is beyond it in two bytes for each, and takes a third longer to pass over it.
 */
function inLatin1(code) {
  return code.replace(/[\u0100-\uffff]/g, (unit) => {
    const digits = unit.charCodeAt(0).toString(16).padStart(4, '0');
    return `\\u${digits}`;
  });
}

function loaderOf(modules) {
  return `var ${GLOBAL_NAME} = (() => {
  const modules = {
${modules.join('\n')}
  };
  const loaded = {};
  /** The text of a module, as it stands in its comment. */
  function textOf(name) {
    const text = modules[name].toString();
    const comment = text.slice(text.indexOf('/*') + 2, text.lastIndexOf('*/'));
    return comment.split('${END_OF_COMMENT}').join('*/') + '//# sourceURL=' + name;
  }
  /** What a module exports; it is compiled when it is first asked for. */
  function load(path) {
    const name = path.replace('./', '');
    if (loaded[name] === undefined) {
      const module = { exports: {} };
      loaded[name] = module;
      new Function('require', 'module', textOf(name))(load, module);
    }
    return loaded[name].exports;
  }
  return { load, textOf, names: Object.keys(modules) };
})();`;
}
