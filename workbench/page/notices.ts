import type { WorkbenchState } from '../api';
import { alertDialog } from './dialog';
import { showToast } from './toasts';

/** Shows each toast and each alert of the script once. */
export class Notices {
  #newestToast: number | undefined;
  #newestAlert: number | undefined;
  #alerts: Promise<void> = Promise.resolve();
  readonly #onClosed: () => void;

  /** `onClosed` is told when a person has closed an alert. */
  constructor(onClosed: () => void) {
    this.#onClosed = onClosed;
  }

  /** Shows what is new. What was there when the page was opened is old. */
  show({ toasts, alert }: WorkbenchState): void {
    const before = this.#newestToast;
    this.#newestToast = Math.max(0, ...toasts.map(({ shown }) => shown));
    if (before !== undefined) {
      for (const { title, message, shown } of toasts) {
        if (shown > before) showToast(title, message);
      }
    }
    const isNewAlert = alert !== null && alert.shown > (this.#newestAlert ?? alert.shown);
    this.#newestAlert = Math.max(this.#newestAlert ?? 0, alert?.shown ?? 0);
    if (!isNewAlert) return;
    this.#alerts = this.#alerts
      .then(() => alertDialog(alert.title, alert.message))
      .then(this.#onClosed);
  }
}
