import { parseIsoDay, type Day } from '../../src/etiquette';

/** The day of `YYYY-MM-DD`; throws where there is none, so that a slip in a test fails loudly. */
export function day(text: string): Day {
  const found = parseIsoDay(text);
  if (found === undefined) throw new Error(`No such day: ${text}`);
  return found;
}
