import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Names under which a Chromium is started from a path. */
const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
];

/** What to do where none is found. */
export const howToGetABrowser =
  'No Chromium, Chrome or Edge was found. Install one, or name it in POLITE_NUDGE_BROWSER, ' +
  'or leave the browser tests out with npm test -- --no-browser.';

/** The path of a Chromium-like browser on this machine; undefined where there is none. */
export function findBrowser(environment = process.env) {
  const named = environment.POLITE_NUDGE_BROWSER;
  if (named !== undefined && named !== '') return isExecutable(named) ? named : undefined;
  return [...onPath(environment), ...usualPlaces(environment)].find(isExecutable);
}

/**
 * Installs the package `chromium` where that is possible without asking: on Debian or Ubuntu, as
 * root. Gives the browser's path, or undefined.
 */
export function installBrowser() {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || process.env.POLITE_NUDGE_BROWSER || !existsSync('/etc/debian_version'))
    return undefined;
  console.error('No browser was found. Installing the package chromium…');
  const options = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  spawnSync('apt-get', ['update'], options);
  spawnSync('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium'], options);
  return findBrowser();
}

function onPath({ PATH = '', PATHEXT }) {
  const endings = PATHEXT === undefined ? [''] : PATHEXT.split(';');
  const folders = PATH.split(delimiter).filter((folder) => folder !== '');
  return folders.flatMap((folder) =>
    names.flatMap((name) => endings.map((ending) => join(folder, name + ending))),
  );
}

function usualPlaces(environment) {
  const programs = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA']
    .map((name) => environment[name])
    .filter((folder) => folder !== undefined);
  return [
    ...['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    ),
    ...programs.flatMap((folder) => [
      join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      join(folder, 'Chromium', 'Application', 'chrome.exe'),
      join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ]),
  ];
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
