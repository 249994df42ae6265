import { nextStep, unknownLead, defaultPolicy, type Lead } from '../../../src/etiquette';
import { draftInWords } from '../../../src/words/drafts/draftInWords';
import { draftOf, draftOfKind } from '../../../src/words/drafts/draft';
import { readUserTemplates } from '../../../src/words/drafts/userTemplates';
import { day } from '../../support/day';

const today = day('2026-11-21');
const context = { policy: defaultPolicy, today, yourName: 'Sam Reed' };

function lead(known: Partial<Lead>): Lead {
  return {
    ...unknownLead,
    company: 'Acme',
    role: 'Editor',
    contactName: 'Dana Ito',
    contactEmail: 'dana@example.com',
    ...known,
  };
}

function draft(known: Partial<Lead>, templates: Parameters<typeof draftOf>[3] = []) {
  const row = lead(known);
  return draftOf(row, nextStep(row, defaultPolicy, today), context, templates);
}

const on = (date: string) => ({ kind: 'day', day: day(date) }) as const;

test.each<[string, Partial<Lead>, string]>([
  [
    'thanks right after the interview',
    { interviewedOn: day('2026-11-20'), thankYou: { kind: 'never' } },
    'thank-you',
  ],
  [
    'asks after their date',
    { interviewedOn: day('2026-11-05'), replyExpectedBy: on('2026-11-12') },
    'after their date',
  ],
  ['asks where they gave no date', { interviewedOn: day('2026-11-12') }, 'no date'],
  [
    'asks for a date after vague words',
    { interviewedOn: day('2026-11-12'), replyExpectedBy: { kind: 'vague', words: 'soon' } },
    'after vague words',
  ],
  [
    'comes back after “wait until”',
    { interviewedOn: day('2026-11-10'), holdUntil: day('2026-12-04') },
    'after waiting',
  ],
  [
    'mentions another offer',
    {
      interviewedOn: day('2026-11-19'),
      replyExpectedBy: on('2026-12-10'),
      offerDeadline: day('2026-11-27'),
    },
    'other offer',
  ],
  ['asks after an application alone', { appliedOn: day('2026-11-11') }, 'application only'],
  [
    'makes the second check-in easy to answer',
    { interviewedOn: day('2026-11-05'), lastNudgeOn: day('2026-11-16') },
    'second check-in',
  ],
])('%s', (_rule, known, kind) => {
  expect(draft(known)?.kind).toBe(kind);
});

test.each<[string, Partial<Lead>]>([
  [
    'at move-on (E3)',
    { interviewedOn: day('2026-10-25'), lastNudgeOn: day('2026-11-10'), nudgesSent: 2 },
  ],
  [
    'where they asked not to be contacted (E6)',
    { interviewedOn: day('2026-11-10'), doNotContact: true },
  ],
  ['before an interview', { interviewedOn: day('2026-11-24') }],
  ['where an offer waits for your answer', { status: 'offer' }],
  ['where all is over', { status: 'rejected', appliedOn: day('2026-11-01') }],
])('writes nothing %s', (_rule, known) => {
  expect(draft(known)).toBeUndefined();
});

test('thanks belatedly in the first check-in, and mentions the talk once', () => {
  const text = draft({ interviewedOn: day('2026-11-12'), thankYou: { kind: 'never' } })?.text;
  expect(text).toContain(
    'thank you for the conversation on 12 November. I should have said so sooner.',
  );
  expect(text?.match(/conversation/g)).toHaveLength(1);
});

test('says days as one says them on the day of the message', () => {
  const thanks = (interview: string) =>
    draft({ interviewedOn: day(interview), thankYou: { kind: 'never' } })?.text;
  expect(thanks('2026-11-21')).toContain(' today');
  expect(thanks('2026-11-20')).toContain(' yesterday');
  expect(thanks('2026-11-19')).toContain(' last Thursday');
});

