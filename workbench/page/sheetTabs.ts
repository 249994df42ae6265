import type { WorkbenchState } from '../api';
import { button, part } from './element';
import { tabKeys } from './tabKeys';

/** Shows a tab for each sheet below the grid; a click or an arrow key goes to the sheet. */
export function showSheetTabs(
  { sheets, activeSheet }: WorkbenchState,
  onChoose: (sheet: string) => void,
): void {
  const list = part('sheet-tabs');
  const hadFocus = list.contains(document.activeElement);
  const tabs = sheets.map(({ name }) => {
    const isActive = name === activeSheet;
    const attributes = {
      role: 'tab',
      'aria-selected': String(isActive),
      'aria-controls': 'grid',
      tabindex: isActive ? '0' : '-1',
    };
    return button(name, attributes, () => {
      onChoose(name);
    });
  });
  list.replaceChildren(...tabs);
  list.onkeydown = tabKeys;
  if (hadFocus) tabs.find((tab) => tab.tabIndex === 0)?.focus();
}
