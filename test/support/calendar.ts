import type { DateCell } from '../../src/tracker/cell';
import type { SheetCalendar } from '../../src/tracker/readCell';
import { dayOfWallClock, type Day } from '../../src/etiquette';
import { day } from './day';

/** A calendar without zones for tests of pure code: a date cell is UTC. Today is 2026-11-21. */
export function calendar(known: Partial<SheetCalendar> = {}): SheetCalendar {
  return { today: day('2026-11-21'), dayOf: utcDay, isDayFirst: () => undefined, ...known };
}

/** A date cell of that calendar. */
export function dateCell(text: string): DateCell {
  return new Date(`${text}T00:00:00Z`);
}

function utcDay(cell: DateCell): Day {
  return dayOfWallClock(cell.getTime());
}
