/** The spreadsheet as the workbench's services see it: cells as data, no zone, no Apps Script objects. */

/** A date or date-time, as the serial number that Sheets keeps: days since 1899-12-30, time as fraction. */
export type DateSerial = { readonly serial: number };

/** An error value of a cell, such as `#N/A`; `message` is what hovering over the cell shows. */
export type CellError = { readonly error: string; readonly message: string };

/** The value of a cell. Blank is `''`. A number that is formatted as a date is a `DateSerial`. */
export type CellValue = string | number | boolean | DateSerial | CellError;

/** One cell: its value, its formula as typed (`''` where it has none), and how it is displayed. */
export type Cell = {
  readonly value: CellValue;
  readonly formula: string;
  readonly display: string;
};

/**
 * What was put into one cell, apart from what it shows. A date is its plain serial number: the format
 * tells.
 */
export type CellInput = {
  readonly row: number;
  readonly column: number;
  /** The formula as typed; `''` where there is none. */
  readonly formula: string;
  /** The value that was written; `''` beside a formula, and where the cell has a format alone. */
  readonly value: string | number | boolean | CellError;
  /** The number format; `''` for the automatic one. */
  readonly format: string;
};

/** A rectangle of cells; rows and columns count from 1, as in Apps Script. */
export type Area = {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
};

/** Where a formula stands. */
export type CellAddress = { readonly sheet: string; readonly row: number; readonly column: number };

/** What a custom function is given and may give back: one value, or rows of values. */
export type FunctionValue = CellValue | readonly (readonly CellValue[])[];

/**
 * Evaluates one call of a custom function. An omitted argument is `undefined`. A throw becomes
 * `#ERROR!` in the cell, its message shown on hover.
 */
export type CallCustomFunction = (
  name: string,
  args: readonly (FunctionValue | undefined)[],
  at: CellAddress,
) => FunctionValue;

/** The document: one spreadsheet, calculated synchronously, as on Google. */
export type Workbook = {
  /** Such as `de_DE`: decides how typed text is read and shown. */
  locale: string;
  /** IANA name of the zone in which date serials are meant. */
  zone: string;
  readonly sheetNames: readonly string[];
  /** Appends a sheet of the given grid (Google's own default is 1000 × 26). */
  addSheet(name: string, rows?: number, columns?: number): void;
  removeSheet(name: string): void;
  renameSheet(from: string, to: string): void;
  gridSize(sheet: string): { readonly rows: number; readonly columns: number };
  insertRows(sheet: string, before: number, count: number): void;
  insertColumns(sheet: string, before: number, count: number): void;
  deleteRows(sheet: string, first: number, count: number): void;
  deleteColumns(sheet: string, first: number, count: number): void;
  /** The merged blocks of a sheet; their cells apart from the first hold nothing. */
  merges(sheet: string): readonly Area[];
  /** Makes one block of each area; all but its first cell lose their content. */
  merge(sheet: string, areas: readonly Area[]): void;
  /** Takes the merged blocks that lie in an area apart. */
  breakApart(sheet: string, area: Area): void;
  /** Last row and column with content; spilled blanks and unticked boxes count. 0 and 0 if none. */
  contentSize(sheet: string): { readonly rows: number; readonly columns: number };
  /** The cells of an area, row by row. */
  read(sheet: string, area: Area): readonly (readonly Cell[])[];
  /** The formulas of an area as typed, `''` where there is none (also in spilled cells). */
  readFormulas(sheet: string, area: Area): readonly (readonly string[])[];
  /** Writes values as they are; a text that begins with `=` is a text. */
  writeValues(sheet: string, area: Area, values: readonly (readonly CellValue[])[]): void;
  /** Writes what a person would type, read in the workbook's locale: formulas, dates, numbers, `'text`. */
  typeIn(sheet: string, area: Area, texts: readonly (readonly string[])[]): void;
  setNumberFormats(sheet: string, area: Area, formats: readonly (readonly string[])[]): void;
  readNumberFormats(sheet: string, area: Area): readonly (readonly string[])[];
  /** All that was put into a sheet, row by row: no spilled cell, no cell without content and format. */
  readInputs(sheet: string): readonly CellInput[];
  /** Puts cells in as `readInputs` gave them; then everything that they concern is calculated. */
  writeInputs(sheet: string, inputs: readonly CellInput[]): void;
  /** Names the custom functions and who evaluates them; formulas that use them are recalculated. */
  setCustomFunctions(names: readonly string[], call: CallCustomFunction): void;
};
