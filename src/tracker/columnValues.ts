import type { Field } from '../etiquette';
import { isDateCell, isErrorCell, writtenText, type Cell, type Table } from './cell';
import { readDayText } from './dayText';

/** What a cell looks like. */
type Look = 'day' | 'email' | 'link' | 'number' | 'phone' | 'text' | 'yesNo';

/** What the cells of a column say of a field that its header may name. */
export type Verdict = 'fits' | 'unfit' | 'silent';

/** The cells of a tracker, to ask what they say of its columns. */
export type ColumnValues = {
  readonly verdictOn: (column: number, field: Field) => Verdict;
  /** The values beside which a column holds one and the same; 0 where it holds several. */
  readonly repeatsOf: (column: number, other: number | undefined) => number;
};

/** A formula asks on each change: so many rows tell enough. */
const ROWS_TO_SAMPLE = 200;
/** Blank rows cost nothing but the look at them; a sheet may hold thousands. */
const ROWS_TO_VISIT = 2000;

/**
 * Looks at the cells of the rows from one on; each column is looked at when first asked for. A single
 * row proves nothing: it can only speak against a field.
 */
export function columnValues(table: Table, firstRow: number, isSingleRow = false): ColumnValues {
  const sample: (readonly Cell[])[] = [];
  const end = Math.min(table.length, firstRow + ROWS_TO_VISIT);
  for (let row = firstRow; row < end && sample.length < ROWS_TO_SAMPLE; row += 1) {
    const cells = table[row] ?? [];
    if (cells.some((cell) => cell !== '')) sample.push(cells);
  }
  const counted = new Map<number, LookCounts>();
  const countsOf = (column: number): LookCounts => {
    const counts = counted.get(column) ?? countLooks(sample, column);
    counted.set(column, counts);
    return counts;
  };
  return {
    verdictOn: (column, field) =>
      isSingleRow ? vetoOn(countsOf(column), field) : verdictOn(countsOf(column), field),
    repeatsOf: (column, other) => repeatsOf(sample, column, other),
  };
}

type LookCounts = { readonly total: number; readonly of: ReadonlyMap<Look, number> };

function countLooks(rows: Table, column: number): LookCounts {
  const of = new Map<Look, number>();
  let total = 0;
  for (const row of rows) {
    const look = lookOf(row[column] ?? '');
    if (look === undefined) continue;
    total += 1;
    of.set(look, (of.get(look) ?? 0) + 1);
  }
  return { total, of };
}

/** Serial numbers of the days from 1982 to 2064. */
const DAYS_AS_NUMBERS = [30_000, 60_000] as const;

const yesOrNo =
  /^(?:y|yes|n|no|x|✓|✔|✗|✘|☑|☐|✅|❌|done|true|false|ja|nein|nej|nee|oui|non|s[ií]|sim|não|nao|tak|nie|evet|hayır|да|нет|так|ні|ano|da|nu|ya|tidak|có|không|是|否|有|无|無|はい|いいえ|済|예|아니오|네|نعم|لا|हाँ|नहीं)[.!]?$/i;
