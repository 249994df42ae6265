import { enumObject } from '../enumObject';
import { payloadOf } from '../guard';
import type { MenuEntry, Sidebar } from '../platform';
import type { Scope } from '../scope';
import { ServiceException } from '../serviceException';
import { serviceObject, uncounted, type Method } from '../serviceObject';
import { form, text, type Parameter } from '../signature';
import { sidebarOf } from './htmlService';

/**
 * The document's user interface, as far as menus, the sidebar and plain dialogs go. Throws Google's text
 * where nobody has the document open and in custom functions. Source of the text: reports by users.
 */
export function uiObject(scope: Scope): object {
  if (!scope.isEditorOpen || scope.authMode === 'CUSTOM_FUNCTION') {
    throw new ServiceException('Cannot call SpreadsheetApp.getUi() from this context.');
  }
  const { Button, ButtonSet } = dialogEnums(scope);
  return serviceObject(scope, 'Ui', {
    Button: { constant: Button.object },
    ButtonSet: { constant: ButtonSet.object },
    alert: alertMethod(scope),
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

const BUTTON_SET = 'Ui.ButtonSet';

type DialogEnums = Readonly<Record<'Button' | 'ButtonSet', ReturnType<typeof enumObject>>>;

const made = new WeakMap<Scope, DialogEnums>();

/** The enums of a Ui, the same objects throughout an execution. Source: reference, class Ui. */
function dialogEnums(scope: Scope): DialogEnums {
  let found = made.get(scope);
  if (found === undefined) {
    found = {
      Button: enumObject(scope, 'Ui.Button', ['CLOSE', 'OK', 'CANCEL', 'YES', 'NO']),
      ButtonSet: enumObject(scope, BUTTON_SET, ['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL']),
    };
    made.set(scope, found);
  }
  return found;
}

const buttonSet: Parameter<string> = {
  read: (argument) => {
    const name = payloadOf(argument, BUTTON_SET);
    return typeof name === 'string' ? { value: name } : undefined;
  },
};

/**
 * Shows a dialog, and answers at once as who agrees does: OK or Yes. The execution's locks are lost,
 * as on Google, where they do not survive that the script waits. Source: reference, Ui.alert.
 * Guessed, on the strict side: it needs the scope of a sidebar, and simple triggers may not show one.
 */
function alertMethod(scope: Scope): Method {
  const show = (title: string, message: string, buttons: string): object | undefined => {
    const { platform, executionId } = scope;
    platform.locks.releaseAll(executionId);
    platform.alert = { title, message };
    return dialogEnums(scope).Button.members[buttons.startsWith('YES') ? 'YES' : 'OK'];
  };
  return uncounted(
    'sidebar',
    form([text], (message) => show('', message, 'OK')),
    form([text, buttonSet], (message, buttons) => show('', message, buttons)),
    form([text, text, buttonSet], show),
  );
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
