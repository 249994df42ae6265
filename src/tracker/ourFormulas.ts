import { indexOfColumn } from './formulaText';

/** How many columns each of our functions fills, beside the cell that it stands in. */
const widths: Readonly<Record<string, number>> = {
  NEXT_FOLLOWUP: 1,
  FOLLOWUP_PLAN: 3,
  TRACKER_COLUMNS: 1,
  DUE_NUDGES: 7,
  FOLLOWUP_DRAFT: 1,
  TONE_CHECK: 1,
  ASK_AT_INTERVIEW: 1,
};

const ourCall = new RegExp(`\\b(${Object.keys(widths).join('|')})\\s*\\(`, 'i');
const textLiteral = /"(?:[^"]|"")*"/g;

/**
 * The columns of a block of formulas that hold our functions, by index from 0. A formula that gives
 * several columns claims them all.
 */
export function columnsOfOurFormulas(
  formulas: readonly (readonly string[])[],
): ReadonlySet<number> {
  const columns = new Set<number>();
  for (const row of formulas) {
    row.forEach((formula, column) => {
      const name = formula === '' ? undefined : ourCallIn(formula);
      if (name === undefined) return;
      const width = widths[name] ?? 1;
      for (let offset = 0; offset < width; offset += 1) columns.add(column + offset);
    });
  }
  return columns;
}

function ourCallIn(formula: string): string | undefined {
  return ourCall.exec(formula.replace(textLiteral, '""'))?.[1]?.toUpperCase();
}

/**
 * The columns of the sheet, by index from 0, that the first argument of a function in a formula
 * names, in their order: `A1:T`, `$A:$T`, or several of them within HSTACK. `undefined` where the
 * argument is anything else, such as a range of another sheet.
 * @example columnsOfFirstArgument('=FOLLOWUP_PLAN(B1:D; F:G)', 'FOLLOWUP_PLAN') //=> [1, 2, 3]
 */
export function columnsOfFirstArgument(
  formula: string,
  functionName: string,
): readonly number[] | undefined {
  const call = new RegExp(`\\b${functionName}\\s*\\(\\s*(HSTACK\\s*\\(([^()]*)\\)|[^;,()]*)`, 'i');
  const found = call.exec(formula);
  const argument = found?.[2] ?? found?.[1];
  if (argument === undefined) return undefined;
  const columns: number[] = [];
  for (const range of argument.split(/[;,]/)) {
    const ends = /^\s*\$?([A-Z]{1,3})\$?\d*(?::\$?([A-Z]{1,3})\$?\d*)?\s*$/i.exec(range);
    if (ends === null) return undefined;
    const [from, to] = [indexOfColumn(ends[1] ?? ''), indexOfColumn(ends[2] ?? ends[1] ?? '')];
    for (let column = Math.min(from, to); column <= Math.max(from, to); column += 1) {
      columns.push(column);
    }
  }
  return columns;
}
