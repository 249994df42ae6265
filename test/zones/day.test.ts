import * as fc from 'fast-check';
import {
  addDays,
  addMonths,
  dayOf,
  dayOfSerial,
  formatIsoDay,
  parseIsoDay,
  partsOf,
  weekdayOf,
} from '../../src/etiquette';
import { day } from '../support/day';

const anyDay = fc.integer({ min: 0, max: 80_000 }).map(dayOfSerial);

test('serial 0 is the 30th of December 1899, a Saturday', () => {
  expect(formatIsoDay(dayOfSerial(0))).toBe('1899-12-30');
  expect(weekdayOf(dayOfSerial(0))).toBe(6);
});

test.each([
  ['2026-11-21', 46_347],
  ['2011-12-30', 40_907],
  ['2024-02-29', 45_351],
  ['1990-01-01', 32_874],
])('%s is serial %i', (text, serial) => {
  expect(day(text)).toBe(serial);
});

test('a day printed and read again is the same day', () => {
  fc.assert(
    fc.property(anyDay, (on) => {
      expect(parseIsoDay(formatIsoDay(on))).toBe(on);
      const { year, month, date } = partsOf(on);
      expect(dayOf(year, month, date)).toBe(on);
    }),
  );
});

test('the day after has the next weekday, and 7 days later the same', () => {
  fc.assert(
    fc.property(anyDay, (on) => {
      expect(weekdayOf(addDays(on, 1))).toBe((weekdayOf(on) + 1) % 7);
      expect(weekdayOf(addDays(on, 7))).toBe(weekdayOf(on));
    }),
  );
});

test('the time of day of a serial is dropped', () => {
  expect(dayOfSerial(46_347.999)).toBe(day('2026-11-21'));
});

test.each([
  ['2026-01-31', 1, '2026-02-28'],
  ['2024-01-31', 1, '2024-02-29'],
  ['2026-11-21', 3, '2027-02-21'],
  ['2011-11-30', 1, '2011-12-30'],
])('%s and %i months on is %s', (from, months, to) => {
  expect(formatIsoDay(addMonths(day(from), months))).toBe(to);
});

test.each([
  [2026, 2, 29],
  [2026, 13, 1],
  [2026, 4, 31],
  [2026, 0, 1],
  [2026, 1, 0],
])('there is no %i-%i-%i', (year, month, date) => {
  expect(dayOf(year, month, date)).toBeUndefined();
});
