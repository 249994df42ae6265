import { quotedSpans } from './quotedSpans';
import { maskedCurse } from './maskedCurse';
import { scanWords } from './scan';
import type { RawWord, Token } from './token';

/** The words of a text in the form in which they are compared, each with its place. */
export function tokensOf(text: string): Token[] {
  const spans = quotedSpans(text);
  const tokens: Token[] = [];
  let span = 0;
  for (const word of scanWords(text)) {
    while ((spans[span]?.end ?? Infinity) <= word.start) span += 1;
    const quoted = (spans[span]?.start ?? Infinity) < word.start;
    addForms(tokens, text, word, quoted);
  }
  return tokens;
}

function addForms(tokens: Token[], text: string, word: RawWord, quoted: boolean): void {
  const { start, end } = word;
  let { gap } = word;
  const isCapitalised = isCapital(text, start);
  for (const form of formsOf(text, word)) {
    tokens.push({ form, start, end, gap, quoted, isCapitalised });
    gap = 'none';
  }
}

/** One capital and then small letters, as names are written. */
function isCapital(text: string, start: number): boolean {
  const first = text.charCodeAt(start);
  return first > 64 && first < 91 && text.charCodeAt(start + 1) > 96;
}

function formsOf(text: string, { start, end }: RawWord): readonly string[] {
  const written = text.slice(start, end);
  const known = knownForms.get(written);
  if (known !== undefined) return known;
  const forms = formsOfWord(written);
  if (knownForms.size > MOST_KNOWN) knownForms.clear();
  knownForms.set(written, forms);
  return forms;
}

/** Most words of a text have been met before. */
const knownForms = new Map<string, readonly string[]>();
const MOST_KNOWN = 4000;

function formsOfWord(written: string): readonly string[] {
  const lower = written.toLowerCase();
  const spelling = spellings().get(lower.replace(/[’ʼ`]/g, "'"));
  if (spelling !== undefined && written !== 'ID') return spelling;
  const apostrophe = apostropheIn(lower);
  if (apostrophe > 0) return contractionOf(lower, apostrophe);
  return [withoutEcho(maskedCurse(lower) ?? lower)];
}

function apostropheIn(word: string): number {
  for (let at = word.length - 2; at > 0 && at > word.length - 4; at -= 1) {
    const letter = word.charAt(at);
    if (letter === "'" || letter === '’' || letter === 'ʼ' || letter === '`') return at;
  }
  return -1;
}

/** `didn't` is `did` and `not`, `team's` is `team` and `'s`. */
function contractionOf(word: string, apostrophe: number): readonly string[] {
  const stem = word.slice(0, apostrophe);
  const ending = word.slice(apostrophe + 1);
  if (ending === 't' && stem.endsWith('n')) {
    return [irregularStems[stem] ?? stem.slice(0, -1), 'not'];
  }
  if (stem === 'y' && ending === 'all') return ['you'];
  const meaning = endings[ending];
  return meaning === undefined ? [stem + ending] : [stem, meaning];
}

const irregularStems: Readonly<Record<string, string>> = {
  won: 'will',
  can: 'can',
  shan: 'shall',
  ain: 'is',
};

const endings: Readonly<Record<string, string>> = {
  ll: 'will',
  re: 'are',
  m: 'am',
  ve: 'have',
  d: "'d",
  s: "'s",
};

/** `soooo` is `so`, `pleeease` is `please`: no English word has a letter three times in a row. */
function withoutEcho(word: string): string {
  return word.length < 4 ? word : word.replace(/([a-z])\1\1+/g, '$1');
}

let spellingTable: ReadonlyMap<string, readonly string[]> | undefined;

/** Contractions without their apostrophe, and what people type on a phone. */
function spellings(): ReadonlyMap<string, readonly string[]> {
  spellingTable ??= new Map(
    SPELLINGS.split(';').map((entry) => {
      const [written = '', meaning = ''] = entry.split(':');
      return [written, meaning.split(' ')];
    }),
  );
  return spellingTable;
}

const SPELLINGS =
  "u:you;ya:you;yall:you;youse:you;yous:you;ur:your;r:are;pls:please;plz:please;plss:please;plse:please;thx:thanks;ty:thanks;cuz:because;coz:because;cos:because;gimme:give me;lemme:let me;gonna:going to;wanna:want to;gotta:have to;tmrw:tomorrow;tomoz:tomorrow;2day:today;2nite:tonight;b4:before;msg:message;msgs:messages;txt:text;ppl:people;smth:something;sth:something;bc:because;tho:though;rn:now;idk:i do not know;im:i am;ive:i have;id:i 'd;dont:do not;doesnt:does not;didnt:did not;cant:can not;cannot:can not;wont:will not;isnt:is not;arent:are not;wasnt:was not;werent:were not;havent:have not;hasnt:has not;hadnt:had not;couldnt:could not;wouldnt:would not;shouldnt:should not;youre:you are;youve:you have;youll:you will;theyre:they are;theyve:they have;thats:that is;whats:what is;hes:he is;shes:she is;theres:there is;aint:is not;noone:nobody;y'all:you;c'mon:come on;ma'am:madam;o'clock:oclock;rediculous:ridiculous;desparate:desperate;desperatly:desperately;responce:response;gaurantee:guarantee;appologise:apologise;appologize:apologize;innit:is not it;dunno:do not know;outta:out of;kinda:rather;sorta:rather;lotta:lot of;yeh:yes";
