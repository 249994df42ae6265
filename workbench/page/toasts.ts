import { button, element, part } from './element';

/** Google's own default. Source: Apps Script reference, Spreadsheet.toast. */
const SHOWN_FOR = 5_000;

/** Shows a message in the corner for five seconds, as `Spreadsheet.toast` does. */
export function showToast(title: string, message: string): void {
  const toast = element(
    'div',
    { class: 'toast' },
    element('div', {}, element('b', {}, title), element('p', {}, message)),
    button('×', { class: 'close', 'aria-label': 'Dismiss' }, () => {
      toast.remove();
    }),
  );
  part('toasts').append(toast);
  setTimeout(() => {
    toast.remove();
  }, SHOWN_FOR);
}

/** Shows or hides the note that a script is running. */
export function showBusy(isBusy: boolean): void {
  const shown = document.getElementById('busy');
  if (!isBusy) shown?.remove();
  else if (shown === null) {
    part('toasts').prepend(element('div', { class: 'toast busy', id: 'busy' }, 'Running script…'));
  }
}
