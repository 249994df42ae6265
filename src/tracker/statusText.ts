/** A stretch of a status between brackets, slashes, dashes and the like. */
export type Segment = {
  /** Its words, each Chinese, Japanese or Korean sign for itself, `#` for a number. */
  readonly words: readonly string[];
  /** Whether an arrow leads to it. */
  readonly afterArrow: boolean;
  /** Whether a question mark ends it, a cross stands in it. */
  readonly asked: boolean;
  readonly crossed: boolean;
};

/** Letters that do not come apart into a plain one and an accent. */
const plainLetter: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
};

/** Traditional signs, each before its simplified one. */
const traditionalAndSimplified =
  '遞递請请覆复應应徵征試试談谈電电絕绝錄录職职關关閉闭資资訊讯歷历審审書书聲声沒没無无進进處处評评選选過过發发給给約约棄弃銷销終终結结準准備备錯错測测驗验筆笔門门暫暂緩缓複复號号獲获聯联絡络經经報报簽签見见滿满額额內内轉转階阶單单類类與与適适會会議议溝沟聽听對对將将預预計计業业務务師师這这還还後后據据歸归檔档凍冻擱搁場场崗岗鎖锁視视頻频輪轮監监總总緊紧繫系狀状態态興兴願愿標标記记儲储畫画構构觀观時时齊齐憑凭證证調调檢检閱阅讀读認认條条離离線线網网郵邮寫写團团組组題题實实課课學学導导謝谢補补續续儘尽們们個个為为來来開开間间長长問问說说話话語语識识詢询詳详誤误諾诺讓让費费質质較较輔辅辦办運运達达違违遠远遲迟鐘钟錢钱際际隊队難难項项領领顧顾顯显體体點点兩两創创剛刚動动勞劳協协參参雙双員员執执專专幫帮幾几廠厂強强慮虑擇择擬拟換换擔担斷断於于樣样機机歡欢氣气決决現现當当盡尽確确禮礼種种篩筛籤签級级細细統统維维緣缘編编練练績绩繼继義义習习聞闻腦脑臨临華华萬万術术裝装製制規规親亲覺觉';

let simplifiedSign: ReadonlyMap<string, string> | undefined;

function simplify(sign: string): string {
  simplifiedSign ??= new Map(
    Array.from({ length: traditionalAndSimplified.length / 2 }, (_, at) => [
      traditionalAndSimplified.charAt(2 * at),
      traditionalAndSimplified.charAt(2 * at + 1),
    ]),
  );
  return simplifiedSign.get(sign) ?? sign;
}

const eastAsian = '\\u3040-\\u30ff\\u3400-\\u9fff\\uac00-\\ud7af';
const eastAsianSign = new RegExp(`[${eastAsian}]`);

/** Whether a text has signs of the languages that are written without blanks. */
export function hasEastAsian(text: string): boolean {
  return eastAsianSign.test(text);
}

/** Whether a text has letters of Russian and its like. */
export function hasCyrillic(text: string): boolean {
  return /[\u0400-\u04ff]/.test(text);
}

const ideograph = /[\u3400-\u9fff]/g;

/** French and Italian words that lose their vowel before another. */
const elided = /\b(?:[cdjlmnst]|qu|un|all|dell|dall|nell|sull)['’ʼ](?=\p{L}{2})/giu;

/** Text in small plain letters: no accents nor apostrophes, traditional signs as simplified ones. */
export function inPlainLetters(text: string): string {
  return (
    text
      .replace(elided, '')
      .replace(/['’ʼ]/g, '')
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .normalize('NFC')
      .toLowerCase()
      // Letters that somebody leaned on: no word has three alike.
      .replace(/(\p{L})\1{2,}/gu, '$1$1')
      .replace(/[ıłøđßæœ]/g, (letter) => plainLetter[letter] ?? letter)
      .replace(ideograph, simplify)
  );
}

/** Words that begin another statement, and such as say that it holds now. */
const wordsBut = 'but|however|aber|pero|maar|ama|fakat|ale|но|але';
const wordsThen = 'then|now|dann|jetzt|puis|toen|potem|затем|sedan';
const separator = new RegExp(
  `(?:[-=–—]+>|[→⇒➡➔➜⟶▶►»>])|[/|\\\\,;:(){}\\[\\]–—+&.!\\n\\r•·…、。，；：（）「」【】《》／・｜]|\\s-+|-+\\s|-{2,}|[?？؟]+|(?<!\\p{L})(?:${wordsBut}|${wordsThen})(?!\\p{L})`,
  'gu',
);
const arrow = new RegExp(`[>→⇒➡➔➜⟶▶►»]|${wordsThen}`, 'u');
const word = new RegExp(`[${eastAsian}]|[^\\P{L}${eastAsian}]+|\\p{N}+`, 'gu');
const cross = /[❌✖✗✘🚫⛔]/u;

/** A status in segments of plain words. */
export function segmentsOf(text: string): readonly Segment[] {
  const apart = text.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').replace(/_/g, ' ');
  const plain = inPlainLetters(apart);
  const segments: Segment[] = [];
  let start = 0;
  let afterArrow = false;
  const add = (end: number, mark: string): void => {
    const stretch = plain.slice(start, end);
    const words = wordsOf(stretch);
    const asked = /[?؟]/.test(mark);
    if (words.length > 0 || asked) {
      segments.push({ words, afterArrow, asked, crossed: cross.test(stretch) });
      afterArrow = false;
    }
    start = end + mark.length;
    if (arrow.test(mark)) afterArrow = true;
  };
  for (const match of plain.matchAll(separator)) add(match.index, match[0]);
  add(plain.length, '');
  return segments;
}

/** The words of a text in plain letters. */
export function wordsOf(plain: string): readonly string[] {
  return (plain.match(word) ?? []).map((found) => (/\p{N}/u.test(found) ? '#' : found));
}
