import type { Tabulator } from 'tabulator-tables';
import type { CellPlace } from '../address';
import { ROW_HEIGHT, ROW_NUMBER_WIDTH } from './table';

/** How many whole rows are on screen. */
export function rowsOnScreen(holder: HTMLElement | null): number {
  return Math.max(1, Math.floor((holder?.clientHeight ?? 0) / ROW_HEIGHT) - 1);
}

/** Scrolls as little as brings a cell into sight. */
export function reveal(
  holder: HTMLElement | null,
  table: Tabulator | undefined,
  { row, column }: CellPlace,
): void {
  if (holder === null || table === undefined) return;
  const top = (row - 1) * ROW_HEIGHT;
  const bottom = top + ROW_HEIGHT;
  if (top < holder.scrollTop) holder.scrollTop = top;
  else if (bottom > holder.scrollTop + holder.clientHeight) {
    holder.scrollTop = bottom - holder.clientHeight;
  }
  const heading = table.getColumn(`c${column}`);
  const { offsetLeft, offsetWidth } = heading.getElement();
  const left = offsetLeft - ROW_NUMBER_WIDTH;
  if (left < holder.scrollLeft) holder.scrollLeft = left;
  else if (offsetLeft + offsetWidth > holder.scrollLeft + holder.clientWidth) {
    holder.scrollLeft = offsetLeft + offsetWidth - holder.clientWidth;
  }
}

/** Scrolls the few pixels that are missing: the table estimates where rows far down begin. */
export function settle(holder: HTMLElement | null, box: HTMLElement | undefined): void {
  if (holder === null || box?.isConnected !== true) return;
  const { top, bottom } = box.getBoundingClientRect();
  const first = holder.getBoundingClientRect().top;
  const last = first + holder.clientHeight;
  if (top >= last || bottom <= first) return;
  if (bottom > last) holder.scrollTop += bottom - last;
  else if (top < first) holder.scrollTop -= first - top;
}
