import fc from 'fast-check';
import { readStatus } from '../../src/tracker/statuses';

const stages = [
  'Applied',
  'Interviewing',
  'Offer received',
  'Offer accepted',
  'Rejected',
  'Withdrawn',
  'Ghosted',
  'Absage',
  'Vorstellungsgespräch',
  'Candidature envoyée',
  'Oferta recibida',
  'Odrzucona',
  'Отказ',
];
const silencing = [
  'Rejected',
  'Offer',
  'Hired',
  'Withdrawn',
  'Closed',
  'Ghosted',
  'Declined',
  'Accepted',
  'Absage',
  'Refus',
  'Oferta',
  'Avslag',
];
const doubts = ['maybe', 'probably', 'not yet', 'waiting for', 'perhaps', 'might be', 'hoping for'];

const stage = fc.constantFrom(...stages);

test('case does not matter', () => {
  fc.assert(
    fc.property(stage, (words) => {
      const expected = readStatus(words);
      expect(readStatus(words.toUpperCase())).toEqual(expected);
      expect(readStatus(words.toLowerCase())).toEqual(expected);
    }),
  );
});

test('coloured dots, leading numbers and outer blanks do not matter', () => {
  const before = fc.constantFrom(
    '',
    '🟢 ',
    '🔴',
    '3. ',
    '05 ',
    '[4] ',
    '(2) ',
    '1 - ',
    '  ',
    '#7: ',
  );
  fc.assert(
    fc.property(
      stage,
      before,
      fc.constantFrom('', ' ', ' 🙂', '!', '…'),
      (words, ahead, behind) => {
        expect(readStatus(`${ahead}${words}${behind}`)).toEqual(readStatus(words));
      },
    ),
  );
});

test('a word of doubt never yields an end or an offer', () => {
  const place = fc.constantFrom<(word: string, doubt: string) => string>(
    (word, doubt) => `${doubt} ${word}`,
    (word, doubt) => `${word} ${doubt}`,
    (word, doubt) => `${word} (${doubt})`,
    (word, doubt) => `${word} - ${doubt}`,
    (word) => `${word}?`,
    (word) => `${word} ???`,
  );
  const harmless = ['saved', 'applied', 'interviewing', undefined];
  fc.assert(
    fc.property(
      fc.constantFrom(...silencing),
      fc.constantFrom(...doubts),
      place,
      (word, doubt, put) => {
        const reading = readStatus(put(word, doubt));
        expect(harmless).toContain(reading.kind === 'known' ? reading.status : undefined);
      },
    ),
  );
});

test('no text is refused, and what is unknown or ambiguous is named', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    stage,
    fc.constantFrom('→', '(', '?', '未', '面', 'not', '*', '=', '#', '1'),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join(' ');
      const reading = readStatus(text);
      if ('words' in reading) expect(reading.words).toBe(text.trim());
    }),
    { numRuns: 300 },
  );
});

test('long texts are read as fast as short ones, and prose silences nothing', () => {
  const start = performance.now();
  const reading = readStatus('They told me that somebody was rejected. '.repeat(20_000));
  expect(performance.now() - start).toBeLessThan(1000);
  expect(reading.kind).not.toBe('known');
});
