import { formatIsoDay } from '../../src/etiquette';
import type { Cell } from '../../src/tracker/cell';
import {
  isMisread,
  readCount,
  readDay,
  readReplyExpectation,
  readThankYou,
  readYesNo,
} from '../../src/tracker/readCell';
import { calendar, dateCell } from '../support/calendar';

function dayIn(cell: Cell, isDayFirst?: boolean): string {
  const reading = readDay(cell, calendar({ isDayFirst: () => isDayFirst }));
  if (reading === undefined) return 'blank';
  return isMisread(reading) ? `${reading.expected}: ${reading.found}` : formatIsoDay(reading);
}

describe('a day', () => {
  test.each<readonly [Cell, string]>([
    [dateCell('2026-11-05'), '2026-11-05'],
    [new Date('2026-11-05T17:30:00Z'), '2026-11-05'],
    [46_331, '2026-11-05'],
    [46_331.75, '2026-11-05'],
    ['2026-11-05', '2026-11-05'],
    [' 2026-11-05 ', '2026-11-05'],
    ['2026-11-05 17:30', '2026-11-05'],
    ['2026-11-05T17:30:00Z', '2026-11-05'],
    ['2026-11-05T17:30:00.000+01:00', '2026-11-05'],
    ['2026/11/5', '2026-11-05'],
    ['5 Nov 2026', '2026-11-05'],
    ['5 November 2026', '2026-11-05'],
    ['5th Nov, 2026', '2026-11-05'],
    ['Thu, 5 Nov 2026', '2026-11-05'],
    ['Thursday 5 November 2026', '2026-11-05'],
    ['Nov 5, 2026', '2026-11-05'],
    ['November 5th 2026', '2026-11-05'],
    ['5-Nov-2026', '2026-11-05'],
    ['5. November 2026', '2026-11-05'],
    ['5 de noviembre de 2026', '2026-11-05'],
    ['5 décembre 2026', '2026-12-05'],
    ['05.11.2026', '2026-11-05'],
    ['28.10.2025', '2025-10-28'],
    ['11/28/2026', '2026-11-28'],
    ['28/11/2026', '2026-11-28'],
    ['9/24/24', '2024-09-24'],
    ['11/20/24, 8:15 AM', '2024-11-20'],
    ['5/5/2026', '2026-05-05'],
    ['5th of November 2026', '2026-11-05'],
    ['1er novembre 2026', '2026-11-01'],
    ['Nov-05-2026', '2026-11-05'],
    ['2026-Nov-05', '2026-11-05'],
    ['lundi 5 octobre 2026', '2026-10-05'],
    ['5 Mrz 2026', '2026-03-05'],
    ['5. 11. 2026', '2026-11-05'],
    ['28.10.2025 10:00 Uhr', '2025-10-28'],
    ['\u200e2026-11-05', '2026-11-05'],
  ])('%p is the %s', (cell, expected) => {
    expect(dayIn(cell)).toBe(expected);
  });

  test.each([
    ['3/4/2026', true, '2026-04-03'],
    ['3/4/2026', false, '2026-03-04'],
    ['03-04-2026', true, '2026-04-03'],
  ])('%s is read in the order of the locale (day first: %s)', (text, isDayFirst, expected) => {
    expect(dayIn(text, isDayFirst)).toBe(expected);
  });

  test.each<Cell>(['', ' ', '-', '—', 'n/a', 'N/A', 'none', 'null', 'TBD', '?', '\u200b', false])(
    '%p is blank',
    (cell) => {
      expect(dayIn(cell)).toBe('blank');
    },
  );

  test.each<Cell>(['--', '———', '??', 'N / A', 'n.a.', 'TBA', ' - '])(
    '%p is blank, too',
    (cell) => {
      expect(dayIn(cell)).toBe('blank');
    },
  );

  test.each<readonly [Cell, string]>([
    ['soon', 'date: soon'],
    ['Nov 5', 'date: Nov 5'],
    ['Cancelled, 12 Nov 2026', 'date: Cancelled, 12 Nov 2026'],
    ['Wedding 2026-11-12', 'date: Wedding 2026-11-12'],
    ['2026-11-12 25:99', 'date: 2026-11-12 25:99'],
    ['9/19', 'date: 9/19'],
    ['8/82019', 'date: 8/82019'],
    ['2026-02-30', 'date: 2026-02-30'],
    ['31.11.2026', 'date: 31.11.2026'],
    ['2026-11-05 and 2026-11-12', 'date: 2026-11-05 and 2026-11-12'],
    ['5 Foo 2026', 'date: 5 Foo 2026'],
    ['Ju 5, 2026', 'date: Ju 5, 2026'],
    [true, 'date: TRUE'],
    ['3/4/2026', 'date-order: 3/4/2026'],
    ['1989-12-31', 'plausible-date: 1989-12-31'],
    ['2031-11-22', 'plausible-date: 2031-11-22'],
    [dateCell('2206-09-21'), 'plausible-date: 2206-09-21'],
    [new Date(NaN), 'plausible-date: an invalid date'],
    [new Date('1899-12-30T10:30:00Z'), 'plausible-date: a time of day without a date'],
    [0.4375, 'plausible-date: 0.4375'],
    [-5, 'plausible-date: -5'],
    ['0026-11-05', 'plausible-date: 0026-11-05'],
    ['Fri, 5 Nov 2026', 'date: Fri, 5 Nov 2026'],
    ['10:30', 'date: 10:30'],
    ['TRUE', 'date: TRUE'],
    [5, 'plausible-date: 5'],
    [1_721_011_400, 'plausible-date: 1721011400'],
  ])('%p is a problem: %s', (cell, expected) => {
    expect(dayIn(cell)).toBe(expected);
  });

  test.each(['1990-01-01', '2031-11-21'])('%s is the last plausible one', (text) => {
    expect(dayIn(text)).toBe(text);
  });
});

