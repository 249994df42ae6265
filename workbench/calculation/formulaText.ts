import { correctedSeparators } from './formulaSeparators';
import type { LocaleFormats } from './localeFormats';
import type { Reference, Shift } from './reference';
import { printReference, readReference, shiftReference } from './reference';

/** A word of a formula; `text` is as typed, spaces included. */
export type FormulaToken =
  | {
      readonly kind:
        | 'space'
        | 'text'
        | 'number'
        | 'function'
        | 'name'
        | 'operator'
        | 'error'
        | 'open'
        | 'close'
        | 'separator';
      readonly text: string;
    }
  | {
      readonly kind: 'reference';
      readonly text: string;
      readonly reference: Reference;
      /** The sheet did not exist when the formula was typed. */
      readonly missing: boolean;
    };

/** A formula in words, its separators as Sheets keeps them; `malformed` where it cannot be read. */
export type Formula = {
  readonly tokens: readonly FormulaToken[];
  readonly malformed: boolean;
  /** Names of the functions it calls, in capitals. */
  readonly functions: ReadonlySet<string>;
  readonly references: readonly Reference[];
  /** Array literals separate columns by `\` where the comma is the decimal separator. */
  readonly decimal: '.' | ',';
};

const sheetPart = String.raw`(?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?`;
const cell = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d*`;
const column = String.raw`\$?[A-Za-z]{1,3}`;
const row = String.raw`\$?[1-9]\d*`;
const referencePattern = String.raw`${sheetPart}(?:${cell}(?::(?:${cell}|${column}|${row}))?|${column}:${column}|${row}:${row})(?![\p{L}\p{N}_.(!:])`;

type Rule = readonly [Exclude<FormulaToken['kind'], 'reference'> | 'reference', RegExp];

const rulesFor = (decimal: '.' | ','): readonly Rule[] => {
  const point = decimal === '.' ? String.raw`\.` : ',';
  return [
    ['space', /\s+/uy],
    ['text', /"(?:[^"]|"")*"/uy],
    ['error', /#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|ERROR!)/iuy],
    ['reference', new RegExp(referencePattern, 'uy')],
    ['function', /[\p{L}_][\p{L}\p{N}_.]*(?=\s*\()/uy],
    ['number', new RegExp(String.raw`(?:\d+(?:${point}\d*)?|${point}\d+)(?:[eE][+-]?\d+)?`, 'uy')],
    ['name', /[\p{L}_][\p{L}\p{N}_.]*/uy],
    ['operator', /<>|<=|>=|[-+*/^&=<>%]/uy],
    ['open', /[({]/uy],
    ['close', /[)}]/uy],
    ['separator', /[;,\\]/uy],
  ];
};

const rules = { '.': rulesFor('.'), ',': rulesFor(',') };

function nextToken(source: string, at: number, decimal: '.' | ','): FormulaToken | undefined {
  for (const [kind, pattern] of rules[decimal]) {
    pattern.lastIndex = at;
    const text = pattern.exec(source)?.[0];
    if (text === undefined) continue;
    if (kind !== 'reference') return { kind, text };
    return { kind, text, reference: readReference(text), missing: false };
  }
  return undefined;
}

const formulaOf = (
  tokens: readonly FormulaToken[],
  malformed: boolean,
  decimal: '.' | ',',
): Formula => ({
  tokens,
  malformed,
  decimal,
  functions: new Set(
    tokens.flatMap(({ kind, text }) => (kind === 'function' ? [text.toUpperCase()] : [])),
  ),
  references: tokens.flatMap((token) =>
    token.kind === 'reference' && !token.missing ? [token.reference] : [],
  ),
});

function markMissing(token: FormulaToken, hasSheet: (name: string) => boolean): FormulaToken {
  if (token.kind !== 'reference' || token.reference.sheet === undefined) return token;
  return { ...token, missing: !hasSheet(token.reference.sheet) };
}

/**
 * Reads a formula (with its `=`) typed in a locale. References to sheets for which `hasSheet` is
 * false stay errors, as they do in Sheets until the formula is typed again.
 */
export function readFormula(
  text: string,
  { decimal }: Pick<LocaleFormats, 'decimal'>,
  hasSheet: (name: string) => boolean,
): Formula {
  const tokens: FormulaToken[] = [];
  let at = 1;
  while (at < text.length) {
    const token = nextToken(text, at, decimal);
    if (token === undefined) {
      return formulaOf([{ kind: 'name', text: text.slice(1) }], true, decimal);
    }
    tokens.push(markMissing(token, hasSheet));
    at += token.text.length;
  }
  return formulaOf(
    correctedSeparators(tokens, decimal),
    tokens.every(({ kind }) => kind === 'space'),
    decimal,
  );
}

/** The formula as Sheets shows it, with its references where they point to now. */
export const printFormula = ({ tokens }: Formula): string =>
  `=${tokens.map(({ text }) => text).join('')}`;

function mapReferences(
  formula: Formula,
  change: (reference: Reference) => Reference | undefined,
): Formula {
  const tokens = formula.tokens.map((token): FormulaToken => {
    if (token.kind !== 'reference' || token.missing) return token;
    const reference = change(token.reference);
    if (reference === token.reference) return token;
    if (reference === undefined) return { kind: 'error', text: '#REF!' };
    return { ...token, reference, text: printReference(reference) };
  });
  const same = tokens.every((token, index) => token === formula.tokens[index]);
  return same ? formula : formulaOf(tokens, formula.malformed, formula.decimal);
}

const sameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** The formula (standing on sheet `own`) after a change of the grid of `sheet`. */
export const shiftFormula = (formula: Formula, own: string, sheet: string, shift: Shift): Formula =>
  mapReferences(formula, (reference) =>
    sameName(reference.sheet ?? own, sheet) ? shiftReference(reference, shift) : reference,
  );

/** The formula after a sheet was given another name, or was removed (`to` is `undefined`). */
export const renameInFormula = (formula: Formula, from: string, to: string | undefined): Formula =>
  mapReferences(formula, (reference) => {
    if (reference.sheet === undefined || !sameName(reference.sheet, from)) return reference;
    return to === undefined ? undefined : { ...reference, sheet: to };
  });
