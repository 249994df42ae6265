/** The headers of a new tracker. */
export const templateHeaders: readonly string[] = [
  'Company',
  'Role',
  'Contact',
  'Contact email',
  'Contact phone',
  'Preferred method',
  'Status',
  'Date applied',
  'Interview date',
  'Thank-you sent',
  'Reply expected by',
  'Hold until',
  'Do not contact',
  'Offer deadline',
  'Last follow-up',
  'Follow-ups sent',
  'Last heard',
  'Snooze until',
  'Job link',
  'Notes',
];

/** An example row by header; a number is a day, counted from today. */
export type ExampleRow = Readonly<Record<string, string | number>>;

/** Rows that show what a new tracker is for, each marked as an example. */
export const exampleRows: readonly ExampleRow[] = [
  {
    Company: 'Example: Alder Books',
    Role: 'Editor',
    Contact: 'Ruth Meyer',
    'Contact email': 'ruth@alder.example',
    'Preferred method': 'email',
    Status: 'Interviewing',
    'Interview date': -1,
    Notes: 'An example, to be deleted. Interviewed yesterday: time to say thanks.',
  },
  {
    Company: 'Example: Birch Bank',
    Role: 'Analyst',
    Status: 'Interviewing',
    'Interview date': -9,
    'Thank-you sent': -9,
    'Reply expected by': 'in 2 weeks',
    Notes: 'An example, to be deleted. They named a date: no word before it.',
  },
  {
    Company: 'Example: Cedar Clinic',
    Role: 'Nurse',
    Status: 'Applied',
    'Date applied': -12,
    Notes: 'An example, to be deleted. Applied and heard nothing.',
  },
];
