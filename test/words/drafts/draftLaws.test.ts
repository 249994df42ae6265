import * as fc from 'fast-check';
import { draftOf } from '../../../src/words/drafts/draft';
import { draftKindOf, draftKinds, type DraftKind } from '../../../src/words/drafts/draftKind';
import { emailTemplates } from '../../../src/words/drafts/emailTemplates';
import { fillTemplate } from '../../../src/words/drafts/fillTemplate';
import { phoneTemplates } from '../../../src/words/drafts/phoneTemplates';
import { placeholderValuesOf } from '../../../src/words/drafts/placeholderValues';
import { shortTemplates } from '../../../src/words/drafts/shortTemplates';
import type { DraftMethod, Template } from '../../../src/words/drafts/templates';
import { checkTone } from '../../../src/words/tone/checkTone';
import { anyDraftCase, type DraftCase } from '../../support/draftLeads';

type Variant = {
  readonly kind: DraftKind;
  readonly method: DraftMethod;
  readonly subject: string;
  readonly text: string;
};

function filled(template: string, values: Parameters<typeof fillTemplate>[1]): string {
  const text = fillTemplate(template, values);
  if (typeof text !== 'string') throw new Error(text.problem);
  return text;
}

/** The answers to a word of theirs, which no step asks for and any lead may need. */
const answers: readonly DraftKind[] = ['accept timetable', 'they wrote'];

/** Every variant of the messages for a case, filled, by its way of contact. */
function everyVariant(draftCase: DraftCase): readonly Variant[] {
  const { lead, step, context } = draftCase;
  const kind = draftKindOf(step, lead, context.policy);
  return [...(kind === undefined ? [] : [kind]), ...answers].flatMap((some) =>
    variantsOf(some, draftCase),
  );
}

function variantsOf(kind: DraftKind, { lead, step, context }: DraftCase): readonly Variant[] {
  const values = placeholderValuesOf(lead, step, context);
  const fill =
    (method: DraftMethod) =>
    ({ subject, text }: Template): Variant => ({
      kind,
      method,
      subject: filled(subject, values),
      text: filled(text, values),
    });
  return [
    ...emailTemplates[kind].map(fill('email')),
    ...phoneTemplates[kind].map(fill('phone')),
    ...shortTemplates[kind].map(fill('short message')),
  ];
}

const LEADS = 5000;
const cases = fc.sample(anyDraftCase, { numRuns: LEADS, seed: 20_261_122 });
const byText = new Map(
  cases.flatMap(everyVariant).map((variant) => [`${variant.subject}\n${variant.text}`, variant]),
);
const variants = [...byText.values()];

/** The first message that breaks a law, to show it; `undefined` where all keep it. */
function firstThat(breaks: (variant: Variant) => boolean): string | undefined {
  const found = variants.find(breaks);
  return found && `${found.kind}, ${found.method}: ${found.subject} | ${found.text}`;
}

const wordsIn = (text: string): number => text.split(/\s+/).length;

test('every kind of message that a step may send is drawn, in thousands of texts', () => {
  const seen = new Set(variants.map(({ kind }) => kind));
  expect([...seen].sort()).toEqual([...draftKinds].sort());
  expect(variants.length).toBeGreaterThan(5000);
});

test('an email has 40 to 120 words, whatever the row tells', () => {
  const isOff = ({ method, text }: Variant) =>
    method === 'email' && (wordsIn(text) < 40 || wordsIn(text) > 120);
  expect(firstThat(isOff)).toBeUndefined();
});

test('a short message fits a phone', () => {
  const isLong = ({ method, text }: Variant) => method === 'short message' && wordsIn(text) > 70;
  expect(firstThat(isLong)).toBeUndefined();
});

test.each([
  ['a placeholder that is left over', /[{}[\]|]|\bundefined\b|\[object/],
  ['a double blank or a gap', /[^\S\n]{2}| [,.;:?]|\n{3}|,,|\.\.|^\s|\s$|\n | \n/],
  ['a greeting without a name', /\b(?:Dear|Hello) ?,\n?$/],
  ['a sentence that breaks off', /\b(?:at|for|about|by|on|until|from|of)[.,;?]/],
  ['a word twice', /\b(\w+) \1\b/],
  [
    'a worn-out phrase',
    /just (?:checking|following)|touch(?:ing)? base|circl(?:e|ing) back|per my last/i,
  ],
  ['an exclamation mark', /!/],
])('no message has %s', (_what, trace) => {
  expect(firstThat(({ subject, text }) => trace.test(subject) || trace.test(text))).toBeUndefined();
});

test('sentences begin with a capital', () => {
  const isSmall = ({ method, subject, text }: Variant) =>
    method === 'email' &&
    !/Ltd\.|dr\./.test(text) &&
    (/(?:^|[.?] |\n\n)[a-z](?!OS\b)/.test(text) || /^[a-z](?!OS\b)/.test(subject));
  expect(firstThat(isSmall)).toBeUndefined();
});

test('every message is clean by the tone check', () => {
  const isPushy = ({ subject, text }: Variant) => {
    const reading = checkTone(`${subject}\n\n${text}`);
    return reading.kind !== 'judged' || reading.concerns.length > 0;
  };
  expect(firstThat(isPushy)).toBeUndefined();
});

test('a message says nothing of notes but what was talked about', () => {
  for (const { lead, step, context } of cases) {
    const secret = { ...lead, notes: `${lead.notes}. Boss is rude, pay 60000, met Q7X` };
    const text = draftOf(secret, step, context)?.text ?? '';
    expect(/rude|60000|Q7X|salary/.exec(text)?.[0]).toBeUndefined();
  }
});

test('the same row gives the same message, and the next check-in another', () => {
  for (const { lead, step, context } of cases) {
    const draft = draftOf(lead, step, context);
    if (draft?.text !== draftOf(lead, step, context)?.text) throw new Error('Another message.');
    if (step.kind !== 'check-in' || step.number > 1) continue;
    const next = draftOf(lead, { ...step, number: 2 }, context);
    expect(next?.text === draft?.text).toBe(false);
  }
});
