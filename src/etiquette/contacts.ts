import type { Lead } from './lead';

/**
 * Which leads share a contact: for each lead, the index of the first lead of its contact. Leads with
 * the same e-mail address, or the same name at the same company, are one contact; case and outer
 * blanks are ignored, a blank never matches, and the relation is transitive (E4).
 */
export function groupByContact(leads: readonly Lead[]): readonly number[] {
  const parents = leads.map((_, index) => index);
  const firstWithEmail = new Map<string, number>();
  const firstWithName = new Map<string, number>();
  leads.forEach((lead, index) => {
    joinAlike(parents, firstWithEmail, normalise(lead.contactEmail), index);
    joinAlike(parents, firstWithName, nameAtCompany(lead), index);
  });
  return parents.map((_, index) => rootOf(parents, index));
}

function joinAlike(
  parents: number[],
  firstWith: Map<string, number>,
  key: string,
  index: number,
): void {
  if (key === '') return;
  const first = firstWith.get(key);
  if (first === undefined) firstWith.set(key, index);
  else join(parents, first, index);
}

function nameAtCompany({ contactName, company }: Lead): string {
  const name = normalise(contactName);
  const employer = name === '' ? '' : normalise(company);
  return employer === '' ? '' : `${name}\n${employer}`;
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
