/** The zone of the process, set by zonedEnvironment.mjs: what Apps Script calls the script's zone. */
declare const SCRIPT_ZONE: string;
/** The zone of the spreadsheet, set by zonedEnvironment.mjs; never the script's. */
declare const SHEET_ZONE: string;
/** The locale of the spreadsheet where a test does not choose one. */
declare const SHEET_LOCALE: string;
/** The language of the user, in which Google's errors come. */
declare const LANGUAGE: string;
/** Whether the user is an editor of somebody else's spreadsheet. */
declare const IS_EDITOR: boolean;