describe('yes or no', () => {
  test.each<readonly [Cell, boolean | undefined]>([
    [true, true],
    ['yes', true],
    ['Y', true],
    ['x', true],
    ['✓', true],
    ['✔', true],
    [1, true],
    ['TRUE', true],
    [false, false],
    ['no', false],
    ['N', false],
    [0, false],
    ['FALSE', false],
    ['', undefined],
    ['—', undefined],
    ['✔️', true],
    ['✓\ufe0f', true],
    ['✅', true],
    ['☑️', true],
    ['☐', false],
    ['ja', true],
    ['Oui', true],
    ['sí', true],
    ['sim', true],
    ['WAHR', true],
    ['nein', false],
    ['não', false],
    ['FALSO', false],
  ])('%p is %p', (cell, expected) => {
    expect(readYesNo(cell)).toBe(expected);
  });

  test.each<readonly [Cell, string]>([
    ['perhaps', 'perhaps'],
    ['❌', '❌'],
    ['yes, until May', 'yes, until May'],
    [2, '2'],
    [dateCell('2026-11-05'), 'a date'],
  ])('%p is a problem, since E6 must not be guessed', (cell, found) => {
    expect(readYesNo(cell)).toEqual({ expected: 'yes-or-no', found });
  });
});

describe('a count of check-ins', () => {
  test.each<readonly [Cell, number | undefined]>([
    [0, 0],
    [2, 2],
    ['2', 2],
    ['', undefined],
    ['n/a', undefined],
    [false, undefined],
    [' 2 ', 2],
    ['2.0', 2],
    ['2,00', 2],
  ])('%p is %p', (cell, expected) => {
    expect(readCount(cell)).toBe(expected);
  });

  test.each<Cell>([
    -1,
    1.5,
    1e21,
    Infinity,
    'many',
    '2x',
    '1 (one)',
    '-1',
    '1.5',
    '1,000',
    '2.000',
    '1e3',
    true,
    dateCell('2026-11-05'),
  ])('%p is a problem', (cell) => {
    expect(isMisread(readCount(cell))).toBe(true);
  });
});

