import type { Scope } from '../scope';
import { Refusal } from '../refusal';
import { ServiceException } from '../serviceException';
import { counted, serviceObject, uncounted } from '../serviceObject';
import { form, integer, text, type Parameter } from '../signature';
import { zoneOffset } from '../sheetTime';
import type { Trigger, TriggerSchedule } from '../trigger';

/** The enum ScriptApp.WeekDay and how to read its members: 1 is Monday. */
export type WeekDays = {
  readonly enumeration: object;
  readonly numberOf: (argument: unknown) => number | undefined;
};

type Draft = {
  frequency?: TriggerSchedule['frequency'];
  weekday?: number;
  hour?: number;
  minute?: number;
  zone?: string;
};

/**
 * `ScriptApp.newTrigger(…).timeBased()`. An add-on may have one time trigger per user and document,
 * at most hourly. Source: reference, ClockTriggerBuilder; guide, "Triggers for editor add-ons".
 * Combinations of which Google's text is unknown are refused.
 */
export function clockTriggerBuilder(
  scope: Scope,
  functionName: string,
  weekDays: WeekDays,
  toObject: (trigger: Trigger) => object,
): object {
  const draft: Draft = {};
  const setter = <Value>(parameter: Parameter<Value>, change: (value: Value) => void) =>
    uncounted(
      'triggers',
      form([parameter], (value) => {
        change(value);
        return self;
      }),
    );
  const every = (kind: TriggerSchedule['frequency']['kind']) =>
    setter(integer, (count) => {
      draft.frequency = { kind, every: count };
    });
  const self: object = serviceObject(scope, 'ScriptApp.ClockTriggerBuilder', {
    everyHours: every('hours'),
    everyDays: every('days'),
    everyWeeks: every('weeks'),
    onWeekDay: setter(weekDay(weekDays), (day) => {
      draft.weekday = day;
      draft.frequency ??= { kind: 'weeks', every: 1 };
    }),
    atHour: setter(integer, (hour) => {
      draft.hour = hour;
    }),
    nearMinute: setter(integer, (minute) => {
      draft.minute = requireMinute(minute);
    }),
    inTimezone: setter(text, (zone) => {
      draft.zone = requireZone(zone);
    }),
    create: counted(
      'triggers',
      form([], () => toObject(createTrigger(scope, functionName, draft))),
    ),
  });
  return self;
}

function requireMinute(minute: number): number {
  if (minute >= 0 && minute <= 59) return minute;
  throw new Refusal('ClockTriggerBuilder.nearMinute like this');
}

function weekDay(weekDays: WeekDays): Parameter<number> {
  return {
    read: (argument) => {
      const day = weekDays.numberOf(argument);
      return day === undefined ? undefined : { value: day };
    },
  };
}

/** That it throws is documented, the text is not. */
function requireZone(zone: string): string {
  try {
    zoneOffset(0, zone);
  } catch {
    throw new ServiceException(`Invalid argument: timezone (${zone})`);
  }
  return zone;
}

function createTrigger(scope: Scope, functionName: string, draft: Draft): Trigger {
  const { triggers, user, scriptZone, nextId, clock } = scope.platform;
  if (triggers.some(({ userEmail }) => userEmail === user.email)) {
    throw new ServiceException(
      'This add-on has created too many time-based triggers in this document for this Google user account.',
    );
  }
  const trigger: Trigger = {
    id: String(nextId()),
    functionName,
    userEmail: user.email,
    schedule: toSchedule(draft, scriptZone),
    createdAt: clock.now,
  };
  triggers.push(trigger);
  return trigger;
}

function toSchedule(draft: Draft, scriptZone: string): TriggerSchedule {
  const { frequency, weekday = null, hour = null, minute = null, zone = scriptZone } = draft;
  if (frequency === undefined || frequency.every < 1) {
    throw new Refusal('a time trigger without a frequency');
  }
  if (hour !== null && (frequency.kind === 'hours' || hour < 0 || hour > 23)) {
    throw new Refusal('ClockTriggerBuilder.atHour like this');
  }
  if ((frequency.kind === 'weeks') !== (weekday !== null)) {
    throw new Refusal('a weekly time trigger without a weekday, or a weekday without weeks');
  }
  return { frequency, weekday, hour, minute, zone };
}
