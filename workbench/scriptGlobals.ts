import { Refusal } from './refusal';
import type { Scope } from './scope';
import { cacheService } from './services/cacheService';
import { consoleObject, logger } from './services/console';
import { htmlService } from './services/htmlService';
import { lockService } from './services/lockService';
import { mailApp } from './services/mailApp';
import { propertiesService } from './services/propertiesService';
import { scriptApp } from './services/scriptApp';
import { session } from './services/session';
import { spreadsheetApp } from './services/spreadsheetApp';
import { utilities } from './services/utilities';

const imitated: Readonly<Record<string, (scope: Scope) => object>> = {
  CacheService: cacheService,
  console: consoleObject,
  HtmlService: htmlService,
  LockService: lockService,
  Logger: logger,
  MailApp: mailApp,
  PropertiesService: propertiesService,
  ScriptApp: scriptApp,
  Session: session,
  SpreadsheetApp: spreadsheetApp,
  Utilities: utilities,
};

/** Services that every script has on Google. Source: Apps Script reference, list of services. */
const others = [
  'Browser',
  'CalendarApp',
  'CardService',
  'Charts',
  'ConferenceDataService',
  'ContactsApp',
  'ContentService',
  'DataStudioApp',
  'DocumentApp',
  'DriveApp',
  'FormApp',
  'GmailApp',
  'GroupsApp',
  'Jdbc',
  'LanguageApp',
  'LinearOptimizationService',
  'Maps',
  'MimeType',
  'SitesApp',
  'SlidesApp',
  'UrlFetchApp',
  'XmlService',
];

/**
 * Puts the services into the global scope of an execution. Using one that the workbench lacks throws
 * `The workbench does not imitate DriveApp.`, even in `typeof`.
 */
export function defineScriptGlobals(scope: Scope): void {
  for (const [name, make] of Object.entries(imitated)) {
    scope.realm.defineGlobal(name, () => make(scope));
  }
  for (const name of others) {
    if (name in imitated) continue;
    scope.realm.defineGlobal(name, () => {
      throw scope.realm.toScriptError(new Refusal(name));
    });
  }
}
