import { addDays, type Day, type Step } from '../etiquette';
import type { Digest, RowToCheck } from '../tracker/digest';
import { DAYS_OF_A_WEEK_AHEAD, type DueStep } from '../tracker/dueList';
import { reasonOfRow } from '../tracker/plan';
import { dayInWords } from '../words/days';
import { howToReachFor } from '../words/howToReach';
import { labelOf } from '../words/labels';
import { nameOfLead } from '../words/nameOfLead';
import { problemInWords } from '../words/problems';
import { html, type Html } from './html';

/** An email to the seeker: its subject, its text part and its HTML part, which say the same. */
export type Email = { readonly subject: string; readonly text: string; readonly html: string };

/** Gmail cuts off what is longer than about 100 kB; an entry takes about 1 kB. */
const MOST_ENTRIES = 40;

/** One entry of the email, as words. */
type Entry = { readonly heading: string; readonly lines: readonly string[] };

type Section = {
  readonly title: string;
  readonly intro: string;
  readonly entries: readonly Entry[];
};

/** The week's email: what is due with whom, why and how, and which rows need a look. */
export function digestEmail(digest: Digest, sheetUrl: string): Email {
  const sections = sectionsOf(digest).filter(({ entries }) => entries.length > 0);
  const summary = summaryOf(digest);
  return {
    subject: `Polite Nudge: ${dueInWords(digest)}`,
    text: textOf(summary, sections, sheetUrl),
    html: pageOf(summary, sections, sheetUrl).markup,
  };
}

function dueInWords({ due, today }: Digest): string {
  const by = `by ${dayInWords(addDays(today, DAYS_OF_A_WEEK_AHEAD), today)}`;
  const steps = due.length === 1 ? '1 step' : `${String(due.length)} steps`;
  return due.length === 0 ? `nothing due ${by}` : `${steps} due ${by}`;
}

function summaryOf(digest: Digest): string {
  const { openLeads } = digest;
  const leads = openLeads === 1 ? '1 open lead' : `${String(openLeads || 'no')} open leads`;
  const due = dueInWords(digest);
  return `${due.charAt(0).toUpperCase()}${due.slice(1)}. You have ${leads}.`;
}

function sectionsOf(digest: Digest): readonly Section[] {
  const { today } = digest;
  const isOverdue = ({ row, day }: DueStep): boolean => day < today && row.step.kind !== 'thank';
  const dueIn = (steps: readonly DueStep[]) => steps.map((step) => dueEntry(step, today));
  return [
    {
      title: 'Overdue',
      intro: '',
      entries: dueIn(digest.due.filter(isOverdue)),
    },
    {
      title: 'Due this week',
      intro: '',
      entries: dueIn(digest.due.filter((step) => !isOverdue(step))),
    },
    {
      title: 'Time to move on',
      intro: 'No more messages to these; put your energy into other leads.',
      entries: digest.moveOn.map((row) => ({
        heading: nameOfLead(row.lead),
        lines: [`Why: ${reasonOfRow(row)}`],
      })),
    },
    {
      title: 'Rows to check',
      intro: 'These rows have no plan until a cell is put right.',
      entries: digest.toCheck.map(checkEntry),
    },
  ];
}

function dueEntry({ row, day }: DueStep, today: Day): Entry {
  const { lead, step } = row;
  const how = howToReachFor(step, lead);
  return {
    heading: `${whenInWords(day, today, step)}: ${labelOf(step)}, ${nameOfLead(lead)}`,
    lines: [
      ...(lead.contactName === '' ? [] : [`Who: ${lead.contactName}`]),
      ...(how === '' ? [] : [`How: ${how}`]),
      `Why: ${reasonOfRow(row)}`,
    ],
  };
}

function whenInWords(day: Day, today: Day, step: Step): string {
  if (day === today) return 'Today';
  return step.kind === 'thank' && day < today ? 'Now' : dayInWords(day, today);
}

function checkEntry({ row, company, role, problems }: RowToCheck): Entry {
  return {
    heading: `Row ${String(row)}: ${nameOfLead({ company, role })}`,
    lines: problems.map(problemInWords),
  };
}

const footer =
  'You get this because you asked for it in the Polite Nudge menu of your sheet. ' +
  'Nothing was sent to anybody else.';

function textOf(summary: string, sections: readonly Section[], sheetUrl: string): string {
  const blocks = sections.map(({ title, intro, entries }) =>
    [
      `${title.toUpperCase()}${intro === '' ? '' : `\n${intro}`}`,
      ...entries.slice(0, MOST_ENTRIES).map(({ heading, lines }) => {
        return [`* ${heading}`, ...lines.map((line) => `  ${line}`)].join('\n');
      }),
      ...restOf(entries),
    ].join('\n\n'),
  );
  return `${[summary, ...blocks, `Open your sheet: ${sheetUrl}`, footer].join('\n\n')}\n`;
}

function restOf(entries: readonly Entry[]): readonly string[] {
  const rest = entries.length - MOST_ENTRIES;
  return rest > 0 ? [`… and ${String(rest)} more in your sheet.`] : [];
}

const font = 'font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:1.45';

function pageOf(summary: string, sections: readonly Section[], sheetUrl: string): Html {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>Polite Nudge</title>
</head>
<body style="margin:0;padding:0">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0">
<tr><td align="center" style="padding:16px">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:600px;text-align:left;${font}">
<tr><td>${summary}</td></tr>
${sections.map(sectionOf)}<tr><td style="padding-top:24px"><a href="${sheetUrl}" style="font-weight:bold">Open your sheet</a></td></tr>
<tr><td style="padding-top:16px;font-size:13px">${footer}</td></tr>
</table>
</td></tr>
</table>
</body>
</html>
`;
}

function sectionOf({ title, intro, entries }: Section): Html {
  const rows = [
    html`<h2 style="margin:0;font-size:18px">${title}</h2>`,
    ...(intro === '' ? [] : [html`${intro}`]),
    ...entries.slice(0, MOST_ENTRIES).map(entryOf),
    ...restOf(entries).map((rest) => html`${rest}`),
  ];
  return html`${rows.map((row, index) => rowOf(row, index === 0 ? '24px' : '12px'))}`;
}

function rowOf(content: Html, space: string): Html {
  return html`<tr><td style="padding-top:${space};overflow-wrap:anywhere">${content}</td></tr>
`;
}

function entryOf({ heading, lines }: Entry): Html {
  return html`<strong>${heading}</strong>${lines.map((line) => html`<br>${line}`)}`;
}
