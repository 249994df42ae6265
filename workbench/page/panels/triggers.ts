import type { WorkbenchState } from '../../api';
import { element } from '../element';
import { shownTime } from '../zonedTime';

/** The triggers that are set and when they fire next, and the runs so far, the newest first. */
export class TriggersPanel {
  readonly content: HTMLElement = element('div', { class: 'triggers' });

  /** Shows both lists. */
  show({ triggers, triggerRuns, zone }: WorkbenchState): void {
    this.content.replaceChildren(
      list(
        'Set',
        ['Function', 'Fires next'],
        triggers.map(({ functionName, firesAt }) => [functionName, shownTime(firesAt, zone)]),
        'No trigger is set.',
      ),
      list(
        'Runs',
        ['Function', 'Ran', 'Outcome'],
        [...triggerRuns]
          .reverse()
          .map(({ functionName, at, error }) => [
            functionName,
            shownTime(at, zone),
            error === '' ? 'Went well' : error,
          ]),
        'No trigger has run yet. Move the clock to let one come due.',
      ),
    );
  }
}

function list(
  title: string,
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  empty: string,
): HTMLElement {
  const body =
    rows.length === 0
      ? element('p', { class: 'empty' }, empty)
      : element(
          'table',
          {},
          element('thead', {}, rowOf('th', heads)),
          element('tbody', {}, ...rows.map((row) => rowOf('td', row))),
        );
  return element('section', { 'aria-label': title }, element('h3', {}, title), body);
}

function rowOf(tag: 'th' | 'td', texts: readonly string[]): HTMLElement {
  return element('tr', {}, ...texts.map((text) => element(tag, {}, text)));
}
