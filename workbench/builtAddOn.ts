import { readFileSync } from 'node:fs';

/** The add-on as it would be pushed to Google. */
export type BuiltAddOn = {
  /** The source of `Code.js`. */
  readonly bundle: string;
  /** The project's HTML files by name, without their ending. */
  readonly htmlFiles: Readonly<Record<string, string>>;
  /** The manifest's `oauthScopes`. */
  readonly scopes: readonly string[];
};

/** Reads what the build left in `dist/`. Fails as the file system fails where it was not built. */
export function readBuiltAddOn(): BuiltAddOn {
  const { oauthScopes } = JSON.parse(readDist('appsscript.json')) as { oauthScopes: string[] };
  return {
    bundle: readDist('Code.js'),
    htmlFiles: { Sidebar: readDist('Sidebar.html') },
    scopes: oauthScopes,
  };
}

/** The script's zone, as the manifest in the repository says. */
export function scriptZoneOfManifest(): string {
  const manifest = readFileSync(new URL('../appsscript.json', import.meta.url), 'utf8');
  return (JSON.parse(manifest) as { timeZone: string }).timeZone;
}

function readDist(name: string): string {
  return readFileSync(new URL(`../dist/${name}`, import.meta.url), 'utf8');
}
