import { unknownLead, type Lead } from '../../src/etiquette';
import type { CellValue } from '../../workbench/model';
import type { Planted } from './badCells';
import { isNothing, nothing } from './emptyCells';
import { leadMakingFields, textFields, type ProvenField } from './goodCells';
import { strangeHeaders } from './headers';
import type { Scene } from './scene';
import type { Cells, Column, RowDraft, TrackerDraft } from './trackerDraft';

/** What a row below the headers is. */
export type Row =
  | { readonly kind: 'blank' }
  | { readonly kind: 'lead'; readonly lead: Lead; readonly unknownStatus: string }
  | { readonly kind: 'bad'; readonly lead: Lead; readonly planted: readonly Planted[] };

/** A tracker as cells, and what each of its rows is known to be. */
export type Tracker = {
  readonly cells: Cells;
  /** The index of the header row. */
  readonly headerRow: number;
  /** The field of each column; `undefined` for a column that is to be left alone. */
  readonly columns: readonly (ProvenField | undefined)[];
  /** The rows below the headers. */
  readonly rows: readonly Row[];
};

/** The header that only the settings can explain. */
export const RENAMED_HEADER = 'Zettel 7';

/** Whether the settings name one of the tracker's columns. */
export function renamedField({ columns, renamed }: TrackerDraft): ProvenField | undefined {
  return columns.some((column) => 'field' in column && column.field === renamed)
    ? renamed
    : undefined;
}

/** The tracker at a place; `renames` says whether the settings go with it. */
export function trackerAt(draft: TrackerDraft, scene: Scene, renames: boolean): Tracker {
  const renamed = renames ? renamedField(draft) : undefined;
  const headers = draft.columns.map((column) => {
    if ('strange' in column) return strangeHeaders[column.strange] ?? '';
    if ('ours' in column) return column.ours;
    return column.field === renamed ? RENAMED_HEADER : draft.hand(column.field);
  });
  const fit = (cells: readonly CellValue[]) => headers.map((_, at) => cells[at] ?? '');
  const below = draft.columns.map((column, at) =>
    draft.boxesBelow && at % 3 === 0 && !holdsText(column) ? false : '',
  );
  const rows = draft.rows.map((row) => cellsOfRow(row, draft.columns, scene));
  const kinds = draft.rows.map((row, at) => rowOf(row, rows[at] ?? [], draft.columns, scene));
  const beneath = Array.from({ length: draft.blankBelow }, () => below);
  return {
    cells: [
      ...draft.above.map(fit),
      headers,
      ...(draft.ragged ? rows.map(withoutTrailingBlanks) : rows),
      ...beneath,
    ],
    headerRow: draft.above.length,
    columns: draft.columns.map((column) => ('field' in column ? column.field : undefined)),
    rows: [...kinds, ...beneath.map((): Row => ({ kind: 'blank' }))],
  };
}

function holdsText(column: Column): boolean {
  return 'field' in column && textFields.has(column.field);
}

function cellsOfRow(
  draft: RowDraft,
  columns: readonly Column[],
  scene: Scene,
): readonly CellValue[] {
  if (draft.kind === 'blank') return columns.map(() => '');
  return columns.map((column, at) => {
    if (!('field' in column)) return draft.filler[at % draft.filler.length] ?? '';
    const { field } = column;
    if (draft.kind === 'noise') {
      const none = nothing[at % nothing.length] ?? '';
      return leadMakingFields.has(field) && !(none === false && holdsText(column)) ? none : '';
    }
    const bad = draft.planted.find((planted) => planted.field === field);
    return bad === undefined ? draft.good[field].cell(scene) : bad.bad.cell(scene);
  });
}

function rowOf(
  draft: RowDraft,
  cells: readonly CellValue[],
  columns: readonly Column[],
  scene: Scene,
): Row {
  const fieldAt = (at: number) => {
    const column = columns[at];
    return column !== undefined && 'field' in column ? column.field : undefined;
  };
  const isLead = cells.some((cell, at) => {
    const field = fieldAt(at);
    return field !== undefined && leadMakingFields.has(field) && !isNothing(cell);
  });
  if (!isLead) return { kind: 'blank' };
  const fields = columns.flatMap((column) => ('field' in column ? [column.field] : []));
  const bad = fields.flatMap((field) => draft.planted.find((one) => one.field === field) ?? []);
  const spoiled = new Set(bad.map(({ field }) => field));
  const told = fields
    .filter((field) => !spoiled.has(field) && field !== 'contactAny')
    .map((field) => draft.good[field].says(scene));
  const anyhow = spoiled.has('contactAny') ? {} : contactAnyhow(draft, fields, scene);
  const lead = Object.assign({ ...unknownLead }, thanksOf(fields), anyhow, ...told) as Lead;
  if (bad.length > 0) return { kind: 'bad', lead, planted: bad };
  const unknownStatus = fields.includes('status') ? (draft.good.status.unknownStatus ?? '') : '';
  return { kind: 'lead', lead, unknownStatus };
}

/** A column of thank-yous, however blank, records that none was sent. */
function thanksOf(fields: readonly ProvenField[]): Partial<Lead> {
  return fields.includes('thankedOn') ? { thankYou: { kind: 'never' } } : {};
}

/** What a column of mixed details tells, for fields that have no column of their own. */
function contactAnyhow(
  draft: RowDraft,
  fields: readonly ProvenField[],
  scene: Scene,
): Partial<Lead> {
  if (!fields.includes('contactAny')) return {};
  const said = Object.entries(draft.good.contactAny.says(scene));
  return Object.fromEntries(said.filter(([field]) => !fields.some((own) => own === field)));
}

function withoutTrailingBlanks(cells: readonly CellValue[]): readonly CellValue[] {
  let width = cells.length;
  while (width > 1 && cells[width - 1] === '') width -= 1;
  return cells.slice(0, width);
}
