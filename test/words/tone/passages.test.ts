import { marksIn } from '../../../src/words/tone/marks';
import { cueNamesOf, passagesOf } from '../../../src/words/tone/passages';
import { mostOfFine, scales } from '../../../src/words/tone/scales';
import { tokensOf } from '../../../src/words/tone/tokens';
import { heaviestWords, weigh } from '../../../src/words/tone/weighing';

function passages(text: string) {
  const tokens = tokensOf(text);
  return passagesOf(tokens, marksIn(text, tokens));
}

const wordsOf = (text: string) => passages(text).map(({ start, end }) => text.slice(start, end));

test('a passage is three sentences in a row; a short text is one', () => {
  expect(wordsOf('One day. Two days. Six days. Ten days')).toEqual([
    'One day. Two days. Six days',
    'Two days. Six days. Ten days',
  ]);
  expect(wordsOf('One day. Two days')).toEqual(['One day. Two days']);
  expect(passages('')).toHaveLength(1);
});

test('a mark is a cue of its kind in every passage that holds it', () => {
  const text = 'A day. A day. A day. You promised to call me. A day. A day. A day.';
  const held = passages(text).map((passage) => cueNamesOf(passage).includes('<control>'));
  expect(held).toEqual([false, true, true, true, false]);
});

test('what is pushy weighs more than what is fine, on its own scale', () => {
  const weighed = (text: string) => passages(text).map(weigh)[0] ?? { scale: -1, weight: NaN };
  const pushy = weighed('I cannot pay my rent, so please, I beg you, give me a chance.');
  expect(scales[pushy.scale]).toBe('pleading');
  expect(pushy.weight).toBeGreaterThan(mostOfFine(1));
  expect(weighed('Thank you for the talk on Friday.').weight).toBeLessThan(mostOfFine(1));
});

test('of many passages one must weigh more to stand out, up to a point', () => {
  expect(mostOfFine(4)).toBeGreaterThan(mostOfFine(2));
  expect(mostOfFine(5000)).toBe(mostOfFine(500));
});

test('the heaviest words are whole clauses of one sentence', () => {
  const text = 'Thank you for the tour. As I said, I am begging you for this job. Best, Bo';
  const tokens = tokensOf(text);
  const [passage] = passages(text);
  const words = passage && heaviestWords(passage, tokens, scales.indexOf('pleading'));
  expect(words && text.slice(words.start, words.end)).toBe('I am begging you for this job');
});
