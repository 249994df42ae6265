import * as fc from 'fast-check';
import type { Lead } from '../../src/etiquette';
import type { CellValue } from '../../workbench/model';
import { plainlyWrittenDay, type WrittenDay } from './dayCells';
import type { ProvenField } from './goodCells';
import type { Scene } from './scene';
import type { Row, Tracker } from './tracker';

type EntryDraft = {
  /** Which of the tracker's rows it names; none where it is undefined. */
  readonly of: number | undefined;
  readonly namesRole: boolean;
  readonly kind: Kind;
  readonly day: WrittenDay;
  /** Whether the next entry takes it back. */
  readonly undone: boolean;
};

/** A contact log before it is known where it stands. */
export type LogDraft = readonly EntryDraft[];

const kinds = [
  'snoozed',
  'closed',
  'withdrew',
  'thank-you sent',
  'interview held',
  'applied',
] as const;

type Kind = (typeof kinds)[number];

/** A log of a few entries, of which some fit one row, some none and some two. */
export const logDraft: fc.Arbitrary<LogDraft> = fc.array(
  fc.record({
    of: fc.option(fc.nat({ max: 8 }), { nil: undefined }),
    namesRole: fc.boolean(),
    kind: fc.constantFrom(...kinds),
    day: plainlyWrittenDay,
    undone: fc.oneof({ weight: 5, arbitrary: fc.constant(false) }, fc.boolean()),
  }),
  { maxLength: 4 },
);

const headers = 'Id When Sheet Company Role Contact Kind Day Method Note Before After Undoes'.split(
  ' ',
);

/** Whom an entry names: texts as they stand in the log. */
type Named = { readonly company: string; readonly role: string };

/** The log as a range. */
export function logCells(draft: LogDraft, rows: readonly Row[], scene: Scene): CellValue[][] {
  const lines = draft.flatMap((entry, at) => {
    const { company, role } = namedBy(entry, rows);
    const when = '2026-11-20T10:00:00Z';
    const line: CellValue[] = [`id-${at}`, when, 'Leads', company, role, '', entry.kind];
    const logged = [...line, entry.day.cell(scene), 'email', '', '', '', ''];
    const undo = [
      `undo-${at}`,
      when,
      'Leads',
      company,
      role,
      '',
      'undo',
      '',
      '',
      '',
      '',
      '',
      `id-${at}`,
    ];
    return entry.undone ? [logged, undo] : [logged];
  });
  return [headers, ...lines, headers.map(() => '')];
}

/**
 * The rows that a formula is given, with what the log of the whole tracker adds to them by field,
 * where the tracker has no column for it.
 */
export function withLog(
  draft: LogDraft,
  given: Pick<Tracker, 'rows' | 'columns'>,
  whole: Tracker,
  scene: Scene,
): readonly Row[] {
  const columns = new Set(whole.columns);
  const tracked = given.rows.map((row) =>
    row.kind === 'blank' || columns.has('thankedOn')
      ? row
      : { ...row, lead: { ...row.lead, thankYou: { kind: 'never' as const } } },
  );
  return draft.reduce<readonly Row[]>((rows, entry) => {
    const at = entry.undone ? undefined : rowFitting(namedBy(entry, whole.rows), rows);
    return rows.map((row, index) =>
      index === at && row.kind !== 'blank'
        ? { ...row, lead: { ...row.lead, ...addition(entry, columns, scene) } }
        : row,
    );
  }, tracked);
}

/** Whether an entry names the company of that row. */
export function concerns(draft: LogDraft, rows: readonly Row[], row: Row): boolean {
  return draft.some(
    (entry) =>
      row.kind !== 'blank' && fold(namedBy(entry, rows).company) === fold(row.lead.company),
  );
}

function namedBy({ of, namesRole }: EntryDraft, rows: readonly Row[]): Named {
  const row = of === undefined ? undefined : rows[of % Math.max(1, rows.length)];
  if (row === undefined || row.kind === 'blank') return { company: 'Nowhere Ltd', role: '' };
  return { company: row.lead.company, role: namesRole ? row.lead.role : '' };
}

/** The one row that an entry does not contradict; of several the one that names all it names. */
function rowFitting({ company, role }: Named, rows: readonly Row[]): number | undefined {
  if (company === '' && role === '') return undefined;
  const fitting = rows.flatMap((row, at) => {
    if (row.kind === 'blank' || fold(row.lead.company) !== fold(company)) return [];
    const agrees = role === '' || row.lead.role === '' || fold(row.lead.role) === fold(role);
    return agrees ? [{ at, exact: role === '' || fold(row.lead.role) === fold(role) }] : [];
  });
  const best = fitting.length === 1 ? fitting : fitting.filter(({ exact }) => exact);
  return best.length === 1 ? best[0]?.at : undefined;
}

function fold(text: string): string {
  return text.trim().toLowerCase();
}

function addition(
  { kind, day }: EntryDraft,
  columns: ReadonlySet<ProvenField | undefined>,
  scene: Scene,
): Partial<Lead> {
  const on = day.day(scene);
  const told: Readonly<Record<Kind, Partial<Record<ProvenField, Partial<Lead>>>>> = {
    snoozed: { snoozeUntil: { snoozeUntil: on } },
    closed: { status: { status: 'closed' } },
    withdrew: { status: { status: 'withdrawn' } },
    'thank-you sent': { thankedOn: { thankYou: { kind: 'on', day: on } } },
    'interview held': {
      status: { status: 'interviewing' },
      interviewedOn: { interviewedOn: on },
    },
    applied: { status: { status: 'applied' }, appliedOn: { appliedOn: on } },
  };
  const parts = Object.entries(told[kind]) as [ProvenField, Partial<Lead>][];
  return Object.assign(
    {},
    ...parts.filter(([field]) => !columns.has(field)).map(([, part]) => part),
  ) as Partial<Lead>;
}
