import type { Tracker } from './tracker';

/** The tracker with one of its rows made blank. */
export function blankedAt(tracker: Tracker, row: number): Tracker {
  const at = tracker.headerRow + 1 + row;
  const cells = tracker.cells.map((line, index) => (index === at ? line.map(() => '') : line));
  return { ...tracker, cells };
}

/** The tracker with more rows below it that hold nothing, or unticked boxes. */
export function lengthened(tracker: Tracker, count: number): Tracker {
  const boxes = tracker.columns.map((field) => (field === 'doNotContact' ? false : ''));
  const below = Array.from({ length: count }, (_, at) =>
    at % 2 === 0 ? boxes.map(() => '') : boxes,
  );
  return { ...tracker, cells: [...tracker.cells, ...below] };
}

/** The tracker with its columns in another order. */
export function permuted(tracker: Tracker, pick: number): Tracker {
  const order = tracker.columns
    .map((_, at) => ({ at, key: (at * 7919 + pick) % 31 }))
    .toSorted((a, b) => a.key - b.key)
    .map(({ at }) => at);
  return {
    ...tracker,
    cells: tracker.cells.map((line) => order.map((at) => line[at] ?? '')),
    columns: order.map((at) => tracker.columns[at]),
  };
}
