import * as fc from 'fast-check';
import { checkTone, type ToneConcern } from '../../../src/words/tone/checkTone';
import { allFrames } from '../../../src/words/tone/frames';
import { endOfMatch } from '../../../src/words/tone/match';
import { tokensOf } from '../../../src/words/tone/tokens';

const sentences = [
  'You promised to call me.',
  'I am furious about this.',
  'thank you for the talk on Friday.',
  'I will post about this on Glassdoor.',
  'I cannot pay my rent.',
  'this is the third time I am writing.',
  'is there any news???',
  'I shall take your silence as a yes.',
  'I am happy to wait.',
  'the interview was hard but fair.',
];

const anySentences = fc
  .array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 6 })
  .map((chosen) => chosen.join(' '));

const anyWords = fc
  .array(fc.constantFrom('you', 'I', 'not', 'if', 'promised', 'job', 'by', 'Monday', '!', '“'), {
    maxLength: 30,
  })
  .map((words) => words.join(' '));

function concernsOf(text: string): readonly ToneConcern[] {
  const reading = checkTone(text);
  return reading.kind === 'judged' ? reading.concerns : [];
}

const inShort = (text: string) => concernsOf(text).map(({ kind, words }) => `${kind}: ${words}`);

test('every text has a reading, and every concern stands where it says, in order', () => {
  const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), anySentences, anyWords);
  fc.assert(
    fc.property(anyText, (text) => {
      let last = 0;
      for (const { words, start, end } of concernsOf(text)) {
        expect(text.slice(start, end)).toBe(words);
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        last = end;
      }
    }),
    { numRuns: 500 },
  );
});

test('a curse or a shout is found whatever stands around it', () => {
  const around = fc.array(fc.constantFrom(...sentences), { maxLength: 3 });
  const loud = fc.constantFrom('This is bullshit.', 'ANSWER ME NOW PLEASE.', 'Hello???');
  fc.assert(
    fc.property(around, loud, around, (before, shout, after) => {
      const kinds = concernsOf([...before, shout, ...after].join(' ')).map(({ kind }) => kind);
      expect(kinds.some((kind) => kind === 'cursing' || kind === 'shouting')).toBe(true);
    }),
  );
});

test('a capital at the start changes no concern', () => {
  fc.assert(
    fc.property(anySentences, (text) => {
      const capital = `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
      expect(inShort(capital).map((found) => found.toLowerCase())).toEqual(
        inShort(text).map((found) => found.toLowerCase()),
      );
    }),
  );
});

/** How often the frames look at a word, all of them tried at every word. */
function stepsOf(text: string): number {
  const { lexicon, negations, openers } = allFrames();
  let steps = 0;
  const signs = tokensOf(text).map(({ form, gap }) => ({ gap, entry: lexicon.entryOf(form, '') }));
  const words = new Proxy(signs, {
    get: (list, key) => {
      steps += 1;
      return Reflect.get(list, key) as unknown;
    },
  });
  signs.forEach(({ entry }, at) => {
    for (const { node } of entry.starts) endOfMatch(node, { words, negations, openers }, at);
  });
  return steps;
}

test.each(['You promised to call me. ', 'if you not by I ', 'no, ', "n't ", 'if '])(
  'twice the text costs twice the steps: %s',
  (piece) => {
    const short = piece.repeat(Math.ceil(2_500 / piece.length));
    expect(stepsOf(short + short)).toBeLessThan(2.1 * stepsOf(short) + 2_000);
  },
);

test.each(['You promised to call me. ', 'a', '“', '"', '!', 'I ', 'NOT '])(
  'reads 50,000 characters: %s',
  (piece) => {
    const text = piece.repeat(50_000 / piece.length);
    expect(tokensOf(text).length).toBeLessThanOrEqual(text.length);
    expect(checkTone(text).kind).toBe('judged');
  },
);
