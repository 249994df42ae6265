/** Makes a sheet without taking the user away from the one that is open, as insertSheet would. */
export function insertQuietly(
  document: GoogleAppsScript.Spreadsheet.Spreadsheet,
  name: string,
): GoogleAppsScript.Spreadsheet.Sheet {
  const open = document.getActiveSheet();
  const made = document.insertSheet(name);
  document.setActiveSheet(open);
  return made;
}
