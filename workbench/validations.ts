import { movedTo, type Reshaping } from './areas';
import type { Area, Cell } from './model';
import { Refusal } from './refusal';

/** What a cell asks of its content. */
export type ValidationRule = {
  readonly criteria: 'CHECKBOX' | 'VALUE_IN_LIST' | 'DATE_IS_VALID_DATE';
  /** The list's items; empty for other criteria. */
  readonly values: readonly string[];
  readonly showDropdown: boolean;
  /** Whether what breaks the rule is taken all the same, with a mark on the cell. */
  readonly allowInvalid: boolean;
  readonly helpText: string | null;
};

/** The rules of all sheets as data. */
export type ValidationsData = readonly (readonly [
  sheet: string,
  cells: readonly (readonly [row: number, column: number, rule: ValidationRule])[],
])[];

type Line = Map<number, ValidationRule>;

/** The data validation of a document, cell by cell. Source: Apps Script reference, DataValidation. */
export class Validations {
  readonly #sheets = new Map<string, Map<number, Line>>();

  /** The rule of a cell; undefined where it has none. */
  get(sheet: string, row: number, column: number): ValidationRule | undefined {
    return this.#sheets.get(sheet)?.get(row)?.get(column);
  }

  /** Whether a sheet has any rule. */
  has(sheet: string): boolean {
    return this.#sheets.has(sheet);
  }

  /** Sets or removes the rule of a cell. */
  set(sheet: string, row: number, column: number, rule: ValidationRule | null): void {
    const lines = this.#sheets.get(sheet) ?? new Map<number, Line>();
    const line: Line = lines.get(row) ?? new Map<number, ValidationRule>();
    if (rule === null) line.delete(column);
    else line.set(column, rule);
    if (line.size === 0) lines.delete(row);
    else lines.set(row, line);
    if (lines.size === 0) this.#sheets.delete(sheet);
    else this.#sheets.set(sheet, lines);
  }

  /** The cells of an area that have a rule. */
  within(sheet: string, area: Area): readonly ValidatedCell[] {
    const found: ValidatedCell[] = [];
    for (const [row, line] of this.#sheets.get(sheet) ?? []) {
      if (row < area.row || row >= area.row + area.rows) continue;
      for (const [column, rule] of line) {
        if (column < area.column || column >= area.column + area.columns) continue;
        found.push({ row, column, rule });
      }
    }
    return found;
  }

  /** Moves along with the cells; new rows and columns have no rules. */
  reshape(sheet: string, reshaping: Reshaping): void {
    const lines = this.#sheets.get(sheet);
    if (lines === undefined) return;
    const moved = [...lines].flatMap(([row, line]) =>
      [...line].flatMap(([column, rule]) => {
        const at = movedTo(reshaping.axis === 'row' ? row : column, reshaping);
        if (at === undefined) return [];
        return [
          reshaping.axis === 'row' ? ([at, column, rule] as const) : ([row, at, rule] as const),
        ];
      }),
    );
    this.#sheets.delete(sheet);
    for (const [row, column, rule] of moved) this.set(sheet, row, column, rule);
  }

  /** Goes with a sheet that gets another name, or is gone where there is none. */
  renameSheet(from: string, to: string | undefined): void {
    const lines = this.#sheets.get(from);
    this.#sheets.delete(from);
    if (lines !== undefined && to !== undefined) this.#sheets.set(to, lines);
  }

  /** All rules as data. */
  dump(): ValidationsData {
    return [...this.#sheets].map(([sheet, lines]) => [
      sheet,
      [...lines].flatMap(([row, line]) =>
        [...line].map(([column, rule]) => [row, column, rule] as const),
      ),
    ]);
  }

  /** Takes rules as `dump` gave them. */
  restore(data: ValidationsData): void {
    for (const [sheet, cells] of data) {
      for (const [row, column, rule] of cells) this.set(sheet, row, column, rule);
    }
  }
}

/** A cell with a rule. */
export type ValidatedCell = {
  readonly row: number;
  readonly column: number;
  readonly rule: ValidationRule;
};

/**
 * Whether content breaks a rule. A blank breaks none. Guessed: an item of a list is compared as it is
 * displayed. Refused where Google's answer is unknown: a text that differs from an item in case
 * alone, and a plain number where a date is wanted.
 */
export function breaksRule(
  { criteria, values }: ValidationRule,
  { value, display }: Cell,
): boolean {
  if (value === '') return false;
  switch (criteria) {
    case 'CHECKBOX':
      return typeof value !== 'boolean';
    case 'VALUE_IN_LIST':
      return !isInList(typeof value === 'object' ? display : String(value), values);
    case 'DATE_IS_VALID_DATE':
      if (typeof value === 'number') throw new Refusal('a plain number where a date is wanted');
      return typeof value !== 'object' || 'error' in value;
  }
}

function isInList(text: string, values: readonly string[]): boolean {
  if (values.includes(text)) return true;
  const isAlmost = values.some((item) => item.toLowerCase() === text.toLowerCase());
  if (isAlmost) throw new Refusal(`“${text}” where a list has it in other letters`);
  return false;
}

/**
 * Google's text for what breaks a rule that rejects; of a list it names the items. Source: errors
 * seen by users.
 */
export function violationText(cell: string, { criteria, values }: ValidationRule): string {
  const text = `The data you entered in cell ${cell} violates the data validation rules set on this cell.`;
  return criteria === 'VALUE_IN_LIST'
    ? `${text} Please enter one of the following values: ${values.join(', ')}.`
    : text;
}
