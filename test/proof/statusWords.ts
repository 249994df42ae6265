import type { Status } from '../../src/etiquette';

/** Statuses as people write them, and what they mean. */
export const statusWords: readonly (readonly [string, Status])[] = [
  ['Saved', 'saved'],
  ['Wishlist', 'saved'],
  ['Applied', 'applied'],
  ['1 - Applied', 'applied'],
  ['applied ✅', 'applied'],
  ['Beworben', 'applied'],
  ['Interviewing', 'interviewing'],
  ['Interview scheduled', 'interviewing'],
  ['🗣 Phone screen', 'interviewing'],
  ['Offer', 'offer'],
  ['Offer received 🎉', 'offer'],
  ['Accepted', 'accepted'],
  ['Rejected ❌', 'rejected'],
  ['Absage', 'rejected'],
  ['Withdrawn', 'withdrawn'],
  ['Closed', 'closed'],
  ['GHOSTED', 'closed'],
];

/** Statuses that nobody knows. */
export const unknownStatuses: readonly string[] = ['vibing', 'zzz', 'Mañana 🌵'];
