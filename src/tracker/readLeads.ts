import {
  dayFields,
  type Day,
  type Field,
  type Lead,
  type ReplyExpectation,
  type ThankYou,
} from '../etiquette';
import type { RowProblem } from '../words/problems';
import { isEmptyCell, isErrorCell, textOfCell, writtenText, type Cell } from './cell';
import { contactDetailsOf } from './contactDetails';
import { fieldColumns, type FieldColumn, type FieldColumns } from './fieldColumns';
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
import { resolveStatus } from './statusResolve';
import { readStatus, type StatusReading } from './statuses';

/** A status whose words are not known, or can mean two things that the row does not tell apart. */
export type UnreadStatus = Extract<StatusReading, { kind: 'unknown' | 'ambiguous' }>;

/**
 * One row of a tracker: no lead at all; a lead, with its status where the days have to decide
 * instead; or a row that cannot be planned, with what is known of it.
 */
export type ReadRow =
  | { readonly kind: 'blank' }
  | {
      readonly kind: 'lead';
      readonly lead: Lead;
      readonly unreadStatus: UnreadStatus | undefined;
    }
  | {
      readonly kind: 'problem';
      readonly company: string;
      readonly role: string;
      readonly problems: readonly [RowProblem, ...RowProblem[]];
    };

/** What reading rows needs besides their cells. */
export type ReadingContext = {
  readonly columnOf: ReadonlyMap<Field, number>;
  readonly calendar: SheetCalendar;
  /** Whether thank-yous are recorded: in a column, or in the contact log instead. */
  readonly tracksThankYous: boolean;
};

/** What a log says that says nothing. */
const nothingLogged: Partial<Lead> = {};

const blankRow: ReadRow = { kind: 'blank' };
const neverThanked: ThankYou = { kind: 'never' };
const untrackedThanks: ThankYou = { kind: 'untracked' };

const leadMakingFields: readonly Field[] = ['company', 'role', ...dayFields];

/**
 * Reads the rows of one tracker, of which there may be many thousand: where its columns are is looked
 * up once and not for every row.
 */
export class LeadReader {
  private readonly columns: FieldColumns;
  private readonly leadMaking: readonly number[];
  private readonly calendar: SheetCalendar;
  private readonly thanksWithoutColumn: ThankYou;
  private row: readonly Cell[] = [];
  private logged = nothingLogged;
  private problems: RowProblem[] = [];

  /** The columns stay the same for every row. */
  constructor({ columnOf, calendar, tracksThankYous }: ReadingContext) {
    this.columns = fieldColumns(columnOf);
    this.leadMaking = leadMakingFields.flatMap((field) => columnOf.get(field) ?? []);
    this.calendar = calendar;
    this.thanksWithoutColumn = tracksThankYous ? neverThanked : untrackedThanks;
  }

  /**
   * Whether a row is a lead: its company, its role or a day field holds something. An unticked box
   * or an empty marker is nothing.
   */
  isLead(row: readonly Cell[]): boolean {
    return this.leadMaking.some((index) => row[index] !== false && !isEmptyCell(row[index]));
  }

  /**
   * Reads one row, and from the log what it has no column for. A cell that cannot be read makes the
   * row a problem and nothing else.
   */
  read(row: readonly Cell[], logged: Partial<Lead> = nothingLogged): ReadRow {
    if (!this.isLead(row)) return blankRow;
    this.row = row;
    this.logged = logged;
    const lead = this.leadWithoutStatus();
    const status = resolveStatus(this.status(), lead);
    if (status.kind === 'known') lead.status = status.status;
    const { problems } = this;
    if (isNotEmpty(problems)) {
      this.problems = [];
      return { kind: 'problem', company: lead.company, role: lead.role, problems };
    }
    const isUnread = status.kind === 'unknown' || status.kind === 'ambiguous';
    return { kind: 'lead', lead, unreadStatus: isUnread ? status : undefined };
  }

