/** What keys do in menus, as the ARIA practices for menu bars have it. */

/**
 * Moves through the bar and its menus. Gives `'left'` where the key leaves the menus altogether.
 */
export function menuKeys(bar: HTMLElement, event: KeyboardEvent): 'left' | 'stayed' {
  const focused = document.activeElement;
  if (!(focused instanceof HTMLElement)) return 'stayed';
  const menu = focused.closest<HTMLElement>('[role=menu]');
  const handled = menu === null ? onBar(bar, focused, event.key) : inMenu(menu, focused, event);
  if (handled !== 'unhandled') event.preventDefault();
  return handled === 'left' ? 'left' : 'stayed';
}

type Handled = 'left' | 'stayed' | 'unhandled';

function onBar(bar: HTMLElement, focused: HTMLElement, key: string): Handled {
  switch (key) {
    case 'ArrowDown':
    case 'Enter':
    case ' ':
      expand(focused);
      return 'stayed';
    case 'ArrowRight':
      return step(itemsOf(bar), focused, 1);
    case 'ArrowLeft':
      return step(itemsOf(bar), focused, -1);
    case 'Escape':
      return 'left';
    default:
      return 'unhandled';
  }
}

function inMenu(menu: HTMLElement, focused: HTMLElement, { key }: KeyboardEvent): Handled {
  switch (key) {
    case 'ArrowDown':
      return step(itemsOf(menu), focused, 1);
    case 'ArrowUp':
      return step(itemsOf(menu), focused, -1);
    case 'ArrowRight':
      if (focused.hasAttribute('aria-expanded')) expand(focused);
      return 'stayed';
    case 'Enter':
    case ' ':
      if (!focused.hasAttribute('aria-expanded')) return 'unhandled';
      expand(focused);
      return 'stayed';
    case 'ArrowLeft':
    case 'Escape':
      collapse(menu);
      return 'stayed';
    case 'Tab':
      return 'left';
    default:
      return find(itemsOf(menu), focused, key);
  }
}

/** A letter goes to the next item that begins with it. */
function find(items: readonly HTMLElement[], focused: HTMLElement, key: string): Handled {
  if (key.length !== 1) return 'unhandled';
  const at = items.indexOf(focused);
  const turned = [...items.slice(at + 1), ...items.slice(0, at + 1)];
  turned.find((item) => item.textContent.toLowerCase().startsWith(key.toLowerCase()))?.focus();
  return 'stayed';
}

function step(items: readonly HTMLElement[], focused: HTMLElement, by: number): Handled {
  const at = items.indexOf(focused);
  items[(at + by + items.length) % items.length]?.focus();
  return 'stayed';
}

/** The items of one level. */
function itemsOf(level: HTMLElement): readonly HTMLElement[] {
  return [...level.children]
    .map((child) => (child.getAttribute('role') === 'none' ? child.firstElementChild : child))
    .filter(
      (item): item is HTMLElement =>
        item instanceof HTMLElement && item.getAttribute('role') === 'menuitem',
    );
}

function expand(opener: HTMLElement): void {
  if (opener.getAttribute('aria-expanded') !== 'true') opener.click();
  const menu = opener.nextElementSibling;
  if (menu instanceof HTMLElement) itemsOf(menu)[0]?.focus();
}

function collapse(menu: HTMLElement): void {
  const opener = menu.previousElementSibling;
  if (!(opener instanceof HTMLElement)) return;
  opener.setAttribute('aria-expanded', 'false');
  menu.hidden = true;
  opener.focus();
}
