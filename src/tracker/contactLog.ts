import {
  latestOf,
  parseIsoDay,
  type Day,
  type Field,
  type Lead,
  type ReplyExpectation,
} from '../etiquette';
import { isEmptyCell, textOfCell, type Cell, type Table } from './cell';
import { normalise } from './normalise';
import { isMisread, readDay, readReplyExpectation, type SheetCalendar } from './readCell';
import { readStatus } from './statuses';

/** The columns of the log sheet, in its own order. */
export const logHeaders: readonly string[] = [
  'Id',
  'When',
  'Sheet',
  'Company',
  'Role',
  'Contact',
  'Kind',
  'Day',
  'Method',
  'Note',
  'Before',
  'After',
  'Undoes',
];

/** What the log knows of leads: for each row of a tracker what its entries add up to. */
export type ContactLog = {
  /** What is logged for each of some rows; `undefined` for a row without one or for no lead. */
  readonly factsFor: (
    rows: readonly (LogSubject | undefined)[],
  ) => readonly (Partial<Lead> | undefined)[];
};

/** By what an entry finds its row. */
export type LogSubject = {
  readonly company: string;
  readonly role: string;
  readonly contactName: string;
};

type Facts = { -readonly [field in keyof Lead]?: Lead[field] };

type Entry = {
  readonly id: string;
  readonly kind: string;
  readonly company: string;
  readonly role: string;
  readonly contact: string;
  readonly day: Day | undefined;
  readonly after: Readonly<Record<string, unknown>>;
  readonly undoes: string;
};

/**
 * Reads the log sheet. Entries that were undone, and rows that are no entries, do not count. An
 * entry that fits no row of the tracker, or two, is applied to none.
 */
export function readContactLog(table: Table, calendar: SheetCalendar): ContactLog {
  const entries = readEntries(table, calendar);
  const undone = new Set(entries.map(({ undoes }) => undoes).filter((id) => id !== ''));
  const standing = entries.filter(({ id, kind }) => kind !== 'undo' && !undone.has(id));
  return {
    factsFor: (rows) => {
      const finder = subjectFinder(rows);
      const facts: (Facts | undefined)[] = rows.map(() => undefined);
      for (const entry of standing) {
        const row = finder(entry);
        if (row !== undefined) facts[row] = applyEntry(facts[row] ?? {}, entry, calendar);
      }
      return facts;
    },
  };
}

function readEntries(table: Table, calendar: SheetCalendar): readonly Entry[] {
  const wanted = logHeaders.map(normalise);
  const headerRow = table.findIndex(
    (row) =>
      row.map((cell) => normalise(textOfCell(cell))).filter((h) => wanted.includes(h)).length > 3,
  );
  if (headerRow < 0) return [];
  const headers = (table[headerRow] ?? []).map((cell) => normalise(textOfCell(cell)));
  const at = new Map(wanted.map((header) => [header, headers.indexOf(header)]));
  return table
    .slice(headerRow + 1)
    .filter((row) => row.some((cell) => !isEmptyCell(cell)))
    .map((row) => {
      const cell = (header: string): Cell => row[at.get(header) ?? -1] ?? '';
      const day = readDay(cell('day'), calendar);
      return {
        id: textOfCell(cell('id')),
        kind: normalise(textOfCell(cell('kind'))),
        company: fold(textOfCell(cell('company'))),
        role: fold(textOfCell(cell('role'))),
        contact: fold(textOfCell(cell('contact'))),
        day: isMisread(day) ? undefined : day,
        after: readChanges(textOfCell(cell('after'))),
        undoes: textOfCell(cell('undoes')),
      };
    });
}

function fold(text: string): string {
  return text.trim().toLowerCase();
}

/** The cells that an entry changed, by field; nothing where the JSON was tampered with. */
function readChanges(json: string): Readonly<Record<string, unknown>> {
  if (!json.startsWith('{')) return {};
  try {
    return JSON.parse(json) as Record<string, unknown>;
  } catch {
    return {};
  }
}

