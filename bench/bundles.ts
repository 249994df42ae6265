import { runInThisContext } from 'node:vm';
import { fileURLToPath } from 'node:url';
import { buildSync, type BuildOptions } from 'esbuild';
import type * as engine from './engine';

/** As scripts/build.mjs bundles `Code.js`, so that sizes and speeds can be compared. */
const asTheAddOn: BuildOptions = {
  bundle: true,
  format: 'iife',
  globalName: 'Bundled',
  target: 'es2019',
  charset: 'utf8',
  legalComments: 'none',
};

/** The pure part of a formula, bundled as it is in `Code.js`, in this realm. */
export function loadEngine(): typeof engine {
  const source = bundleOf({ entryPoints: [fileURLToPath(new URL('engine.ts', import.meta.url))] });
  return runInThisContext(`${source}\nBundled`) as typeof engine;
}

/** Every function of date-fns as one script, with all of its locales or with its own alone. */
export function wholeOfDateFns(parts: 'functions' | 'functions and locales'): string {
  const functions = "export * from 'date-fns';";
  const locales = "export * as locales from 'date-fns/locale';";
  return bundleOf({
    stdin: {
      contents: parts === 'functions' ? functions : functions + locales,
      resolveDir: fileURLToPath(new URL('.', import.meta.url)),
    },
  });
}

function bundleOf(options: BuildOptions): string {
  const { outputFiles } = buildSync({ ...asTheAddOn, ...options, write: false });
  const [file] = outputFiles;
  if (file === undefined) throw new Error('esbuild gave no file.');
  return file.text;
}
