import { openEvent } from './events';
import { platformOf } from './people';
import type { User } from './platform';
import type { RunOptions, Workbench } from './runtime';

/** Who does something in the document, and where their cursor stands. */
type Doing = Pick<RunOptions, 'user' | 'activeCell'>;

/**
 * Opens the document for a user: `onOpen` runs if the bundle has one. Where the add-on is enabled in
 * the file it runs in LIMITED, for whoever opens it; where a user has it installed and nobody has
 * enabled it there, in NONE; else not at all. Throws what `onOpen` throws, which Google tells nobody.
 * Source: guide, "Editor add-on authorization lifecycle".
 */
export function openDocument(workbench: Workbench, doing: Doing = {}): void {
  const { installation, user } = platformOf(
    workbench.platform,
    doing.user ?? workbench.platform.user,
  );
  const { isEnabledInFile, uninstalledBy } = installation;
  if (!workbench.hasFunction('onOpen')) return;
  if (!isEnabledInFile && uninstalledBy.includes(user.email)) return;
  workbench.run('onOpen', [openEvent], {
    ...doing,
    user,
    authMode: isEnabledInFile ? 'LIMITED' : 'NONE',
  });
}

/**
 * Installs the add-on for a user from within the document, which enables it there: `onInstall` runs
 * with everything allowed if the bundle has one. Source: guide, "Editor add-on authorization
 * lifecycle".
 */
export function installAddOn(workbench: Workbench, doing: Doing = {}): void {
  const { installation, user } = platformOf(
    workbench.platform,
    doing.user ?? workbench.platform.user,
  );
  installation.uninstalledBy = installation.uninstalledBy.filter((email) => email !== user.email);
  installation.isEnabledInFile = true;
  if (workbench.hasFunction('onInstall'))
    workbench.run('onInstall', [openEvent], { ...doing, user });
}

/**
 * Takes the add-on out of a user's account: their triggers are gone. Source: guide, "Triggers for
 * editor add-ons", which says that they stop.
 */
export function uninstallAddOn({ platform }: Workbench, user?: User): void {
  const { email } = user ?? platform.user;
  platform.installation.uninstalledBy = [...platform.installation.uninstalledBy, email];
  const kept = platform.triggers.filter(({ userEmail }) => userEmail !== email);
  platform.triggers.splice(0, platform.triggers.length, ...kept);
}

/**
 * Clicks an item of the add-on's menu as a user does; the first use enables the add-on in the file.
 * Throws for an item that the user's menu does not have, and what the function throws.
 */
export function chooseMenuItem(
  workbench: Workbench,
  functionName: string,
  doing: Doing = {},
): unknown {
  const { installation, menu, user } = platformOf(
    workbench.platform,
    doing.user ?? workbench.platform.user,
  );
  if (!menu.some((entry) => entry.kind === 'item' && entry.functionName === functionName)) {
    throw new Error(`The menu has no item for “${functionName}”.`);
  }
  installation.isEnabledInFile = true;
  return workbench.run(functionName, [], { ...doing, user });
}
