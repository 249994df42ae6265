import type { Tabulator } from 'tabulator-tables';
import type { GridCell, GridCells } from '../../api';
import { addressOf, type CellPlace } from '../address';
import { element } from '../element';
import { hideErrorCard, showErrorCard } from './errorCard';
import { CellEditor, type EditEnd } from './cellEditor';
import { ColumnWidths } from './columnWidths';
import { commandOf, type GridCommand } from './keys';
import { idOf, RenderedCells } from './renderedCells';
import { reveal, rowsOnScreen, settle } from './scrolling';
import { blockOf, inside, single, type GridSize, type Selection } from './selection';
import { readTabSeparated, tabSeparated } from './tabSeparated';
import { createTable } from './table';

/** What the grid tells the page. */
export type GridEvents = {
  readonly onSelect: (place: CellPlace) => void;
  readonly onEdit: (place: CellPlace, texts: readonly (readonly string[])[]) => void;
  /** What is being typed into the cell at the cursor. */
  readonly onTyping: (text: string) => void;
};

/** The sheet that is shown: its cells, the cursor and what keys and mouse do to them. */
export class Grid {
  readonly #host: HTMLElement;
  readonly #events: GridEvents;
  readonly #editor: CellEditor;
  readonly #widths = new ColumnWidths();
  readonly #selections = new Map<string, Selection>();
  #sheet = '';
  #size: GridSize = { rows: 0, columns: 0 };
  #cells: GridCells['cells'] = [];
  #selection = single({ row: 1, column: 1 });
  #rendered: RenderedCells | undefined;
  #table: Tabulator | undefined;
  #box: HTMLElement | undefined;
  #editedText = '';
  #headings: readonly HTMLElement[] = [];

