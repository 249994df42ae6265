import { TestEnvironment } from 'jest-environment-node';

/**
 * Runs a test file in the process zone that its project names: the zone of the process is the
 * script's zone, as in Apps Script. Tests read both zones from the globals below.
 */
export default class ZonedEnvironment extends TestEnvironment {
  constructor(config, context) {
    const { scriptZone, sheetZone, sheetLocale, language, isEditor } =
      config.projectConfig.testEnvironmentOptions;
    process.env.TZ = scriptZone;
    super(config, context);
    this.global.SCRIPT_ZONE = scriptZone;
    this.global.SHEET_ZONE = sheetZone;
    this.global.SHEET_LOCALE = sheetLocale ?? 'en_US';
    this.global.LANGUAGE = language ?? 'en';
    this.global.IS_EDITOR = isEditor ?? false;
  }
}
