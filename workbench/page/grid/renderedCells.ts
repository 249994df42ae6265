import type { GridCell } from '../../api';
import { addressOf } from '../address';
import { element } from '../element';
import { blockOf, isIn, type Selection } from './selection';

/** What a cell shows comes from here, so that an edit repaints cells and never rebuilds rows. */
export type CellSource = (row: number, column: number) => GridCell | null;

type RenderedCell = { readonly box: HTMLElement; readonly text: HTMLElement };

/** The cells that the table has made so far; far fewer than the sheet has. */
export class RenderedCells {
  readonly #rows = new Map<number, Map<number, RenderedCell>>();
  readonly #source: CellSource;
  #selection: Selection;

  /**
   *
   */
  constructor(source: CellSource, selection: Selection) {
    this.#source = source;
    this.#selection = selection;
  }

  /** Fills a box that the table has just made; gives what goes into it. */
  add(box: HTMLElement, row: number, column: number): HTMLElement {
    const text = element('span', { class: 'cell-text' });
    const cells = this.#rows.get(row) ?? new Map<number, RenderedCell>();
    this.#rows.set(row, cells.set(column, { box, text }));
    box.id = idOf(row, column);
    box.dataset['row'] = String(row);
    box.dataset['column'] = String(column);
    box.setAttribute('aria-colindex', String(column + 1));
    this.#paint({ box, text }, row, column);
    this.#mark(box, row, column);
    return text;
  }

  /** The box of a cell, where the table has made it. */
  boxAt(row: number, column: number): HTMLElement | undefined {
    return this.#rows.get(row)?.get(column)?.box;
  }

  /** Shows the content of all boxes anew, each only where it differs. */
  repaint(): void {
    this.#forEach((cell, row, column) => {
      this.#paint(cell, row, column);
    });
  }

  /** Shows another selection. */
  select(selection: Selection): void {
    this.#selection = selection;
    this.#forEach(({ box }, row, column) => {
      this.#mark(box, row, column);
    });
  }

  #forEach(visit: (cell: RenderedCell, row: number, column: number) => void): void {
    for (const [row, cells] of this.#rows) {
      for (const [column, cell] of cells) visit(cell, row, column);
    }
  }

  #paint({ box, text }: RenderedCell, row: number, column: number): void {
    const { display, align, error } = this.#source(row, column) ?? blank;
    if (text.textContent !== display) text.textContent = display;
    if (text.dataset['align'] !== align) text.dataset['align'] = align;
    const next = this.#source(row, column + 1)?.display ?? '';
    box.classList.toggle('has-content', display !== '');
    box.classList.toggle('has-room', display !== '' && align === 'left' && next === '');
    if (box.title === error && box.dataset['painted'] === 'true') return;
    box.dataset['painted'] = 'true';
    box.title = error;
    box.classList.toggle('has-error', error !== '');
    if (error === '') box.removeAttribute('aria-description');
    else box.setAttribute('aria-description', error);
  }

  #mark(box: HTMLElement, row: number, column: number): void {
    const { cursor } = this.#selection;
    const isCursor = cursor.row === row && cursor.column === column;
    const isSelected = isIn({ row, column }, blockOf(this.#selection));
    if (box.classList.contains('is-cursor') !== isCursor)
      box.classList.toggle('is-cursor', isCursor);
    if (box.getAttribute('aria-selected') === String(isSelected)) return;
    box.setAttribute('aria-selected', String(isSelected));
  }
}

const blank: GridCell = { display: '', typed: '', align: 'left', error: '' };

/** The id of a cell's box, to which `aria-activedescendant` points. */
export function idOf(row: number, column: number): string {
  return `cell-${addressOf({ row, column })}`;
}
