import { maskedCurse } from './maskedCurse';
import type { Gap, RawWord } from './token';

/**
 * Cuts a text into words and notes where sentences and clauses end. By character codes: a regular
 * expression over all the world's letters costs more than the rest of the check.
 */
export function scanWords(text: string): RawWord[] {
  const words: RawWord[] = [];
  let gap: Gap = 'sentence';
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isWordCode(code)) {
      const end = endOfWord(text, at);
      words.push({ start: at, end, gap });
      gap = 'none';
      at = end;
    } else {
      gap = widest(gap, gapOf(text, at, code));
      at += 1;
    }
  }
  return words;
}

function endOfWord(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    if (isWordCode(code)) end += 1;
    else if (isApostrophe(code) && isWordCode(text.charCodeAt(end + 1))) end += 2;
    else break;
  }
  return isMaskCode(text.charCodeAt(end)) ? endOfMasked(text, start, end) : end;
}

/** The end of a curse with some letters masked; any other star or sign ends the word. */
function endOfMasked(text: string, start: number, plainEnd: number): number {
  let end = plainEnd;
  const limit = Math.min(text.length, start + LONGEST_CURSE);
  while (end < limit && (isWordCode(text.charCodeAt(end)) || isMaskCode(text.charCodeAt(end)))) {
    end += 1;
  }
  while (end > plainEnd && text.charCodeAt(end - 1) === EXCLAMATION) end -= 1;
  return maskedCurse(text.slice(start, end)) === undefined ? plainEnd : end;
}

const LONGEST_CURSE = 16;
const EXCLAMATION = 33;

/** Letters, digits, `$` (as in `$hit`; amounts lose it later) and what lies beyond ASCII. */
export function isWordCode(code: number): boolean {
  if (code < 128) {
    return (code > 96 && code < 123) || (code > 64 && code < 91) || (code > 47 && code < 58);
  }
  if (code < 0xc0) return false;
  if (code < 0x2000) return code !== 0xd7 && code !== 0xf7;
  return code > 0x2bff && !isWidePunctuation(code);
}

/** East Asian stops and brackets, surrogates (emoji) and selectors. */
function isWidePunctuation(code: number): boolean {
  return (code >= 0x3000 && code <= 0x303f) || (code >= 0xd800 && code <= 0xf8ff) || code >= 0xfe00;
}

function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019 || code === 0x02bc || code === 0x60;
}

/** `! # $ * @` within a word. */
function isMaskCode(code: number): boolean {
  return code === 33 || code === 35 || code === 36 || code === 42 || code === 64;
}

function gapOf(text: string, at: number, code: number): Gap {
  switch (code) {
    case 33: // !
    case 63: // ?
    case 0x3002:
    case 0x2026: // …
      return 'sentence';
    case 10:
      return gapOfLineBreak(text, at + 1);
    case 46: // .
      return endsSentence(text, at) ? 'sentence' : 'none';
    case 44: // ,
    case 58: // :
    case 59: // ;
    case 40: // (
    case 41: // )
    case 0x2013: // –
    case 0x2014: // —
      return 'clause';
    case 45: // -
      return text.charCodeAt(at + 1) === 32 || text.charCodeAt(at + 1) === 45 ? 'clause' : 'none';
    default:
      return 'none';
  }
}

/** A blank line ends a sentence; a line may also be wrapped within one. */
function gapOfLineBreak(text: string, next: number): Gap {
  const code = text.charCodeAt(next);
  if (code === 10 || code === 13) return 'sentence';
  return code > 96 && code < 123 ? 'none' : 'clause';
}

/** A full stop, unless it belongs to `Mr.`, `e.g.` or a number. */
function endsSentence(text: string, at: number): boolean {
  if (isWordCode(text.charCodeAt(at + 1))) return false;
  let start = at;
  while (start > 0 && at - start < 5 && isWordCode(text.charCodeAt(start - 1))) start -= 1;
  const word = text.slice(start, at).toLowerCase();
  if (word.length === 1) return word === 'i' || (word >= '0' && word <= '9');
  return !abbreviations.has(word);
}

const abbreviations: ReadonlySet<string> = new Set(
  'mr mrs ms dr prof st no vs etc jr sr eg ie approx dept tel ext'.split(' '),
);

function widest(one: Gap, other: Gap): Gap {
  if (one === 'sentence' || other === 'sentence') return 'sentence';
  return one === 'clause' ? one : other;
}
