/**
 * A header or setting name in the form in which spellings are compared: lower case, without
 * diacritics, emoji, punctuation and underscores, words apart, single blanks.
 * @example normalise(' 📅 dateApplied: ') //=> 'date applied'
 */
export function normalise(text: string): string {
  return /^[ -~]*$/.test(text) ? normaliseAscii(text) : normaliseAny(text);
}

/** Most headers are of this kind. */
function normaliseAscii(text: string): string {
  return withoutApostrophes(text.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase())
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

function normaliseAny(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(marks, '')
    .normalize('NFC')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[ßæœøłđðı]/g, (letter) => plainLetters[letter] ?? letter);
  return withoutApostrophes(plain).replace(betweenWords, ' ').trim();
}

/**
 * What stands between words in any script: blanks, punctuation, signs, and what surrogates stand for,
 * emoji above all. The classes of letters that Unicode defines would take milliseconds to set up.
 */
const betweenWords =
  /[\0-/:-@[-`{-¿×÷\u02b0-\u02ff\u055a-\u055f\u0589-\u058a\u060c\u061b-\u061f\u0640\u066a-\u066d\u0964-\u0965\u2000-\u2bff\u3000-\u3004\u3008-\u3020\u3030\u30fb\ud800-\uf8ff\ufe10-\ufe6f\ufeff\uff00-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65]+/g;

/** Not every mark goes: the scripts of India write vowels with them, and kana are told apart by them. */
const marks = /[\u0300-\u036f]|[\u064b-\u065f]|\u0670|[\u20d0-\u20ff]|[\ufe00-\ufe0f]/g;

const plainLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ı: 'i',
};

/** `don't` and `company's` are one word, `l'offre` and `d'envoi` are two. */
function withoutApostrophes(text: string): string {
  return text.replace(/['’ʼ](?=(?:t|s|re|ll|ve|m|d)?(?![a-z]))/g, '');
}
