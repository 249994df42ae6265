import type { Lead, Step } from '../etiquette';

/**
 * How to reach a lead's contact for a step: by the way they prefer, with the details that belong to
 * it, or else by what is known of them (E11). `''` where nothing is, or the step sends no message.
 * @example howToReachFor(step, lead) //=> 'email, dana@example.com'
 */
export function howToReachFor(step: Step, lead: Lead): string {
  if (step.kind !== 'check-in' && step.kind !== 'thank') return '';
  const { preferredMethod, contactEmail, contactPhone } = lead;
  if (preferredMethod !== '') {
    return listed(preferredMethod, detailsFor(preferredMethod, contactEmail, contactPhone));
  }
  if (contactEmail !== '') return listed('email', contactEmail);
  return contactPhone === '' ? '' : listed('phone', contactPhone);
}

function listed(way: string, details: string): string {
  return details === '' ? way : `${way}, ${details}`;
}

function detailsFor(method: string, email: string, phone: string): string {
  if (/phone|call|text|sms|whatsapp/i.test(method)) return phone;
  return /mail/i.test(method) ? email : '';
}
