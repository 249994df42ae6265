import type { Field } from '../../etiquette';

/**
 * What a word of a header can stand for. `meanings.ts` says which of them together name a field.
 * Some want a word: `site` is a portal or page, `website` surely an address; `stage` is how far,
 * `result` how it ended, `board` the list that a card lies in; `followUp` is the noun, `followedUp`
 * the deed; `round` tells interviews apart; `own` is the user's; `filler` adds nothing; `other` is
 * known from trackers and part of no field.
 */
export type Concept =
  | 'accept'
  | 'after'
  | 'applied'
  | 'apply'
  | 'board'
  | 'company'
  | 'contact'
  | 'contacted'
  | 'contacts'
  | 'count'
  | 'current'
  | 'cv'
  | 'date'
  | 'deadline'
  | 'decision'
  | 'description'
  | 'email'
  | 'expected'
  | 'feedback'
  | 'filler'
  | 'first'
  | 'followedUp'
  | 'followUp'
  | 'followUps'
  | 'heard'
  | 'hiring'
  | 'info'
  | 'interview'
  | 'interviewer'
  | 'interviews'
  | 'job'
  | 'last'
  | 'link'
  | 'message'
  | 'method'
  | 'name'
  | 'next'
  | 'not'
  | 'notes'
  | 'number'
  | 'offer'
  | 'other'
  | 'own'
  | 'person'
  | 'phone'
  | 'plan'
  | 'posting'
  | 'preferred'
  | 'process'
  | 'received'
  | 'remind'
  | 'reply'
  | 'result'
  | 'role'
  | 'round'
  | 'screen'
  | 'sent'
  | 'site'
  | 'snooze'
  | 'source'
  | 'stage'
  | 'state'
  | 'status'
  | 'step'
  | 'thank'
  | 'time'
  | 'title'
  | 'until'
  | 'wait'
  | 'wanted'
  | 'website'
  | 'yesNo';

/**
 * The words of a language that headers are made of, in the form that `normalise` gives, so that no
 * formula call has to bring them into it. Entries are separated by commas; an entry may be several
 * words, and a `*` at its end stands for any ending of up to four letters.
 */
export type HeaderLanguage = {
  /** Words by what they stand for; one word may stand under several. */
  readonly words: Readonly<Partial<Record<Concept, string>>>;
  /** Whole headers that say more than their words do, marked as the rules in `meanings.ts` are. */
  readonly headers?: Readonly<Partial<Record<Field, string>>>;
  /** How words become one: as compounds do, or by standing without blanks. */
  readonly joins?: 'compounds' | 'unspaced';
  /** The letters it is written in, where these are not Latin. */
  readonly letters?: RegExp;
};
