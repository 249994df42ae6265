import type { WorkbenchState } from '../../api';
import { button, element } from '../element';
import { fieldOf, instantOf, nextMonday, nextMorning, shownTime } from '../zonedTime';

const HOUR = 3_600_000;

/** The workbench's clock: what it says in the sheet's zone, and how to move it. */
export class ClockPanel {
  readonly content: HTMLElement;
  readonly #face = element('p', { class: 'clock-face', 'aria-live': 'polite' });
  readonly #zone = element('p', { class: 'clock-zone' });
  readonly #field = element('input', { type: 'datetime-local', id: 'clock-field' });
  #now = 0;
  #zoneName = 'UTC';

  /**
   *
   */
  constructor(onMove: (now: number) => void) {
    const moving = (caption: string, to: (now: number, zone: string) => number): HTMLElement =>
      button(caption, { class: 'plain-button' }, () => {
        onMove(to(this.#now, this.#zoneName));
      });
    const form = element(
      'form',
      { class: 'clock-form' },
      element('label', { for: 'clock-field' }, 'Or a time of your own'),
      this.#field,
      element('button', { type: 'submit', class: 'plain-button' }, 'Set'),
    );
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const instant = instantOf(this.#field.value, this.#zoneName);
      if (instant !== undefined) onMove(instant);
    });
    this.content = element(
      'div',
      { class: 'clock' },
      element('div', {}, this.#face, this.#zone),
      element(
        'div',
        { class: 'clock-buttons' },
        moving('+1 hour', (now) => now + HOUR),
        moving('Next morning 8:00', nextMorning),
        moving('Next Monday 8:00', nextMonday),
      ),
      form,
      element(
        'p',
        { class: 'clock-note' },
        'Triggers that come due on the way fire in their order. The clock stands still in between.',
      ),
    );
  }

  /** Shows the clock; the field follows it. */
  show({ now, zone }: WorkbenchState): void {
    this.#face.textContent = shownTime(now, zone);
    this.#zone.textContent = `in ${zone}, the sheet's zone`;
    if (now !== this.#now || zone !== this.#zoneName) this.#field.value = fieldOf(now, zone);
    this.#now = now;
    this.#zoneName = zone;
  }
}
