import { expect, test } from '@jest/globals';
import { formatDate } from '../../workbench/services/formatDate';

const at = Date.UTC(2027, 0, 3, 11, 5, 9, 7);

test.each([
  ['UTC', 'yyyy-MM-dd HH:mm:ss.SSS', '2027-01-03 11:05:09.007'],
  ['America/Los_Angeles', 'd MMM yy, h:mm a', '3 Jan 27, 3:05 AM'],
  ['Pacific/Auckland', 'EEE, EEEE d MMMM u', 'Mon, Monday 4 January 1'],
  ['UTC', "YYYY-'W'ww-u", '2026-W53-7'],
  ['Asia/Kolkata', "yyyy-MM-dd'T'HH:mm:ssXXX Z", '2027-01-03T16:35:09+05:30 +0530'],
  ['UTC', 'XXX X', 'Z Z'],
  ['GMT+1', 'HH k K', '12 12 0'],
  ['GMT-05:30', 'HH:mm', '05:35'],
  ['UTC', "''yyyy'' 'it''s' o'clock'".slice(0, 17), "'2027' it's "],
])('in %s %s is %s', (zone, pattern, expected) => {
  expect(formatDate(at, zone, pattern)).toBe(expected);
});

test.each([
  ['UTC', 'z', 'the letter z in Utilities.formatDate'],
  ['UTC', "yyyy 'open", 'an open quote in Utilities.formatDate'],
  ['Mars/Base', 'yyyy', 'the zone "Mars/Base" in Utilities.formatDate'],
])('in %s %s is refused', (zone, pattern, what) => {
  expect(() => formatDate(at, zone, pattern)).toThrow(`The workbench does not imitate ${what}.`);
});
