import { enumObject } from '../enumObject';
import { payloadOf } from '../guard';
import type { Trigger } from '../trigger';
import type { Scope } from '../scope';
import { counted, serviceObject, uncounted } from '../serviceObject';
import { form, text, type Parameter } from '../signature';
import { authModeEnum } from './authModeEnum';
import { clockTriggerBuilder, type WeekDays } from './clockTriggerBuilder';
import { SPREADSHEET } from './spreadsheet';

const TRIGGER = 'ScriptApp.Trigger';
const weekDayNames = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'];

const spreadsheet: Parameter<string> = {
  read: (argument) => {
    const id = payloadOf(argument, SPREADSHEET);
    return typeof id === 'string' ? { value: id } : undefined;
  },
};

/** The service ScriptApp, as far as time triggers go. Source: reference, class ScriptApp. */
export function scriptApp(scope: Scope): object {
  const { triggers, user } = scope.platform;
  const weekDays: WeekDays = {
    enumeration: enumObject(scope, 'ScriptApp.WeekDay', weekDayNames).object,
    numberOf: (argument) => {
      const name = payloadOf(argument, 'ScriptApp.WeekDay');
      return typeof name === 'string' ? weekDayNames.indexOf(name) + 1 : undefined;
    },
  };
  const triggerParameter: Parameter<string> = {
    read: (argument) => {
      const id = payloadOf(argument, TRIGGER);
      return typeof id === 'string' ? { value: id } : undefined;
    },
  };
  return serviceObject(scope, 'ScriptApp', {
    AuthMode: { constant: authModeEnum(scope).object },
    WeekDay: { constant: weekDays.enumeration },
    newTrigger: uncounted(
      'triggers',
      form([text], (functionName) => triggerBuilder(scope, functionName, weekDays)),
    ),
    getUserTriggers: counted(
      'triggers',
      form([spreadsheet], () =>
        triggers
          .filter(({ userEmail }) => userEmail === user.email)
          .map((trigger) => triggerObject(scope, trigger)),
      ),
    ),
    deleteTrigger: counted(
      'triggers',
      form([triggerParameter], (id) => {
        const index = triggers.findIndex((trigger) => trigger.id === id);
        if (index >= 0) triggers.splice(index, 1);
      }),
    ),
  });
}

function triggerBuilder(scope: Scope, functionName: string, weekDays: WeekDays): object {
  return serviceObject(scope, 'ScriptApp.TriggerBuilder', {
    timeBased: uncounted(
      'triggers',
      form([], () =>
        clockTriggerBuilder(scope, functionName, weekDays, (trigger) =>
          triggerObject(scope, trigger),
        ),
      ),
    ),
  });
}

function triggerObject(scope: Scope, { id, functionName }: Trigger): object {
  const members = {
    getHandlerFunction: uncounted(
      'free',
      form([], () => functionName),
    ),
    getUniqueId: uncounted(
      'free',
      form([], () => id),
    ),
    getTriggerSourceId: uncounted(
      'free',
      form([], () => null),
    ),
  };
  return serviceObject(scope, TRIGGER, members, id);
}
