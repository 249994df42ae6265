import { describe, expect, test } from '@jest/globals';
import type { AuthMode } from '../../workbench/authMode';
import { openEvent } from '../../workbench/events';
import { allScopes, bench } from './bench';

const run = (expression: string, authMode: AuthMode, scopes = allScopes) =>
  bench(`function look() { return ${expression}; }`, { scopes }).workbench.run('look', [], {
    authMode,
  });

const denied = 'You do not have permission to call';
const cell = 'SpreadsheetApp.getActive().getSheetByName("Leads").getRange("A1")';
const menu = 'String(SpreadsheetApp.getUi().createAddonMenu().addItem("a", "b").addToUi())';

describe('what a mode allows', () => {
  test.each<[AuthMode, string, unknown]>([
    ['NONE', menu, 'undefined'],
    ['NONE', 'Utilities.formatDate(new Date(0), "UTC", "yyyy")', '1970'],
    ['LIMITED', menu, 'undefined'],
    ['LIMITED', `String(${cell}.setValue("x"))`, 'Range'],
    ['LIMITED', 'PropertiesService.getDocumentProperties().getProperty("x")', null],
    ['LIMITED', 'Session.getActiveUser().getEmail()', ''],
    ['CUSTOM_FUNCTION', `${cell}.getValue()`, ''],
    ['CUSTOM_FUNCTION', 'SpreadsheetApp.getActive().getSpreadsheetTimeZone()', 'Pacific/Auckland'],
    ['CUSTOM_FUNCTION', 'Session.getActiveUser().getEmail()', ''],
    ['CUSTOM_FUNCTION', 'CacheService.getScriptCache().get("x")', null],
    ['FULL', 'Session.getEffectiveUser().getEmail()', 'ann@example.com'],
    ['FULL', 'MailApp.getRemainingDailyQuota()', 100],
  ])('in %s: %s', (mode, expression, expected) => {
    expect(run(expression, mode)).toBe(expected);
  });

  test.each<[AuthMode, string, string]>([
    ['NONE', 'SpreadsheetApp.getActive()', `${denied} SpreadsheetApp.getActive`],
    ['NONE', 'PropertiesService.getUserProperties()', `${denied} PropertiesService.getUser`],
    ['NONE', 'Session.getActiveUserLocale()', `${denied} Session.getActiveUserLocale`],
    [
      'LIMITED',
      'MailApp.sendEmail("a@b.c", "s", "b")',
      `${denied} MailApp.sendEmail. Required permissions: https://www.googleapis.com/auth/script.send_mail`,
    ],
    ['LIMITED', 'ScriptApp.newTrigger("f")', `${denied} ScriptApp.newTrigger`],
    ['LIMITED', 'Session.getEffectiveUser()', `${denied} Session.getEffectiveUser`],
    ['CUSTOM_FUNCTION', `${cell}.setValue(1)`, `${denied} setValue`],
    ['CUSTOM_FUNCTION', `${cell}.setFormula("=1")`, `${denied} setFormula`],
    ['CUSTOM_FUNCTION', 'SpreadsheetApp.getActive().insertSheet("x")', `${denied} insertSheet`],
    [
      'CUSTOM_FUNCTION',
      'PropertiesService.getUserProperties().setProperty("a", "b")',
      `${denied} setProperty`,
    ],
    [
      'CUSTOM_FUNCTION',
      'MailApp.getRemainingDailyQuota()',
      `${denied} MailApp.getRemainingDailyQuota`,
    ],
    ['CUSTOM_FUNCTION', 'Session.getEffectiveUser()', `${denied} Session.getEffectiveUser`],
    [
      'CUSTOM_FUNCTION',
      'SpreadsheetApp.getUi()',
      'Cannot call SpreadsheetApp.getUi() from this context.',
    ],
  ])('in %s not: %s', (mode, expression, message) => {
    expect(() => run(expression, mode)).toThrow(message);
  });

  test.each([
    ['MailApp.getRemainingDailyQuota()', 'script.send_mail'],
    ['ScriptApp.newTrigger("f")', 'script.scriptapp'],
    ['Session.getEffectiveUser()', 'userinfo.email'],
    ['SpreadsheetApp.getActive()', 'spreadsheets.currentonly'],
  ])('needs the scope of %s in the manifest', (expression, scope) => {
    const scopes = allScopes.filter((known) => !known.endsWith(scope));
    expect(() => run(expression, 'FULL', scopes)).toThrow(/Required permissions: \(?https:/);
    expect(() => run(expression, 'FULL', scopes)).toThrow(`/auth/${scope}`);
  });
});

describe('without an open editor', () => {
  test.each([
    ['SpreadsheetApp.getUi()', 'Cannot call SpreadsheetApp.getUi() from this context.'],
    ['SpreadsheetApp.getActiveRange()', 'does not imitate SpreadsheetApp.getActiveRange without'],
    ['SpreadsheetApp.getActiveSheet()', 'does not imitate SpreadsheetApp.getActiveSheet without'],
  ])('%s fails', (expression, message) => {
    const { workbench } = bench(`function look() { return ${expression}; }`);
    expect(() => workbench.run('look', [], { isEditorOpen: false })).toThrow(message);
  });
});

describe('onOpen', () => {
  const bundle = `function onOpen(e) {
    if (e.authMode === ScriptApp.AuthMode.NONE) return 'source' in e;
    return e.source.getSheets()[0].getName();
  }`;

  test.each<[AuthMode, unknown]>([
    ['NONE', false],
    ['LIMITED', 'Leads'],
  ])('in %s gets what that mode has', (authMode, expected) => {
    expect(bench(bundle).workbench.run('onOpen', [openEvent], { authMode })).toBe(expected);
  });
});
