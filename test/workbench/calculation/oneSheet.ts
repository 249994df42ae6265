import type { Area, CallCustomFunction, CellValue, Workbook } from '../../../workbench/model';
import { createWorkbook } from '../../../workbench/calculation/workbook';

/** 2026-11-21 in every zone of the tests. */
export const noon = Date.UTC(2026, 10, 21, 0, 30);

/** The serial number of 2026-11-21. */
export const todaySerial = 46347;

export const areaOf = (row: number, column: number, rows = 1, columns = 1): Area => ({
  row,
  column,
  rows,
  columns,
});

const columnOf = (letters: string): number =>
  Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** The area of `B2` or `B2:C3`. */
export function area(a1: string): Area {
  const [first = '', last = first] = a1.split(':');
  const corner = (text: string): readonly [number, number] => {
    const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(text) ?? [];
    return [Number(digits), columnOf(letters)];
  };
  const [top, left] = corner(first);
  const [bottom, right] = corner(last);
  return areaOf(top, left, bottom - top + 1, right - left + 1);
}

export type OneSheet = {
  readonly workbook: Workbook;
  readonly type: (a1: string, ...lines: string[][]) => void;
  readonly put: (a1: string, value: CellValue) => void;
  readonly value: (a1: string) => CellValue;
  readonly values: (a1: string) => CellValue[][];
  readonly shown: (a1: string) => string;
  readonly formula: (a1: string) => string;
};

/** A workbook with the sheet `Leads`, and short words to use it by. */
export function oneSheet(
  locale = 'en_US',
  functions: Readonly<Record<string, CallCustomFunction>> = {},
  clock: () => number = () => noon,
): OneSheet {
  const workbook = createWorkbook({ locale, zone: 'Etc/UTC', now: clock });
  workbook.addSheet('Leads');
  workbook.setCustomFunctions(Object.keys(functions), (name, args, at) => {
    const call = functions[name];
    if (call === undefined) throw new Error(`The test has no ${name}.`);
    return call(name, args, at);
  });
  const cells = (a1: string) => workbook.read('Leads', area(a1));
  const cell = (a1: string) => {
    const found = cells(a1)[0]?.[0];
    if (found === undefined) throw new Error(`No cell at ${a1}.`);
    return found;
  };
  return {
    workbook,
    type: (a1, ...lines) => {
      const { row, column } = area(a1);
      workbook.typeIn('Leads', areaOf(row, column, lines.length, lines[0]?.length ?? 0), lines);
    },
    put: (a1, value) => {
      workbook.writeValues('Leads', area(a1), [[value]]);
    },
    value: (a1) => cell(a1).value,
    values: (a1) => cells(a1).map((line) => line.map(({ value }) => value)),
    shown: (a1) => cell(a1).display,
    formula: (a1) => cell(a1).formula,
  };
}
