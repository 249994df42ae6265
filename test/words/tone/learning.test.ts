import { readFileSync } from 'node:fs';
import { digestOfSources } from '../../../scripts/tone/digest.mjs';
import { exampleOf, learn, weighExample } from '../../../scripts/tone/learn.mjs';
import { checkTone, type ToneConcern } from '../../../src/words/tone/checkTone';
import { scales } from '../../../src/words/tone/scales';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');

test('the weights were learned from the messages and the rules as they are', () => {
  const made = /digest (\w+)/.exec(read('../../../src/words/tone/cueWeights.ts'));
  expect(made?.[1]).toBe(digestOfSources());
});

test('what is said in pushy messages alone weighs towards their scale, names and days do not', () => {
  const examples = ['Ann', 'Bo', 'Cleo', 'Dan', 'Eve', 'Finn', 'Gus', 'Hana'].flatMap((name) => [
    { label: 'pushy', category: 'threat', text: `Dear ${name}, zounds will rain on Monday.` },
    { label: 'fine', category: 'thank-you', text: `Dear ${name}, flowers will rain on Monday.` },
  ]);
  const model = learn(examples.map(exampleOf));
  const threat = scales.indexOf('threat');
  expect(model.table.get('zounds')?.[threat]).toBeGreaterThan(0);
  expect(model.table.get('flowers')?.[threat]).toBeLessThan(0);
  expect(model.table.get('dear @')?.[threat] ?? 0).toBe(0);
  const weighed = examples.map((example) => weighExample(exampleOf(example), model));
  expect(weighed[0]?.weight).toBeGreaterThan(weighed[1]?.weight ?? NaN);
  expect(weighed[0]?.scale).toBe(threat);
});

type Message = { readonly label: 'pushy' | 'fine'; readonly text: string };

/** Messages that nothing was learned from and no rule was written for. */
const heldOut = read('heldOut.jsonl')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Message);

function concernsOf({ text }: Message): readonly ToneConcern[] {
  const reading = checkTone(text);
  return reading.kind === 'judged' ? reading.concerns : [];
}

const isFlagged = (message: Message) => concernsOf(message).length > 0;

test('of messages that it has never seen it finds nine pushy ones in ten, and flags one fine one in 26 at most', () => {
  const pushy = heldOut.filter(({ label }) => label === 'pushy');
  const fine = heldOut.filter(({ label }) => label === 'fine');
  expect(pushy.filter(isFlagged).length).toBeGreaterThanOrEqual(0.9 * pushy.length);
  expect(fine.filter(isFlagged).length).toBeLessThanOrEqual(fine.length / 26);
});

test('where no rule has found words, the clause that weighs the most is shown', () => {
  const inSum = heldOut.flatMap((message) => {
    const found = concernsOf(message).filter(({ why }) => why.startsWith('Taken together'));
    return found.map(({ words }) => words);
  });
  expect(inSum.length).toBeGreaterThan(5);
  for (const words of inSum) expect(words.split(' ').length).toBeLessThan(25);
});
