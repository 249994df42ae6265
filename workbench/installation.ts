/** Whether the add-on is enabled in the document, and who has taken it out of their Google account. */
export type Installation = { isEnabledInFile: boolean; uninstalledBy: readonly string[] };

/** Installed by everybody and enabled: as a workbench begins. */
export function newInstallation(): Installation {
  return { isEnabledInFile: true, uninstalledBy: [] };
}
