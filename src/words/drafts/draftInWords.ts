import type { Draft } from './draft';

/**
 * A draft as the text of one cell: first, in brackets, what is missing or wrong with the user's
 * templates, then the subject where there is one, then the text.
 */
export function draftInWords(draft: Draft, templateProblems: readonly string[] = []): string {
  const remarks = [draft.missing, draft.problem, ...templateProblems].filter((text) => text !== '');
  return [
    ...remarks.map((remark) => `(${remark})`),
    ...(draft.subject === '' ? [] : [`Subject: ${draft.subject}`]),
    draft.text,
  ].join('\n\n');
}
