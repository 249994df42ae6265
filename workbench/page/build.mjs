import { copyFile, mkdir, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build as bundle } from 'esbuild';

const source = (name) => fileURLToPath(new URL(name, import.meta.url));
const target = (name) => fileURLToPath(new URL(`../../.workbench/page/${name}`, import.meta.url));

/** Builds the workbench's page into .workbench/page/: index.html, page.js, page.css and bridge.js. */
export async function buildPage() {
  await rm(target(''), { recursive: true, force: true });
  await mkdir(target(''), { recursive: true });
  const shared = { bundle: true, target: 'es2022', charset: 'utf8', logLevel: 'warning' };
  await Promise.all([
    bundle({
      ...shared,
      entryPoints: [source('main.ts')],
      outfile: target('page.js'),
      format: 'esm',
      minify: true,
      legalComments: 'inline',
    }),
    bundle({ ...shared, entryPoints: [source('page.css')], outfile: target('page.css') }),
    bundle({
      ...shared,
      entryPoints: [source('bridge/bridge.ts')],
      outfile: target('bridge.js'),
      format: 'iife',
    }),
    copyFile(source('index.html'), target('index.html')),
  ]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildPage();
