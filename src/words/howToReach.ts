import type { Lead } from '../etiquette';

/**
 * How to reach a lead's contact: by the way they prefer, with the details that belong to it, or else
 * by what is known of them (E11).
 * @example howToReach(lead) //=> 'Email: dana@example.com'
 */
export function howToReach(lead: Lead): string {
  const { preferredMethod, contactEmail, contactPhone } = lead;
  const details = detailsFor(preferredMethod, contactEmail, contactPhone);
  if (preferredMethod !== '') {
    const way = `${preferredMethod.charAt(0).toUpperCase()}${preferredMethod.slice(1)}`;
    return details === '' ? way : `${way}: ${details}`;
  }
  if (contactEmail !== '') return `Email: ${contactEmail}`;
  if (contactPhone !== '') return `Phone: ${contactPhone}`;
  return 'No contact details in this row yet';
}

function detailsFor(method: string, email: string, phone: string): string {
  if (/phone|call|text|sms|whatsapp/i.test(method)) return phone;
  return /mail/i.test(method) ? email : '';
}
