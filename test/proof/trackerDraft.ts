import * as fc from 'fast-check';
import type { CellValue } from '../../workbench/model';
import { planted, type Planted } from './badCells';
import { goodCells, provenFields, type GoodCell, type ProvenField } from './goodCells';
import { headerHand, strangeHeaders, type HeaderHand } from './headers';

/** Rows of cells as data. */
export type Cells = readonly (readonly CellValue[])[];

/** A column of a field, one that means nothing, or one of three that a plan of ours fills. */
export type Column =
  { readonly field: ProvenField } | { readonly strange: number } | { readonly ours: string };

/** A row before it is known where it stands. */
export type RowDraft = {
  readonly kind: 'lead' | 'blank' | 'noise';
  readonly good: Readonly<Record<ProvenField, GoodCell>>;
  readonly planted: readonly Planted[];
  /** What stands in the columns that are to be left alone, and where there is nothing. */
  readonly filler: readonly CellValue[];
};

/** A tracker before it is known where it stands. */
export type TrackerDraft = {
  readonly columns: readonly Column[];
  readonly hand: HeaderHand;
  /** The field whose header only the settings name, where there are settings. */
  readonly renamed: ProvenField | undefined;
  readonly above: Cells;
  readonly rows: readonly RowDraft[];
  readonly blankBelow: number;
  readonly boxesBelow: boolean;
  readonly ragged: boolean;
};

const strangeCells: readonly CellValue[] = [
  '',
  '95,000',
  7,
  true,
  false,
  { error: '#N/A', message: 'An error.' },
  { serial: 46_300 },
  'soon',
  '2026-11-05',
];

const row: fc.Arbitrary<RowDraft> = fc.record({
  kind: fc.oneof(
    { weight: 8, arbitrary: fc.constant('lead' as const) },
    { weight: 1, arbitrary: fc.constantFrom('blank' as const, 'noise' as const) },
  ),
  good: fc.record(goodCells),
  planted: fc.oneof(
    { weight: 4, arbitrary: fc.constant<Planted[]>([]) },
    { weight: 1, arbitrary: fc.array(planted, { minLength: 1, maxLength: 3 }) },
  ),
  filler: fc.array(fc.constantFrom(...strangeCells), { minLength: 3, maxLength: 3 }),
});

const ourColumns = ['Next follow-up', 'Next step', 'Why'].map((ours) => ({ ours }));

/** Beside one of these, what a column of mixed details is taken for hangs on what it holds. */
const ownContact: ReadonlySet<ProvenField> = new Set<ProvenField>([
  'contactName',
  'contactEmail',
  'contactPhone',
]);

/** Companies, roles and at least one more column in any order, among some that mean nothing. */
const columns: fc.Arbitrary<readonly Column[]> = fc
  .tuple(
    fc.shuffledSubarray([...provenFields], { minLength: 4 }),
    fc.array(fc.tuple(fc.nat(), fc.nat({ max: strangeHeaders.length - 1 })), { maxLength: 3 }),
    fc.nat(),
    fc.boolean(),
    fc.oneof({ weight: 6, arbitrary: fc.constant(false) }, fc.boolean()),
  )
  .map(([given, strangers, place, isNamed, ours]) => {
    const fields = given.some((field) => ownContact.has(field))
      ? given.filter((field) => field !== 'contactAny')
      : given;
    const named: ProvenField[] = isNamed && !fields.includes('company') ? ['company'] : [];
    const all: Column[] = [...fields.slice(place % 3), ...named, ...fields.slice(0, place % 3)].map(
      (field) => ({ field }),
    );
    for (const [at, strange] of strangers) all.splice(at % (all.length + 1), 0, { strange });
    if (ours) all.splice(place % (all.length + 1), 0, ...ourColumns);
    return all;
  });

const above: fc.Arbitrary<Cells> = fc.oneof(
  { weight: 5, arbitrary: fc.constant<Cells>([]) },
  {
    weight: 3,
    arbitrary: fc.subarray<readonly CellValue[]>([
      ['My job search 2026'],
      [],
      ['Sent', 12, 'Answered', 3, 'Rate', 0.25],
      ['', 'Updated', { serial: 46_340 }],
    ]),
  },
);

/** Trackers such as people have. */
export const trackerDraft: fc.Arbitrary<TrackerDraft> = fc.record({
  columns,
  hand: headerHand,
  renamed: fc.oneof(
    { weight: 6, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: fc.constantFrom(...provenFields) },
  ),
  above,
  rows: fc.oneof(
    { weight: 1, arbitrary: fc.array(row, { maxLength: 1 }) },
    { weight: 9, arbitrary: fc.array(row, { maxLength: 9 }) },
  ),
  blankBelow: fc.oneof(
    { weight: 60, arbitrary: fc.constant(0) },
    { weight: 30, arbitrary: fc.nat({ max: 30 }) },
    { weight: 3, arbitrary: fc.nat({ max: 1000 }) },
  ),
  boxesBelow: fc.boolean(),
  ragged: fc.boolean(),
});
