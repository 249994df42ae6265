import { readStatus } from '../../src/tracker/statuses';

test.each([
  ['Rejected ❌', 'rejected'],
  ['1 - Applied', 'applied'],
  ['🟡 Applied', 'applied'],
  ['Not applied', 'saved'],
  ['To Apply', 'saved'],
  ['Interviewing (final round)', 'interviewing'],
  ['Interview - rejected', 'rejected'],
  ['Offer accepted', 'accepted'],
  ['No offer', 'rejected'],
  ['OFFER', 'offer'],
  ['Wishlist', 'saved'],
  ['Ghosted', 'closed'],
  ['Withdrawn', 'withdrawn'],
  ['Absage', 'rejected'],
])('“%s” means %s', (words, status) => {
  expect(readStatus(words)).toEqual({ kind: 'known', status });
});

test.each(['vibing', 'Second chat?', '❓'])('“%s” is not known, and says so', (words) => {
  expect(readStatus(words)).toEqual({ kind: 'unknown', words });
});

test('blank means nothing', () => {
  expect(readStatus('  ')).toEqual({ kind: 'blank' });
});
