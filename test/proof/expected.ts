import type { Lead, Policy } from '../../src/etiquette';
import { fieldLabels } from '../../src/words/problems';
import { stepsByTheText, type PlainStep } from '../support/etiquetteByTheText';
import type { Planted } from './badCells';
import type { Scene } from './scene';
import type { Row } from './tracker';

/** What a row is to be answered, by the text of the etiquette and what was planted. */
export type ExpectedRow =
  | { readonly kind: 'blank' }
  | { readonly kind: 'bad'; readonly planted: readonly Planted[] }
  | {
      readonly kind: 'lead';
      readonly step: PlainStep;
      readonly lead: Lead;
      readonly unknownStatus: string;
      readonly contact: number;
    };

/** What is expected of every row, down to the last lead. */
export function expectedRows(
  rows: readonly Row[],
  policy: Policy,
  { today }: Scene,
): readonly ExpectedRow[] {
  const upToLast = rows.slice(0, rows.findLastIndex(({ kind }) => kind !== 'blank') + 1);
  const leads = upToLast.flatMap((row) => (row.kind === 'lead' ? [row.lead] : []));
  const steps = stepsByTheText(leads, policy, today);
  const contacts = contactsOf(leads);
  let next = 0;
  return upToLast.map((row): ExpectedRow => {
    if (row.kind === 'blank') return row;
    if (row.kind === 'bad') return { kind: 'bad', planted: row.planted };
    const [step, contact] = [steps[next], contacts[next]];
    next += 1;
    if (step === undefined || contact === undefined) throw new Error('A lead lacks its step.');
    return { ...row, step, contact };
  });
}

/** The label of a step, as the etiquette's text has it. */
export function labelOf({ kind, code, number, of }: PlainStep): string {
  switch (kind) {
    case 'thank':
      return 'Send a thank-you';
    case 'check-in':
      return `Check in (${String(number)} of ${String(of)})`;
    case 'prepare':
      return 'Prepare for the interview';
    case 'decide':
      return 'Answer the offer';
    case 'move-on':
      return 'Move on';
    case 'none':
      if (code === 'closed') return 'Closed';
      return code === 'asked-not-to' ? "Don't contact" : 'Nothing yet';
  }
}

/** What a reason lacks that should name each planted cell and no other; `''` where nothing. */
export function unnamed(planted: readonly Planted[], reason: string, scene: Scene): string {
  for (const { field, bad } of planted) {
    const label = `${fieldLabels[field]}: expected `;
    if (!reason.includes(label)) return `does not name the field ${field}`;
    const said = reason.slice(reason.indexOf(label)).split('found ')[1] ?? '';
    const found = bad.found(scene);
    if (!said.startsWith(`“${found}`)) return `does not say that ${field} holds “${found}”`;
  }
  const named = reason.split(': expected ').length - 1;
  return named === planted.length ? '' : `names ${named} cells instead of ${planted.length}`;
}

/** For each lead the first lead of its contact: same address, or same name at the same company. */
function contactsOf(
  leads: readonly { contactEmail: string; contactName: string; company: string }[],
): readonly number[] {
  const fold = (text: string) => text.trim().toLowerCase();
  const contacts = leads.map((_, at) => at);
  const keys = leads.map(({ contactEmail, contactName, company }) => [
    fold(contactEmail),
    fold(contactName) && fold(company) && `${fold(contactName)} at ${fold(company)}`,
  ]);
  const isOne = (a: number, b: number) =>
    keys[a]?.some((key, at) => key !== '' && key === keys[b]?.[at]) ?? false;
  for (let again = true; again;) {
    again = false;
    for (const [a, one] of contacts.entries()) {
      for (const [b, other] of contacts.entries()) {
        if (one >= other || !isOne(a, b)) continue;
        contacts[b] = one;
        again = true;
      }
    }
  }
  return contacts;
}
