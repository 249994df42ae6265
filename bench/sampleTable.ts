import { serialToInstant } from '../workbench/sheetTime';
import { diceOf, type Dice } from './seed';

/** A cell as Apps Script hands it to a custom function. */
export type SampleCell = string | Date;

/** Which table is made: how many leads, from which seed, and how much of it is filled in. */
export type SampleOptions = {
  readonly leads: number;
  readonly seed: number;
  /** Every cell of every row, or as much as job seekers fill in. */
  readonly fill: 'every cell' | 'as in life';
  /** The IANA name of the sheet's zone, in which its dates are midnights. */
  readonly zone: string;
};

/** The serial of 2026-11-21, the day on which the table is planned. */
export const SAMPLE_TODAY = 46_347;

type Column = {
  readonly header: string;
  /** The share of rows that are filled in, where not all are. */
  readonly share: number;
  readonly cell: (row: Row) => SampleCell;
};

/** What the cells of one row have in common. */
type Row = {
  readonly dice: Dice;
  readonly company: string;
  readonly person: string;
  /** The serial of the day of the application. */
  readonly applied: number;
  readonly dateOf: (serial: number) => Date;
};

const columns: readonly Column[] = [
  { header: 'Company', share: 1, cell: ({ company }) => company },
  { header: 'Role', share: 0.98, cell: roleIn },
  { header: 'Contact name', share: 0.6, cell: ({ person }) => person },
  { header: 'Contact email', share: 0.5, cell: emailIn },
  { header: 'Preferred method', share: 0.3, cell: methodIn },
  { header: 'Status', share: 0.95, cell: statusIn },
  { header: 'Applied on', share: 0.95, cell: ({ applied, dateOf }) => dateOf(applied) },
  { header: 'Interview date', share: 0.45, cell: (row) => dateAfter(row, 5, 60) },
  { header: 'Thank-you sent', share: 0.3, cell: (row) => dateAfter(row, 5, 62) },
  { header: 'Reply expected by', share: 0.3, cell: timetableIn },
  { header: 'Hold until', share: 0.05, cell: (row) => dayTextIn(row, row.applied + 30) },
  { header: 'Offer deadline', share: 0.05, cell: (row) => dateAfter(row, 20, 90) },
  { header: 'Last follow-up', share: 0.4, cell: (row) => dateAfter(row, 7, 50) },
  { header: 'Last heard', share: 0.4, cell: (row) => dateAfter(row, 1, 60) },
  { header: 'Job link', share: 0.9, cell: linkIn },
  { header: 'Notes', share: 0.7, cell: notesIn },
];

/** A tracker with its header row: 16 columns, 6 of dates, 2 of texts that tell days, 8 of texts. */
export function sampleTable({ leads, seed, fill, zone }: SampleOptions): SampleCell[][] {
  const dice = diceOf(seed);
  const instants = new Map<number, number>();
  const dateOf = (serial: number): Date => {
    const instant = instants.get(serial) ?? serialToInstant(serial, zone);
    instants.set(serial, instant);
    return new Date(instant);
  };
  const rows = Array.from({ length: leads }, (_, index) => {
    const row: Row = {
      dice,
      company: `${dice.oneOf(firstWords)} ${dice.oneOf(lastWords)} ${String(index + 1)}`,
      person: `${dice.oneOf(givenNames)} ${dice.oneOf(familyNames)}`,
      applied: SAMPLE_TODAY - dice.between(0, 364),
      dateOf,
    };
    return columns.map(({ share, cell }) =>
      fill === 'every cell' || dice.next() < share ? cell(row) : '',
    );
  });
  return [columns.map(({ header }) => header), ...rows];
}

function dateAfter({ dice, applied, dateOf }: Row, least: number, most: number): Date {
  return dateOf(applied + dice.between(least, most));
}

function roleIn({ dice }: Row): string {
  return `${dice.oneOf(['', 'Senior ', 'Junior ', 'Lead '])}${dice.oneOf(roles)}`;
}

/** One row in twenty is behind a recruiter who stands behind others too. */
function emailIn({ dice, person, company }: Row): string {
  if (dice.next() < 0.05) return `recruiter${String(dice.between(1, 200))}@agency.example`;
  const host = company.toLowerCase().replaceAll(' ', '-');
  return `${person.toLowerCase().replace(' ', '.')}@${host}.example`;
}

function methodIn({ dice }: Row): string {
  return dice.oneOf(['Email', 'Phone', 'LinkedIn', 'Text message']);
}

function statusIn({ dice }: Row): string {
  return dice.oneOf(statuses);
}

function timetableIn(row: Row): string {
  const { dice } = row;
  const spoken = dice.oneOf(['', '', '2 weeks', 'a week', '10 business days', 'soon', 'ASAP']);
  return spoken === '' ? dayTextIn(row, row.applied + dice.between(14, 70)) : spoken;
}

/** A day as people type it: ISO, English, or with dots. */
function dayTextIn({ dice }: Row, serial: number): string {
  const iso = new Date((serial - 25_569) * 86_400_000).toISOString().slice(0, 10);
  const [year = '', month = '', day = ''] = iso.split('-');
  const name = monthNames[Number(month) - 1] ?? '';
  return dice.oneOf([iso, `${String(Number(day))} ${name} ${year}`, `${day}.${month}.${year}`]);
}

function linkIn({ dice, company }: Row): string {
  const host = company.toLowerCase().replaceAll(' ', '-');
  return `https://jobs.${host}.example/careers/${String(dice.between(100_000, 999_999))}`;
}

/** A note of about 40 to 80 characters. */
function notesIn({ dice }: Row): string {
  return `${dice.oneOf(noteBeginnings)}; ${dice.oneOf(noteEndings)}`;
}

const firstWords = ['Harbour', 'Lantern', 'Copper', 'Willow', 'North', 'Alder', 'Blue'] as const;
const lastWords = ['Labs', 'Logistics', 'Health', 'Systems', 'Foods', 'Energy', 'Studio'] as const;
const givenNames = ['Ana', 'Ben', 'Chloé', 'Dmitri', 'Elif', 'Farid', 'Grace', 'Hiro'] as const;
const familyNames = ['Adler', 'Brown', 'Costa', 'Duarte', 'Evans', 'Fischer', 'García'] as const;
const roles = ['Software Engineer', 'Data Analyst', 'Product Manager', 'Nurse', 'Editor'] as const;
const statuses = [
  'Applied',
  'applied',
  'Application sent',
  'Submitted',
  '2 - Applied',
  'Interviewing',
  'Interview scheduled',
  'Phone screen ☎️',
  'Under review',
  'Waiting',
  'Offer',
  'Rejected ❌',
  'Ghosted',
  'Withdrawn',
] as const;
const noteBeginnings = [
  'Found through a friend who works there',
  'Team of eight, two days a week in the office',
  'Asked about the budget of next year',
  'Spoke with the hiring manager for half an hour',
] as const;
const noteEndings = [
  'send the portfolio',
  'salary range was not named',
  'they still interview until the end of the month',
  'second round would be on site',
] as const;
const monthNames = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
