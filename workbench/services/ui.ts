import type { MenuEntry, Sidebar } from '../platform';
import type { Scope } from '../scope';
import { ServiceException } from '../serviceException';
import { serviceObject, uncounted } from '../serviceObject';
import { form, text, type Parameter } from '../signature';
import { sidebarOf } from './htmlService';

/**
 * The document's user interface, as far as menus and the sidebar go. Throws Google's text where nobody has the
 * document open and in custom functions. Source of the text: reports by users.
 */
export function uiObject(scope: Scope): object {
  if (!scope.isEditorOpen || scope.authMode === 'CUSTOM_FUNCTION') {
    throw new ServiceException('Cannot call SpreadsheetApp.getUi() from this context.');
  }
  return serviceObject(scope, 'Ui', {
    showSidebar: uncounted(
      'sidebar',
      form([htmlOutput], (sidebar) => {
        scope.platform.sidebar = sidebar;
        return undefined;
      }),
    ),
    createAddonMenu: uncounted(
      'menu',
      form([], () => menuObject(scope)),
    ),
  });
}

const htmlOutput: Parameter<Sidebar> = {
  read: (argument) => {
    const value = sidebarOf(argument);
    return value === undefined ? undefined : { value };
  },
};

/** A menu under construction; `addToUi` shows it in the workbench. Source: reference, class Menu. */
function menuObject(scope: Scope): object {
  const entries: MenuEntry[] = [];
  const menu: object = serviceObject(scope, 'Menu', {
    addItem: uncounted(
      'menu',
      form([text, text], (caption, functionName) => {
        entries.push({ kind: 'item', caption, functionName });
        return menu;
      }),
    ),
    addSeparator: uncounted(
      'menu',
      form([], () => {
        entries.push({ kind: 'separator' });
        return menu;
      }),
    ),
    addToUi: uncounted(
      'menu',
      form([], () => {
        scope.platform.menu = [...entries];
        return undefined;
      }),
    ),
  });
  return menu;
}
