/**
 * What a lead is called in a list: its role and company, or what is known of them.
 * @example nameOfLead({ company: 'Acme', role: 'Editor' }) //=> 'Editor at Acme'
 */
export function nameOfLead({ company, role }: { company: string; role: string }): string {
  if (company !== '' && role !== '') return `${role} at ${company}`;
  return company === '' ? role || 'a lead without a name' : company;
}
