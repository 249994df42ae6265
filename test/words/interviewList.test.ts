import { defaultPolicy, unknownLead, type Lead } from '../../src/etiquette';
import { interviewListOf } from '../../src/words/interviewList';
import { day } from '../support/day';

const listFor = (known: Partial<Lead>): readonly string[] =>
  interviewListOf({ ...unknownLead, company: 'Acme', ...known }, defaultPolicy);

test('asks for everything that the row does not tell (E10)', () => {
  expect(listFor({})).toEqual([
    '☐ When will I hear, and how? In days, or in weeks?',
    '☐ Who will be my contact from here on?',
    '☐ How do I reach them directly, by email or by phone?',
    '☐ Which way of contact do they prefer?',
    '☐ How many other candidates are there?',
  ]);
});

test('asks for nothing that the row tells', () => {
  const known = {
    replyExpectedBy: { kind: 'day', day: day('2026-12-01') },
    contactName: 'Dana Ito',
    contactPhone: '555 0100',
    preferredMethod: 'phone',
    notes: '3 other candidates',
  } as const;
  expect(listFor(known)).toEqual(['Nothing is left to ask.']);
  expect(listFor({ ...known, contactPhone: '' })).toEqual([
    '☐ How do I reach Dana Ito directly, by email or by phone?',
  ]);
});

test.each([
  ['4 other candidates', true],
  ['They have two finalists', true],
  ['candidates: 5', true],
  ['shortlist of 3', true],
  ['I am the only candidate', true],
  ['Several more applicants to see', true],
  ['Asked about other candidates', false],
  ['Team of 5 people', false],
  ['Good chat, 2 rounds', false],
  ['', false],
])('takes the number of others from the notes “%s”: %s', (notes, tells) => {
  const asks = listFor({ notes }).includes('☐ How many other candidates are there?');
  expect(asks).toBe(!tells);
});
