import {
  defaultPolicy,
  fields,
  isWithinBounds,
  policyNumberNames,
  policyNumbers,
  type Day,
  type Field,
  type Policy,
  type PolicyNumberName,
} from '../etiquette';
import { isEmptyCell, textOfCell, type Cell, type Table } from './cell';
import { normalise } from './normalise';
import { isMisread, readDay, type SheetCalendar } from './readCell';
import { readWeekdays } from './weekdays';

/** A setting that is refused: its default is used instead. */
export type SettingProblem = {
  readonly setting: string;
  readonly found: string;
  /** What it should be, such as `a whole number from 7 to 60`. */
  readonly expected: string;
};

/** What the settings sheet says. */
export type Settings = {
  readonly policy: Policy;
  /** The add-on's own note of the day; `undefined` where it has none. */
  readonly today: Day | undefined;
  /** Header texts by field, from rows such as `Column: appliedOn`. */
  readonly columns: ReadonlyMap<Field, string>;
  /** The name of the sheet that holds the tracker, `''` where none is named. */
  readonly trackerSheet: string;
  /** The seeker's name, to sign with; `''` where it is not set. */
  readonly yourName: string;
  readonly problems: readonly SettingProblem[];
};

/** The settings where nothing is set. */
export const defaultSettings: Settings = {
  policy: defaultPolicy,
  today: undefined,
  columns: new Map(),
  trackerSheet: '',
  yourName: '',
  problems: [],
};

/**
 * Reads a settings range: name and value, one a row. Unknown names and blanks are ignored. A value
 * that cannot be read or is out of bounds is a problem, and the default stands.
 */
export function readSettings(table: Table, calendar: SheetCalendar): Settings {
  const reader = new SettingsReader(calendar);
  for (const [name, value] of table) {
    if (typeof name === 'string' && value !== undefined && !isEmptyCell(value)) {
      reader.read(name.trim(), value);
    }
  }
  return reader.settings();
}

class SettingsReader {
  private readonly calendar: SheetCalendar;
  private readonly numbers: Partial<Record<PolicyNumberName, number>> = {};
  private readonly columns = new Map<Field, string>();
  private readonly problems: SettingProblem[] = [];
  private readonly holidays = new Set<Day>();
  private workingDays = defaultPolicy.workingDays;
  private today: Day | undefined;
  private pauseUntil: Day | undefined;
  private trackerSheet = '';
  private yourName = '';

  constructor(calendar: SheetCalendar) {
    this.calendar = calendar;
  }

  read(setting: string, value: Cell): void {
    const [kind, field] = setting.split(':');
    const name = normalise(kind ?? '');
    if (field !== undefined && name === 'column') this.readColumn(field, value);
    else if (name === 'today') this.today = this.day(setting, value);
    else if (name === 'pause until') this.pauseUntil = this.day(setting, value);
    else if (name === 'holiday') this.readHoliday(setting, value);
    else if (name === 'working days') this.readWorkingDays(setting, value);
    else if (name === 'tracker sheet') this.trackerSheet = textOfCell(value);
    else if (name === 'your name') this.yourName = textOfCell(value);
    else this.readNumber(name, setting, value);
  }

  settings(): Settings {
    const { columns, problems, today, trackerSheet, yourName } = this;
    const { pauseUntil, workingDays, holidays } = this;
    const policy = { ...defaultPolicy, ...this.numbers, pauseUntil, workingDays, holidays };
    return { policy, today, columns, trackerSheet, yourName, problems };
  }

  private day(setting: string, value: Cell): Day | undefined {
    const day = readDay(value, this.calendar);
    if (!isMisread(day)) return day;
    this.problems.push({ setting, found: day.found, expected: 'a date' });
    return undefined;
  }

  private readColumn(name: string, value: Cell): void {
    const wanted = normalise(name);
    const field = fields.find((known) => normalise(known) === wanted);
    if (field !== undefined) this.columns.set(field, textOfCell(value));
  }

  private readHoliday(setting: string, value: Cell): void {
    const day = this.day(setting, value);
    if (day !== undefined) this.holidays.add(day);
  }

  private readWorkingDays(setting: string, value: Cell): void {
    const days = readWeekdays(textOfCell(value));
    if (days !== undefined) {
      this.workingDays = days;
      return;
    }
    const expected = 'weekdays such as Mon, Tue, Wed, Thu, Fri';
    this.problems.push({ setting, found: textOfCell(value), expected });
  }

  private readNumber(name: string, setting: string, value: Cell): void {
    const known = policyNumberNames.find((number) => normalise(number) === name);
    if (known === undefined) return;
    const text = textOfCell(value);
    const number = typeof value !== 'boolean' && /^\d+$/.test(text) ? Number(text) : NaN;
    if (isWithinBounds(known, number)) {
      this.numbers[known] = number;
      return;
    }
    const { least, most } = policyNumbers[known];
    const expected = `a whole number from ${String(least)} to ${String(most)}`;
    this.problems.push({ setting, found: text, expected });
  }
}
