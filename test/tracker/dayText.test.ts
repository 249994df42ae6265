import { formatIsoDay } from '../../src/etiquette';
import { readDayText } from '../../src/tracker/dayText';

function dayIn(text: string, dayFirst?: boolean): string {
  const day = readDayText(text, () => dayFirst);
  if (day === undefined) return 'none';
  return day === 'two-ways' ? day : formatIsoDay(day);
}

test.each<readonly [string, string]>([
  // Year first
  ['2026-11-05', '2026-11-05'],
  ['2026/11/05', '2026-11-05'],
  ['2026.11.05', '2026-11-05'],
  ['2026. 11. 5.', '2026-11-05'],
  ['2026 11 05', '2026-11-05'],
  ['2026 Nov 5', '2026-11-05'],
  ['2026-Nov-05', '2026-11-05'],
  ['2026‑11‑05', '2026-11-05'],
  ['２０２６／１１／０５', '2026-11-05'],
  ['２０２６年１１月５日', '2026-11-05'],
  ['2026年11月5日', '2026-11-05'],
  ['2026 年 11 月 5 日', '2026-11-05'],
  ['2026년 11월 5일', '2026-11-05'],
  // Numbers
  ['28.10.2025', '2025-10-28'],
  ['5.11.2026.', '2026-11-05'],
  ['5.11.26', '2026-11-05'],
  ['1. 11.26', '2026-11-01'],
  ['9/24/24', '2024-09-24'],
  ['24/9/24', '2024-09-24'],
  ['05 / 05 / 2026', '2026-05-05'],
  // Day, then month
  ['21 Sep 2026', '2026-09-21'],
  ['21 September, 2026', '2026-09-21'],
  ["21 Sep '26", '2026-09-21'],
  ['8-Jul-2026', '2026-07-08'],
  ['8-Jul-26', '2026-07-08'],
  ['8/Jul/2026', '2026-07-08'],
  ['05NOV2026', '2026-11-05'],
  ['the 5th of November 2026', '2026-11-05'],
  // Month, then day
  ['Sep 21, 2026', '2026-09-21'],
  ['Sept. 21st, 2026', '2026-09-21'],
  ['Sep 21,2026', '2026-09-21'],
  ['September 21 2026', '2026-09-21'],
  ['Sep 21 ’26', '2026-09-21'],
  ['Mar 5, 2026', '2026-03-05'],
  // Other languages
  ['5. März 2026', '2026-03-05'],
  ['5. Mrz. 2026', '2026-03-05'],
  ['5. Dez. 2026', '2026-12-05'],
  ['5.Mai 2026', '2026-05-05'],
  ['5 janv. 2026', '2026-01-05'],
  ['5 févr. 2026', '2026-02-05'],
  ['1er août 2026', '2026-08-01'],
  ['le 12 déc. 2026', '2026-12-12'],
  ['5 juil. 2026', '2026-07-05'],
  ['2 ene 2026', '2026-01-02'],
  ['2 de enero del 2026', '2026-01-02'],
  ['3 dic. 2026', '2026-12-03'],
  ['1º de novembro de 2026', '2026-11-01'],
  ['7 de out. de 2026', '2026-10-07'],
  ['3 gen 2026', '2026-01-03'],
  ['7 ott. 2026', '2026-10-07'],
  ['5 mrt. 2026', '2026-03-05'],
])('“%s” is the %s', (text, expected) => {
  expect(dayIn(text)).toBe(expected);
});

test.each([
  '2026-11-05T17:30:00.000Z',
  '2026-11-05 07:02:45.281918+00',
  '2026-11-05 17:30 +01:00',
  '2026-11-05 10:00 CET',
  '2026-11-05\n10:00',
  '2026-11-05 10am',
  'Nov 5, 2026 2pm',
  'Nov 5, 2026 at 2:30 PM EST',
  'Nov 5, 2026, 10:00 – 11:00 AM',
  '5.11.2026 um 10 Uhr',
  '5 nov. 2026 à 10h30',
  '2026年11月5日 14:00',
])('a time behind the day is dropped: “%s”', (text) => {
  expect(dayIn(text)).toBe('2026-11-05');
});

test.each([
  'Thu, 5 Nov 2026',
  'Thursday 5 November 2026',
  'Thu, Nov 5, 2026, 2:00 PM',
  '5 Nov 2026 (Thu)',
  '2026-11-05 Thu',
  'Do., 5. Nov. 2026',
  'Donnerstag, den 5. November 2026',
  'jeu. 5 nov. 2026',
  'jueves, 5 de noviembre de 2026',
  'quinta-feira, 5 de novembro de 2026',
  'giovedì 5 novembre 2026',
  '2026/11/05(木)',
  '2026年11月5日 木曜日',
  '2026年11月5日星期四',
  '2026年11月5日（週四）',
  '2026. 11. 5. (목)',
])('a weekday may stand beside the day: “%s”', (text) => {
  expect(dayIn(text)).toBe('2026-11-05');
});

test('a weekday tells the month from the day where the locale does not', () => {
  expect(dayIn('Thu, 11/5/2026')).toBe('2026-11-05');
  expect(dayIn('Mon, 11/5/2026')).toBe('2026-05-11');
});

test.each(['Fri, 5 Nov 2026', '2026年11月5日(金)', 'Fri, 11/5/2026'])(
  'a weekday that is another leaves doubt: “%s”',
  (text) => {
    expect(dayIn(text, true)).toBe('none');
  },
);

test.each<readonly [string, boolean | undefined, string]>([
  ['3/4/2026', true, '2026-04-03'],
  ['3/4/2026', false, '2026-03-04'],
  ['3/4/2026', undefined, 'two-ways'],
  ['03-04-26', true, '2026-04-03'],
  ['3/4/2026 10:30', false, '2026-03-04'],
])('“%s” goes by the locale (day first: %s): %s', (text, dayFirst, expected) => {
  expect(dayIn(text, dayFirst)).toBe(expected);
});

test.each([
  // No year
  '9/19',
  '8-Jul',
  '5 Nov',
  'Nov 5',
  '19.9.',
  // No day
  '2025-08',
  'Nov 2026',
  'Jul-26',
  '2026',
  // More than one day
  '5-6 Nov 2026',
  'Nov 5 26',
  'Nov 5, 26',
  '5 Nov 2026 - 12 Nov 2026',
  '2026-11-05, 2026-11-12',
  '2026-11-05\n2026-11-12',
  '2026-11-05 2026-11-12',
  '5 Jun/Jul 2026',
  // No such day
  '2026-02-30',
  '2026-13-05',
  '31/4/2026',
  '29 Feb 2025',
  // Words around it
  'Wedding 2026-11-12',
  '2026年11月5日頃',
  'about 5 Nov 2026',
  'not before 5 Nov 2026',
  // Numbers
  '46331',
  '20261105',
  '1721011400',
  '10:30',
  // No month
  '5 Ju 2026',
  '5 Jui 2026',
  '5 Foo 2026',
  '',
  'x'.repeat(5000),
])('“%s” is no day', (text) => {
  expect(dayIn(text, true)).toBe('none');
});

test('what a text says does not change when it is read again under another locale', () => {
  expect([true, false, undefined].map((dayFirst) => dayIn('6/7/2026', dayFirst))).toEqual([
    '2026-07-06',
    '2026-06-07',
    'two-ways',
  ]);
});
