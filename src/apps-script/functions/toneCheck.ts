/** The formula that reads a message as its reader will. */
import { isEmptyCell, textOfCell, type Cell } from '../../tracker/cell';
import { checkTone } from '../../words/tone/checkTone';
import { toneInWords } from '../../words/tone/toneInWords';
import { isOmitted, isTable, misuse, type Argument, type Usage } from './functionArguments';

const usage: Usage = {
  name: 'TONE_CHECK',
  example: '=TONE_CHECK(B2)',
  fullExample: '=TONE_CHECK(B2)',
};

/**
 * Reads a message in English as its reader will: finds words of blame, pressure or pleading, and says what to write instead.
 *
 * @param {text} text The message, e.g. B2. A column of messages, e.g. B2:B, gives a column.
 * @return "Sounds fine", or a line for each concern: the words, why they hurt, what to write instead.
 * @customfunction
 */
export function TONE_CHECK(text?: Argument): string | string[][] {
  if (text === undefined || text === null) throw misuse(usage, 'a message', text);
  if (!isTable(text)) return isOmitted(text) ? '' : toneOf(text);
  let height = text.length;
  while (height > 1 && (text[height - 1] ?? []).every(isEmptyCell)) height -= 1;
  return text.slice(0, height).map((row) => row.map(toneOf));
}

function toneOf(cell: Cell): string {
  return isEmptyCell(cell) ? '' : toneInWords(checkTone(textOfCell(cell)));
}
