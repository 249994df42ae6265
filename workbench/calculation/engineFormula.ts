import type { Area } from '../model';
import type { Formula, FormulaToken } from './formulaText';
import { columnLetters, referencedArea, sheetPrefix } from './reference';
import type { Corner, Reference } from './reference';

type Sizes = (
  sheet: string | undefined,
) => { readonly name: string; readonly rows: number; readonly columns: number } | undefined;

type Words = {
  readonly tokens: readonly FormulaToken[];
  readonly sizes: Sizes;
  readonly isNative: (name: string) => boolean;
  readonly decimal: '.' | ',';
};

/** Thrown inside this file where a formula cannot be read. */
class Malformed extends Error {}

// HyperFormula knows neither "" nor a closing backslash inside a text.
function engineText(typed: string): string {
  const parts = typed
    .slice(1, -1)
    .replaceAll('""', '"')
    .split(/(["\\])/);
  const pieces = parts.flatMap((part) => {
    if (part === '') return [];
    return part === '"' || part === '\\' ? [`CHAR(${part.charCodeAt(0)})`] : [`"${part}"`];
  });
  if (pieces.length === 0) return '""';
  return pieces.length === 1 ? (pieces[0] ?? '""') : `(${pieces.join('&')})`;
}

// Source of the texts: Sheets' hover text.
const broken = (reason: string): string =>
  `BROKEN_(${engineText(`"${reason.replaceAll('"', '""')}"`)})`;

// Relative coordinates stay relative: HyperFormula then parses equal rows once.
const engineCell = (corner: Corner, row: number, column: number): string =>
  (corner.column === undefined || corner.columnFixed ? '$' : '') +
  columnLetters(column) +
  (corner.row === undefined || corner.rowFixed ? '$' : '') +
  String(row);

function engineReference(reference: Reference, sizes: Sizes): string {
  const grid = sizes(reference.sheet);
  const area: Area | undefined = grid === undefined ? undefined : referencedArea(reference, grid);
  if (grid === undefined || area === undefined) return broken('Reference does not exist.');
  const { row, column, rows, columns } = area;
  const prefix = reference.sheet === undefined ? '' : sheetPrefix(grid.name);
  const first = prefix + engineCell(reference.first, row, column);
  if (reference.last === undefined) return first;
  return `${first}:${engineCell(reference.last, row + rows - 1, column + columns - 1)}`;
}

function engineSeparator(text: string, opener: string, decimal: '.' | ','): string {
  if (opener === '{') {
    if (text === ';') return ';';
    if (text === (decimal === ',' ? '\\' : ',')) return ',';
  }
  if (opener === 'f' && (text === ';' || (text === ',' && decimal === '.'))) return ',';
  throw new Malformed();
}

const nextWord = (tokens: readonly FormulaToken[], after: number): FormulaToken | undefined =>
  tokens.slice(after + 1, after + 4).find(({ kind }) => kind !== 'space');

const closers: ReadonlyMap<string, string> = new Map([
  ['f', ')'],
  ['(', ')'],
  ['{', '}'],
]);

class Translation {
  private readonly openers: string[] = [];
  /** Text of the function name whose parenthesis comes next, `undefined` where none does. */
  private called: string | undefined;
  private readonly words: Words;

  constructor(words: Words) {
    this.words = words;
  }

  run(): string {
    const text = this.words.tokens.map((token, index) => this.translate(token, index)).join('');
    if (this.openers.length > 0) throw new Malformed();
    return text;
  }

  private translate(token: FormulaToken, index: number): string {
    switch (token.kind) {
      case 'space':
        return this.called === undefined ? ' ' : '';
      case 'text':
        return engineText(token.text);
      case 'number':
        return token.text.replace(',', '.');
      case 'reference':
        return token.missing
          ? broken(`Unresolved sheet name '${token.reference.sheet ?? ''}'.`)
          : engineReference(token.reference, this.words.sizes);
      case 'function':
        this.called = token.text.toUpperCase();
        return this.words.isNative(this.called) ? this.called : 'CUSTOM_';
      case 'name':
        return /^(true|false)$/i.test(token.text)
          ? `${token.text.toUpperCase()}()`
          : `UNKNOWN_NAME_("${token.text}")`;
      case 'operator':
        return token.text;
      case 'error':
        return token.text.toUpperCase();
      case 'open':
        return this.open(token.text, index);
      case 'close':
        return this.close(token.text);
      case 'separator':
        return engineSeparator(token.text, this.openers.at(-1) ?? '', this.words.decimal);
    }
  }

  private open(text: string, index: number): string {
    const called = this.called;
    this.called = undefined;
    this.openers.push(called === undefined ? text : 'f');
    if (called === undefined || this.words.isNative(called)) return text;
    const empty = nextWord(this.words.tokens, index)?.text === ')';
    return `("${called}"${empty ? '' : ','}`;
  }

  private close(text: string): string {
    const opener = this.openers.pop();
    if (opener === undefined || closers.get(opener) !== text) throw new Malformed();
    return text;
  }
}

/**
 * A formula in HyperFormula's own dialect, wrapped so that HyperFormula never makes an array
 * formula of it; `undefined` where it cannot be read. Functions that HyperFormula lacks become
 * calls of `CUSTOM_`, which looks the name up when it is evaluated.
 */
export function engineFormula(
  formula: Formula,
  sizes: Sizes,
  isNative: (name: string) => boolean,
): string | undefined {
  if (formula.malformed) return undefined;
  const { tokens, decimal } = formula;
  try {
    return `=OUT_(${new Translation({ tokens, sizes, isNative, decimal }).run()})`;
  } catch (error) {
    if (error instanceof Malformed) return undefined;
    throw error;
  }
}
