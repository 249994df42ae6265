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
  ['Accepted!', 'accepted'],
  ['Accepted for interview', 'interviewing'],
  ['Applied, they may be interested', 'applied'],
  ['Under review', 'applied'],
])('“%s” means %s', (words, status) => {
  expect(readStatus(words)).toEqual({ kind: 'known', status });
});

test.each([
  'vibing',
  'Second chat?',
  '❓',
  'Hired someone else',
  'Not accepted',
  'Not rejected yet',
  'No offer yet',
  'Waiting for offer',
  'Offer rescinded',
  'Will be closed soon',
])('“%s” is not known, and says so', (words) => {
  expect(readStatus(words)).toEqual({ kind: 'unknown', words });
});

test('blank means nothing', () => {
  expect(readStatus('  ')).toEqual({ kind: 'blank' });
});
