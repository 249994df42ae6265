/** The zone of the process, set by zonedEnvironment.mjs: what Apps Script calls the script's zone. */
declare const SCRIPT_ZONE: string;
/** The zone of the spreadsheet, set by zonedEnvironment.mjs; never the script's. */
declare const SHEET_ZONE: string;
