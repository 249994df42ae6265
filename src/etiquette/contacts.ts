import type { Lead } from './lead';

/**
 * Which leads share a contact: for each lead, the index of the first lead of its contact. Leads with
 * the same e-mail address, or the same name at the same company, are one contact; case and outer
 * blanks are ignored, a blank never matches, and the relation is transitive (E4).
 */
export function groupByContact(leads: readonly Lead[]): readonly number[] {
  const parents = leads.map((_, index) => index);
  const firstWith = new Map<string, number>();
  leads.forEach((lead, index) => {
    for (const key of keysOf(lead)) {
      const first = firstWith.get(key);
      if (first === undefined) firstWith.set(key, index);
      else join(parents, first, index);
    }
  });
  return parents.map((_, index) => rootOf(parents, index));
}

function keysOf(lead: Lead): readonly string[] {
  const email = normalise(lead.contactEmail);
  const name = normalise(lead.contactName);
  const company = name === '' ? '' : normalise(lead.company);
  const keys: string[] = [];
  if (email !== '') keys.push(`e ${email}`);
  if (company !== '') keys.push(`n ${name}\n${company}`);
  return keys;
}

function normalise(text: string): string {
  return text.trim().toLowerCase();
}

/** The smaller index becomes the parent, so that a contact is known by its first row. */
function join(parents: number[], one: number, other: number): void {
  const [a, b] = [rootOf(parents, one), rootOf(parents, other)];
  parents[Math.max(a, b)] = Math.min(a, b);
}

function rootOf(parents: number[], index: number): number {
  let root = index;
  let parent = parents[root];
  while (parent !== undefined && parent !== root) {
    root = parent;
    parent = parents[root];
  }
  parents[index] = root;
  return root;
}
