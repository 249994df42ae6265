import { bench } from './bench';

/** A calculated document with the sheet `Leads`, and scripts that run on it. */
export type ScriptedSheet = ReturnType<typeof scriptedSheet>;

/** Runs lines with `ss`, `sheet` and `at(…)` for a range of it; results come back as JSON has them. */
export function scriptedSheet(locale = 'en_US') {
  const { workbench } = bench(
    `function look(lines) {
      var ss = SpreadsheetApp.getActive(), sheet = ss.getSheetByName('Leads');
      var at = function () { return sheet.getRange.apply(sheet, arguments); };
      return eval('(function () {' + lines + '\\n})()');
    }`,
    { workbook: { locale, sheetZone: SHEET_ZONE } },
  );
  const { workbook } = workbench;
  workbook.renameSheet('Sheet1', 'Leads');
  const run = (lines: string): unknown => {
    const result = workbench.run('look', [lines]);
    return result === undefined ? undefined : JSON.parse(JSON.stringify(result));
  };
  return { workbook, run };
}