describe('a thank-you', () => {
  test.each<readonly [Cell, string]>([
    ['', 'never'],
    ['no', 'never'],
    [false, 'never'],
    [true, 'always'],
    ['yes', 'always'],
    ['2026-11-20', 'on'],
    [dateCell('2026-11-20'), 'on'],
  ])('%p was sent: %s', (cell, kind) => {
    expect(readThankYou(cell, calendar())).toMatchObject({ kind });
  });

  test('words that are neither are a problem', () => {
    expect(isMisread(readThankYou('will do', calendar()))).toBe(true);
  });
});

describe("the employer's timetable", () => {
  test.each<readonly [string, number, string]>([
    ['3 days', 3, 'day'],
    ['a week', 1, 'week'],
    ['2 weeks', 2, 'week'],
    ['two weeks', 2, 'week'],
    ['within 2 weeks', 2, 'week'],
    ['10 business days', 10, 'business day'],
    ['5 working days', 5, 'business day'],
    ['a month', 1, 'month'],
    ['1-2 weeks', 2, 'week'],
    ['1 – 2 weeks', 2, 'week'],
    ['one to two weeks', 2, 'week'],
    ['10-3 days', 10, 'day'],
    ['ten days', 10, 'day'],
    ['2wks.', 2, 'week'],
    ['1—2 weeks', 2, 'week'],
    ['two to three business days', 3, 'business day'],
    ['in the next 2 weeks', 2, 'week'],
  ])('“%s” is a span of %i × %s', (words, count, unit) => {
    expect(readReplyExpectation(words, calendar())).toEqual({ kind: 'span', count, unit, words });
  });

  test.each([
    'ASAP',
    'as soon as possible',
    'soon',
    'in due course',
    'by Friday',
    'by Nov 12',
    'next week',
    'a few days',
    '2+ weeks',
    '12 Nov',
    '12 Nov 2026 or 19 Nov 2026',
    'not before 12 Nov 2026',
  ])('“%s” names no firm date', (words) => {
    expect(readReplyExpectation(words, calendar())).toEqual({ kind: 'vague', words });
  });

  test.each([
    'by 12 Nov 2026',
    'By Thu, Nov 12, 2026',
    'until 2026-11-12',
    'no later than 12.11.2026',
  ])('“%s” is a day', (words) => {
    expect(readReplyExpectation(words, calendar())).toEqual({ kind: 'day', day: 46_338 });
  });

  test.each<readonly [Cell, string]>([
    [14, 'plausible-date: 14'],
    [true, 'date: TRUE'],
    ['by 11/12/2026', 'date-order: 11/12/2026'],
  ])('%p is a problem: %s', (cell, expected) => {
    const reading = readReplyExpectation(cell, calendar());
    expect(isMisread(reading) && `${reading.expected}: ${reading.found}`).toBe(expected);
  });

  test.each<Cell>(['', 'TBD', '--', false])('%p is blank', (cell) => {
    expect(readReplyExpectation(cell, calendar())).toBeUndefined();
  });

  test('a date is a day', () => {
    const expected = { kind: 'day', day: 46_338 };
    expect(readReplyExpectation('2026-11-12', calendar())).toEqual(expected);
    expect(readReplyExpectation(dateCell('2026-11-12'), calendar())).toEqual(expected);
  });

  test('a span of more than five years is a problem, as a day so far ahead is', () => {
    expect(readReplyExpectation('999 months', calendar())).toMatchObject({
      expected: 'plausible-date',
    });
  });

  test('a date with a slip in its year is a problem, not vague words', () => {
    expect(readReplyExpectation('12 Nov 2206', calendar())).toMatchObject({
      expected: 'plausible-date',
    });
  });
});