test.each<[string, Partial<Lead>, string, RegExp]>([
  ['an email with a subject', {}, 'email', /^Dear Dana Ito,/],
  [
    'a script where they like the phone',
    { preferredMethod: 'phone', contactPhone: '555' },
    'phone',
    /^Hello, this is Sam Reed\./,
  ],
  [
    'a short message for LinkedIn',
    { preferredMethod: 'LinkedIn' },
    'short message',
    /^Hello Dana Ito,\n/,
  ],
  [
    'a short message for a text',
    { preferredMethod: 'text' },
    'short message',
    /^Hello Dana Ito,\n/,
  ],
  [
    'a script where only a number is known',
    { contactEmail: '', contactPhone: '555' },
    'phone',
    /^Hello/,
  ],
])('writes %s (E11)', (_what, known, method, beginning) => {
  const written = draft({ appliedOn: day('2026-11-11'), ...known });
  expect(written?.method).toBe(method);
  expect(written?.text).toMatch(beginning);
  expect(written?.subject === '').toBe(method !== 'email');
});

test('says once what is missing to send it', () => {
  const written = draft({ appliedOn: day('2026-11-11'), contactEmail: '' });
  const cell = written === undefined ? '' : draftInWords(written);
  expect(cell.match(/no email address/g)).toHaveLength(1);
  expect(cell).toMatch(/^\(This row has no email address: .*\)\n\nSubject: /);
});

test('two leads of one contact, or one lead in two rounds, rarely read alike', () => {
  const texts = ['2026-11-09', '2026-11-10', '2026-11-11'].map((applied) =>
    draft({ appliedOn: day(applied) })?.text.replace(/on \d+ \w+/g, ''),
  );
  expect(new Set(texts).size).toBe(3);
});

test.each(['accept timetable', 'they wrote'] as const)(
  'answers a message of theirs: %s',
  (kind) => {
    const row = lead({ appliedOn: day('2026-11-11'), replyExpectedBy: on('2026-12-01') });
    const answer = draftOfKind(kind, row, nextStep(row, defaultPolicy, today), context);
    expect(answer.text).toMatch(/^Dear Dana Ito,\n\n.*the Editor role at Acme/);
  },
);

describe('the user’s own templates', () => {
  const read = (...rows: string[][]) => readUserTemplates(rows, 'Templates');

  test('win over ours, with the same placeholders', () => {
    const { templates } = read(
      ['Kind', 'Method', 'Subject', 'Text'],
      ['Application only', '', 'About {role}', 'Hi {contact}, any news on {the role}? {your name}'],
    );
    expect(draft({ appliedOn: day('2026-11-11') }, templates)).toMatchObject({
      subject: 'About Editor',
      text: 'Hi Dana Ito, any news on the Editor role at Acme? Sam Reed',
      problem: '',
    });
  });

  test('for one way of contact win over those for every way', () => {
    const { templates } = read(
      ['application only', '', '', 'any way'],
      ['application only', 'phone', '', 'by phone'],
    );
    const text = (known: Partial<Lead>) =>
      draft({ appliedOn: day('2026-11-11'), ...known }, templates)?.text;
    expect(text({ preferredMethod: 'phone' })).toBe('by phone');
    expect(text({})).toBe('any way');
  });

  test('with a blank of the row close up', () => {
    const { templates } = read([
      'application only',
      '',
      '',
      '[Dear {contact}|Hello], I applied [at {company} ]{applied day} .',
    ]);
    expect(
      draft({ appliedOn: day('2026-11-11'), contactName: '', company: '' }, templates)?.text,
    ).toBe('Hello, I applied on 11 November.');
  });

  test.each([
    ['Hi {compny}', '“{compny}”'],
    ['Hi {contact', 'a loose “{”'],
    ['Hi [contact', 'a loose “[”'],
  ])('with the slip %s are put aside, and the message says why', (text, found) => {
    const { templates } = read(['application only', '', '', text]);
    const written = draft({ appliedOn: day('2026-11-11') }, templates);
    expect(written?.problem).toMatch(/^Templates, row 1: expected .*, found .*\.$/);
    expect(written?.problem).toContain(found);
    expect(written?.text).toMatch(/^Dear Dana Ito,/);
  });

  test.each([
    [['thanks', '', '', 'Hi'], 'Templates, row 1: expected a kind, one of thank-you, '],
    [
      ['no date', 'fax', '', 'Hi'],
      'Templates, row 1: expected a method, one of email, phone and short message, found “fax”.',
    ],
    [['', '', '', 'Hi'], 'found nothing.'],
  ])('a row that is none is named: %j', (row, problem) => {
    const { templates, problems } = read(row);
    expect(templates).toEqual([]);
    expect(problems.join()).toContain(problem);
  });
});
