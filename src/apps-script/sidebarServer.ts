/** What the sidebar asks of the sheet. Everything crosses as JSON text, for dates would be lost. */
import { formatIsoDay, parseIsoDay, type Day, type Field, type Lead } from '../etiquette';
import type { Cell, Table } from '../tracker/cell';
import { readContactLog, logHeaders } from '../tracker/contactLog';
import { changesOf, type Contact, type FieldChange, type LogKind } from '../tracker/logEntry';
import type { LogRequest } from '../tracker/logRequest';
import { overviewOf, type Overview } from '../tracker/overview';
import type { Plan } from '../tracker/plan';
import { dayInWords } from '../words/days';
import { quoted } from '../words/phrases';
import { LOG_SHEET } from '../words/sheetNames';
import { withoutLocale } from './document';
import { appendToLog, ensureLogSheet, withLogHeaders } from './logSheet';
import { noteTodayQuietly } from './settingsSheet';
import { openTracker, planOfTracker, type TrackerDocument } from './trackerDocument';
import { whileLocked } from './whileLocked';
import { writeCells, type CellToWrite } from './writeCells';

/**
 * Gives the sidebar the leads of the tracker with their next steps, as JSON of an `Overview`.
 */
export function sidebarOverview(): string {
  const tracker = openTracker();
  noteTodayQuietly(tracker.document, tracker.days);
  return JSON.stringify(overviewIn(tracker));
}

/**
 * Logs a contact, given as JSON of a `LogRequest`: writes the row's cells and one entry of the
 * contact log, and gives the new `Overview` as JSON. Throws a sentence where it cannot; then nothing
 * is written.
 */
export function logContact(request: string): string {
  const asked = JSON.parse(request) as LogRequest;
  const busy = 'Somebody else is logging at this moment. Nothing was changed; try again.';
  return whileLocked(LockService.getDocumentLock(), busy, () => {
    ensureLogSheet(SpreadsheetApp.getActive());
    return JSON.stringify(logInto(openTracker(), asked));
  });
}

function overviewIn(tracker: TrackerDocument, plan: Plan = planOfTracker(tracker)): Overview {
  const { columns, planning, sheet } = tracker;
  const firstRow = columns.headerRow + 2;
  return overviewOf(plan, sheet.getName(), planning.calendar.today, firstRow);
}

function logInto(opened: TrackerDocument, asked: LogRequest): Overview {
  const logSheet = opened.document.getSheetByName(LOG_SHEET);
  if (logSheet === null || opened.logTable === undefined) throw new Error('The log is missing.');
  const { row, lead } = findLead(opened, asked);
  const contact = contactOf(asked, lead, opened.planning.calendar.today);
  const changes = changesOf(contact, lead, opened.planning.settings.policy);
  const cells = cellsToWrite(opened, row, changes);
  const logTable = withLogHeaders(logSheet, opened.logTable);
  const tracker = { ...opened, logTable };
  const entry = logRowOf(tracker, asked, lead, changes);
  writeCells(tracker.sheet, row, cells, tracker.table[row - 1] ?? [], () => {
    appendToLog(logSheet, logTable, entry);
  });
  return overviewIn(afterwards(tracker, row, cells, entry));
}

type FoundLead = { readonly row: number; readonly lead: Lead };

/** The row that still holds the lead: where it stood, or the one row of that company and role. */
function findLead(tracker: TrackerDocument, { row, company, role }: LogRequest): FoundLead {
  const firstRow = tracker.columns.headerRow + 2;
  const same = planOfTracker(tracker).rows.flatMap((planned, index): readonly FoundLead[] =>
    planned.kind === 'lead' && planned.lead.company === company && planned.lead.role === role
      ? [{ row: firstRow + index, lead: planned.lead }]
      : [],
  );
  const found = same.find((lead) => lead.row === row) ?? (same.length === 1 ? same[0] : undefined);
  if (found !== undefined) return found;
  throw new Error(
    `Expected one row for “${company}”${role === '' ? '' : `, “${role}”`}, found ` +
      `${same.length === 0 ? 'none' : String(same.length)}. Nothing was changed; reload the list.`,
  );
}

