import { button, element, part } from '../element';
import { tabKeys } from '../tabKeys';

/** One tab of the drawer: its name, and what it shows. */
export type DrawerTab = { readonly name: string; readonly content: HTMLElement };

/** The workbench's own part of the page, below the sheet: tabs, of which none or one is open. */
export class Drawer {
  readonly #drawer = part('drawer');
  readonly #openers: readonly HTMLButtonElement[];
  readonly #panels: readonly HTMLElement[];

  /**
   *
   */
  constructor(tabs: readonly DrawerTab[]) {
    this.#openers = tabs.map(({ name }, at) => this.#opener(name, at));
    this.#panels = tabs.map(({ name, content }, at) =>
      element(
        'div',
        { role: 'tabpanel', 'aria-label': name, id: `drawer-${at}`, hidden: '' },
        content,
      ),
    );
    const list = element('div', { role: 'tablist', 'aria-label': 'Workbench' }, ...this.#openers);
    list.addEventListener('keydown', tabKeys);
    const hide = button('Hide', { class: 'hide-drawer', hidden: '' }, () => {
      this.#open(-1);
    });
    this.#drawer.append(element('div', { class: 'drawer-bar' }, list, hide), ...this.#panels);
    this.#openers[0]?.setAttribute('tabindex', '0');
  }

  /** Writes beside a tab's name what there is to know at a glance. */
  note(at: number, note: string): void {
    const shown = this.#openers[at]?.querySelector('.tab-note');
    if (shown !== null && shown !== undefined) shown.textContent = note;
  }

  #opener(name: string, at: number): HTMLButtonElement {
    const attributes = {
      role: 'tab',
      'aria-selected': 'false',
      'aria-controls': `drawer-${at}`,
      tabindex: '-1',
    };
    const opener = button(name, attributes, () => {
      const isOpen = opener.getAttribute('aria-selected') === 'true';
      this.#open(isOpen ? -1 : at);
    });
    opener.append(' ', element('span', { class: 'tab-note' }));
    return opener;
  }

  #open(chosen: number): void {
    const focusable = Math.max(chosen, 0);
    this.#openers.forEach((opener, at) => {
      opener.setAttribute('aria-selected', String(at === chosen));
      opener.tabIndex = at === focusable ? 0 : -1;
    });
    this.#panels.forEach((panel, at) => {
      panel.hidden = at !== chosen;
    });
    const hide = this.#drawer.querySelector<HTMLElement>('.hide-drawer');
    if (hide !== null) hide.hidden = chosen === -1;
  }
}
