/**
 * A header, setting name or status in the form in which spellings are compared: lower case, without
 * diacritics, emoji, punctuation and underscores, words apart, single blanks.
 * @example normalise(' 📅 dateApplied: ') //=> 'date applied'
 */
export function normalise(text: string): string {
  return text
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
