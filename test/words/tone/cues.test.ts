import { cuesOf } from '../../../src/words/tone/cues';
import { tokensOf } from '../../../src/words/tone/tokens';

function namesOf(text: string): readonly string[] {
  const tokens = tokensOf(text);
  return cuesOf(tokens, 0, tokens.length).map(({ name }) => name);
}

test('a cue is a word, and the word with what stands before it', () => {
  expect(namesOf('You promised.')).toEqual(['you', '^ you', 'promised', 'you promised']);
});

test.each([
  ['a sentence begins anew', 'Thanks. You', '^ you'],
  ['a clause is told by its comma', 'Well, you', ', you'],
  ['contractions are taken apart', "I didn't", 'did not'],
  ['names are no cues, but stand before one', 'I met Dana there', '@ there'],
  ['numbers are one word', 'in 14 days', 'in #'],
])('%s: %s', (_law, text, cue) => {
  expect(namesOf(text)).toContain(cue);
});

test('how one greets and closes is no cue', () => {
  expect(namesOf('Dear Dana')).toEqual([]);
});

test('quoted words are no cues', () => {
  expect(namesOf('The sign said “you promised” there')).not.toContain('promised');
});
