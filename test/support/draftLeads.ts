import * as fc from 'fast-check';
import { nextStep, type Lead, type Policy, type Step } from '../../src/etiquette';
import type { DraftContext } from '../../src/words/drafts/placeholderValues';
import { anyLead, anyPolicy, anyToday } from './arbitraries';

/** A lead with its next step and what a draft is written with. */
export type DraftCase = {
  readonly lead: Lead;
  readonly step: Step;
  readonly context: DraftContext & { readonly policy: Policy };
};

const roles = [
  '',
  'Editor',
  'Senior Data Analyst (remote)',
  'the Nurse position',
  'iOS Developer',
  'Aide-soignante',
];
const companies = ['', 'Acme', 'Birch & Sons, Ltd.', 'dr. no’s', '  Dune \n Labs '];
const contacts = ['', 'Dana Ito', 'Ms. O’Hara', 'dana', 'HR Team', 'Jörg Müller'];
const methods = ['', 'email', 'Phone', 'LinkedIn', 'text message', 'carrier pigeon'];
const notes = [
  '',
  'Talked about the new archive; salary open',
  'discussed Their move to Rust',
  'hm',
];

/** Any lead as people fill it in, with or without what a message could mention. */
export const anyDraftCase: fc.Arbitrary<DraftCase> = fc
  .record({
    lead: anyLead,
    company: fc.constantFrom(...companies),
    role: fc.constantFrom(...roles),
    contactName: fc.constantFrom(...contacts),
    contactEmail: fc.constantFrom('', 'dana@example.com'),
    contactPhone: fc.constantFrom('', '555 0100'),
    preferredMethod: fc.constantFrom(...methods),
    notes: fc.constantFrom(...notes),
    policy: anyPolicy,
    today: anyToday,
    yourName: fc.constantFrom('', 'Sam Reed'),
  })
  .map(({ lead, policy, today, yourName, ...texts }) => {
    const filled = { ...lead, ...texts };
    return {
      lead: filled,
      step: nextStep(filled, policy, today),
      context: { policy, today, yourName },
    };
  });
