import type { Cell } from '../../src/tracker/cell';
import { findColumns, noHints, recogniseHeaders } from '../../src/tracker/columns';

/** What each header is taken for, '' where it is left alone. */
function taken(headers: readonly Cell[], hints = noHints): readonly string[] {
  const columnOf = recogniseHeaders(headers, hints);
  const names = headers.map(() => '');
  columnOf.forEach((column, field) => {
    names[column] = field;
  });
  return names;
}

const template = {
  Company: 'company',
  Role: 'role',
  Contact: 'contactName',
  'Contact email': 'contactEmail',
  'Contact phone': 'contactPhone',
  'Preferred method': 'preferredMethod',
  Status: 'status',
  'Date applied': 'appliedOn',
  'Interview date': 'interviewedOn',
  'Thank-you sent': 'thankedOn',
  'Reply expected by': 'replyExpectedBy',
  'Hold until': 'holdUntil',
  'Do not contact': 'doNotContact',
  'Offer deadline': 'offerDeadline',
  'Last follow-up': 'lastNudgeOn',
  'Follow-ups sent': 'nudgesSent',
  'Last heard': 'lastHeardOn',
  'Snooze until': 'snoozeUntil',
  'Job link': 'link',
  Notes: 'notes',
};

test("the template's own headers are all understood", () => {
  expect(taken(Object.keys(template))).toEqual(Object.values(template));
});

test.each([
  ['COMPANY', 'company'],
  [' company_name ', 'company'],
  ['companyName', 'company'],
  ['🏢 Company:', 'company'],
  ['Position Title', 'role'],
  ['date_applied', 'appliedOn'],
  ['Application Date', 'appliedOn'],
  ['Next follow-up', 'nextFollowUpOn'],
  ["Don't contact", 'doNotContact'],
  ['Vorstellungsgespräch', 'interviewedOn'],
  ["Date d'entretien", 'interviewedOn'],
  ['Fecha de solicitud', 'appliedOn'],
  ['Şirket / Kurum', 'company'],
  ['投递日期', 'appliedOn'],
  ['Favourite colour', ''],
  ['', ''],
])('“%s” is taken for “%s”', (header, field) => {
  expect(taken([header])).toEqual([field]);
});

test('two headers never claim one field: the surer spelling wins, then the left one', () => {
  expect(taken(['Title', 'Position'])).toEqual(['', 'role']);
  expect(taken(['Company', 'Company'])).toEqual(['company', '']);
});

test('rows above the headers are skipped', () => {
  const table = [['My job search'], [], ['', 'Company', 'Status'], ['', 'Acme', 'Applied']];
  expect(findColumns(table)).toEqual({
    headerRow: 2,
    columnOf: new Map([
      ['company', 1],
      ['status', 2],
    ]),
  });
});

test('a table without any known header has no columns', () => {
  expect(
    findColumns([
      ['foo', 'bar'],
      [1, 2],
    ]),
  ).toBeUndefined();
  expect(findColumns([])).toBeUndefined();
});

test('what the settings say wins over recognition', () => {
  const overrides = new Map([['interviewedOn', 'chat on'] as const]);
  expect(taken(['Interview date', 'Chat on'], { ...noHints, overrides })).toEqual([
    '',
    'interviewedOn',
  ]);
});

test('a column that holds our functions is never read as a field', () => {
  expect(taken(['Company', 'Next follow-up'], { ...noHints, ourColumns: new Set([1]) })).toEqual([
    'company',
    '',
  ]);
});

test('the columns of a plan are known by their labels', () => {
  expect(taken(['Company', 'Next follow-up', 'Next step', 'Why', 'Notes'])).toEqual([
    'company',
    '',
    '',
    '',
    'notes',
  ]);
  expect(taken(['Next follow-up', 'Why'])).toEqual(['nextFollowUpOn', '']);
});