const email = /^(?:mailto:)?[^\s@]+@[^\s@]+\.[^\s@]+$/i;
const link = /^(?:https?:\/\/|www\.)\S+$|^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,6}\/\S*$/i;
const phone = /^[+(]?\d[\d\s().\-/]{5,22}(?:\s?(?:x|ext\.?)\s?\d+)?$/i;
/** A day without its year, a month, a day with words around it: no day to count with, but one. */
const nearlyDay =
  /^\D{0,12}(?:\d{1,4}[-/.]\d{1,2}(?:[-/.]\d{0,4})?|\d{1,2}(?:st|nd|rd|th|\.)?[ -][^\s\d.,/()'-]{3,10}|[^\s\d.,/()'-]{3,10}\.? \d{1,2}(?:st|nd|rd|th)?|\d{1,4} ?[年月년월]).{0,20}$/;

/** What a template has where a day belongs, such as `YYYY-MM-DD`. */
const formOfDay = /^(?=.*[-/. ])[dmyjat]{1,4}(?:[-/. ][dmyjat]{1,4}){1,2}$/i;

/** `undefined` for a cell that says nothing: blank, an empty marker, an error, the form of a day, an unticked box. */
function lookOf(cell: Cell): Look | undefined {
  // An unticked box says nothing: a sheet may have them down to its last row.
  if (typeof cell === 'boolean') return cell ? 'yesNo' : undefined;
  if (isDateCell(cell)) return 'day';
  if (typeof cell === 'number') return lookOfNumber(cell);
  if (isErrorCell(cell)) return undefined;
  const text = writtenText(cell);
  return text === '' || formOfDay.test(text) ? undefined : lookOfText(text);
}

function lookOfNumber(value: number): Look {
  if (value >= DAYS_AS_NUMBERS[0] && value < DAYS_AS_NUMBERS[1]) return 'day';
  return value >= 1_000_000 ? 'phone' : 'number';
}

function lookOfText(text: string): Look {
  if (text.length > 80) return link.test(text) ? 'link' : 'text';
  if (yesOrNo.test(text)) return 'yesNo';
  if (/^\d{1,3}$/.test(text)) return 'number';
  if (email.test(text)) return 'email';
  if (readDayText(text, () => undefined) !== undefined) return 'day';
  if (/\d/.test(text) && phone.test(text) && !nearlyDay.test(text)) return 'phone';
  if (link.test(text)) return 'link';
  return nearlyDay.test(text) ? 'day' : 'text';
}

const looksOfDay: readonly Look[] = ['day'];
const looksOfText: readonly Look[] = ['text'];

/** How the cells of a field look. */
const looksOf: Readonly<Record<Field, readonly Look[]>> = {
  company: looksOfText,
  role: looksOfText,
  contactName: looksOfText,
  contactEmail: ['email'],
  contactPhone: ['phone'],
  contactAny: ['email', 'phone'],
  preferredMethod: looksOfText,
  status: looksOfText,
  appliedOn: looksOfDay,
  interviewedOn: looksOfDay,
  thankedOn: ['day', 'yesNo'],
  replyExpectedBy: ['day', 'text'],
  holdUntil: looksOfDay,
  doNotContact: ['yesNo'],
  offerDeadline: looksOfDay,
  lastNudgeOn: looksOfDay,
  nudgesSent: ['number'],
  lastHeardOn: looksOfDay,
  snoozeUntil: looksOfDay,
  nextFollowUpOn: looksOfDay,
  link: ['link'],
  notes: ['text', 'link', 'day', 'number'],
};

/** More than half of the cells decide, so that one odd cell never changes what columns are. */
function verdictOn({ total, of }: LookCounts, field: Field): Verdict {
  if (total === 0) return 'silent';
  const count = (looks: readonly Look[]): number =>
    looks.reduce((sum, look) => sum + (of.get(look) ?? 0), 0);
  const fitting = 2 * count(looksOf[field]);
  if (field === 'contactAny' && fitting * 2 >= total && count(['text']) > 0) return 'fits';
  if (fitting > total) return 'fits';
  return fitting < total ? 'unfit' : 'silent';
}

/** Odd words in a single row are what that row is told of; other looks speak against a field. */
function vetoOn(counts: LookCounts, field: Field): Verdict {
  return counts.of.has('text') || verdictOn(counts, field) !== 'unfit' ? 'silent' : 'unfit';
}

function repeatsOf(rows: Table, column: number, other: number | undefined): number {
  const values = new Set<Cell>();
  const others = new Set<Cell>();
  for (const row of rows) {
    const value = row[column] ?? '';
    const beside = other === undefined ? others.size : (row[other] ?? '');
    if (value === '' || beside === '') continue;
    values.add(value);
    others.add(beside);
  }
  return values.size === 1 ? others.size : 0;
}
