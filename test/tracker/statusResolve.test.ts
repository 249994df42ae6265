import { dayOfSerial } from '../../src/etiquette';
import { readStatus } from '../../src/tracker/statuses';
import { resolveStatus, type StatusFacts } from '../../src/tracker/statusResolve';

const nothing: StatusFacts = {
  offerDeadline: undefined,
  interviewedOn: undefined,
  appliedOn: undefined,
  lastHeardOn: undefined,
  lastNudgeOn: undefined,
};
const someDay = dayOfSerial(46347);
const applied = { ...nothing, appliedOn: someDay };
const interviewed = { ...applied, interviewedOn: someDay };

test.each([
  ['In progress', applied, 'applied'],
  ['In progress', interviewed, 'interviewing'],
  ['In progress', { ...nothing, lastHeardOn: someDay }, 'applied'],
  ['Offer pending', { ...interviewed, offerDeadline: someDay }, 'offer'],
  ['Declined', applied, 'rejected'],
  ['Declined', { ...interviewed, offerDeadline: someDay }, 'withdrawn'],
  ['Completed', applied, 'interviewing'],
  ['No response', nothing, 'closed'],
  ['On hold', nothing, 'closed'],
  ['Rejected', applied, 'rejected'],
])('“%s” is settled by the other cells', (words, facts, status) => {
  expect(resolveStatus(readStatus(words), facts)).toEqual({ kind: 'known', status });
});

test.each([
  ['No response', applied],
  ['sin respuesta', interviewed],
  ['On hold', { ...nothing, lastNudgeOn: someDay }],
  ['In progress', nothing],
  ['Passed', interviewed],
  ['Selected', interviewed],
])('“%s” is left to the days', (words, facts) => {
  expect(resolveStatus(readStatus(words), facts)).toMatchObject({ kind: 'ambiguous', words });
});

test('what is blank or unknown stays so', () => {
  expect(resolveStatus(readStatus(''), applied)).toEqual({ kind: 'blank' });
  expect(resolveStatus(readStatus('vibing'), applied)).toEqual({
    kind: 'unknown',
    words: 'vibing',
  });
});
