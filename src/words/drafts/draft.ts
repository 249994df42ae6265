import type { Lead, Step } from '../../etiquette';
import { draftKindOf, type DraftKind } from './draftKind';
import { emailTemplates } from './emailTemplates';
import { fillTemplate, isTemplateProblem } from './fillTemplate';
import { phoneTemplates } from './phoneTemplates';
import { placeholderValuesOf, type DraftContext } from './placeholderValues';
import { shortTemplates } from './shortTemplates';
import type { DraftMethod, Template, Templates } from './templates';
import { problemOfTemplate, type UserTemplate } from './userTemplates';

/** A message for the seeker to look over and send themselves; nothing is ever sent for them (E16). */
export type Draft = {
  readonly kind: DraftKind;
  readonly method: DraftMethod;
  /** `''` where the way of contact has none. */
  readonly subject: string;
  readonly text: string;
  /** What the row lacks to send it, as a sentence; `''` where it lacks nothing. */
  readonly missing: string;
  /** What is wrong with the user's own template, in whose place ours stands; `''` otherwise. */
  readonly problem: string;
};

const templatesOf: Readonly<Record<DraftMethod, Templates>> = {
  email: emailTemplates,
  phone: phoneTemplates,
  'short message': shortTemplates,
};

/**
 * The message for a lead's next step, by the way of contact that they prefer (E11); `undefined` where
 * none is due. The user's own templates win over ours.
 */
export function draftOf(
  lead: Lead,
  step: Step,
  context: DraftContext,
  own: readonly UserTemplate[] = [],
): Draft | undefined {
  const kind = draftKindOf(step, lead, context.policy);
  return kind === undefined ? undefined : draftOfKind(kind, lead, step, context, own);
}

/** The message of a kind that is asked for, such as the answer to a word of theirs. */
export function draftOfKind(
  kind: DraftKind,
  lead: Lead,
  step: Step,
  context: DraftContext,
  own: readonly UserTemplate[] = [],
): Draft {
  const method = methodOf(lead);
  const values = placeholderValuesOf(lead, step, context);
  const fitting = fittingTemplates(own, kind, method);
  const problem = fitting
    .map((template) => problemOfTemplate(template, values))
    .find((found) => found !== '');
  const ours = templatesOf[method][kind];
  const usable = problem === undefined && fitting.length > 0 ? fitting : ours;
  const template = usable[variantOf(lead, step, usable.length)];
  if (template === undefined) throw new Error(`There is no template for ${kind} by ${method}.`);
  return {
    kind,
    method,
    ...filled(template, values),
    missing: missingFor(lead, method),
    problem: problem ?? '',
  };
}

/** The user's templates of a kind: those for the very way of contact, or else those for every way. */
function fittingTemplates(
  own: readonly UserTemplate[],
  kind: DraftKind,
  method: DraftMethod,
): readonly UserTemplate[] {
  const ofKind = own.filter((template) => template.kind === kind);
  const ofMethod = ofKind.filter((template) => template.method === method);
  return ofMethod.length > 0 ? ofMethod : ofKind.filter(({ method: way }) => way === undefined);
}

function filled(
  { subject, text }: Template,
  values: Parameters<typeof fillTemplate>[1],
): { readonly subject: string; readonly text: string } {
  const [line, body] = [fillTemplate(subject, values), fillTemplate(text, values)];
  if (isTemplateProblem(line) || isTemplateProblem(body)) {
    throw new Error('A template with a problem was chosen.');
  }
  return { subject: line, text: body };
}

/** By what they prefer; else by what is known of them; else an email. */
function methodOf({ preferredMethod, contactEmail, contactPhone }: Lead): DraftMethod {
  const preferred = preferredMethod.toLowerCase();
  if (
    /\b(?:linked ?in|text|sms|message|whats ?app|signal|telegram|slack|dm|chat|xing|messenger)/.test(
      preferred,
    )
  ) {
    return 'short message';
  }
  if (preferred.includes('mail')) return 'email';
  if (/phone|call|mobile|\btel\b|ring/.test(preferred)) return 'phone';
  return contactEmail === '' && contactPhone !== '' ? 'phone' : 'email';
}

function missingFor(
  { contactEmail, contactPhone, preferredMethod }: Lead,
  method: DraftMethod,
): string {
  if (method === 'email' && contactEmail === '') {
    return 'This row has no email address: add it, or ask who the right contact is.';
  }
  if (method === 'phone' && contactPhone === '') {
    return 'This row has no phone number: add it, or ask who the right contact is.';
  }
  const needsNumber = /text|sms|whats ?app|signal/i.test(preferredMethod);
  return method === 'short message' && needsNumber && contactPhone === ''
    ? 'This row has no phone number: add it, or ask who the right contact is.'
    : '';
}

/**
 * Which of some templates a message takes: by its contact, its lead, the number of the check-in and
 * the day that it counts from, so that nobody gets the same text twice in a row.
 */
function variantOf(lead: Lead, step: Step, count: number): number {
  const { contactEmail, contactName, company, role } = lead;
  const who = (contactEmail || contactName || company).trim().toLowerCase();
  const turn =
    step.kind === 'check-in' ? step.number + (step.base?.day ?? 0) : (lead.interviewedOn ?? 0);
  return (hash(`${who}\n${company}\n${role}`) + turn) % count;
}

/** A number from a text, the same every time; small enough to add to. */
function hash(text: string): number {
  let sum = 7;
  for (let index = 0; index < text.length; index += 1) {
    sum = (sum * 31 + text.charCodeAt(index)) % 1_000_003;
  }
  return sum;
}
