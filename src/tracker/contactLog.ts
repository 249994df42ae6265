import {
  baseOf,
  latestOf,
  nudgeCountOf,
  replyDayOf,
  unknownLead,
  type Day,
  type Field,
  type Lead,
  type Policy,
} from '../etiquette';
import { isEmptyCell, textOfCell, type Cell, type Table } from './cell';
import { normalise } from './normalise';
import {
  isMisread,
  readCount,
  readDay,
  readReplyExpectation,
  readThankYou,
  readYesNo,
  type Misread,
  type SheetCalendar,
} from './readCell';
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

/** By what an entry finds its row, and what the row itself tells of the lead. */
export type LogSubject = Partial<Lead> & Pick<Lead, 'company' | 'role' | 'contactName'>;

type Facts = { -readonly [field in keyof Lead]?: Lead[field] };

type Entry = {
  readonly id: string;
  readonly kind: string;
  readonly company: string;
  readonly role: string;
  readonly contact: string;
  readonly day: Day | undefined;
  /** The day on which the entry was written. */
  readonly writtenOn: Day | undefined;
  readonly after: Readonly<Record<string, unknown>>;
  readonly undoes: string;
};

/**
 * Reads the log sheet. Entries that were undone, and rows that are no entries, do not count. An
 * entry that fits no row of the tracker, or two, is applied to none.
 */
export function readContactLog(table: Table, calendar: SheetCalendar, policy: Policy): ContactLog {
  const entries = readEntries(table, calendar);
  const standing = withoutUndone(entries);
  return {
    factsFor: (rows) => {
      const finder = subjectFinder(rows);
      const facts: (Facts | undefined)[] = rows.map(() => undefined);
      for (const entry of standing) {
        const row = finder(entry);
        if (row === undefined) continue;
        const known = { ...unknownLead, ...rows[row], ...facts[row] };
        facts[row] = applyEntry(facts[row] ?? {}, known, entry, { calendar, policy });
      }
      return facts;
    },
  };
}

