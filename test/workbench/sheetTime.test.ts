import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  instantToSerial,
  isSameZone,
  serialToInstant,
  zoneOffset,
} from '../../workbench/sheetTime';

const instant = (text: string) => Date.parse(text);
/** The serial of a wall clock, written as if it were UTC. */
const serial = (wall: string) => Date.parse(`${wall}Z`) / 86_400_000 + 25_569;

describe('a serial and its instant', () => {
  test.each([
    ['1970-01-01T00:00', 'UTC', '1970-01-01T00:00:00Z'],
    ['2026-11-23T00:00', 'America/Los_Angeles', '2026-11-23T08:00:00Z'],
    ['2026-11-23T00:00', 'Pacific/Auckland', '2026-11-22T11:00:00Z'],
    ['2026-11-23T08:30', 'Asia/Kolkata', '2026-11-23T03:00:00Z'],
    ['2026-07-01T00:00', 'America/Santiago', '2026-07-01T04:00:00Z'],
    ['2026-01-01T00:00', 'America/Santiago', '2026-01-01T03:00:00Z'],
    ['2026-01-01T00:00', 'Africa/Cairo', '2025-12-31T22:00:00Z'],
    ['2026-07-01T00:00', 'Australia/Lord_Howe', '2026-06-30T13:30:00Z'],
    ['2026-01-01T00:00', 'Australia/Lord_Howe', '2025-12-31T13:00:00Z'],
    ['2011-12-31T00:00', 'Pacific/Apia', '2011-12-30T10:00:00Z'],
    ['2011-12-29T23:59', 'Pacific/Apia', '2011-12-30T09:59:00Z'],
    ['1899-12-30T17:20', 'Asia/Kolkata', '1899-12-30T11:58:50Z'],
    ['1899-12-30T09:00', 'Europe/Dublin', '1899-12-30T09:25:21Z'],
  ])('%s in %s is %s, both ways', (wall, zone, expected) => {
    expect(new Date(serialToInstant(serial(wall), zone)).toISOString()).toBe(
      new Date(instant(expected)).toISOString(),
    );
    expect(instantToSerial(instant(expected), zone)).toBeCloseTo(serial(wall), 9);
  });

  test.each([
    ['2026-09-06T00:00', 'America/Santiago', '2026-09-06T04:00:00Z'],
    ['2026-09-06T00:59', 'America/Santiago', '2026-09-06T04:00:00Z'],
    ['2026-04-24T00:00', 'Africa/Cairo', '2026-04-23T22:00:00Z'],
    ['2026-10-04T02:15', 'Australia/Lord_Howe', '2026-10-03T15:30:00Z'],
    ['2011-12-30T12:00', 'Pacific/Apia', '2011-12-30T10:00:00Z'],
    ['2026-03-08T02:30', 'America/Los_Angeles', '2026-03-08T10:00:00Z'],
  ])('%s, which %s skips, is the first instant after: %s', (wall, zone, expected) => {
    expect(serialToInstant(serial(wall), zone)).toBe(instant(expected));
  });

  test.each([
    ['2026-11-01T01:30', 'America/Los_Angeles', '2026-11-01T08:30:00Z'],
    ['2026-04-05T01:45', 'Australia/Lord_Howe', '2026-04-04T14:45:00Z'],
    ['2026-04-04T23:30', 'America/Santiago', '2026-04-05T02:30:00Z'],
  ])('%s, which occurs twice in %s, is the first: %s', (wall, zone, expected) => {
    expect(serialToInstant(serial(wall), zone)).toBe(instant(expected));
  });

  test('of any minute come back, but for those that a zone skips or repeats', () => {
    const zones = fc.constantFrom(
      'America/Santiago',
      'Africa/Cairo',
      'Australia/Lord_Howe',
      'Pacific/Apia',
      'Asia/Kolkata',
    );
    fc.assert(
      fc.property(zones, fc.integer({ min: 20_000_000, max: 40_000_000 }), (zone, minute) => {
        const at = minute * 60_000;
        const back = serialToInstant(instantToSerial(at, zone), zone);
        const isRepeated = zoneOffset(back, zone) !== zoneOffset(at, zone);
        expect(isRepeated ? at - back : back).toBe(
          isRepeated ? zoneOffset(back, zone) - zoneOffset(at, zone) : at,
        );
      }),
      { seed: 1, numRuns: 2000 },
    );
  });

  test('of an unknown zone fail', () => {
    expect(() => serialToInstant(1, 'Mars/Base')).toThrow(RangeError);
  });
});

test.each([
  ['Etc/UTC', 'UTC', true],
  ['Asia/Calcutta', 'Asia/Kolkata', true],
  ['America/New_York', 'US/Eastern', true],
  ['Europe/Berlin', 'Europe/Paris', false],
])('%s and %s are the same zone: %s', (one, other, expected) => {
  expect(isSameZone(one, other)).toBe(expected);
});
