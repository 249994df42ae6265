/** The table that draws the grid: virtual rows, a frozen column of row numbers, columns to resize. */
import {
  FormatModule,
  FrozenColumnsModule,
  ResizeColumnsModule,
  ResizeTableModule,
  Tabulator,
  type CellComponent,
  type ColumnDefinition,
} from 'tabulator-tables';
import { columnLetters } from '../address';
import { element } from '../element';
import type { GridSize } from './selection';

Tabulator.registerModule([
  FormatModule,
  FrozenColumnsModule,
  ResizeColumnsModule,
  ResizeTableModule,
]);

/** The height of every row in pixels, so that a row's place follows from its number. */
export const ROW_HEIGHT = 25;

/** The width of the column of row numbers in pixels. */
export const ROW_NUMBER_WIDTH = 48;

type Row = { readonly row: number };

/** How a table is to be drawn. */
export type TableOptions = {
  readonly size: GridSize;
  readonly widthOf: (column: number) => number;
  /** Gives the content of a cell whose box the table has just made. */
  readonly fill: (box: HTMLElement, row: number, column: number) => HTMLElement;
  readonly onResize: (column: number, width: number) => void;
};

/** Draws a table into an empty box; resolves when its first rows are there. */
export function createTable(box: HTMLElement, options: TableOptions): Promise<Tabulator> {
  const { size, onResize } = options;
  const data: Row[] = Array.from({ length: size.rows }, (_, at) => ({ row: at + 1 }));
  const table = new Tabulator(box, {
    data,
    index: 'row',
    height: '100%',
    rowHeight: ROW_HEIGHT,
    renderVerticalBuffer: 400,
    columnDefaults: { resizable: 'header', minWidth: 36 },
    columns: [
      rowNumbers,
      ...Array.from({ length: size.columns }, (_, at) => dataColumn(at + 1, options)),
    ],
    placeholder: '',
  });
  table.on('columnResized', (column) => {
    onResize(Number(column.getField().slice(1)), column.getWidth());
  });
  return new Promise((resolve) => {
    table.on('tableBuilt', () => {
      resolve(table);
    });
  });
}

const rowNumbers: ColumnDefinition = {
  title: '',
  field: 'row',
  frozen: true,
  resizable: false,
  width: ROW_NUMBER_WIDTH,
  cssClass: 'row-number',
  formatter: (cell: CellComponent) => {
    const { row } = cell.getData() as Row;
    const box = cell.getElement();
    box.setAttribute('role', 'rowheader');
    box.dataset['rowNumber'] = String(row);
    cell
      .getRow()
      .getElement()
      .setAttribute('aria-rowindex', String(row + 1));
    return element('span', {}, String(row));
  },
};

function dataColumn(column: number, { widthOf, fill }: TableOptions): ColumnDefinition {
  return {
    title: columnLetters(column),
    field: `c${column}`,
    width: widthOf(column),
    headerHozAlign: 'center',
    formatter: (cell: CellComponent) => {
      const { row } = cell.getData() as Row;
      return fill(cell.getElement(), row, column);
    },
  };
}
