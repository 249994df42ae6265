import type { GridCell } from '../api';
import { addressOf, type CellPlace } from './address';
import { part, textField } from './element';

/** What the formula bar asks of the page. */
export type FormulaBarEvents = {
  /** The text is to be typed into the cell at the cursor. */
  readonly onCommit: (text: string) => void;
  /** Enter, Tab or Escape: the grid gets the keyboard back, the cursor moves by rows and columns. */
  readonly onLeave: (rows: number, columns: number) => void;
};

/** The bar over the grid: the cell's address and what is typed in it. */
export class FormulaBar {
  readonly #address = part('cell-address');
  readonly #field = textField('formula-field');
  readonly #events: FormulaBarEvents;
  #typed = '';
  /** The cell that was shown when the bar got the keyboard; what is typed is meant for it. */
  #edited = '';

  /** Finds its fields in the page. */
  constructor(events: FormulaBarEvents) {
    this.#events = events;
    this.#field.addEventListener('keydown', (event) => {
      this.#onKey(event);
    });
    this.#field.addEventListener('focus', () => {
      this.#edited = this.#address.textContent;
    });
    this.#field.addEventListener('blur', () => {
      this.#commit();
    });
  }

  /** Shows the cell at the cursor; what a person is typing here stays. */
  show(place: CellPlace, cell: GridCell | null): void {
    this.#address.textContent = addressOf(place);
    this.#typed = cell?.typed ?? '';
    if (document.activeElement !== this.#field) this.#field.value = this.#typed;
  }

  /** Shows what is being typed into the cell itself. */
  mirror(text: string): void {
    this.#field.value = text;
  }

  #onKey(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (event.key === 'Escape') this.#field.value = this.#typed;
    const [rows, columns] = movements[event.key] ?? [];
    if (rows === undefined || columns === undefined) return;
    event.preventDefault();
    const sign = event.shiftKey ? -1 : 1;
    this.#events.onLeave(rows * sign, columns * sign);
  }

  #commit(): void {
    const text = this.#field.value;
    const isSameCell = this.#edited === this.#address.textContent;
    if (isSameCell && text !== this.#typed) this.#events.onCommit(text);
    else this.#field.value = this.#typed;
  }
}

const movements: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  Enter: [1, 0],
  Tab: [0, 1],
  Escape: [0, 0],
};
