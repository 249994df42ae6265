import {
  addMonths,
  dayOfSerial,
  formatIsoDay,
  type Day,
  type ReplyExpectation,
  type SpanUnit,
  type ThankYou,
} from '../etiquette';
import type { Expectation } from '../words/problems';
import { isDateCell, isEmptyCell, textOfCell, writtenText, type Cell, type DateCell } from './cell';
import { readDayText } from './dayText';

/** The calendar of a spreadsheet: what its date cells and its texts mean as days. */
export type SheetCalendar = {
  readonly today: Day;
  /** The day of a date cell in the spreadsheet's zone; `NaN` for an invalid date. */
  readonly dayOf: (cell: DateCell) => Day;
  /** Whether `3/4/2026` is the 3rd of April; `undefined` where nothing tells. */
  readonly isDayFirst: () => boolean | undefined;
};

/** Why a cell could not be read. */
export type Misread = { readonly expected: Expectation; readonly found: string };

/** Whether a reading failed. */
export function isMisread(reading: unknown): reading is Misread {
  return typeof reading === 'object' && reading !== null && 'expected' in reading;
}

/** The 1st of January 1990: a day before it is a slip of the keyboard. */
const EARLIEST = 32_874;

/** Five years ahead, in months. */
const MONTHS_AHEAD = 60;

/**
 * The day in a cell: a date cell, a serial number, or a text that leaves no doubt. Blank, an empty
 * marker and an unticked box give `undefined`.
 */
export function readDay(
  cell: Cell | undefined,
  calendar: SheetCalendar,
): Day | undefined | Misread {
  if (cell === undefined || cell === '' || cell === false) return undefined;
  if (typeof cell === 'string') return readTextAsDay(cell, calendar);
  if (typeof cell === 'number') return plausible(dayOfSerial(cell), cell, calendar);
  if (isDateCell(cell)) return plausible(calendar.dayOf(cell), cell, calendar);
  return { expected: 'date', found: textOfCell(cell) };
}

function readTextAsDay(cell: string, calendar: SheetCalendar): Day | undefined | Misread {
  const text = writtenText(cell);
  return text === '' ? undefined : readWordsAsDay(text, calendar);
}

function readWordsAsDay(text: string, calendar: SheetCalendar): Day | Misread {
  const day = readDayText(text, calendar.isDayFirst);
  if (day === undefined) return { expected: 'date', found: text };
  if (day === 'two-ways') return { expected: 'date-order', found: text };
  return plausible(day, text, calendar);
}

function plausible(day: Day, cell: Cell, { today }: SheetCalendar): Day | Misread {
  // Most days are near: counting months is for the few that are not. No comparison holds for NaN.
  if (day >= EARLIEST && (day <= today + 366 || day <= addMonths(today, MONTHS_AHEAD))) return day;
  return { expected: 'plausible-date', found: isDateCell(cell) ? inDigits(day) : textOfCell(cell) };
}

function inDigits(day: Day): string {
  if (Number.isNaN(day)) return 'an invalid date';
  return Math.abs(day) <= 1 ? 'a time of day without a date' : formatIsoDay(day);
}

const yesWord =
  /^(?:true|yes|y|x|[✓✔✅☑]\ufe0f?|1|wahr|ja|vrai|oui|verdadero|s[ií]|vero|sì|verdadeiro|sim)$/i;
const noWord = /^(?:false|no|n|☐|0|falsch|nein|faux|non|falso|n[aã]o)$/i;

/** Yes or no in a cell; `undefined` for blank. */
export function readYesNo(cell: Cell | undefined): boolean | undefined | Misread {
  if (typeof cell === 'boolean') return cell;
  if (isEmptyCell(cell)) return undefined;
  const text = isDateCell(cell) ? 'a date' : textOfCell(cell);
  if (yesWord.test(text)) return true;
  if (noWord.test(text)) return false;
  return { expected: 'yes-or-no', found: text };
}

/** A thank-you: the day it was sent, or a yes that counts for every interview. */
export function readThankYou(cell: Cell | undefined, calendar: SheetCalendar): ThankYou | Misread {
  if (cell === undefined || cell === '') return { kind: 'never' };
  if (!isDateCell(cell)) {
    const said = readYesNo(cell);
    if (!isMisread(said)) return said === true ? { kind: 'always' } : { kind: 'never' };
  }
  const day = readDay(cell, calendar);
  if (isMisread(day)) return day;
  return day === undefined ? { kind: 'never' } : { kind: 'on', day };
}

/** A whole number of check-ins; `undefined` for blank. */
export function readCount(cell: Cell | undefined): number | undefined | Misread {
  if (cell === false || isEmptyCell(cell)) return undefined;
  const text = isDateCell(cell) ? 'a date' : textOfCell(cell);
  const count = typeof cell === 'number' ? cell : numberOfText(text);
  return Number.isSafeInteger(count) && count >= 0 ? count : { expected: 'count', found: text };
}

/** Noughts behind a point or comma change nothing; three of them may be thousands. */
function numberOfText(text: string): number {
  const digits = /^(\d{1,15})(?:[.,]0{1,2})?$/.exec(text)?.[1];
  return digits === undefined ? NaN : Number(digits);
}

const number = String.raw`an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,3}`;
const span = new RegExp(
  String.raw`^(?:(?:in|within|after|about|around|approx\.?|up to|~)\s*)?(?:the next\s+)?(${number})` +
    String.raw`(?:\s*(?:-|–|—|to|or)\s*(${number}))?\s*(business|working|work)?[\s-]*` +
    String.raw`(days?|weeks?|wks?|months?)\.?$`,
  'i',
);
const numberWords: readonly string[] =
  'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** The employer's timetable: a day, a span (`1-2 weeks` is its later end), or words without a date. */
export function readReplyExpectation(
  cell: Cell | undefined,
  calendar: SheetCalendar,
): ReplyExpectation | undefined | Misread {
  if (typeof cell !== 'string') return dated(readDay(cell, calendar));
  const words = writtenText(cell);
  if (words === '') return undefined;
  const found = span.exec(words);
  if (found) return spanOf(found, words);
  const day = readWordsAsDay(words.replace(byWord, ''), calendar);
  if (isMisread(day) && day.expected === 'date') return { kind: 'vague', words };
  return dated(day);
}

/** Words before a date that leave it what it is. */
const byWord = /^(?:by|on|until|till|no later than)\s+/i;

function dated(day: Day | undefined | Misread): ReplyExpectation | undefined | Misread {
  return day === undefined || isMisread(day) ? day : { kind: 'day', day };
}

function spanOf(
  [, from, to, business, unitWord]: RegExpExecArray,
  words: string,
): ReplyExpectation | Misread {
  const count = Math.max(numberIn(from), numberIn(to));
  const initial = (unitWord ?? '').charAt(0).toLowerCase();
  const plain: SpanUnit = initial === 'w' ? 'week' : initial === 'm' ? 'month' : 'day';
  const unit = business && plain === 'day' ? 'business day' : plain;
  if (count > MOST_OF_UNIT[unit]) return { expected: 'plausible-date', found: words };
  return { kind: 'span', count, unit, words };
}

/** Five years, the furthest ahead that a day is believed. */
const MOST_OF_UNIT: Readonly<Record<SpanUnit, number>> = {
  day: 1826,
  'business day': 1304,
  week: 260,
  month: MONTHS_AHEAD,
};

function numberIn(text = '0'): number {
  const word = text.toLowerCase();
  if (word === 'a' || word === 'an') return 1;
  return numberWords.includes(word) ? numberWords.indexOf(word) : Number(word);
}
