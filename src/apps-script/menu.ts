/** The add-on's menu under Extensions, and what its items open. */

/**
 * Builds the menu. Runs in every authorisation mode, so it asks nothing of the document.
 */
export function onOpen(): void {
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem('Open sidebar', 'showSidebar')
    .addItem("Email me this week's list now", 'emailThisWeeksList')
    .addToUi();
}

/**
 * Shows the menu right after the add-on was installed, in the sheet that is open.
 */
export function onInstall(): void {
  onOpen();
}

/**
 * Opens the sidebar beside the sheet.
 */
export function showSidebar(): void {
  const page = HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('Polite Nudge');
  SpreadsheetApp.getUi().showSidebar(page);
}
