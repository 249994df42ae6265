import { createWorkbook } from '../../workbench/calculation/workbook';
import type { CellValue, Workbook } from '../../workbench/model';
import { Workbench } from '../../workbench/runtime';
import { serialToInstant } from '../../workbench/sheetTime';
import type { Day } from '../../src/etiquette';
import { BrokenLaw, difference, type Answer, type AnswerCell } from './answer';
import { argumentsOf, type Trial } from './trial';
import type { Argument } from './stage';
import type { Cells } from './trackerDraft';

/** Whether the trial's tracker can stand in a sheet: no cell of one holds an invalid `Date`. */
export function fitsSheet({ tracker: { cells } }: Trial): boolean {
  const isInvalid = (cell: CellValue) =>
    typeof cell === 'object' && 'serial' in cell && Number.isNaN(cell.serial);
  return cells.length < ROWS && !cells.some((row) => row.some(isInvalid));
}

const ROWS = 200;

const LAW = 'a formula typed into a sheet answers as the function does';

/** Types the trial's formula beside its tracker and compares what fills the cells with an answer. */
export function checkOnSheet(bundle: string, trial: Trial, answer: Answer): void {
  const { scene, functionName } = trial;
  const now = serialToInstant(scene.clock + scene.time, scene.zone);
  const workbook = createWorkbook({ locale: scene.locale, zone: scene.zone, now: () => now });
  const workbench = new Workbench({
    bundle,
    workbook,
    scriptZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    now,
    user: { email: 'me@example.com', locale: 'en' },
    scopes: ['https://www.googleapis.com/auth/spreadsheets.currentonly'],
  });
  workbook.addSheet('Tracker', ROWS, 60);
  const references = argumentsOf(trial).map((argument, at) => put(workbook, argument, at));
  const formula = `=${functionName}(${references.join(';').replace(/;+$/, '')})`;
  const column = trial.tracker.columns.length + 2;
  workbook.typeIn('Tracker', { row: 1, column, rows: 1, columns: 1 }, [[formula]]);
  const [rows, columns] = [answer.length + 1, answer[0]?.length ?? 1];
  const cells = workbook.read('Tracker', { row: 1, column, rows, columns });
  const shown = cells.map((line) => line.map(({ value }) => shownCell(value)));
  const detail = difference(shown, [...answer, (answer[0] ?? []).map(() => '')]);
  if (detail !== '') throw new BrokenLaw(LAW, `${formula}: ${detail}`);
  const calls = workbench.lastExecution?.calls.countedNames ?? [];
  if (calls.length > 2) throw new BrokenLaw(LAW, `${formula} calls ${calls.join(', ')}`);
}

/** Writes an argument into cells, and gives the reference to them. */
function put(workbook: Workbook, argument: Argument, at: number): string {
  if (argument === undefined) return '';
  const rows = rowsOf(argument);
  const width = Math.max(...rows.map((row) => row.length));
  const values = rows.map((row) => Array.from({ length: width }, (_, index) => row[index] ?? ''));
  const sheet = at === 0 ? 'Tracker' : `Argument ${at}`;
  if (at > 0) workbook.addSheet(sheet, ROWS, 60);
  workbook.writeValues(sheet, { row: 1, column: 1, rows: rows.length, columns: width }, values);
  const corner = Array.isArray(argument) ? `A1:${letters(width)}${rows.length}` : 'A1';
  return at === 0 ? corner : `'${sheet}'!${corner}`;
}

function rowsOf(argument: Argument): Cells {
  return Array.isArray(argument) ? (argument as Cells) : [[argument as CellValue]];
}

function letters(column: number): string {
  const last = String.fromCharCode(65 + ((column - 1) % 26));
  return column > 26 ? `${letters(Math.floor((column - 1) / 26))}${last}` : last;
}

function shownCell(value: CellValue): AnswerCell {
  if (typeof value === 'boolean') return String(value);
  if (typeof value !== 'object') return value;
  return 'error' in value ? value.error + value.message : { on: Math.floor(value.serial) as Day };
}
