import { unknownLead, type Lead } from '../../src/etiquette';

/** A lead of which only the given is known. */
export function lead(known: Partial<Lead> = {}): Lead {
  return { ...unknownLead, company: 'Acme', ...known };
}
