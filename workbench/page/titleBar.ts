import type { WorkbenchState } from '../api';
import { element, part } from './element';

/** Shows the file's name, and the locale, zone and user that the document goes by. */
export function showTitle({ fileName, locale, zone, scriptZone, user }: WorkbenchState): void {
  document.title = `${fileName} - Workbench`;
  part('file-name').textContent = fileName;
  part('document-facts').replaceChildren(
    ...fact('Locale', locale, 'The locale of the sheet'),
    ...fact('Zone', zone, `The time zone of the sheet. The script's own is ${scriptZone}.`),
    ...fact('User', user, 'Who is signed in'),
  );
}

function fact(name: string, value: string, title: string): readonly Node[] {
  return [element('span', { class: 'fact', title }, `${name} `, element('b', {}, value))];
}
