import type { Mark } from './passages';
import type { Token } from './token';

/**
 * What is shouted: ordinary words in capitals (`NOT`, never `NASA`), and `!!!`. A single word or `!!`
 * is no more than emphasis.
 */
export function shoutsOf(text: string, tokens: readonly Token[]): readonly Mark[] {
  return [...capitalShouts(text, tokens), ...markShouts(text)];
}

function capitalShouts(text: string, tokens: readonly Token[]): readonly Mark[] {
  const shouts: Mark[] = [];
  let at = 0;
  while (at < tokens.length) {
    const end = endOfCapitals(text, tokens, at);
    const run = tokens.slice(at, end);
    const first = run[0];
    const last = run[run.length - 1];
    if (first !== undefined && last !== undefined && !first.quoted) {
      const plain = run.filter((token) => isOrdinary(token.form) && !isAbbreviation(token)).length;
      if (plain > 0) {
        const isPlain = run.length > 3 || plain > 1 || isElongated(text, first);
        shouts.push({
          kind: 'shouting',
          start: first.start,
          end: last.end,
          advice: 'capitals',
          isPlain,
        });
      }
    }
    at = Math.max(end, at + 1);
  }
  return shouts;
}

function endOfCapitals(text: string, tokens: readonly Token[], at: number): number {
  let end = at;
  while (end < tokens.length) {
    const token = tokens[end];
    if (token === undefined || !isCapital(text, token)) break;
    if (token.gap === 'sentence' && end - at > 40) break;
    end += 1;
  }
  return end - at === 1 && isSingleLetter(tokens[at]) ? at : end;
}

/** `RN`, `TY`: two letters that are no word of two letters. */
function isAbbreviation({ start, end, form }: Token): boolean {
  return end - start === 2 && form.length !== 2;
}

function isSingleLetter(token: Token | undefined): boolean {
  return token !== undefined && token.end - token.start < 2;
}

/** All its letters are capitals; a lone `I` or `A` goes with its neighbours. */
function isCapital(text: string, { start, end }: Token): boolean {
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 96 && code < 123) return false;
    if (code > 47 && code < 58) return false;
  }
  return text.charCodeAt(start) < 91;
}

function isElongated(text: string, { start, end }: Token): boolean {
  return /(.)\1\1/.test(text.slice(start, end));
}

let ordinary: ReadonlySet<string> | undefined;

function isOrdinary(form: string): boolean {
  ordinary ??= new Set(ORDINARY.split(' '));
  return ordinary.has(form);
}

/** Words that are never acronyms; `it`, `us`, `who`, `or`, `am` may be. */
const ORDINARY =
  'not no never now please why still again today must need nothing ever soon answer call very so all any really want been have has you your me my this that what when how because nobody everyone anyone every always please hello respond reply tell give get back job hire waiting wait days weeks week day time until done enough stop urgent immediately asap yes best great amazing excited love thank thanks the and for with would will do did does is are was were cannot too much more only just even first last one two three';

function markShouts(text: string): readonly Mark[] {
  const shouts: Mark[] = [];
  let exclamations = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (!isMark(text.charCodeAt(at))) continue;
    let end = at + 1;
    while (isMark(text.charCodeAt(end))) end += 1;
    exclamations += 1;
    const length = end - at;
    if (length > 1) {
      shouts.push({ kind: 'shouting', start: at, end, advice: 'marks', isPlain: length > 2 });
    }
    at = end;
  }
  return exclamations > 40 ? shouts.slice(0, 40) : shouts;
}

function isMark(code: number): boolean {
  return code === 33 || code === 63;
}
