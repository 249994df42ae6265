import type { Area, Cell, CellValue, Workbook } from '../../workbench/model';

/** A Workbook without calculation, for the services' own tests; `typed` lists what was typed in. */
export type PlainWorkbook = Workbook & {
  readonly typed: string[];
  readonly customFunctions: { names: readonly string[] };
  callCustomFunction: Parameters<Workbook['setCustomFunctions']>[1];
};

type Sheet = { name: string; cells: Cell[][]; formats: string[][]; rows: number; columns: number };

const blank: Cell = { value: '', formula: '', display: '' };

export function plainWorkbook(zone: string, locale = 'en_US'): PlainWorkbook {
  const sheets: Sheet[] = [];
  const find = (name: string): Sheet => {
    const sheet = sheets.find((known) => known.name === name);
    if (sheet === undefined) throw new Error(`No sheet ${name}`);
    return sheet;
  };
  const write = (name: string, area: Area, cell: (row: number, column: number) => Cell) => {
    const { cells } = find(name);
    for (let row = 0; row < area.rows; row += 1) {
      for (let column = 0; column < area.columns; column += 1) {
        const line = (cells[area.row - 1 + row] ??= []);
        line[area.column - 1 + column] = cell(row, column);
      }
    }
  };
  const read = (name: string, area: Area): Cell[][] =>
    Array.from({ length: area.rows }, (_, row) =>
      Array.from(
        { length: area.columns },
        (__, column) => find(name).cells[area.row - 1 + row]?.[area.column - 1 + column] ?? blank,
      ),
    );
  const refuse = (): never => {
    throw new Error('Not in the plain workbook.');
  };
  const typed: string[] = [];
  const workbook: PlainWorkbook = {
    zone,
    locale,
    typed,
    customFunctions: { names: [] },
    callCustomFunction: refuse,
    get sheetNames() {
      return sheets.map(({ name }) => name);
    },
    addSheet: (name, rows = 1000, columns = 26) => {
      sheets.push({ name, cells: [], formats: [], rows, columns });
    },
    removeSheet: refuse,
    renameSheet: refuse,
    gridSize: (name) => find(name),
    insertRows: (name, _before, count) => {
      find(name).rows += count;
    },
    insertColumns: (name, _before, count) => {
      find(name).columns += count;
    },
    deleteRows: refuse,
    deleteColumns: refuse,
    merges: () => [],
    merge: refuse,
    breakApart: refuse,
    contentSize: (name) => {
      const filled = find(name).cells.map((row) => row.findLastIndex((cell) => cell.value !== ''));
      return {
        rows: filled.findLastIndex((at) => at >= 0) + 1,
        columns: Math.max(-1, ...filled) + 1,
      };
    },
    read,
    readFormulas: (name, area) => read(name, area).map((row) => row.map(({ formula }) => formula)),
    writeValues: (name, area, values) => {
      write(name, area, (row, column) => {
        const value: CellValue = values[row]?.[column] ?? '';
        return { value, formula: '', display: typeof value === 'object' ? '?' : String(value) };
      });
    },
    typeIn: (name, area, texts) => {
      write(name, area, (row, column) => {
        const text = texts[row]?.[column] ?? '';
        typed.push(text);
        if (text.startsWith('=')) return { value: 0, formula: text, display: '0' };
        return { value: text.replace(/^'/, ''), formula: '', display: text };
      });
    },
    setNumberFormats: (name, area, formats) => {
      find(name).formats[area.row] = formats.flat();
    },
    readNumberFormats: (name, area) => [find(name).formats[area.row] ?? []],
    readInputs: refuse,
    writeInputs: refuse,
    setCustomFunctions: (names, call) => {
      workbook.customFunctions.names = names;
      workbook.callCustomFunction = call;
    },
  };
  workbook.addSheet('Leads');
  return workbook;
}
