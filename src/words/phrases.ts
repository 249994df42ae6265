/**
 * A list as people say it.
 * @example listInWords(['a', 'b', 'c']) //=> 'a, b and c'
 */
export function listInWords(items: readonly string[]): string {
  const last = items[items.length - 1] ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}

/**
 * The user's own words in quotation marks, on one line and cut where they run on.
 * @example quoted('soon') //=> '“soon”'
 */
export function quoted(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return `“${line.length > LONGEST_QUOTATION ? `${line.slice(0, LONGEST_QUOTATION)}…` : line}”`;
}

/** A sentence from its clauses: a capital first, a full stop last. */
export function sentence(...clauses: readonly string[]): string {
  const text = clauses.filter((clause) => clause !== '').join('; ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** Characters of the user's text that a sentence repeats at the most. */
const LONGEST_QUOTATION = 60;
