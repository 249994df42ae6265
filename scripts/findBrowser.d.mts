/** What to do where none is found. */
export declare const howToGetABrowser: string;
/** The path of a Chromium-like browser on this machine; undefined where there is none. */
export declare function findBrowser(
  environment?: Readonly<Record<string, string | undefined>>,
): string | undefined;
/** Installs the package `chromium` on Debian or Ubuntu as root; gives its path, or undefined. */
export declare function installBrowser(): string | undefined;