/** Finds the one row of an entry: by company, and where they are given by role and contact. */
function subjectFinder(
  rows: readonly (LogSubject | undefined)[],
): (entry: Entry) => number | undefined {
  const byCompany = new Map<string, number[]>();
  rows.forEach((row, index) => {
    if (row === undefined) return;
    const key = fold(row.company);
    const same = byCompany.get(key);
    if (same === undefined) byCompany.set(key, [index]);
    else same.push(index);
  });
  const folded = rows.map((row) => [fold(row?.role ?? ''), fold(row?.contactName ?? '')] as const);
  return (entry) => {
    if (entry.company === '' && entry.role === '') return undefined;
    const fitting = (byCompany.get(entry.company) ?? []).filter((index) => {
      const [role] = folded[index] ?? ['', ''];
      return entry.role === '' || role === '' || role === entry.role;
    });
    if (fitting.length < 2) return fitting[0];
    const closer = fitting.filter((index) => folded[index]?.[1] === entry.contact);
    return closer.length === 1 ? closer[0] : undefined;
  };
}

/** What the facts of a row are once an entry is added. What the entry wrote wins over its kind. */
function applyEntry(facts: Facts, entry: Entry, calendar: SheetCalendar): Facts {
  const next: Facts = { ...facts, ...changesOfKind(facts, entry) };
  for (const [field, value] of Object.entries(entry.after)) {
    applyChange(next, field, value, calendar);
  }
  return next;
}

/** What each kind of entry means, for entries that were typed by hand. */
function changesOfKind(facts: Facts, { kind, day }: Entry): Facts {
  const heard = { lastHeardOn: latestOf(facts.lastHeardOn, day), nudgesSent: 0 };
  switch (kind) {
    case 'applied':
      return { status: 'applied', appliedOn: day };
    case 'interview scheduled':
    case 'interview held':
      return { status: 'interviewing', interviewedOn: day };
    case 'thank you sent':
      return day === undefined ? {} : { thankYou: { kind: 'on', day } };
    case 'checked in':
      return { lastNudgeOn: day, nudgesSent: (facts.nudgesSent ?? 0) + 1 };
    case 'they replied':
      return heard;
    case 'they asked to wait until':
      return { holdUntil: day, nudgesSent: 0 };
    case 'they asked not to be contacted':
      return { lastHeardOn: heard.lastHeardOn, doNotContact: true };
    case 'offer':
      return { status: 'offer', lastHeardOn: heard.lastHeardOn };
    case 'rejected':
      return { status: 'rejected', lastHeardOn: heard.lastHeardOn };
    case 'withdrew':
      return { status: 'withdrawn' };
    case 'closed':
      return { status: 'closed' };
    case 'snoozed':
      return { snoozeUntil: day };
    default:
      return {};
  }
}

function applyChange(facts: Facts, field: string, value: unknown, calendar: SheetCalendar): void {
  const text = typeof value === 'string' ? value : '';
  const day = parseIsoDay(text);
  switch (field as Field) {
    case 'appliedOn':
    case 'interviewedOn':
    case 'holdUntil':
    case 'offerDeadline':
    case 'lastNudgeOn':
    case 'lastHeardOn':
    case 'snoozeUntil':
      facts[field as 'appliedOn'] = day;
      break;
    case 'thankedOn':
      facts.thankYou = day === undefined ? { kind: 'never' } : { kind: 'on', day };
      break;
    case 'replyExpectedBy':
      facts.replyExpectedBy = readExpectation(text, calendar);
      break;
    case 'doNotContact':
      facts.doNotContact = value === true;
      break;
    case 'nudgesSent':
      facts.nudgesSent = typeof value === 'number' ? value : undefined;
      break;
    case 'status': {
      const status = readStatus(text);
      facts.status = status.kind === 'known' ? status.status : undefined;
      break;
    }
    default:
  }
}

function readExpectation(text: string, calendar: SheetCalendar): ReplyExpectation | undefined {
  const reading = readReplyExpectation(text, calendar);
  return isMisread(reading) ? undefined : reading;
}
