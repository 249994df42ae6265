import * as fc from 'fast-check';
import { addDays, parseIsoDay, type Day } from '../../src/etiquette';
import type { CellValue } from '../../workbench/model';
import { logDraft, type LogDraft } from './contactLog';
import { plainly, type WrittenDay } from './dayCells';
import { changeDaysOf, hasDay, locales, sheetZones } from './scene';
import { settingsDraft, type SettingsDraft } from './settings';
import { trackerDraft, type TrackerDraft } from './trackerDraft';

/** The ways in which the tracker's functions are called. */
export const forms = [
  'FOLLOWUP_PLAN',
  'NEXT_FOLLOWUP of a tracker',
  'NEXT_FOLLOWUP of rows',
  'NEXT_FOLLOWUP of a row',
  'DUE_NUDGES',
  'TRACKER_COLUMNS',
] as const;

/** One of these ways. */
export type Form = (typeof forms)[number];

/** Everything about one trial, before it is known where it takes place. */
export type Scenario = {
  readonly form: Form;
  readonly zone: string;
  readonly locale: string;
  /** Where the same tracker is read once more. */
  readonly elsewhere: { readonly zone: string; readonly locale: string };
  readonly today: (zone: string) => Day;
  readonly clockShift: number;
  /** The time of day by the clock, as the fraction of a day. */
  readonly time: number;
  readonly tracker: TrackerDraft;
  readonly settings: SettingsDraft | undefined;
  readonly asOf: WrittenDay | undefined;
  readonly log: LogDraft | undefined;
  readonly daysAhead: CellValue | undefined;
  /** What an argument looks like that is left out. */
  readonly omitted: '' | undefined;
  /** Chooses a row, a misuse, an order of columns. */
  readonly pick: number;
};

const anyDay = fc
  .integer({ min: serial('2012-03-01'), max: serial('2029-12-31') })
  .map((day) => () => day as Day);

const dayOfChange = fc
  .tuple(fc.nat({ max: 999 }), fc.integer({ min: -12, max: 12 }))
  .map(([pick, offset]) => (zone: string): Day => {
    const changes = changeDaysOf(zone);
    const day = addDays(changes[pick % changes.length] ?? serial('2026-11-21'), offset);
    return hasDay(day, zone) ? day : addDays(day, 1);
  });

/** A day to plan for, in the given zone: any, or one near which its clocks change. */
export const someToday: fc.Arbitrary<Scenario['today']> = fc.oneof(anyDay, dayOfChange);

/** A time of day: noon, the first and the last minute more often than others. */
export const someTime: fc.Arbitrary<number> = fc.oneof(
  fc.constantFrom(0.5, 0, 1439 / 1440),
  fc.nat({ max: 1439 }).map((minute) => minute / 1440),
);

/** Any trial of a tracker. */
export const scenario: fc.Arbitrary<Scenario> = fc.record({
  form: fc.constantFrom(...forms, 'FOLLOWUP_PLAN', 'NEXT_FOLLOWUP of a tracker', 'DUE_NUDGES'),
  zone: fc.constantFrom(...sheetZones),
  locale: fc.constantFrom(...locales),
  elsewhere: fc.record({
    zone: fc.constantFrom(...sheetZones),
    locale: fc.constantFrom(...locales),
  }),
  today: someToday,
  clockShift: fc.integer({ min: -20, max: 20 }),
  time: someTime,
  tracker: trackerDraft,
  settings: settingsDraft,
  asOf: fc.option(
    plainly(({ today }) => today),
    { nil: undefined },
  ),
  log: fc.option(logDraft, { nil: undefined, freq: 2 }),
  daysAhead: fc.oneof(
    fc.constantFrom(undefined, '' as const),
    fc.nat({ max: 60 }),
    fc.constantFrom('0', '14', 366),
  ),
  omitted: fc.constantFrom('' as const, undefined),
  pick: fc.nat({ max: 9999 }),
});

function serial(text: string): Day {
  const day = parseIsoDay(text);
  if (day === undefined) throw new Error(`No such day: ${text}`);
  return day;
}
