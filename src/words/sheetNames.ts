/** The sheet that holds the settings. */
export const SETTINGS_SHEET = 'Follow-up settings';

/** The sheet that holds the contact log. */
export const LOG_SHEET = 'Contact log';

/** The sheet that may hold the user's own templates. */
export const TEMPLATES_SHEET = 'Templates';
