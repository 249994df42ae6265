/** The sheet that holds the settings. */
export const SETTINGS_SHEET = 'Follow-up settings';

/** The sheet that holds the contact log. */
export const LOG_SHEET = 'Contact log';
