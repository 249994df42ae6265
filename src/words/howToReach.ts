import type { Lead } from '../etiquette';

/**
 * How to reach a lead's contact: by the way they prefer, with the details that belong to it, or else
 * by what is known of them (E11); `''` where nothing is.
 * @example howToReach(lead) //=> 'email, dana@example.com'
 */
export function howToReach(lead: Lead): string {
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
