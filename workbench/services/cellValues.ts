import { types } from 'node:util';
import { blockCovering } from '../calculation/mergedCells';
import type { Area, CellValue, Workbook } from '../model';
import { Refusal } from '../refusal';
import { ServiceException } from '../serviceException';
import { toA1 } from './a1Notation';
import { instantToSerial, serialToInstant } from '../sheetTime';

const MAX_CHARACTERS = 50_000;

/** What a script writes into a cell: text that Sheets reads like typed text, or a value as it is. */
type CellInput =
  | { readonly kind: 'typed'; readonly text: string }
  | { readonly kind: 'value'; readonly value: CellValue };

/**
 * A cell's value as a script sees it: a date as the instant of its wall clock in the spreadsheet's
 * zone, an error as its text, blank as `''`. Source: reference, Range.getValues.
 */
export function toScriptValue(value: CellValue, zone: string): string | number | boolean | Date {
  if (typeof value !== 'object') return value;
  if ('error' in value) return value.error;
  return new Date(serialToInstant(value.serial, zone));
}

/**
 * Writes what a script hands in as Sheets takes it: texts as if typed, dates as their wall clock in
 * the spreadsheet's zone, null and undefined as blank. Source: reference, Range.setValues; that
 * texts are read like typed ones is seen in many public reports.
 * Throws Google's text beyond 50,000 characters, a refusal for objects and for NaN.
 */
export function writeInputs(
  workbook: Workbook,
  sheet: string,
  area: Area,
  values: readonly (readonly unknown[])[],
): void {
  const inputs = values.map((row) => row.map((value) => toInput(value, workbook.zone)));
  requireUncovered(workbook, sheet, area, inputs);
  for (const block of blocksOfOneKind(inputs)) {
    const target: Area = {
      row: area.row + block.row,
      column: area.column + block.column,
      rows: block.rows,
      columns: block.columns,
    };
    const part = inputs
      .slice(block.row, block.row + block.rows)
      .map((row) => row.slice(block.column, block.column + block.columns));
    if (block.kind === 'typed')
      workbook.typeIn(
        sheet,
        target,
        part.map((row) => row.map(textOf)),
      );
    else
      workbook.writeValues(
        sheet,
        target,
        part.map((row) => row.map(valueOf)),
      );
  }
}

/** What Google makes of a value for a cell under merged ones is not documented; blanks do no harm. */
function requireUncovered(
  workbook: Workbook,
  sheet: string,
  area: Area,
  inputs: readonly (readonly CellInput[])[],
): void {
  const merges = workbook.merges(sheet);
  if (merges.length === 0) return;
  for (const [r, line] of inputs.entries()) {
    for (const [c, input] of line.entries()) {
      const cell: Area = { row: area.row + r, column: area.column + c, rows: 1, columns: 1 };
      if (isBlankInput(input) || blockCovering(merges, cell) === undefined) continue;
      throw new Refusal(`writing into ${toA1(cell)}, which merged cells cover`);
    }
  }
}

function isBlankInput(input: CellInput): boolean {
  return (input.kind === 'typed' ? input.text : input.value) === '';
}

function toInput(value: unknown, zone: string): CellInput {
  if (value === null || value === undefined) return { kind: 'value', value: '' };
  if (typeof value === 'string') {
    if (value.length > MAX_CHARACTERS) {
      throw new ServiceException(
        'Your input contains more than the maximum of 50000 characters in a single cell.',
      );
    }
    return { kind: 'typed', text: value };
  }
  if (typeof value === 'boolean') return { kind: 'value', value };
  if (typeof value === 'number' && Number.isFinite(value)) return { kind: 'value', value };
  if (types.isDate(value) && Number.isFinite(value.getTime())) {
    return { kind: 'value', value: { serial: instantToSerial(value.getTime(), zone) } };
  }
  const what = typeof value === 'number' ? String(value) : Object.prototype.toString.call(value);
  throw new Refusal(`writing ${what} into a cell`);
}

function textOf(input: CellInput): string {
  return input.kind === 'typed' ? input.text : '';
}

function valueOf(input: CellInput): CellValue {
  return input.kind === 'value' ? input.value : '';
}

type Block = Area & { readonly kind: CellInput['kind'] };

/** Rectangles of one kind that together cover all cells; few, as each write recalculates. */
function blocksOfOneKind(inputs: readonly (readonly CellInput[])[]): Block[] {
  const covered = inputs.map((row) => row.map(() => false));
  const fits = (kind: CellInput['kind'], row: number, column: number): boolean =>
    inputs[row]?.[column]?.kind === kind && covered[row]?.[column] === false;
  const blocks: Block[] = [];
  for (const [row, cells] of inputs.entries()) {
    for (const [column, { kind }] of cells.entries()) {
      if (!fits(kind, row, column)) continue;
      let columns = 1;
      while (fits(kind, row, column + columns)) columns += 1;
      const span = Array.from({ length: columns }, (_, index) => column + index);
      let rows = 1;
      while (span.every((at) => fits(kind, row + rows, at))) rows += 1;
      covered.slice(row, row + rows).forEach((line) => line.fill(true, column, column + columns));
      blocks.push({ kind, row, column, rows, columns });
    }
  }
  return blocks;
}
