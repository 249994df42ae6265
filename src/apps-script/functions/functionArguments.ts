/** What custom functions are given, checked once, with one sentence for each kind of misuse. */
import type { Day } from '../../etiquette';
import { isDateCell, isEmptyCell, textOfCell, type Cell, type Table } from '../../tracker/cell';
import { isMisread, readDay, type SheetCalendar } from '../../tracker/readCell';
import { listInWords, quoted } from '../../words/phrases';
import { expectationInWords } from '../../words/problems';

/** An argument as Sheets hands it over: a range as rows, a single cell as its value. */
export type Argument = Cell | Table | null | undefined;

/** How a custom function is called: what tells of a misuse shows the user a call that works. */
export type Usage = {
  readonly name: string;
  /** The shortest call that works. */
  readonly example: string;
  /** A call with all the arguments. */
  readonly fullExample: string;
};

/** Whether an argument was left out, or is a blank cell. */
export function isOmitted(argument: Argument): argument is '' | null | undefined {
  return argument === undefined || argument === null || argument === '';
}

/** Whether an argument is a range of more than one cell. */
export function isTable(argument: Argument): argument is Table {
  return Array.isArray(argument);
}

/** The number of columns of a range: that of its longest row. */
export function widthOf(table: Table): number {
  return table.reduce((width, row) => Math.max(width, row.length), 0);
}

/** A range as a table. Throws where the argument is a single value; `expected` says what it should be. */
export function tableOf(
  argument: Argument,
  expected: string,
  usage: Usage,
  example: string = usage.example,
): Table {
  if (isTable(argument)) return argument;
  throw misuse(usage, expected, argument, example);
}

/** The `as_of` argument as a day, `undefined` where it is left out. Throws where it is no day. */
export function asOfDay(
  argument: Argument,
  calendar: SheetCalendar,
  usage: Usage,
): Day | undefined {
  if (isOmitted(argument)) return undefined;
  const expected = 'one date for as_of';
  if (isTable(argument)) throw misuse(usage, expected, argument, usage.fullExample);
  const day = readDay(argument, calendar);
  if (day === undefined) throw misuse(usage, expected, argument, usage.fullExample);
  if (!isMisread(day)) return day;
  const plausible = `${expectationInWords(day.expected)} for as_of`;
  throw misuseOf(usage, plausible, quoted(day.found), usage.fullExample);
}

/** The error for a function that was called in a way it cannot answer. */
export function misuse(
  usage: Usage,
  expected: string,
  found: Argument,
  example: string = usage.example,
): Error {
  return misuseOf(usage, expected, inWords(found), example);
}

/** The error for a range in which no header is recognised; it names what stands there instead. */
export function unknownHeaders(table: Table, usage: Usage): Error {
  const expected = 'a header row with names such as Company, Role, Status and Interview date';
  const texts = table
    .map((row) => row.filter((cell) => !isEmptyCell(cell)))
    .find((row) => row.length > 0)
    ?.slice(0, HEADERS_TO_NAME)
    .map((cell) => (isDateCell(cell) ? 'a date' : quoted(textOfCell(cell))));
  const found = texts === undefined ? 'blank cells only' : listInWords(texts);
  return misuseOf(usage, expected, found, usage.example);
}

/** As many headers as make plain which row is meant. */
const HEADERS_TO_NAME = 4;

function misuseOf({ name }: Usage, expected: string, found: string, example: string): Error {
  return new Error(`${name} expected ${expected}, found ${found}; type, for example, ${example}`);
}

function inWords(argument: Argument): string {
  if (isOmitted(argument)) return 'nothing';
  if (isTable(argument)) {
    return `a range of ${String(argument.length)} × ${String(widthOf(argument))} cells`;
  }
  return isDateCell(argument) ? 'a date' : quoted(textOfCell(argument));
}
