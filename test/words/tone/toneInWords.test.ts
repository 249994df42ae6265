import { checkTone } from '../../../src/words/tone/checkTone';
import { toneInWords } from '../../../src/words/tone/toneInWords';

const inWords = (text: string) => toneInWords(checkTone(text));

test.each<[string, string, string]>([
  ['nothing found', 'Thank you for the talk.', 'Sounds fine'],
  [
    'one concern',
    'You promised to call me.',
    '“You promised”: Holding them to their words puts them on the defensive. Instead: You had mentioned that a decision might come around now, so I wanted to check in.',
  ],
  [
    'the same advice on one line',
    'Is there any news??? Please tell me!!!',
    '“???”, “!!!”: Many marks in a row read as shouting. Instead: End the sentence with one full stop or one question mark.',
  ],
  [
    'another language',
    'Ich habe noch keine Antwort und bitte um eine Nachricht.',
    'This check knows English only, so it cannot judge this text.',
  ],
  [
    'a part in another language',
    'Thank you for the talk on Friday, it was very nice of you. Ich habe noch eine Frage.',
    'Sounds fine\nThis check knows English only: it did not judge the part in another language.',
  ],
])('says %s', (_what, text, words) => {
  expect(inWords(text)).toBe(words);
});

test('different advice stands on lines of its own, in the order of the text', () => {
  const lines = inWords('You promised to call me. I am furious about this.').split('\n');
  expect(lines).toHaveLength(2);
  expect(lines[0]).toContain('“You promised”: ');
  expect(lines[1]).toContain('furious');
});
