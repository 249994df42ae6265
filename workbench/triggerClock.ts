import { createHash } from 'node:crypto';
import { getISOWeek } from 'date-fns/getISOWeek';
import { UTCDateMini } from '@date-fns/utc/date/mini';
import type { TriggerRun } from './api';
import type { ScriptArgument } from './events';
import type { Workbench } from './runtime';
import { platformOf, userOf } from './people';
import { ScriptError } from './scriptError';
import { ServiceException } from './serviceException';
import { authModeEnum } from './services/authModeEnum';
import { instantToSerial, serialToInstant } from './sheetTime';
import type { Trigger } from './trigger';
import type { DueTrigger, Mishaps } from './triggerMishaps';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const MINUTES_PER_DAY = 1440;
const MOST_RUNS = 2500;
/** `nearMinute` may be missed by so many minutes. Source: reference, ClockTriggerBuilder. */
const NEAR = 15;

/**
 * When a trigger fires next after an instant; both in milliseconds since 1970-01-01T00:00Z. Google
 * picks a minute within the hour and keeps to it: here the trigger's id decides which. An hour that
 * is not said is picked likewise. Of every so many weeks, days or hours the first counts from when
 * the trigger was made. A time that clocks skip in the trigger's zone becomes the first after it.
 * Source: guide, "Installable triggers"; how Google counts every second week is not documented.
 */
export function firesNext(trigger: Trigger, after: number): number {
  const { frequency } = trigger.schedule;
  return frequency.kind === 'hours'
    ? nextHour(trigger, frequency.every, after)
    : nextDay(trigger, frequency.every * (frequency.kind === 'weeks' ? 7 : 1), after);
}

function nextHour(trigger: Trigger, every: number, after: number): number {
  const step = every * HOUR;
  const minute = minuteOf(trigger) * MINUTE;
  const first = trigger.createdAt - modulo(trigger.createdAt - minute, HOUR) + HOUR;
  return after < first ? first : first + (Math.floor((after - first) / step) + 1) * step;
}

function nextDay(trigger: Trigger, step: number, after: number): number {
  const { weekday, hour, zone } = trigger.schedule;
  const minutes = (hour ?? picked(trigger, 'hour', 24)) * 60 + minuteOf(trigger);
  const instantOn = (day: number) => serialToInstant(day + minutes / MINUTES_PER_DAY, zone);
  let first = Math.floor(instantToSerial(trigger.createdAt, zone));
  while (
    instantOn(first) <= trigger.createdAt ||
    (weekday !== null && weekdayOf(first) !== weekday)
  ) {
    first += 1;
  }
  const days = Math.floor(instantToSerial(after, zone)) - first;
  let day = first + Math.max(0, Math.floor(days / step) - 1) * step;
  while (instantOn(day) <= after) day += step;
  return instantOn(day);
}

function minuteOf(trigger: Trigger): number {
  const { minute } = trigger.schedule;
  if (minute === null) return picked(trigger, 'minute', 60);
  return minute - NEAR + picked(trigger, 'minute', 2 * NEAR + 1);
}

/** A number below `count` that is always the same for the same trigger. */
function picked({ id }: Trigger, what: string, count: number): number {
  return createHash('sha256').update(`${what} of trigger ${id}`).digest().readUInt32BE() % count;
}

/** 1 is Monday; the serial number 2 is Monday, 1 January 1900. */
function weekdayOf(day: number): number {
  return modulo(day - 2, 7) + 1;
}

function modulo(value: number, by: number): number {
  return ((value % by) + by) % by;
}

/**
 * How many runs moving the clock to an instant would bring about, if none of them changes a trigger;
 * counts no further than one more than `moveClock` takes.
 */
function runsUntil({ clock, platform: { triggers } }: Workbench, to: number): number {
  let runs = 0;
  for (const trigger of triggers) {
    for (let at = firesNext(trigger, clock.now); at <= to; at = firesNext(trigger, at)) {
      runs += 1;
      if (runs > MOST_RUNS) return runs;
    }
  }
  return runs;
}

/** Whether moving the clock to an instant, in milliseconds since 1970, fires too many triggers. */
export function isTooFar(workbench: Workbench, to: number): boolean {
  return runsUntil(workbench, to) > MOST_RUNS;
}

