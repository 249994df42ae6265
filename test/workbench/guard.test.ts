import { describe, expect, test } from '@jest/globals';
import { bench } from './bench';

const evaluate = (expression: string) =>
  bench(`function look() {
    var range = SpreadsheetApp.getActiveRange();
    var sheet = range.getSheet();
    return ${expression};
  }`).workbench.run('look');

describe('an object of a service', () => {
  test.each([
    ['range.setFontColor', 'Range.setFontColor'],
    ['range.setFontColor("red")', 'Range.setFontColor'],
    ['"setFontColor" in range', 'Range.setFontColor'],
    ['range.extra = 1', 'Range.setting extra'],
    ['delete range.getValues', 'Range.deleting getValues'],
    ['Object.keys(range)', 'Range.listing the members'],
    ['JSON.stringify(range)', 'Range.listing the members'],
    ['Object.prototype.hasOwnProperty.call(range, "nope")', 'Range.looking up nope'],
    ['SpreadsheetApp.create("x")', 'SpreadsheetApp.create'],
    ['ScriptApp.requireScopes()', 'ScriptApp.requireScopes'],
    ['ScriptApp.requireAllScopes()', 'ScriptApp.requireAllScopes'],
    ['ScriptApp.getAuthorizationInfo()', 'ScriptApp.getAuthorizationInfo'],
    ['ScriptApp.getProjectTriggers()', 'ScriptApp.getProjectTriggers'],
    ['ScriptApp.newTrigger("f").forSpreadsheet("x")', 'TriggerBuilder.forSpreadsheet'],
    ['Session.getTemporaryActiveUserKey()', 'Session.getTemporaryActiveUserKey'],
    ['HtmlService.createTemplateFromFile("x")', 'HtmlService.createTemplateFromFile'],
    ['CacheService.getUserCache().putAll({})', 'Cache.putAll'],
    ['PropertiesService.getUserProperties().nope', 'Properties.nope'],
    ['LockService.nope', 'LockService.nope'],
    ['MailApp.nope', 'MailApp.nope'],
    ['range.protect().setDomainEdit(false)', 'Protection.setDomainEdit'],
    ['range.protect().setNamedRange({})', 'Protection.setNamedRange'],
    ['SpreadsheetApp.newDataValidation().withCriteria()', 'DataValidationBuilder.withCriteria'],
    ['SpreadsheetApp.getUi().showModalDialog({}, "x")', 'Ui.showModalDialog'],
    ['SpreadsheetApp.getUi().prompt("x")', 'Ui.prompt'],
    ['ScriptApp.AuthMode.OTHER', 'AuthMode.OTHER'],
    ['Utilities.base64Encode("x")', 'Utilities.base64Encode'],
    ['console.time("x")', 'console.time'],
  ])('refuses %s by name', (expression, name) => {
    expect(() => evaluate(expression)).toThrow(`The workbench does not imitate ${name}.`);
  });

  test('throws its refusals as Errors of the script', () => {
    const { workbench } = bench(`function look() {
      try { SpreadsheetApp.getActive().rename } catch (e) { return e instanceof Error; }
    }`);
    expect(workbench.run('look')).toBe(true);
  });

  test.each([
    ['String(range)', 'Range'],
    ['`${sheet}`', 'Sheet'],
    ['range + ""', 'Range'],
    ['typeof range.then', 'undefined'],
    ['typeof range.getValues', 'function'],
    ['"getValues" in range', true],
    ['String(range[Symbol.iterator])', 'undefined'],
    ['JSON.stringify({ mode: ScriptApp.AuthMode.FULL })', '{"mode":"FULL"}'],
    ['String(ScriptApp.WeekDay.MONDAY)', 'MONDAY'],
    ['ScriptApp.AuthMode.FULL === ScriptApp.AuthMode.FULL', true],
    ['ScriptApp.AuthMode.FULL === ScriptApp.AuthMode.NONE', false],
  ])('answers %s with %p', (expression, expected) => {
    expect(evaluate(expression)).toBe(expected);
  });
});

describe('a service that is not imitated', () => {
  test.each(['DriveApp', 'GmailApp', 'UrlFetchApp', 'CalendarApp', 'XmlService', 'Jdbc'])(
    '%s is refused by name, even in typeof',
    (name) => {
      expect(() => evaluate(`${name}.anything()`)).toThrow(
        `The workbench does not imitate ${name}.`,
      );
      expect(() => evaluate(`typeof ${name}`)).toThrow(`The workbench does not imitate ${name}.`);
    },
  );
});

test('the guard fires for any unknown member of any object, however it is asked for', () => {
  const objects = `[SpreadsheetApp, SpreadsheetApp.getActive(), sheet, range, SpreadsheetApp.getUi(),
    SpreadsheetApp.getUi().createAddonMenu(), SpreadsheetApp.newDataValidation(), range.protect(),
    PropertiesService, PropertiesService.getUserProperties(), CacheService, LockService,
    CacheService.getUserCache(), LockService.getUserLock(), MailApp, ScriptApp, ScriptApp.WeekDay,
    ScriptApp.WeekDay.MONDAY, ScriptApp.newTrigger('f'), ScriptApp.newTrigger('f').timeBased(),
    HtmlService, Session, Session.getEffectiveUser(), Utilities, Logger, console]`;
  const unfired = evaluate(`${objects}.reduce(function (found, object) {
    var asks = [
      function () { return object.noSuchMember; },
      function () { return object.noSuchMember(); },
      function () { return 'noSuchMember' in object; },
      function () { object.noSuchMember = 1; },
      function () { delete object.noSuchMember; },
      function () { return Object.keys(object); },
    ];
    asks.forEach(function (ask, index) {
      try { ask(); } catch (e) {
        if (e instanceof Error && /^The workbench does not imitate /.test(e.message)) return;
      }
      found.push(object + ' ' + index);
    });
    return found;
  }, []).join()`);
  expect(unfired).toBe('');
});

describe('arguments that fit no signature', () => {
  test.each([
    ['range.getValues("x")', '(String)', 'SpreadsheetApp.Range.getValues'],
    ['range.getValues(undefined)', '(null)', 'SpreadsheetApp.Range.getValues'],
    ['range.setValues([1])', '(number[])', 'SpreadsheetApp.Range.setValues'],
    ['range.setValues([["a"]], 1)', '(String[][],number)', 'SpreadsheetApp.Range.setValues'],
    ['range.setValue()', '()', 'SpreadsheetApp.Range.setValue'],
    ['range.setNumberFormat(null)', '(null)', 'SpreadsheetApp.Range.setNumberFormat'],
    ['sheet.getRange()', '()', 'SpreadsheetApp.Sheet.getRange'],
    ['sheet.getRange(NaN, 1)', '(number,number)', 'SpreadsheetApp.Sheet.getRange'],
    ['sheet.getRange("A1", 1)', '(String,number)', 'SpreadsheetApp.Sheet.getRange'],
    ['sheet.getRange(range)', '(SpreadsheetApp.Range)', 'SpreadsheetApp.Sheet.getRange'],
    ['Utilities.formatDate("2026", "UTC", "y")', '(String,String,String)', 'Utilities.formatDate'],
    ['MailApp.sendEmail()', '()', 'MailApp.sendEmail'],
    ['ScriptApp.newTrigger({})', '((class))', 'ScriptApp.newTrigger'],
  ])('make %s fail', (expression, given, method) => {
    expect(() => evaluate(expression)).toThrow(
      `Exception: The parameters ${given} don't match the method signature for ${method}.`,
    );
  });
});
