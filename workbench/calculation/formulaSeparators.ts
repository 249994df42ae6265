import type { Formula, FormulaToken } from './formulaText';

const closers: ReadonlyMap<string, string> = new Map([
  ['call', ')'],
  ['(', ')'],
  ['{', '}'],
]);

const isCalled = (tokens: readonly FormulaToken[], open: number): boolean =>
  tokens.slice(0, open).findLast(({ kind }) => kind !== 'space')?.kind === 'function';

/**
 * Each token with the bracket that it stands in: `call` in a function's, `(`, `{`, or `''`;
 * `undefined` where the brackets do not match.
 */
function tokenPlaces(tokens: readonly FormulaToken[]): readonly string[] | undefined {
  const openers: string[] = [];
  const places: string[] = [];
  for (const [index, { kind, text }] of tokens.entries()) {
    if (kind === 'open') openers.push(text === '(' && isCalled(tokens, index) ? 'call' : text);
    places.push(openers.at(-1) ?? '');
    if (kind === 'close' && closers.get(openers.pop() ?? '') !== text) return undefined;
  }
  return openers.length === 0 ? places : undefined;
}

function mapTexts(
  tokens: readonly FormulaToken[],
  map: (token: FormulaToken, place: string) => string,
): readonly FormulaToken[] | undefined {
  const places = tokenPlaces(tokens);
  return places === undefined
    ? undefined
    : tokens.map((token, index) => {
        const text = map(token, places[index] ?? '');
        return token.kind === 'reference' || text === token.text ? token : { ...token, text };
      });
}

/**
 * What Sheets keeps of separators as typed: where the decimal separator is a point, `;` between a
 * function's arguments becomes `,`; nothing else is put right. Source: Stack Overflow 73767719,
 * “Locale differences in Google Sheets”; axemonk/Spreadsheet-Formula#19.
 */
export function correctedSeparators(
  tokens: readonly FormulaToken[],
  decimal: '.' | ',',
): readonly FormulaToken[] {
  if (decimal === ',') return tokens;
  const isArgument = ({ kind, text }: FormulaToken, place: string): boolean =>
    kind === 'separator' && text === ';' && place === 'call';
  return (
    mapTexts(tokens, (token, place) => (isArgument(token, place) ? ',' : token.text)) ?? tokens
  );
}

const separatorIn = (text: string, place: string, decimal: '.' | ','): string => {
  if (place === 'call') return decimal === ',' ? ';' : ',';
  if (place !== '{' || text === ';') return text;
  return decimal === ',' ? '\\' : ',';
};

const isForeign = ({ kind, text }: FormulaToken, place: string, decimal: '.' | ','): boolean =>
  kind === 'separator' &&
  ((place === 'call' && text !== ';' && (decimal === ',' || text !== ',')) ||
    (place === '{' && text !== ';' && text !== (decimal === ',' ? '\\' : ',')));

/**
 * A formula as Sheets writes it after the spreadsheet's locale changed; one that could not be read
 * before stays as it is. Source: Stack Overflow 73767719: to change the locale converts formulas.
 */
export function formulaInLocale(formula: Formula, decimal: '.' | ','): Formula {
  if (formula.malformed || formula.decimal === decimal) return formula;
  const { tokens, decimal: before } = formula;
  const places = tokenPlaces(tokens);
  const isUnread = tokens.some((token, index) => isForeign(token, places?.[index] ?? '', before));
  if (isUnread) return formula;
  const converted = mapTexts(tokens, ({ kind, text }, place) => {
    if (kind === 'number') return text.replace(before, decimal);
    return kind === 'separator' ? separatorIn(text, place, decimal) : text;
  });
  return converted === undefined ? formula : { ...formula, tokens: converted, decimal };
}
