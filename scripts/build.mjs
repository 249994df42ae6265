import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build as bundle } from 'esbuild';
import { codeOfAddOn, TARGET } from './codeOfAddOn.mjs';

const root = new URL('..', import.meta.url);
const path = (name) => fileURLToPath(new URL(name, root));

/**
 * Builds what is pushed to Google into dist/: Code.js, Sidebar.html and the manifest, and nothing
 * else. Each file is put in place whole, so that whoever reads dist/ meanwhile finds a whole one.
 */
export async function build() {
  const [code, sidebar, manifest] = await Promise.all([
    codeOfAddOn(path('src/apps-script/entry.ts')),
    inlineSidebar(),
    readFile(path('appsscript.json'), 'utf8'),
  ]);
  const files = { 'Code.js': code, 'Sidebar.html': sidebar, 'appsscript.json': manifest };
  await mkdir(path('dist'), { recursive: true });
  await Promise.all(Object.entries(files).map(([name, text]) => putInPlace(name, text)));
  const strangers = (await readdir(path('dist'))).filter(
    (name) => !(name in files) && !name.endsWith(UNFINISHED),
  );
  await Promise.all(strangers.map((name) => rm(path(`dist/${name}`), { recursive: true })));
}

/** The ending of a file that is being written; clasp leaves it alone. */
const UNFINISHED = '.part';

async function putInPlace(name, text) {
  const unfinished = path(`dist/${name}.${process.pid}${UNFINISHED}`);
  await writeFile(unfinished, text);
  await rename(unfinished, path(`dist/${name}`));
}

/** One file, since HtmlService serves no others: the page with its styles and its script inlined. */
async function inlineSidebar() {
  const [page, styles, script] = await Promise.all([
    readFile(path('src/sidebar/sidebar.html'), 'utf8'),
    readFile(path('src/sidebar/sidebar.css'), 'utf8'),
    bundleSidebar(),
  ]);
  return [
    ['<link rel="stylesheet" href="sidebar.css" />', `<style>\n${styles}</style>`],
    ['<script src="app.js"></script>', `<script>\n${script}</script>`],
  ].reduce((html, [reference, content]) => {
    if (!html.includes(reference)) throw new Error(`src/sidebar/sidebar.html lacks ${reference}`);
    return html.replace(reference, () => content);
  }, page);
}

/**
 * The sidebar's script, safe within a page that HtmlService serves: it cuts what looks like a comment
 * out of template literals (issue 156139610), so there may be none, and neither `<!--` nor
 * `</script` may stand in the page's script.
 */
async function bundleSidebar() {
  const { outputFiles } = await bundle({
    entryPoints: [path('src/sidebar/app.tsx')],
    bundle: true,
    write: false,
    format: 'iife',
    target: TARGET,
    charset: 'utf8',
    minify: true,
    legalComments: 'none',
    supported: { 'template-literal': false },
    tsconfig: path('src/sidebar/tsconfig.json'),
    logLevel: 'warning',
  });
  const script = outputFiles[0].text
    .replaceAll('<!--', '<\\!--')
    .replaceAll('</script', '<\\/script');
  if (script.includes('`')) throw new Error('The sidebar holds a template literal.');
  return script;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await build();
