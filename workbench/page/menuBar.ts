import type { MenuLine } from '../api';
import { button, element, part } from './element';
import { menuKeys } from './menuKeys';

/** What the menus ask of the page. */
export type MenuEvents = {
  readonly onRun: (functionName: string) => void;
  readonly onReset: () => void;
  /** A menu was left without choosing: the grid gets the keyboard back. */
  readonly onLeave: () => void;
};

/** An entry of a menu: what it does, or the menu that it opens. */
type Entry =
  | { readonly kind: 'action'; readonly caption: string; readonly run: () => void }
  | { readonly kind: 'menu'; readonly caption: string; readonly entries: readonly Entry[] }
  | { readonly kind: 'separator' }
  | { readonly kind: 'note'; readonly caption: string };

const ADD_ON_NAME = 'Polite Nudge';

/** The bar of menus: Extensions with the add-on's items as Google shows them, and the workbench's. */
export class MenuBar {
  readonly #bar = part('menu-bar');
  readonly #events: MenuEvents;
  #shown = '';

  /**
   *
   */
  constructor(events: MenuEvents) {
    this.#events = events;
    this.#bar.addEventListener('keydown', (event) => {
      if (menuKeys(this.#bar, event) === 'left') this.#leave();
    });
    document.addEventListener('mousedown', (event) => {
      if (event.target instanceof Node && !this.#bar.contains(event.target)) closeAll(this.#bar);
    });
  }

  /** Shows the add-on's menu as the script built it last. */
  show(lines: readonly MenuLine[]): void {
    const shown = JSON.stringify(lines);
    if (shown === this.#shown) return;
    this.#shown = shown;
    const reset = {
      kind: 'action',
      caption: 'Start over with the file',
      run: this.#events.onReset,
    };
    this.#bar.replaceChildren(
      this.#topMenu('Extensions', 0, [
        { kind: 'menu', caption: ADD_ON_NAME, entries: this.#addOnEntries(lines) },
      ]),
      this.#topMenu('Workbench', -1, [reset as Entry]),
    );
  }

  /** Gives the bar the keyboard. */
  focus(): void {
    this.#bar.querySelector<HTMLElement>('[role=menuitem]')?.focus();
  }

  #addOnEntries(lines: readonly MenuLine[]): readonly Entry[] {
    if (lines.length === 0) return [{ kind: 'note', caption: 'The script has built no menu' }];
    return lines.map((line) =>
      line.kind === 'separator'
        ? line
        : {
            kind: 'action',
            caption: line.caption,
            run: () => {
              this.#events.onRun(line.functionName);
            },
          },
    );
  }

  #topMenu(caption: string, tabIndex: 0 | -1, entries: readonly Entry[]): HTMLElement {
    return this.#opener(caption, 'top-menu', String(tabIndex), entries);
  }

  #opener(
    caption: string,
    className: string,
    tabindex: string,
    entries: readonly Entry[],
  ): HTMLElement {
    const menu = element(
      'div',
      { role: 'menu', 'aria-label': caption, hidden: '' },
      ...entries.map((entry) => this.#entry(entry)),
    );
    const attributes = {
      role: 'menuitem',
      'aria-haspopup': 'menu',
      'aria-expanded': 'false',
      tabindex,
    };
    const opener = button(caption, attributes, () => {
      // A submenu is open already because the mouse is over it; a click is not to close it again.
      if (menu.hidden || className === 'sub-menu') open(opener);
      else close(opener);
    });
    const holder = element('div', { class: className, role: 'none' }, opener, menu);
    if (className === 'sub-menu') {
      holder.addEventListener('mouseenter', () => {
        open(opener);
      });
    }
    return holder;
  }

  #entry(entry: Entry): HTMLElement {
    switch (entry.kind) {
      case 'separator':
        return element('hr', { role: 'separator' });
      case 'note':
        return element(
          'span',
          { role: 'menuitem', 'aria-disabled': 'true', tabindex: '-1' },
          entry.caption,
        );
      case 'menu':
        return this.#opener(entry.caption, 'sub-menu', '-1', entry.entries);
      case 'action':
        return button(entry.caption, { role: 'menuitem', tabindex: '-1' }, () => {
          this.#leave();
          entry.run();
        });
    }
  }

  #leave(): void {
    closeAll(this.#bar);
    this.#events.onLeave();
  }
}

/** Opens the menu beside an opener, and closes the other menus of the same level. */
function open(opener: HTMLElement): void {
  const level = opener.parentElement?.parentElement;
  level?.querySelectorAll<HTMLElement>('[aria-expanded=true]').forEach((other) => {
    if (other !== opener) close(other);
  });
  opener.setAttribute('aria-expanded', 'true');
  const menu = opener.nextElementSibling;
  if (menu instanceof HTMLElement) menu.hidden = false;
}

function close(opener: HTMLElement): void {
  opener.setAttribute('aria-expanded', 'false');
  const menu = opener.nextElementSibling;
  if (menu instanceof HTMLElement) menu.hidden = true;
}

function closeAll(bar: HTMLElement): void {
  bar.querySelectorAll<HTMLElement>('[aria-expanded=true]').forEach(close);
}
