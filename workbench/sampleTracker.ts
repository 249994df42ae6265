import { addDays } from 'date-fns/addDays';
import { UTCDateMini } from '@date-fns/utc/date/mini';
import { lightFormat } from 'date-fns/lightFormat';

/** The headers of the sample: those of the add-on's own template. */
const headers = [
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
] as const;

type Header = (typeof headers)[number];

/** What is written in a row: a number is a day, counted from today. */
type SampleLead = Partial<Record<Header, string | number>>;

const recruiter = { Contact: 'Dana Ito', 'Contact email': 'dana@agency.example' };

/** Twenty leads, each in another situation. */
const leads: readonly SampleLead[] = [
  { Company: 'Alder Books', Role: 'Editor', Status: 'Interviewing', 'Interview date': -1 },
  {
    Company: 'Birch Bank',
    Role: 'Analyst',
    Contact: 'Omar Haddad',
    'Preferred method': 'phone',
    'Contact phone': '(555) 010-0199',
    Status: 'Interviewing',
    'Interview date': -5,
  },
  {
    Company: 'Cedar Clinic',
    Role: 'Nurse',
    Contact: 'Ruth Meyer',
    'Contact email': 'ruth@cedar.example',
    Status: 'Interviewing',
    'Interview date': -16,
    'Thank-you sent': -16,
    'Reply expected by': -9,
  },
  {
    Company: 'Dogwood Design',
    Role: 'Illustrator',
    Status: 'Interviewing',
    'Interview date': -16,
    'Thank-you sent': -15,
    'Reply expected by': -9,
    'Last follow-up': -5,
    'Follow-ups sent': '1',
  },
  {
    Company: 'Elm Energy',
    Role: 'Engineer',
    Status: 'Interviewing',
    'Interview date': -30,
    'Thank-you sent': -30,
    'Last follow-up': -8,
    'Follow-ups sent': '2',
  },
  {
    Company: 'Fir Foods',
    Role: 'Buyer',
    Status: 'Interviewing',
    'Interview date': -11,
    'Thank-you sent': -11,
    'Hold until': 13,
    Notes: 'Budget is decided next month',
  },
  {
    Company: 'Ginkgo Games',
    Role: 'Tester',
    Status: 'Interviewing',
    'Interview date': -11,
    'Do not contact': 'yes',
  },
  {
    Company: 'Hazel Hotels',
    Role: 'Concierge',
    Status: 'Interviewing',
    'Interview date': -2,
    'Thank-you sent': -2,
    'Reply expected by': '3 weeks',
    'Offer deadline': 6,
  },
  { Company: 'Ivy Insurance', Role: 'Adjuster', Status: 'Offer', 'Offer deadline': 6 },
  { Company: 'Juniper Java', Role: 'Barista', Status: 'Applied', 'Date applied': -10 },
  { Company: 'Kapok Kites', Role: 'Maker', Status: 'Interviewing', 'Interview date': 3 },
  {
    Company: 'Larch Law',
    Role: 'Paralegal',
    Status: 'Interviewing',
    'Interview date': -9,
    'Thank-you sent': -9,
    'Reply expected by': 'as soon as possible',
  },
  {
    Company: 'Maple Media',
    Role: 'Producer',
    Status: 'Interviewing',
    'Interview date': -9,
    'Thank-you sent': -8,
    'Snooze until': 9,
  },
  { Company: 'Nutmeg News', Role: 'Reporter', Status: 'Rejected ❌', 'Interview date': -9 },
  { Company: 'Oak Optics', Role: 'Optician', Status: 'Wishlist' },
  { Company: 'Pine Press', Role: 'Printer', Status: 'Applied', 'Date applied': -110 },
  {
    Company: 'Quince Quarry',
    Role: 'Surveyor',
    ...recruiter,
    Status: 'Interviewing',
    'Interview date': -9,
    'Thank-you sent': -9,
  },
  {
    Company: 'Rowan Rail',
    Role: 'Planner',
    ...recruiter,
    Status: 'Applied',
    'Date applied': -12,
  },
  { Company: 'Spruce Schools', Role: 'Teacher', Status: 'Interviewing', 'Interview date': 'soon' },
  {
    Company: 'Teak Tools',
    Role: 'Fitter',
    Status: 'Second chat?',
    'Date applied': -20,
    'Last heard': -3,
    Notes: '=1+1 is what the test asked',
  },
];

/**
 * A made-up tracker of twenty varied leads around a day: rows of text as a CSV file would hold them,
 * headers first. `today` is the serial number of the day.
 */
export function sampleTracker(today: number): readonly (readonly string[])[] {
  const rows = leads.map((lead) =>
    headers.map((header) => {
      const value = lead[header] ?? '';
      return typeof value === 'number' ? isoDay(today + value) : value;
    }),
  );
  return [headers, ...rows];
}

function isoDay(serial: number): string {
  return lightFormat(addDays(new UTCDateMini(1899, 11, 30), serial), 'yyyy-MM-dd');
}
