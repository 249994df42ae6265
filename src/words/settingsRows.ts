import { policyNumberNames, policyNumbers } from '../etiquette';

/** The headers of the settings sheet. */
export const settingsHeaders: readonly string[] = ['Setting', 'Value', 'What it means'];

/** The name of the setting that holds the day, which the add-on keeps itself. */
export const TODAY_SETTING = 'Today';

/** The name of the setting that names the tracker's sheet. */
export const TRACKER_SETTING = 'Tracker sheet';

/** One setting: its name, the value that stands at first, and what it means. */
export type SettingRow = readonly [string, string | number, string];

/** The rows of a new settings sheet, below its headers; `Today` is left blank. */
export function settingsRows(trackerSheet: string): readonly SettingRow[] {
  return [
    [TRACKER_SETTING, trackerSheet, 'The sheet that holds your tracker.'],
    ['Your name', '', 'How you sign the drafts.'],
    [TODAY_SETTING, '', 'Kept by the add-on, so that the formulas follow the calendar.'],
    ...policyNumberNames.map((name): SettingRow => {
      const { value, unit, least, most } = policyNumbers[name];
      const bounds = `From ${String(least)} to ${String(most)}.`;
      return [labelOfSetting(name), value, `${capitalised(unit)}. ${bounds}`];
    }),
    ['Pause until', '', 'A holiday from the search: no check-in falls before this day.'],
    ['Working days', 'Mon, Tue, Wed, Thu, Fri', 'Weekdays on which a check-in may fall.'],
    ['Holiday', '', 'A day on which no check-in falls. Add as many rows as you like.'],
  ];
}

/**
 * What a policy number is called on the settings sheet.
 * @example labelOfSetting('gapDays') //=> 'Gap days'
 */
export function labelOfSetting(name: string): string {
  return capitalised(name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`));
}

function capitalised(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
