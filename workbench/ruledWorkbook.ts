import type { Reshaping } from './areas';
import { createWorkbook } from './calculation/workbook';
import type { Area, Cell, Workbook } from './model';
import { overriding } from './overriding';
import { Refusal } from './refusal';
import { ServiceException } from './serviceException';
import { columnLetters } from './services/a1Notation';
import type { SheetRules } from './sheetRules';
import { breaksRule, violationText, type ValidatedCell } from './validations';

/**
 * A workbook that keeps to its document's data validation, whoever writes and by whatever means, and
 * whose rules move along with its cells. Content that a rejecting rule refuses throws; that nothing of
 * the block is written then is a guess.
 */
export function ruledWorkbook(workbook: Workbook, rules: SheetRules, now: () => number): Workbook {
  const reshaped = (axis: Reshaping['axis'], sign: 1 | -1, method: ReshapingMethod) => ({
    [method]: (sheet: string, before: number, count: number) => {
      workbook[method](sheet, before, count);
      rules.reshape(sheet, { axis, before, count: sign * count });
    },
  });
  const write = (sheet: string, area: Area, like: (to: Workbook, at: Place) => void): void => {
    requireValid(workbook, rules, { sheet, area, like, now });
    like(workbook, { sheet, area, from: area });
    untick(workbook, rules, sheet, area);
  };
  return overriding(workbook, {
    writeValues: (sheet, area, values) => {
      write(sheet, area, (to, at) => {
        to.writeValues(at.sheet, at.area, part(values, area, at.from));
      });
    },
    typeIn: (sheet, area, texts) => {
      write(sheet, area, (to, at) => {
        to.typeIn(at.sheet, at.area, part(texts, area, at.from));
      });
    },
    ...reshaped('row', 1, 'insertRows'),
    ...reshaped('column', 1, 'insertColumns'),
    ...reshaped('row', -1, 'deleteRows'),
    ...reshaped('column', -1, 'deleteColumns'),
    removeSheet: (name) => {
      workbook.removeSheet(name);
      rules.renameSheet(name, undefined);
    },
    renameSheet: (from, to) => {
      workbook.renameSheet(from, to);
      rules.renameSheet(from, to);
    },
  });
}

type ReshapingMethod = 'insertRows' | 'insertColumns' | 'deleteRows' | 'deleteColumns';

/** Where a block goes, and which part of it. */
type Place = { readonly sheet: string; readonly area: Area; readonly from: Area };

function part<Value>(
  values: readonly (readonly Value[])[],
  area: Area,
  { row, column, rows, columns }: Area,
): readonly (readonly Value[])[] {
  if (rows === area.rows && columns === area.columns) return values;
  const [top, left] = [row - area.row, column - area.column];
  return values.slice(top, top + rows).map((line) => line.slice(left, left + columns));
}

type Attempt = {
  readonly sheet: string;
  readonly area: Area;
  readonly like: (to: Workbook, at: Place) => void;
  readonly now: () => number;
};

const scratch = 'Scratch';

/** What would stand in the cell is found out on another sheet, so that a refused write leaves no trace. */
function requireValid(workbook: Workbook, rules: SheetRules, attempt: Attempt): void {
  const { sheet, area, like, now } = attempt;
  const strict = rules.validations.within(sheet, area).filter(({ rule }) => !rule.allowInvalid);
  if (strict.length === 0) return;
  const { locale, zone } = workbook;
  const paper = createWorkbook({ locale, zone, now });
  const one: Area = { row: 1, column: 1, rows: 1, columns: 1 };
  paper.addSheet(scratch, 1, 1);
  for (const cell of strict) {
    const from: Area = { ...one, row: cell.row, column: cell.column };
    paper.setNumberFormats(scratch, one, workbook.readNumberFormats(sheet, from));
    like(paper, { sheet: scratch, area: one, from });
    requireRule(cell, paper.read(scratch, one)[0]?.[0]);
  }
}

function requireRule({ row, column, rule }: ValidatedCell, content: Cell | undefined): void {
  if (content === undefined) return;
  if (content.formula !== '') throw new Refusal('a formula in a cell whose validation rejects');
  if (!breaksRule(rule, content)) return;
  throw new ServiceException(violationText(`${columnLetters(column)}${row}`, rule));
}

/** A box without a tick is FALSE, also one that was cleared; the latter is a guess. */
function untick(workbook: Workbook, rules: SheetRules, sheet: string, area: Area): void {
  for (const { row, column, rule } of rules.validations.within(sheet, area)) {
    if (rule.criteria !== 'CHECKBOX') continue;
    const cell: Area = { row, column, rows: 1, columns: 1 };
    const [[found] = []] = workbook.read(sheet, cell);
    if (found?.value === '' && found.formula === '') workbook.writeValues(sheet, cell, [[false]]);
  }
}
