import type { Status } from '../etiquette';

/** Words for a stage, in the form that `normalise` gives. */
type Phrases = {
  /** Mean the stage only where they are the whole text. */
  readonly whole: readonly string[];
  /** Mean the stage wherever they stand. */
  readonly within: readonly string[];
};

/** How people write each stage: the one place to add a word or a language. */
export const statusPhrases: Readonly<Record<Status, Phrases>> = {
  saved: {
    whole: [
      'new',
      'interested',
      'todo',
      'to do',
      'draft',
      'found',
      'discovered',
      'consider',
      'watching',
      'inbox',
    ],
    within: [
      'saved',
      'wishlist',
      'bookmarked',
      'to apply',
      'not applied',
      'not yet applied',
      'not started',
      'not complete',
      'shortlisted for later',
    ],
  },
  applied: {
    whole: ['waiting', 'pending', 'sent', 'follow up', 'follow up due', 'following up', 'outreach'],
    within: [
      'applied',
      'submitted',
      'application sent',
      'application submitted',
      'under review',
      'in review',
      'awaiting response',
      'outreach sent',
      'beworben',
      'eingereicht',
      'envoyee',
      'postule',
      'candidature envoyee',
      'aplicado',
      'aplicacion enviada',
      'inscrito',
      'inviata',
    ],
  },
  interviewing: {
    whole: ['screening', 'assessment', 'oa', 'test', 'onsite', 'on site', 'ongoing'],
    within: [
      'interview',
      'interviews',
      'interviewing',
      'interviewed',
      'phone screen',
      'tech screen',
      'recruiter screen',
      'final round',
      'second round',
      'online assessment',
      'vorstellungsgesprach',
      'entretien',
      'entrevista',
      'colloquio',
    ],
  },
  offer: {
    whole: ['offered'],
    within: ['offer', 'offer received', 'angebot', 'offre', 'oferta', 'offerta'],
  },
  accepted: {
    whole: ['accepted', 'hired', 'angenommen', 'contratado'],
    within: ['offer accepted', 'accepted offer', 'accepted the offer', 'accepted their offer'],
  },
  rejected: {
    whole: ['no', 'negative', 'declined by company', 'no offer', 'not selected', 'refusee'],
    within: [
      'rejected',
      'rejection',
      'turned down',
      'absage',
      'abgelehnt',
      'refus',
      'rechazado',
      'rejeitado',
      'rifiutata',
    ],
  },
  withdrawn: {
    whole: [],
    within: [
      'withdrawn',
      'withdrew',
      'not interested',
      'i declined',
      'offer declined',
      'declined offer',
      'zuruckgezogen',
    ],
  },
  closed: {
    whole: ['dead', 'removed', 'dormant', 'expired'],
    within: ['closed', 'archived', 'ghosted', 'discarded', 'position filled', 'job closed'],
  },
};
