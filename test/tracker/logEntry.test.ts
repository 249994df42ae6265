import { defaultPolicy, formatIsoDay, type Lead } from '../../src/etiquette';
import { changesOf, type Contact } from '../../src/tracker/logEntry';
import { day } from '../support/day';
import { lead } from '../support/lead';

function changes(known: Partial<Lead>, contact: Partial<Contact>): readonly string[] {
  const full = {
    kind: 'checked in',
    day: day('2026-11-21'),
    replyExpectedBy: undefined,
    ...contact,
  } as const;
  return changesOf(full, lead(known), defaultPolicy).map(({ field, value }) => {
    const told = value === 'blank' ? value : 'day' in value ? formatIsoDay(value.day) : value.count;
    return `${field} ${String(told)}`;
  });
}

const interviewed = { interviewedOn: day('2026-11-05') };
const promised = {
  ...interviewed,
  replyExpectedBy: { kind: 'day', day: day('2026-11-12') },
} as const;

test.each<readonly [string, Partial<Lead>, Partial<Contact>, readonly string[]]>([
  ['a first check-in is number 1', interviewed, {}, ['lastNudgeOn 2026-11-21', 'nudgesSent 1']],
  [
    'a second one is number 2',
    { ...interviewed, lastNudgeOn: day('2026-11-13') },
    {},
    ['lastNudgeOn 2026-11-21', 'nudgesSent 2'],
  ],
  [
    'after their answer the count starts anew',
    {
      ...interviewed,
      lastNudgeOn: day('2026-11-13'),
      nudgesSent: 2,
      lastHeardOn: day('2026-11-18'),
    },
    {},
    ['lastNudgeOn 2026-11-21', 'nudgesSent 1'],
  ],
  [
    'their reply sets the count to nothing',
    { ...interviewed, nudgesSent: 2 },
    { kind: 'they replied' },
    ['lastHeardOn 2026-11-21', 'nudgesSent 0'],
  ],
  [
    'their reply clears a timetable that has passed',
    promised,
    { kind: 'they replied' },
    ['lastHeardOn 2026-11-21', 'nudgesSent 0', 'replyExpectedBy blank'],
  ],
  [
    'their reply keeps a timetable to come',
    promised,
    { kind: 'they replied', day: day('2026-11-10') },
    ['lastHeardOn 2026-11-10', 'nudgesSent 0'],
  ],
  [
    'their reply brings a new timetable',
    promised,
    { kind: 'they replied', replyExpectedBy: day('2026-12-01') },
    ['lastHeardOn 2026-11-21', 'nudgesSent 0', 'replyExpectedBy 2026-12-01'],
  ],
  [
    'a thank-you notes its day and counts as no check-in',
    interviewed,
    { kind: 'thank-you sent' },
    ['thankedOn 2026-11-21'],
  ],
])('%s', (_rule, known, contact, expected) => {
  expect(changes(known, contact)).toEqual(expected);
});
