import { zonedDays } from '../../src/apps-script/zonedDays';
import { addDays, formatIsoDay, type Day } from '../../src/etiquette';
import { day } from '../support/day';

const noFallback = () => {
  throw new Error('Intl knows every zone of these tests.');
};

const zones = [SHEET_ZONE, SCRIPT_ZONE, 'America/Santiago', 'Africa/Cairo', 'Pacific/Apia'];

function everyDay(from: string, to: string): readonly Day[] {
  const days: Day[] = [];
  for (let on = day(from); on <= day(to); on = addDays(on, 1)) days.push(on);
  return days;
}

test.each(zones)('in %s every day begins with its first instant', (zone) => {
  const { dayOf, startOf } = zonedDays(zone, noFallback);
  const wrong = everyDay('2019-01-01', '2031-12-31').filter((on) => {
    const start = startOf(on);
    return dayOf(start) !== on || dayOf(start - 1) !== addDays(on, -1);
  });
  expect(wrong.map(formatIsoDay)).toEqual([]);
});

/** The wall clock of instants as the runtime's own calendar gives it, to check ours against. */
function wallClockOf(zone: string): (instant: number) => string {
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: 'medium',
  });
  return (instant) => format.format(instant);
}

test.each([
  ['America/Santiago', '2026-09-06', '01:00:00'],
  ['Africa/Cairo', '2026-04-24', '01:00:00'],
  ['Africa/Cairo', '2026-10-30', '00:00:00'],
  ['Australia/Lord_Howe', '2026-10-04', '00:00:00'],
  ['Pacific/Apia', '2011-12-31', '00:00:00'],
])('in %s the %s begins at %s', (zone, on, time) => {
  const { startOf } = zonedDays(zone, noFallback);
  expect(wallClockOf(zone)(startOf(day(on)))).toBe(`${on} ${time}`);
});

test('a time of day belongs to the day of the zone, on the hours around each change of clocks', () => {
  for (const zone of zones) {
    const { dayOf } = zonedDays(zone, noFallback);
    const wallClock = wallClockOf(zone);
    const firstHour = Date.UTC(2026, 0, 1, 0, 29);
    const instants = Array.from({ length: 365 * 24 }, (_, hour) => firstHour + hour * 3_600_000);
    const wrong = instants.filter(
      (instant) => formatIsoDay(dayOf(instant)) !== wallClock(instant).slice(0, 10),
    );
    expect(wrong).toEqual([]);
  }
});

test('where Intl cannot tell the offset, the fallback does', () => {
  const { dayOf, startOf } = zonedDays('No/Such_Zone', () => 90);
  expect(startOf(day('2026-11-21'))).toBe(Date.UTC(2026, 10, 20, 22, 30));
  expect(dayOf(Date.UTC(2026, 10, 20, 22, 30))).toBe(day('2026-11-21'));
  expect(dayOf(Date.UTC(2026, 10, 20, 22, 29))).toBe(day('2026-11-20'));
});
