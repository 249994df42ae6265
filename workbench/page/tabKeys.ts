/** In a row of tabs the arrow keys, Home and End go to another tab and choose it. */
export function tabKeys(event: KeyboardEvent): void {
  const list = event.currentTarget;
  if (!(list instanceof HTMLElement)) return;
  const tabs = [...list.querySelectorAll<HTMLElement>('[role=tab]')];
  const at = tabs.findIndex((tab) => tab === document.activeElement);
  const target = tabs[targetOf(event.key, at, tabs.length)];
  if (at === -1 || target === undefined) return;
  event.preventDefault();
  target.focus();
  target.click();
}

function targetOf(key: string, at: number, count: number): number {
  switch (key) {
    case 'ArrowRight':
      return (at + 1) % count;
    case 'ArrowLeft':
      return (at + count - 1) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return -1;
  }
}
