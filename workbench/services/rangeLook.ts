import type { CellLook } from '../cellLooks';
import { enumObject } from '../enumObject';
import { payloadOf } from '../guard';
import type { Area } from '../model';
import { Refusal } from '../refusal';
import type { Scope } from '../scope';
import { counted, type Members, type Method } from '../serviceObject';
import { coercedText, form, text, truth, type Parameter } from '../signature';

const WRAP_STRATEGY = 'SpreadsheetApp.WrapStrategy';

/** The enum SpreadsheetApp.WrapStrategy. Source: Apps Script reference. */
export function wrapStrategyEnum(scope: Scope): object {
  return enumObject(scope, WRAP_STRATEGY, ['WRAP', 'OVERFLOW', 'CLIP']).object;
}

const wrapStrategy: Parameter<string> = {
  read: (argument) => {
    const name = payloadOf(argument, WRAP_STRATEGY);
    return typeof name === 'string' ? { value: name } : undefined;
  },
};

/**
 * Members of a Range that set notes, weight, background and wrapping, and read them back. Source:
 * Apps Script reference, class Range; what a new cell reads is what live cells were seen to give. A
 * note takes numbers and truth values as text, as Google was seen to. Refused are names of colours,
 * which Google turns into codes, and weights that it ignores.
 */
export function rangeLookMembers(
  { platform: { looks } }: Scope,
  { sheet, area }: { readonly sheet: string; readonly area: Area },
  self: () => object | undefined,
): Members {
  const set = <Value>(parameter: Parameter<Value>, change: (value: Value) => CellLook): Method =>
    counted(
      'write',
      form([parameter], (value) => {
        const look = change(value);
        for (let row = area.row; row < area.row + area.rows; row += 1) {
          for (let column = area.column; column < area.column + area.columns; column += 1) {
            looks.setCell(sheet, row, column, look);
          }
        }
        return self();
      }),
    );
  const get = (read: (look: CellLook) => unknown): Method =>
    counted(
      'document',
      form([], () => read(looks.cell(sheet, area.row, area.column))),
    );
  return {
    setNote: set(coercedText, (note) => ({ note })),
    getNote: get(({ note = '' }) => note),
    setFontWeight: set(text, (weight) => ({ fontWeight: requireWeight(weight) })),
    getFontWeight: get(({ fontWeight = 'normal' }) => fontWeight),
    setBackground: set(text, (color) => ({ background: requireColor(color) })),
    getBackground: get(({ background = '#ffffff' }) => background),
    setWrap: set(truth, (isWrapped) => ({ wrapStrategy: isWrapped ? 'WRAP' : 'OVERFLOW' })),
    setWrapStrategy: set(wrapStrategy, (name) => ({ wrapStrategy: name })),
  };
}

function requireWeight(weight: string): string {
  if (weight === 'bold' || weight === 'normal') return weight;
  throw new Refusal(`Range.setFontWeight('${weight}')`);
}

function requireColor(color: string): string {
  if (/^#[0-9a-f]{6}$/i.test(color)) return color.toLowerCase();
  throw new Refusal(`Range.setBackground('${color}')`);
}
