import type { Step } from '../etiquette';

/** What a step is called, in a cell, the sidebar and the email alike. */
export function labelOf(step: Step): string {
  switch (step.kind) {
    case 'thank':
      return 'Send a thank-you';
    case 'check-in':
      return `Check in (${String(step.number)} of ${String(step.of)})`;
    case 'prepare':
      return 'Prepare for the interview';
    case 'decide':
      return 'Answer the offer';
    case 'move-on':
      return 'Move on';
    case 'none':
      return labelOfNone(step.reason.code);
  }
}

/** What a row is called that cannot be planned until the user has put a cell right. */
export const checkThisRow = 'Check this row';

/** The headers of the columns of a plan. */
export const planHeaders: readonly [string, string, string] = [
  'Next follow-up',
  'Next step',
  'Why',
];

function labelOfNone(code: 'closed' | 'asked-not-to' | 'nothing-yet'): string {
  switch (code) {
    case 'closed':
      return 'Closed';
    case 'asked-not-to':
      return "Don't contact";
    case 'nothing-yet':
      return 'Nothing yet';
  }
}