  /**
   *
   */
  constructor(host: HTMLElement, events: GridEvents) {
    this.#host = host;
    this.#events = events;
    this.#editor = new CellEditor(
      (end) => {
        this.#endEdit(end);
      },
      (text) => {
        events.onTyping(text);
      },
    );
  }

  /** Where the cursor stands. */
  get cursor(): CellPlace {
    return this.#selection.cursor;
  }

  /** Where the cursor stands on a sheet, or stood when it was left. */
  cursorOn(sheet: string): CellPlace {
    if (sheet === this.#sheet) return this.cursor;
    return this.#selections.get(sheet)?.cursor ?? { row: 1, column: 1 };
  }

  /** The cell at the cursor. */
  get currentCell(): GridCell | null {
    return this.#cellAt(this.cursor.row, this.cursor.column);
  }

  /** Shows a sheet: repaints what changed, or draws it anew where it is another or has grown. */
  async show(size: GridSize, { sheet, cells }: GridCells): Promise<void> {
    const isSame =
      sheet === this.#sheet && size.rows === this.#size.rows && size.columns === this.#size.columns;
    this.#cells = cells;
    if (isSame) {
      this.#rendered?.repaint();
      this.#showError();
      this.#events.onSelect(this.cursor);
      return;
    }
    this.#size = size;
    await this.#draw(sheet);
  }

  /** Gives the grid the keyboard. */
  focus(): void {
    this.#box?.focus({ preventScroll: true });
  }

  /** Moves the cursor by rows and columns, as after an edit. */
  move(rows: number, columns: number): void {
    const { row, column } = this.cursor;
    this.#select(single({ row: row + rows, column: column + columns }));
  }

  async #draw(sheet: string): Promise<void> {
    const hadFocus = this.#host.contains(document.activeElement);
    const isReturn = sheet === this.#sheet;
    const [left, top] = isReturn ? this.#scrolledTo() : [0, 0];
    this.#editor.end({ text: undefined, rows: 0, columns: 0 });
    this.#selections.set(this.#sheet, this.#selection);
    this.#sheet = sheet;
    const kept = this.#selections.get(sheet) ?? single({ row: 1, column: 1 });
    this.#selection = single(inside(kept.cursor, this.#size));
    this.#table?.destroy();
    const box = this.#newBox();
    this.#rendered = new RenderedCells((row, column) => this.#cellAt(row, column), this.#selection);
    const rendered = this.#rendered;
    this.#table = await createTable(box, {
      size: this.#size,
      widthOf: (column) => this.#widths.of(sheet, column, (row, at) => this.#cellAt(row, at)),
      fill: (cellBox, row, column) => rendered.add(cellBox, row, column),
      onResize: (column, width) => {
        this.#widths.set(sheet, column, width);
      },
    });
    this.#holder()?.scrollTo(left, top);
    this.#holder()?.addEventListener('scroll', hideErrorCard);
    this.#select(this.#selection);
    if (hadFocus || document.activeElement === document.body) this.focus();
  }

  #newBox(): HTMLElement {
    const box = element('div', {
      tabindex: '0',
      'aria-label': `Sheet ${this.#sheet}`,
      'aria-describedby': 'grid-hint',
      'aria-multiselectable': 'true',
      'aria-rowcount': String(this.#size.rows + 1),
      'aria-colcount': String(this.#size.columns + 1),
    });
    this.#host.replaceChildren(box);
    this.#box = box;
    this.#listenTo(box);
    return box;
  }

  #listenTo(box: HTMLElement): void {
    box.addEventListener('keydown', (event) => {
      const command = event.isComposing ? undefined : commandOf(event);
      if (command === undefined) return;
      event.preventDefault();
      this.#obey(command);
    });
    box.addEventListener('mousedown', (event) => {
      this.#onMouseDown(event);
    });
    box.addEventListener('mouseover', (event) => {
      const place = placeOf(event.target);
      if (event.buttons !== 1 || place === undefined || this.#editor.isOpen) return;
      this.#select({ cursor: this.cursor, corner: place });
    });
    box.addEventListener('dblclick', (event) => {
      if (placeOf(event.target) !== undefined) this.#edit(undefined);
    });
    for (const type of ['copy', 'cut', 'paste'] as const) {
      box.addEventListener(type, (event) => {
        this.#onClipboard(type, event);
      });
    }
  }

  #onMouseDown(event: MouseEvent): void {
    const place = placeOf(event.target);
    if (place === undefined || event.target === this.#editor.field) return;
    event.preventDefault();
    this.focus();
    this.#select(event.shiftKey ? { cursor: this.cursor, corner: place } : single(place));
  }

  #onClipboard(type: 'copy' | 'cut' | 'paste', event: ClipboardEvent): void {
    if (this.#editor.isOpen) return;
    event.preventDefault();
    if (type === 'paste') {
      const text = event.clipboardData?.getData('text/plain') ?? '';
      const { top, left } = blockOf(this.#selection);
      if (text !== '') this.#events.onEdit({ row: top, column: left }, readTabSeparated(text));
      return;
    }
    event.clipboardData?.setData('text/plain', tabSeparated(this.#selectedTexts()));
    if (type === 'cut') this.#clear();
  }

  #selectedTexts(): readonly (readonly string[])[] {
    return this.#mapSelected((row, column) => this.#cellAt(row, column)?.display ?? '');
  }

  #clear(): void {
    const { top, left } = blockOf(this.#selection);
    this.#events.onEdit(
      { row: top, column: left },
      this.#mapSelected(() => ''),
    );
  }

  #mapSelected<Item>(make: (row: number, column: number) => Item): Item[][] {
    const { top, left, bottom, right } = blockOf(this.#selection);
    return Array.from({ length: bottom - top + 1 }, (_, down) =>
      Array.from({ length: right - left + 1 }, (__, across) => make(top + down, left + across)),
    );
  }

  #obey(command: GridCommand): void {
    switch (command.kind) {
      case 'move':
        this.#moveEnd(command.extends, (row, column) => ({
          row: row + command.rows,
          column: column + command.columns,
        }));
        break;
      case 'jump':
        this.#moveEnd(command.extends, (row) => this.#jumpTarget(command.to, row));
        break;
      case 'page':
        this.#moveEnd(command.extends, (row, column) => ({
          row: row + command.direction * rowsOnScreen(this.#holder()),
          column,
        }));
        break;
      case 'edit':
        this.#edit(command.text);
        break;
      case 'clear':
        this.#clear();
        break;
      case 'selectAll':
        this.#selectAll();
        break;
    }
  }

  #selectAll(): void {
    const { rows, columns } = this.#size;
    this.#select({ cursor: { row: 1, column: 1 }, corner: { row: rows, column: columns } }, false);
  }

  #moveEnd(isExtending: boolean, to: (row: number, column: number) => CellPlace): void {
    const { cursor, corner } = this.#selection;
    const from = isExtending ? corner : cursor;
    const place = to(from.row, from.column);
    this.#select(isExtending ? { cursor, corner: place } : single(place));
  }

  #jumpTarget(to: 'rowStart' | 'rowEnd' | 'start' | 'end', row: number): CellPlace {
    const lastColumn = (cells: readonly unknown[] | undefined): number =>
      Math.max(1, (cells ?? []).findLastIndex((cell) => cell !== null) + 1);
    switch (to) {
      case 'rowStart':
        return { row, column: 1 };
      case 'rowEnd':
        return { row, column: lastColumn(this.#cells[row - 1]) };
      case 'start':
        return { row: 1, column: 1 };
      case 'end':
        return {
          row: Math.max(1, this.#cells.length),
          column: Math.max(1, ...this.#cells.map(lastColumn)),
        };
    }
  }

  #select({ cursor, corner }: Selection, isRevealed = true): void {
    this.#selection = { cursor: inside(cursor, this.#size), corner: inside(corner, this.#size) };
    const end = this.#selection.corner;
    if (isRevealed) reveal(this.#holder(), this.#table, end);
    this.#rendered?.select(this.#selection);
    this.#box?.setAttribute('aria-activedescendant', idOf(this.cursor.row, this.cursor.column));
    this.#events.onSelect(this.cursor);
    // The table draws rows that come into sight with the scrolling, before the next frame.
    requestAnimationFrame(() => {
      if (isRevealed) settle(this.#holder(), this.#rendered?.boxAt(end.row, end.column));
      this.#markHeadings();
    });
  }

  #markHeadings(): void {
    for (const heading of this.#headings) heading.classList.remove('is-current');
    const { row, column } = this.cursor;
    const letter = this.#table?.getColumn(`c${column}`).getElement();
    const number = this.#box?.querySelector<HTMLElement>(`[data-row-number="${row}"]`);
    this.#headings = [letter, number].filter(
      (heading) => heading !== undefined && heading !== null,
    );
    for (const heading of this.#headings) heading.classList.add('is-current');
    this.#showError();
  }

  #showError(): void {
    const { row, column } = this.cursor;
    const box = this.#editor.isOpen ? undefined : this.#rendered?.boxAt(row, column);
    showErrorCard(box?.isConnected === true ? box : null, this.currentCell?.error ?? '');
  }

  #edit(text: string | undefined): void {
    const { row, column } = this.cursor;
    this.#select(single(this.cursor));
    const box = this.#rendered?.boxAt(row, column);
    if (box?.isConnected === true) {
      this.#openEditor(box, text);
      return;
    }
    // The cursor was out of sight: the table draws its row with the scrolling, before the next frame.
    requestAnimationFrame(() => {
      const drawn = this.#rendered?.boxAt(row, column);
      if (drawn?.isConnected === true) this.#openEditor(drawn, text);
    });
  }

  #openEditor(box: HTMLElement, text: string | undefined): void {
    hideErrorCard();
    this.#editedText = this.currentCell?.typed ?? '';
    this.#editor.open(box, `Content of ${addressOf(this.cursor)}`, text ?? this.#editedText);
  }

  #endEdit({ text, rows, columns }: EditEnd): void {
    this.focus();
    if (text === undefined || text === this.#editedText) this.#events.onSelect(this.cursor);
    else this.#events.onEdit(this.cursor, [[text]]);
    if (rows !== 0 || columns !== 0) this.move(rows, columns);
  }

  #cellAt(row: number, column: number): GridCell | null {
    return this.#cells[row - 1]?.[column - 1] ?? null;
  }

  #holder(): HTMLElement | null {
    return this.#box?.querySelector<HTMLElement>('.tabulator-tableholder') ?? null;
  }

  #scrolledTo(): readonly [left: number, top: number] {
    const holder = this.#holder();
    return [holder?.scrollLeft ?? 0, holder?.scrollTop ?? 0];
  }
}

function placeOf(target: EventTarget | null): CellPlace | undefined {
  const box = target instanceof Element ? target.closest<HTMLElement>('[data-column]') : null;
  if (box === null) return undefined;
  return { row: Number(box.dataset['row']), column: Number(box.dataset['column']) };
}
