import * as fc from 'fast-check';
import { addDays, formatIsoDay, partsOf, type Day } from '../../src/etiquette';
import type { CellValue } from '../../workbench/model';
import { changeDayNear, dayOfCell, type Scene } from './scene';

/** A day as somebody writes it into a cell. */
export type WrittenDay = {
  readonly cell: (scene: Scene) => CellValue;
  readonly day: (scene: Scene) => Day;
};

type Form = (day: Day, time: number, scene: Scene) => CellValue;

/** Forms that leave no doubt, whatever the locale. */
const plainForms: readonly Form[] = [
  (day) => ({ serial: day }),
  (day) => ({ serial: day }),
  (day, time) => ({ serial: day + time }),
  (day) => day,
  (day, time) => day + time,
  (day) => formatIsoDay(day),
  (day) => `${formatIsoDay(day)} 14:30`,
  (day) => `${formatIsoDay(day)}T09:05:00Z`,
  (day) => inWords(day, (year, month, date) => `${date} ${shortMonth(month)} ${year}`),
  (day) => inWords(day, (year, month, date) => `${shortMonth(month)} ${date}, ${year}`),
  (day) => inWords(day, (year, month, date) => `${two(date)}.${two(month)}.${year}`),
  (day) => inWords(day, (year, month, date) => `${date}.${month}.${year} `),
  (day) => `\u200e${formatIsoDay(day)}\u00a0`,
];

/** Forms that the spreadsheet's locale decides. */
const localForms: readonly Form[] = [
  (day, _, { locale }) => inSlashes(day, locale, (year) => String(year)),
  (day, _, { locale }) => inSlashes(day, locale, (year) => two(year % 100)),
  (day, _, { locale }) => inLocalWords(day, locale),
];

/** A day counted from today, or the nearest day on which the clocks of the zone change. */
const someDay: fc.Arbitrary<(scene: Scene) => Day> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc
      .oneof(
        { weight: 3, arbitrary: fc.integer({ min: -60, max: 40 }) },
        { weight: 1, arbitrary: fc.integer({ min: -8, max: 2 }) },
      )
      .map((offset) => (scene: Scene) => addDays(scene.today, offset)),
  },
  {
    weight: 2,
    arbitrary: fc
      .integer({ min: -1, max: 1 })
      .map((offset) => (scene: Scene) => addDays(changeDayNear(scene.today, scene.home), offset)),
  },
);

/** A day in any form that the tracker understands. */
export const writtenDay: fc.Arbitrary<WrittenDay> = written([...plainForms, ...localForms]);

/** A day in a form that is understood without asking for the spreadsheet's locale. */
export const plainlyWrittenDay: fc.Arbitrary<WrittenDay> = written(plainForms);

/** One given day in a form that is understood without asking for the spreadsheet's locale. */
export function plainly(day: (scene: Scene) => Day): fc.Arbitrary<WrittenDay> {
  return fc.constantFrom(...plainForms).map((form) => writtenAs(form, 0, day));
}

function written(forms: readonly Form[]): fc.Arbitrary<WrittenDay> {
  const minutes = fc.integer({ min: 0, max: 1439 });
  return fc
    .tuple(fc.constantFrom(...forms), minutes, someDay)
    .map(([form, minute, day]) => writtenAs(form, minute / 1440, day));
}

function writtenAs(form: Form, time: number, day: (scene: Scene) => Day): WrittenDay {
  const cell = (scene: Scene) => form(day(scene), time, scene);
  return {
    cell,
    day: (scene) => {
      const value = cell(scene);
      const isDate = typeof value === 'object' && 'serial' in value;
      return isDate ? dayOfCell(value.serial, scene.zone) : day(scene);
    },
  };
}

type Writing = (year: number, month: number, date: number) => string;

function inWords(day: Day, write: Writing): string {
  const { year, month, date } = partsOf(day);
  return write(year, month, date);
}

function inSlashes(day: Day, locale: string, yearOf: (year: number) => string): string {
  return inWords(day, (year, month, date) =>
    locale === 'en_US' ? `${month}/${date}/${yearOf(year)}` : `${date}/${month}/${yearOf(year)}`,
  );
}

function inLocalWords(day: Day, locale: string): string {
  const { year, month, date } = partsOf(day);
  const name = (months: string) => months.split(' ')[month - 1] ?? '';
  if (locale === 'de_DE') return `${date}. ${name(germanMonths)} ${year}`;
  if (locale === 'fr_FR') return `${date} ${name(frenchMonths)} ${year}`;
  return `${name(englishMonths)} ${date}, ${year}`;
}

const englishMonths =
  'January February March April May June July August September October November December';
const germanMonths =
  'Januar Februar März April Mai Juni Juli August September Oktober November Dezember';
const frenchMonths =
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre';

function shortMonth(month: number): string {
  return (englishMonths.split(' ')[month - 1] ?? '').slice(0, 3);
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