/** The contact that is asked to be logged. Throws where its days make no sense, or it is logged. */
function contactOf(
  { kind, day: text, replyExpectedBy }: LogRequest,
  lead: Lead,
  today: Day,
): Contact {
  const day = parseIsoDay(text);
  const refuse = (expected: string, found: string): Error =>
    new Error(`Expected ${expected}, found ${found}. Nothing was changed.`);
  if (day === undefined) throw refuse('a day', text === '' ? 'nothing' : quoted(text));
  if (day > today) throw refuse('a day up to today', dayInWords(day));
  const reply = parseIsoDay(replyExpectedBy);
  if (reply !== undefined && reply < day) {
    throw refuse('a day on which they answer after this one', dayInWords(reply));
  }
  if (isLogged(kind, day, lead)) throw refuse('a contact that is not logged yet', 'the same one');
  return { kind, day, replyExpectedBy: reply };
}

/** A second click, or a second tab, must not count a contact twice. */
function isLogged(kind: LogKind, day: Day, { lastNudgeOn, lastHeardOn, thankYou }: Lead): boolean {
  switch (kind) {
    case 'checked in':
      return lastNudgeOn === day;
    case 'they replied':
      return lastHeardOn === day;
    case 'thank-you sent':
      return thankYou.kind === 'on' && thankYou.day === day;
  }
}

/** The cells of the row that the changes reach. Throws where one holds a formula. */
function cellsToWrite(
  { columns, days, formulas, sheet }: TrackerDocument,
  row: number,
  changes: readonly FieldChange[],
): readonly CellToWrite[] {
  const own = formulas[row - 1] ?? sheet.getRange(`${String(row)}:${String(row)}`).getFormulas()[0];
  return changes.flatMap(({ field, value }): readonly CellToWrite[] => {
    const index = columns.columnOf.get(field);
    if (index === undefined) return [];
    if ((own?.[index] ?? '') !== '') {
      throw new Error(
        `Expected a value for ${field} in row ${String(row)}, found a formula, which is never ` +
          'overwritten. Nothing was changed.',
      );
    }
    if (value === 'blank') return [{ column: index + 1, value: '' }];
    const written = 'day' in value ? new Date(days.startOf(value.day)) : value.count;
    return [{ column: index + 1, value: written }];
  });
}

function logRowOf(
  tracker: TrackerDocument,
  { kind, day, note }: LogRequest,
  lead: Lead,
  changes: readonly FieldChange[],
): Record<string, string> {
  return {
    Id: Utilities.getUuid(),
    When: new Date().toISOString(),
    Sheet: tracker.sheet.getName(),
    Company: lead.company,
    Role: lead.role,
    Contact: lead.contactName,
    Kind: kind,
    Day: day,
    Note: note,
    Before: JSON.stringify(fieldsOf(changes, lead)),
    After: JSON.stringify(
      Object.fromEntries(changes.map(({ field, value }) => [field, plain(value)])),
    ),
  };
}

/** What the changed fields held before, as far as the log keeps them. */
function fieldsOf(changes: readonly FieldChange[], lead: Lead): Record<string, unknown> {
  return Object.fromEntries(changes.map(({ field }) => [field, plainField(field, lead)]));
}

function plainField(field: Field, lead: Lead): string | number {
  switch (field) {
    case 'nudgesSent':
      return lead.nudgesSent ?? '';
    case 'replyExpectedBy':
      return lead.replyExpectedBy === undefined
        ? ''
        : 'words' in lead.replyExpectedBy
          ? lead.replyExpectedBy.words
          : formatIsoDay(lead.replyExpectedBy.day);
    case 'thankedOn':
      return lead.thankYou.kind === 'on' ? formatIsoDay(lead.thankYou.day) : '';
    case 'lastNudgeOn':
    case 'lastHeardOn':
      return lead[field] === undefined ? '' : formatIsoDay(lead[field]);
    default:
      return '';
  }
}

function plain(value: FieldChange['value']): string | number {
  if (value === 'blank') return '';
  return 'day' in value ? formatIsoDay(value.day) : value.count;
}

/** The tracker as it stands once the cells and the entry are written, without reading it again. */
function afterwards(
  tracker: TrackerDocument,
  row: number,
  cells: readonly CellToWrite[],
  entry: Record<string, string>,
): TrackerDocument {
  const table: Table = tracker.table.map((old, index) => {
    if (index !== row - 1) return old;
    const changed: Cell[] = [...old];
    for (const { column, value } of cells) changed[column - 1] = value;
    return changed;
  });
  const entryCells = logHeaders.map((header) => entry[header] ?? '');
  const logTable: Table = [...(tracker.logTable ?? []), entryCells];
  const { calendar, settings } = tracker.planning;
  const log = readContactLog(logTable, withoutLocale(calendar), settings.policy);
  return { ...tracker, table, logTable, planning: { ...tracker.planning, log } };
}
