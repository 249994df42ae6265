import { button, element } from './element';

/** Shows a message as `Ui.alert` does, and resolves when it is closed. */
export async function alertDialog(title: string, message: string): Promise<void> {
  await showDialog(title, message, ['OK']);
}

/** Asks before something is thrown away; `true` where the answer is the caption given. */
export async function confirmDialog(
  title: string,
  message: string,
  caption: string,
): Promise<boolean> {
  return (await showDialog(title, message, ['Cancel', caption])) === caption;
}

/** A modal dialog; gives the caption of the button that closed it, `''` for Escape. */
function showDialog(title: string, message: string, captions: readonly string[]): Promise<string> {
  const dialog = element('dialog', { 'aria-labelledby': 'dialog-title' });
  const buttons = captions.map((caption, at) =>
    button(caption, { class: at === captions.length - 1 ? 'main-button' : 'plain-button' }, () => {
      dialog.close(caption);
    }),
  );
  dialog.append(
    element('h2', { id: 'dialog-title' }, title === '' ? 'Polite Nudge' : title),
    element('p', { class: 'dialog-message' }, message),
    element('div', { class: 'dialog-buttons' }, ...buttons),
  );
  document.body.append(dialog);
  dialog.showModal();
  buttons.at(-1)?.focus();
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(dialog.returnValue);
    });
  });
}