/**
 * Moves the clock to an instant, in milliseconds since 1970. Triggers that come due on the way fire
 * in order, each at its own time with nobody looking at the document, as the user who made them; one
 * that fails stops none, and nobody gets a mail about it. Moving backward fires nothing. `mishaps` may
 * let one fire late (the clock then stands no earlier), twice, or not at all. Gives the runs. Source:
 * guide, "Triggers for editor add-ons".
 */
export function moveClock(
  workbench: Workbench,
  to: number,
  mishaps: Mishaps = () => 'once',
): readonly TriggerRun[] {
  const { clock, platform } = workbench;
  const runs: TriggerRun[] = [];
  let passed: Passed = { at: clock.now };
  for (;;) {
    const due = nextDue(platform.triggers, passed);
    // A run may sleep past the goal, and what is due until then fires too.
    if (due === undefined || due.at > Math.max(to, clock.now)) break;
    passed = { at: due.at, id: due.trigger.id };
    const firing = isAlive(workbench, due.trigger) ? mishaps(due) : 'never';
    if (firing === 'never') continue;
    const late = typeof firing === 'object' ? firing.late : 0;
    // A run before may have slept beyond this one's time.
    clock.moveTo(Math.max(clock.now, due.at + late));
    runs.push(fire(workbench, due.trigger));
    if (firing === 'twice') runs.push(fire(workbench, due.trigger));
  }
  clock.moveTo(runs.length === 0 ? to : Math.max(clock.now, to));
  return runs;
}

/**
 * An add-on's triggers rest while it is disabled in the file, and go on when it is enabled again.
 * Source: guide, "Triggers for editor add-ons".
 */
function isAlive({ platform: { installation } }: Workbench, { userEmail }: Trigger): boolean {
  return installation.isEnabledInFile && !installation.uninstalledBy.includes(userEmail);
}

/** Up to where triggers have fired: those of this instant up to the one with this id. */
type Passed = { readonly at: number; readonly id?: string };

/** Two that are due at once fire in the order of their ids. */
function nextDue(triggers: readonly Trigger[], passed: Passed): DueTrigger | undefined {
  const candidates = triggers.map((trigger): DueTrigger => {
    const isAfter = passed.id !== undefined && trigger.id > passed.id;
    return { trigger, at: firesNext(trigger, isAfter ? passed.at - 1 : passed.at) };
  });
  return candidates.sort((one, other) => one.at - other.at || compare(one, other))[0];
}

function compare(
  { trigger: { id: one } }: DueTrigger,
  { trigger: { id: other } }: DueTrigger,
): number {
  return one < other ? -1 : 1;
}

/**
 * A run counts against the 90 minutes a day that a user's triggers may take; once they are used up, no
 * trigger of theirs runs. Source: guide, "Quotas".
 */
function fire(workbench: Workbench, trigger: Trigger): TriggerRun {
  const { clock, platform } = workbench;
  const { functionName } = trigger;
  const at = clock.now;
  const user = userOf(platform, trigger.userEmail);
  const { dailyUse } = platformOf(platform, user);
  try {
    dailyUse.spend('triggers', 1, at, 'Service using too much computer time for one day');
    workbench.run(functionName, [clockEvent(trigger.id, at)], { isEditorOpen: false, user });
    return { functionName, at, error: '' };
  } catch (error) {
    if (error instanceof ServiceException) return { functionName, at, error: error.message };
    if (!(error instanceof ScriptError)) throw error;
    return { functionName, at, error: error.message };
  } finally {
    dailyUse.note('triggers', clock.now - at, at);
  }
}

/**
 * The event of a time trigger that fires at an instant, in milliseconds since 1970. Times in it are
 * those of UTC. Source: guide, "Event objects"; how its weeks count is not documented, here as ISO
 * 8601 does.
 */
export function clockEvent(triggerUid: string, at: number): ScriptArgument {
  const date = new UTCDateMini(at);
  return (scope) => ({
    authMode: authModeEnum(scope).members[scope.authMode],
    'day-of-month': date.getDate(),
    'day-of-week': date.getDay() === 0 ? 7 : date.getDay(),
    hour: date.getHours(),
    minute: date.getMinutes(),
    month: date.getMonth() + 1,
    second: date.getSeconds(),
    timezone: 'UTC',
    triggerUid,
    'week-of-year': getISOWeek(date),
    year: date.getFullYear(),
  });
}
