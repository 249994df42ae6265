/** The add-on's menu under Extensions, and what its items open. */
import { daysOfDocument } from './document';
import { noteTodayQuietly } from './settingsSheet';

/**
 * Builds the menu, in every authorisation mode; where the document may be touched, notes the day.
 */
export function onOpen(event?: { readonly authMode?: unknown }): void {
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem('Open sidebar', 'showSidebar')
    .addItem('Set up or repair this sheet', 'setUpOrRepair')
    .addItem("Email me this week's list now", 'emailThisWeeksList')
    .addItem('Turn the weekly email on / off', 'turnWeeklyEmailOnOrOff')
    .addToUi();
  if (event?.authMode !== undefined && event.authMode !== ScriptApp.AuthMode.NONE)
    noteTodayQuietly(SpreadsheetApp.getActive(), daysOfDocument());
}

/**
 * Shows the menu right after the add-on was installed, in the sheet that is open.
 */
export function onInstall(event?: { readonly authMode?: unknown }): void {
  onOpen(event);
}

/**
 * Opens the sidebar beside the sheet.
 */
export function showSidebar(): void {
  const page = HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('Polite Nudge');
  SpreadsheetApp.getUi().showSidebar(page);
}