  private leadWithoutStatus(): { -readonly [Key in keyof Lead]: Lead[Key] } {
    const { columns, logged } = this;
    const contact = contactDetailsOf(this.text(columns.contactAny));
    return {
      company: this.text(columns.company),
      role: this.text(columns.role),
      contactName: this.text(columns.contactName, contact.name),
      contactEmail: this.text(columns.contactEmail, contact.email),
      contactPhone: this.text(columns.contactPhone, contact.phone),
      preferredMethod: this.text(columns.preferredMethod),
      link: this.text(columns.link),
      notes: this.text(columns.notes),
      status: undefined,
      appliedOn: this.day(columns.appliedOn, logged.appliedOn),
      interviewedOn: this.day(columns.interviewedOn, logged.interviewedOn),
      thankYou: this.thankYou(columns.thankedOn),
      replyExpectedBy: this.replyExpectation(columns.replyExpectedBy),
      holdUntil: this.day(columns.holdUntil, logged.holdUntil),
      doNotContact: this.yesNo(columns.doNotContact, logged.doNotContact ?? false),
      offerDeadline: this.day(columns.offerDeadline, logged.offerDeadline),
      lastNudgeOn: this.day(columns.lastNudgeOn, logged.lastNudgeOn),
      nudgesSent: this.count(columns.nudgesSent),
      lastHeardOn: this.day(columns.lastHeardOn, logged.lastHeardOn),
      snoozeUntil: this.day(columns.snoozeUntil, logged.snoozeUntil),
      nextFollowUpOn: this.day(columns.nextFollowUpOn, undefined),
    };
  }

  /** The cell of a column; `undefined` where there is none. An error is noted, and blank. */
  private cell({ field, index }: FieldColumn): Cell | undefined {
    if (index === undefined) return undefined;
    const cell = this.row[index];
    if (!isErrorCell(cell)) return cell ?? '';
    this.problems.push({ field, expected: 'no-error', found: cell });
    return '';
  }

  private noteOr<T>({ field }: FieldColumn, reading: T | Misread, otherwise: T): T {
    if (!isMisread(reading)) return reading;
    this.problems.push({ field, ...reading });
    return otherwise;
  }

  private text(column: FieldColumn, otherwise = ''): string {
    const cell = this.cell(column);
    if (cell === undefined) return otherwise;
    if (typeof cell === 'string') return writtenText(cell);
    return cell === false ? '' : textOfCell(cell);
  }

  /** A column of statuses wins over the log even where it is blank. */
  private status(): StatusReading {
    const { logged, columns } = this;
    if (columns.status.index === undefined && logged.status !== undefined) {
      return { kind: 'known', status: logged.status };
    }
    return readStatus(this.text(columns.status));
  }

  private day(column: FieldColumn, logged: Day | undefined): Day | undefined {
    const cell = this.cell(column);
    if (cell === undefined) return logged;
    return this.noteOr(column, readDay(cell, this.calendar), undefined);
  }

  private yesNo(column: FieldColumn, logged: boolean): boolean {
    const cell = this.cell(column);
    if (cell === undefined) return logged;
    return this.noteOr(column, readYesNo(cell), undefined) ?? false;
  }

  private count(column: FieldColumn): number | undefined {
    const cell = this.cell(column);
    if (cell === undefined) return this.logged.nudgesSent;
    return this.noteOr(column, readCount(cell), undefined);
  }

  private thankYou(column: FieldColumn): ThankYou {
    const cell = this.cell(column);
    if (cell === undefined) return this.logged.thankYou ?? this.thanksWithoutColumn;
    return this.noteOr<ThankYou>(column, readThankYou(cell, this.calendar), neverThanked);
  }

  private replyExpectation(column: FieldColumn): ReplyExpectation | undefined {
    const cell = this.cell(column);
    if (cell === undefined) return this.logged.replyExpectedBy;
    const reading = readReplyExpectation(cell, this.calendar);
    return this.noteOr<ReplyExpectation | undefined>(column, reading, undefined);
  }
}

function isNotEmpty<T>(items: readonly T[]): items is readonly [T, ...T[]] {
  return items.length > 0;
}
