import { readFileSync } from 'node:fs';
import type { Cell } from '../../src/tracker/cell';
import { findColumns } from '../../src/tracker/columns';

type Columns = Readonly<Record<string, number | readonly number[]>>;

/** A tracker as somebody laid it out, with the columns that a person finds in it. */
type Tracker = {
  readonly id: string;
  readonly above: readonly (readonly Cell[] | string)[];
  readonly header: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  readonly truth: Readonly<Record<string, number>>;
  readonly alternates: Columns;
  readonly tolerable: Columns;
  readonly traps: Columns;
  /** Fields that the header alone does not decide; they do not count. */
  readonly ambiguous: readonly string[];
};

const trackers = readFileSync(new URL('realTrackers.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Tracker);

function claimsOf({ above, header, rows }: Tracker): ReadonlyMap<string, number> {
  const rowsAbove = above.map((row) => (typeof row === 'string' ? [row] : row));
  const found = findColumns([...rowsAbove, header, ...rows]);
  return found?.headerRow === above.length ? found.columnOf : new Map();
}

function holds(columns: Columns, field: string, column: number | undefined): boolean {
  const listed = columns[field];
  return (typeof listed === 'number' ? [listed] : (listed ?? [])).some((each) => each === column);
}

test('of the fields in real trackers all but one in a hundred are found', () => {
  const misses = trackers.flatMap((tracker) => {
    const claims = claimsOf(tracker);
    return Object.entries(tracker.truth)
      .filter(([field]) => !tracker.ambiguous.includes(field))
      .map(([field, column]) => {
        const claimed = claims.get(field);
        const isFound = claimed === column || holds(tracker.alternates, field, claimed);
        return isFound ? '' : `${tracker.id} ${field}`;
      });
  });
  expect(misses.filter((miss) => miss !== '').slice(misses.length / 100)).toEqual([]);
});

test('of the claims in real trackers all but one in a hundred are right', () => {
  const wrongs = trackers.flatMap((tracker) =>
    [...claimsOf(tracker)].map(([field, column]) => {
      const isRight =
        tracker.ambiguous.includes(field) ||
        tracker.truth[field] === column ||
        holds(tracker.alternates, field, column) ||
        holds(tracker.tolerable, field, column);
      return isRight ? '' : `${tracker.id} ${field} ${tracker.header[column] ?? ''}`;
    }),
  );
  expect(wrongs.filter((wrong) => wrong !== '').slice(wrongs.length / 100)).toEqual([]);
});

test('nothing that only looks right is claimed in real trackers', () => {
  const trapped = trackers.flatMap((tracker) =>
    [...claimsOf(tracker)].flatMap(([field, column]) =>
      holds(tracker.traps, field, column) ? [`${tracker.id} ${field}`] : [],
    ),
  );
  expect(trapped).toEqual([]);
});