/** An undo that was itself undone undoes nothing. */
function withoutUndone(entries: readonly Entry[]): readonly Entry[] {
  const undone = new Set<string>();
  for (const entry of [...entries].reverse()) {
    if (entry.kind === 'undo' && !undone.has(entry.id)) undone.add(entry.undoes);
  }
  return entries.filter(({ id, kind }) => kind !== 'undo' && (id === '' || !undone.has(id)));
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
      const when = readDay(cell('when'), calendar);
      return {
        id: textOfCell(cell('id')),
        kind: normalise(textOfCell(cell('kind'))),
        company: fold(textOfCell(cell('company'))),
        role: fold(textOfCell(cell('role'))),
        contact: fold(textOfCell(cell('contact'))),
        day: isMisread(day) ? undefined : day,
        writtenOn: isMisread(when) ? undefined : when,
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

/**
 * Finds the one row that an entry does not contradict. Of several it is the one that names all that
 * the entry names; a blank tells rows apart no more than it contradicts.
 */
function subjectFinder(
  rows: readonly (LogSubject | undefined)[],
): (entry: Entry) => number | undefined {
  const folded = rows.map((row) => ({
    company: fold(row?.company ?? ''),
    role: fold(row?.role ?? ''),
    contact: fold(row?.contactName ?? ''),
  }));
  const byCompany = new Map<string, number[]>();
  folded.forEach(({ company }, index) => {
    if (rows[index] === undefined) return;
    const same = byCompany.get(company);
    if (same === undefined) byCompany.set(company, [index]);
    else same.push(index);
  });
  return ({ company, role, contact }) => {
    if (company === '' && role === '') return undefined;
    const agrees = (asked: string, found: string | undefined) =>
      asked === '' || found === '' || asked === found;
    const fitting = (byCompany.get(company) ?? []).filter(
      (index) => agrees(role, folded[index]?.role) && agrees(contact, folded[index]?.contact),
    );
    if (fitting.length < 2) return fitting[0];
    const exact = fitting.filter(
      (index) =>
        (role === '' || folded[index]?.role === role) &&
        (contact === '' || folded[index]?.contact === contact),
    );
    return exact.length === 1 ? exact[0] : undefined;
  };
}

type LogContext = { readonly calendar: SheetCalendar; readonly policy: Policy };

/** What the facts of a row are once an entry is added. What the entry wrote wins over its kind. */
function applyEntry(facts: Facts, known: Lead, entry: Entry, context: LogContext): Facts {
  const next: Facts = { ...facts, ...changesOfKind(known, entry, context.policy) };
  for (const [field, value] of Object.entries(entry.after)) {
    applyChange(next, field, value, context.calendar);
  }
  return next;
}

/** What each kind of entry means, for entries that were typed by hand; `known` is what was before. */
function changesOfKind(known: Lead, { kind, day, writtenOn }: Entry, policy: Policy): Facts {
  switch (kind) {
    case 'applied':
      return { status: 'applied', ...dated('appliedOn', day) };
    case 'interview scheduled':
    case 'interview held':
      return { status: 'interviewing', ...dated('interviewedOn', day) };
    case 'thank you sent':
      return day === undefined ? {} : { thankYou: { kind: 'on', day } };
    case 'checked in':
      return { ...dated('lastNudgeOn', day), nudgesSent: nudgeCountOf(known, baseOf(known)) + 1 };
    case 'they replied':
      return { ...heard(known, day ?? writtenOn, policy), nudgesSent: 0 };
    case 'they asked to wait until':
      return { ...heard(known, writtenOn, policy), ...dated('holdUntil', day), nudgesSent: 0 };
    case 'they asked not to be contacted':
      return { ...heard(known, day ?? writtenOn, policy), doNotContact: true };
    case 'offer':
      return { ...heard(known, day ?? writtenOn, policy), status: 'offer' };
    case 'rejected':
      return { ...heard(known, day ?? writtenOn, policy), status: 'rejected' };
    case 'withdrew':
      return { status: 'withdrawn' };
    case 'closed':
      return { status: 'closed' };
    case 'snoozed':
      return dated('snoozeUntil', day);
    default:
      return {};
  }
}

type DatedField =
  | 'appliedOn'
  | 'interviewedOn'
  | 'holdUntil'
  | 'offerDeadline'
  | 'lastNudgeOn'
  | 'lastHeardOn'
  | 'snoozeUntil';

/** A day that could not be read changes nothing. */
function dated(field: DatedField, day: Day | undefined): Facts {
  return day === undefined ? {} : { [field]: day };
}

/** A word of theirs, which overtakes a timetable that has passed. */
function heard(known: Lead, day: Day | undefined, policy: Policy): Facts {
  if (day === undefined) return {};
  const replyDay = replyDayOf(known, policy);
  const overtaken = replyDay !== undefined && replyDay < day;
  const lastHeardOn = latestOf(known.lastHeardOn, day);
  return overtaken ? { lastHeardOn, replyExpectedBy: undefined } : { lastHeardOn };
}

/** Sets one field to what an entry wrote; what no cell of that field could hold is left out. */
function applyChange(facts: Facts, field: string, value: unknown, calendar: SheetCalendar): void {
  const cell = typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
  switch (field as Field) {
    case 'appliedOn':
    case 'interviewedOn':
    case 'holdUntil':
    case 'offerDeadline':
    case 'lastNudgeOn':
    case 'lastHeardOn':
    case 'snoozeUntil':
      keep(readDay(cell, calendar), (day) => (facts[field as DatedField] = day));
      break;
    case 'thankedOn':
      keep(readThankYou(cell, calendar), (thankYou) => (facts.thankYou = thankYou));
      break;
    case 'replyExpectedBy':
      keep(readReplyExpectation(cell, calendar), (reply) => (facts.replyExpectedBy = reply));
      break;
    case 'doNotContact':
      keep(readYesNo(cell), (isAsked) => (facts.doNotContact = isAsked ?? false));
      break;
    case 'nudgesSent':
      keep(readCount(cell), (count) => (facts.nudgesSent = count));
      break;
    case 'status': {
      const status = readStatus(String(cell));
      // The log has no other cells to settle words by that can mean two things.
      const isSure = status.kind === 'known' && status.otherwise === undefined;
      facts.status = isSure ? status.status : undefined;
      break;
    }
    default:
  }
}

function keep<T>(reading: T | Misread, set: (value: T) => void): void {
  if (!isMisread(reading)) set(reading);
}
