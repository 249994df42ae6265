import * as fc from 'fast-check';
import type { ProvenField } from './goodCells';

type Headers = Readonly<Partial<Record<ProvenField, readonly string[]>>>;

/** Headers that leave no doubt which field they name. */
const english: Readonly<Record<ProvenField, readonly string[]>> = {
  company: ['Company', 'Company name', 'Employer'],
  role: ['Role', 'Job title', 'Position'],
  contactName: ['Contact name', 'Contact person', 'Recruiter name'],
  contactEmail: ['Recruiter email', 'Hiring manager email'],
  contactAny: ['Contact details', 'Contact info'],
  contactPhone: ['Recruiter phone'],
  preferredMethod: ['Preferred method', 'Preferred contact method'],
  status: ['Status', 'Application status', 'Current status'],
  appliedOn: ['Date applied', 'Date of application', 'Application date'],
  interviewedOn: ['Interview date', 'Date of interview'],
  thankedOn: ['Thank-you sent', 'Thank you note sent'],
  replyExpectedBy: ['Reply expected by', 'Expected response'],
  holdUntil: ['Hold until', 'Do not contact before', 'Wait until'],
  doNotContact: ['Do not contact', "Don't contact"],
  offerDeadline: ['Offer deadline', 'Offer expires'],
  lastNudgeOn: ['Last follow-up', 'Last check-in'],
  nudgesSent: ['Follow-ups sent', 'Number of follow-ups', 'Check-ins sent'],
  lastHeardOn: ['Last heard', 'Last reply'],
  snoozeUntil: ['Snooze until'],
  nextFollowUpOn: ['Next follow-up date'],
  link: ['Job link', 'Job URL'],
  notes: ['Notes', 'Comments'],
};

/** The same in other languages; what is missing stands there in English, as the add-on adds it. */
const languages: readonly Headers[] = [
  {},
  {},
  {
    company: ['Firma', 'Unternehmen'],
    role: ['Stelle'],
    contactName: ['Ansprechpartner'],
    appliedOn: ['Bewerbungsdatum'],
    interviewedOn: ['Gesprächstermin'],
    replyExpectedBy: ['Antwort bis'],
    lastNudgeOn: ['Letzte Nachfrage'],
    lastHeardOn: ['Letzte Rückmeldung'],
    notes: ['Notizen'],
  },
  {
    company: ['Entreprise'],
    role: ['Poste'],
    status: ['Statut'],
    appliedOn: ['Date de candidature'],
    interviewedOn: ['Date d’entretien'],
    replyExpectedBy: ['Réponse attendue'],
    link: ['Lien de l’offre'],
  },
  {
    company: ['Empresa'],
    role: ['Puesto'],
    status: ['Estado'],
    appliedOn: ['Fecha de solicitud'],
    interviewedOn: ['Fecha de entrevista'],
    notes: ['Notas'],
  },
];

/** How a header is written down. */
const hands: readonly ((header: string) => string)[] = [
  (header) => header,
  (header) => header,
  (header) => header.toUpperCase(),
  (header) => header.toLowerCase(),
  (header) => `  ${header} `,
  (header) => `${header}:`,
  (header) => `📅 ${header}`,
  (header) => `\ufeff${header}\u200e`,
  (header) => header.replaceAll(/[ -]/g, '_').toLowerCase(),
  (header) => header.replaceAll(/[ -]+(\p{L})/gu, (_, next: string) => next.toUpperCase()),
];

/** How all headers of one tracker are chosen and written. */
export type HeaderHand = (field: ProvenField) => string;

/** Spellings of all fields in one language and hand. */
export const headerHand: fc.Arbitrary<HeaderHand> = fc
  .tuple(fc.constantFrom(...languages), fc.nat({ max: 6 }), fc.constantFrom(...hands))
  .map(([language, pick, write]) => (field) => {
    const spellings = language[field] ?? english[field];
    return write(spellings[pick % spellings.length] ?? '');
  });

/** Headers that say nothing about following up, a blank one among them. */
export const strangeHeaders: readonly string[] = [
  'Salary',
  'Remote?',
  'Fit (1-10)',
  'CV version',
  'Years of experience',
  '#REF!',
  '',
];
