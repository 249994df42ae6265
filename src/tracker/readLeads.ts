import {
  dayFields,
  type Day,
  type Field,
  type Lead,
  type ReplyExpectation,
  type ThankYou,
} from '../etiquette';
import type { RowProblem } from '../words/problems';
import { isEmptyCell, isErrorCell, textOfCell, type Cell } from './cell';
import { contactDetailsOf } from './contactDetails';
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
import { readStatus, type StatusReading } from './statuses';

/**
 * One row of a tracker: no lead at all; a lead, with the words of its status where they are not
 * known (`''` otherwise); or a row that cannot be planned, with what is known of it.
 */
export type ReadRow =
  | { readonly kind: 'blank' }
  | { readonly kind: 'lead'; readonly lead: Lead; readonly unknownStatus: string }
  | {
      readonly kind: 'problem';
      readonly company: string;
      readonly role: string;
      readonly problems: readonly [RowProblem, ...RowProblem[]];
    };

/** What reading a row needs besides its cells. */
export type ReadingContext = {
  readonly columnOf: ReadonlyMap<Field, number>;
  readonly calendar: SheetCalendar;
  /** Whether thank-yous are recorded: in a column, or in the contact log instead. */
  readonly tracksThankYous: boolean;
  /** What the contact log knows, by field, for fields without a column. */
  readonly logged: Partial<Lead>;
};

/** What a log says that says nothing. */
export const nothingLogged: Partial<Lead> = {};

const blankRow: ReadRow = { kind: 'blank' };

const leadMakingFields: readonly Field[] = ['company', 'role', ...dayFields];

/**
 * Whether a row is a lead: its company, its role or a day field holds something. An unticked box or
 * an empty marker is nothing.
 */
export function isLeadRow(row: readonly Cell[], columnOf: ReadonlyMap<Field, number>): boolean {
  return leadMakingFields.some((field) => {
    const index = columnOf.get(field);
    if (index === undefined) return false;
    const cell = row[index];
    return cell !== false && !isEmptyCell(cell);
  });
}

/** Reads one row. A cell that cannot be read makes the row a problem and nothing else. */
export function readRow(row: readonly Cell[], context: ReadingContext): ReadRow {
  if (!isLeadRow(row, context.columnOf)) return blankRow;
  const reader = new RowReader(row, context);
  const status = reader.status();
  const contact = contactDetailsOf(reader.text('contactAny'));
  const { logged } = context;
  const company = reader.text('company');
  const role = reader.text('role');
  const lead: Lead = {
    company,
    role,
    contactName: reader.text('contactName', contact.name),
    contactEmail: reader.text('contactEmail', contact.email),
    contactPhone: reader.text('contactPhone', contact.phone),
    preferredMethod: reader.text('preferredMethod'),
    link: reader.text('link'),
    notes: reader.text('notes'),
    status: status.kind === 'known' ? status.status : undefined,
    appliedOn: reader.day('appliedOn', logged.appliedOn),
    interviewedOn: reader.day('interviewedOn', logged.interviewedOn),
    thankYou: reader.thankYou(),
    replyExpectedBy: reader.replyExpectation(),
    holdUntil: reader.day('holdUntil', logged.holdUntil),
    doNotContact: reader.yesNo('doNotContact', logged.doNotContact ?? false),
    offerDeadline: reader.day('offerDeadline', logged.offerDeadline),
    lastNudgeOn: reader.day('lastNudgeOn', logged.lastNudgeOn),
    nudgesSent: reader.count(),
    lastHeardOn: reader.day('lastHeardOn', logged.lastHeardOn),
    snoozeUntil: reader.day('snoozeUntil', logged.snoozeUntil),
    nextFollowUpOn: reader.day('nextFollowUpOn', undefined),
  };
  const [first, ...others] = reader.problems;
  if (first !== undefined) return { kind: 'problem', company, role, problems: [first, ...others] };
  const unknownStatus = status.kind === 'unknown' ? status.words : '';
  return { kind: 'lead', lead, unknownStatus };
}

/** Reads the cells of one row by field and gathers what could not be read. */
class RowReader {
  readonly problems: RowProblem[] = [];
  private readonly row: readonly Cell[];
  private readonly context: ReadingContext;

  constructor(row: readonly Cell[], context: ReadingContext) {
    this.row = row;
    this.context = context;
  }

  /** The cell of a field; `undefined` where it has no column or holds an error, which is noted. */
  private cell(field: Field): Cell | undefined {
    const index = this.context.columnOf.get(field);
    if (index === undefined) return undefined;
    const cell = this.row[index];
    if (!isErrorCell(cell)) return cell ?? '';
    this.problems.push({ field, expected: 'no-error', found: cell });
    return '';
  }

  private noteOr<T>(field: Field, reading: T | Misread, otherwise: T): T {
    if (!isMisread(reading)) return reading;
    this.problems.push({ field, ...reading });
    return otherwise;
  }

  text(field: Field, otherwise = ''): string {
    const cell = this.cell(field);
    if (cell === undefined) return otherwise;
    return cell === false || isEmptyCell(cell) ? '' : textOfCell(cell);
  }

  /** A column of statuses wins over the log even where it is blank. */
  status(): StatusReading {
    const { columnOf, logged } = this.context;
    if (columnOf.has('status') || logged.status === undefined) {
      return readStatus(this.text('status'));
    }
    return { kind: 'known', status: logged.status };
  }

  day(field: Field, logged: Day | undefined): Day | undefined {
    const cell = this.cell(field);
    if (cell === undefined) return logged;
    return this.noteOr(field, readDay(cell, this.context.calendar), undefined);
  }

  yesNo(field: Field, logged: boolean): boolean {
    const cell = this.cell(field);
    if (cell === undefined) return logged;
    return this.noteOr(field, readYesNo(cell), undefined) ?? false;
  }

  count(): number | undefined {
    const cell = this.cell('nudgesSent');
    if (cell === undefined) return this.context.logged.nudgesSent;
    return this.noteOr('nudgesSent', readCount(cell), undefined);
  }

  thankYou(): ThankYou {
    const { tracksThankYous, calendar, logged } = this.context;
    const cell = this.cell('thankedOn');
    if (cell === undefined) {
      return logged.thankYou ?? { kind: tracksThankYous ? 'never' : 'untracked' };
    }
    return this.noteOr<ThankYou>('thankedOn', readThankYou(cell, calendar), { kind: 'never' });
  }

  replyExpectation(): ReplyExpectation | undefined {
    const cell = this.cell('replyExpectedBy');
    if (cell === undefined) return this.context.logged.replyExpectedBy;
    const reading = readReplyExpectation(cell, this.context.calendar);
    return this.noteOr<ReplyExpectation | undefined>('replyExpectedBy', reading, undefined);
  }
}
