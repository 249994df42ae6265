import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser, howToGetABrowser, installBrowser } from './findBrowser.mjs';

/**
 * Runs jest in ESM mode with the arguments given, and ends with the line `N passed, N failed`. A test
 * file that cannot run at all counts as failed. `--no-browser` leaves the browser tests out. Where
 * there is no browser and none can be installed, all other tests run, and the command ends with exit
 * code 1 and the sentence that says how to get one.
 */
const root = fileURLToPath(new URL('..', import.meta.url));
const jestArguments = process.argv.slice(2).filter((argument) => argument !== '--no-browser');
const leavesBrowserOut = jestArguments.length < process.argv.length - 2;
const choosesProjects = jestArguments.includes('--selectProjects');
const wantsBrowser = !leavesBrowserOut && !choosesProjects;
const lacksBrowser = wantsBrowser && (findBrowser() ?? installBrowser()) === undefined;
if (leavesBrowserOut || lacksBrowser) jestArguments.push('--ignoreProjects', 'browser');

const { status, line } = runJest(jestArguments);
if (lacksBrowser) console.error(`\nThe browser tests did not run. ${howToGetABrowser}`);
console.log(`\n${line}`);
process.exitCode = lacksBrowser ? 1 : (status ?? 1);

/** Jest's exit code, and what it counted. */
function runJest(given) {
  const folder = mkdtempSync(join(tmpdir(), 'polite-nudge-'));
  const results = join(folder, 'results.json');
  const command = [
    '--experimental-vm-modules',
    '--no-warnings=ExperimentalWarning',
    join(root, 'node_modules/jest/bin/jest.js'),
    '--json',
    `--outputFile=${results}`,
    ...given,
  ];
  try {
    const { status: code } = spawnSync(process.execPath, command, {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    return { status: code, line: countsIn(results) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function countsIn(results) {
  try {
    const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(
      readFileSync(results, 'utf8'),
    );
    return `${numPassedTests} passed, ${numFailedTests + numRuntimeErrorTestSuites} failed`;
  } catch {
    return '0 passed, 1 failed';
  }
}
