import { element } from '../element';

/** How an edit of a cell ends: where the cursor goes then, and whether the text counts. */
export type EditEnd = {
  readonly text: string | undefined;
  readonly rows: number;
  readonly columns: number;
};

const endings: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  Enter: [1, 0],
  Tab: [0, 1],
};

/** The text field that lies over a cell while its content is typed. */
export class CellEditor {
  readonly field: HTMLInputElement = element('input', {
    class: 'cell-editor',
    type: 'text',
    autocomplete: 'off',
    spellcheck: 'false',
  });
  readonly #onEnd: (end: EditEnd) => void;
  readonly #onInput: (text: string) => void;
  #isOpen = false;

  /**
   *
   */
  constructor(onEnd: (end: EditEnd) => void, onInput: (text: string) => void) {
    this.#onEnd = onEnd;
    this.#onInput = onInput;
    this.field.addEventListener('keydown', (event) => {
      this.#onKey(event);
    });
    this.field.addEventListener('blur', () => {
      this.end({ text: this.field.value, rows: 0, columns: 0 });
    });
    this.field.addEventListener('input', () => {
      this.#onInput(this.field.value);
    });
  }

  /** Whether a cell is being edited. */
  get isOpen(): boolean {
    return this.#isOpen;
  }

  /** Lies over a cell, with a text to go on from. */
  open(box: HTMLElement, label: string, text: string): void {
    this.#isOpen = true;
    this.field.value = text;
    this.field.setAttribute('aria-label', label);
    box.classList.add('is-editing');
    box.append(this.field);
    this.field.focus({ preventScroll: true });
    this.field.setSelectionRange(text.length, text.length);
    this.#onInput(text);
  }

  /** Goes away and tells how; does nothing where no cell is being edited. */
  end(end: EditEnd): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    this.field.parentElement?.classList.remove('is-editing');
    this.field.remove();
    this.#onEnd(end);
  }

  #onKey(event: KeyboardEvent): void {
    event.stopPropagation();
    if (event.isComposing) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      this.end({ text: undefined, rows: 0, columns: 0 });
      return;
    }
    const [rows, columns] = endings[event.key] ?? [0, 0];
    if (rows === 0 && columns === 0) return;
    event.preventDefault();
    const sign = event.shiftKey ? -1 : 1;
    this.end({ text: this.field.value, rows: rows * sign, columns: columns * sign });
  }
}
