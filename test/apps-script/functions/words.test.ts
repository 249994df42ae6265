import type { Workbench } from '../../../workbench/runtime';
import { bundledWorkbench, typeRows, valueOf, valuesOf } from '../../support/bundledWorkbench';

const headers = [
  'Company',
  'Role',
  'Contact',
  'Contact email',
  'Interview date',
  'Reply expected by',
  'Notes',
];
const rows = [
  ['Acme', 'Editor', 'Dana Ito', 'dana@example.com', '2026-11-05', '2026-11-12', ''],
  ['Birch', 'Nurse', '', '', 'soon', '', ''],
  ['Cedar', 'Cook', '', '', '2026-11-30', 'ASAP', '3 other candidates'],
  ['', '', '', '', '', '', ''],
];

function tracker(): Workbench {
  const workbench = bundledWorkbench();
  workbench.workbook.insertColumns('Tracker', 20, 10);
  typeRows(workbench.workbook, [headers, ...rows]);
  return workbench;
}

describe('FOLLOWUP_DRAFT', () => {
  test('writes the message for the next step of a row, with what it lacks in front', () => {
    const draft = valueOf(tracker(), '=FOLLOWUP_DRAFT(A2:G2;A$1:G$1)');
    expect(draft).toMatch(/^Subject: .+\n\nDear Dana Ito,\n\n.*the Editor role at Acme/s);
    expect(draft).toContain('12 November');
  });

  test.each([
    ['a row that cannot be read', 3, 'Check this row'],
    ['a row without a message', 4, ''],
    ['a blank row', 5, ''],
  ])('for %s', (_what, row, expected) => {
    expect(valueOf(tracker(), `=FOLLOWUP_DRAFT(A${row}:G${row};A$1:G$1)`)).toBe(expected);
  });

  test('for several rows gives a column down to the last lead', () => {
    const drafts = valuesOf(tracker(), '=FOLLOWUP_DRAFT(A2:G;A1:G1)', 4).flat();
    expect(drafts.slice(1)).toEqual(['Check this row', '', '']);
    expect(drafts[0]).toMatch(/^Subject/);
  });

  test('signs with the name in the settings, and takes templates of one’s own', () => {
    const workbench = tracker();
    workbench.workbook.addSheet('Follow-up settings');
    typeRows(workbench.workbook, [['Your name', 'Sam Reed']], { sheet: 'Follow-up settings' });
    workbench.workbook.addSheet('Templates');
    const own = ['after their date', '', 'News?', 'Hi {contact}, any news? {your name}'];
    typeRows(workbench.workbook, [['Kind', 'Method', 'Subject', 'Text'], own], {
      sheet: 'Templates',
    });
    const call = "=FOLLOWUP_DRAFT(A2:G2;A$1:G$1;'Follow-up settings'!$A:$B";
    expect(valueOf(workbench, `${call})`)).toMatch(/Kind regards\nSam Reed$/);
    expect(valueOf(workbench, `${call};;Templates!$A:$D)`)).toBe(
      'Subject: News?\n\nHi Dana Ito, any news? Sam Reed',
    );
  });
});

describe('ASK_AT_INTERVIEW', () => {
  test('lists what the row does not tell yet, for paper', () => {
    expect(valueOf(tracker(), '=ASK_AT_INTERVIEW(A2:G2;A$1:G$1)')).toBe(
      '☐ Which way of contact do they prefer?\n☐ How many other candidates are there?',
    );
  });

  test('words without a date count as unknown, and notes may tell of the others', () => {
    expect(valueOf(tracker(), '=ASK_AT_INTERVIEW(A4:G4;A$1:G$1)')).toBe(
      '☐ When will I hear, and how? In days, or in weeks? (So far: “ASAP”.)\n' +
        '☐ Who will be my contact from here on?\n' +
        '☐ How do I reach them directly, by email or by phone?\n' +
        '☐ Which way of contact do they prefer?',
    );
  });

  test('for several rows gives a column', () => {
    const lists = valuesOf(tracker(), '=ASK_AT_INTERVIEW(A2:G;A1:G1)', 4).flat();
    expect(lists[1]).toBe('Check this row');
    expect(lists[3]).toBe('');
  });
});

describe('TONE_CHECK', () => {
  test('passes what is calm, and says of the rest what hurts and what to write instead', () => {
    const workbench = tracker();
    expect(valueOf(workbench, '=TONE_CHECK("Thank you for your time on Tuesday.")')).toBe(
      'Sounds fine',
    );
    expect(valueOf(workbench, '=TONE_CHECK("You promised to call me weeks ago.")')).toContain(
      '“You promised”',
    );
  });

  test('a column gives a column down to the last text, blank where there is none', () => {
    const workbench = tracker();
    typeRows(workbench.workbook, [['Thank you for your time.'], [''], ['Answer me NOW!!!'], ['']], {
      row: 10,
    });
    const readings = valuesOf(workbench, '=TONE_CHECK(A10:A)', 4).flat();
    expect(readings.slice(0, 2)).toEqual(['Sounds fine', '']);
    expect(readings[2]).not.toBe('Sounds fine');
    expect(readings[3]).toBe('');
  });

  test('does not judge another language', () => {
    const german =
      'Sehr geehrte Frau Ito, ich möchte mich nach dem Stand meiner Bewerbung erkundigen.';
    expect(valueOf(tracker(), `=TONE_CHECK("${german}")`)).toMatch(/English only/);
  });
});

test.each([
  ['FOLLOWUP_DRAFT()', 'a row and its headers, found nothing'],
  ['FOLLOWUP_DRAFT(A2:G2)', 'the header row after the row, found nothing'],
  [
    'FOLLOWUP_DRAFT(A2:G2;A1:F1)',
    'headers as wide as the row, 1 × 7 cells, found a range of 1 × 6',
  ],
  ['FOLLOWUP_DRAFT(A2:G2;A1:G1;;;"x")', 'the range of your templates, found “x”'],
  ['ASK_AT_INTERVIEW("x";A1:G1)', 'a row and its headers, found “x”'],
  ['TONE_CHECK()', 'a message, found nothing'],
])('=%s says what is wrong and what to type', (call, message) => {
  const name = call.slice(0, call.indexOf('('));
  const answer = String(valueOf(tracker(), `=${call}`));
  expect(answer).toContain(`#ERROR! ${name} expected ${message}`);
  expect(answer).toContain(`; type, for example, =${name}(`);
});

test('each makes at most two service calls', () => {
  const workbench = tracker();
  workbench.forgetExecutions();
  valueOf(workbench, '=FOLLOWUP_DRAFT(A2:G2;A$1:G$1)');
  valueOf(workbench, '=ASK_AT_INTERVIEW(A2:G2;A$1:G$1)');
  valueOf(workbench, '=TONE_CHECK("Thank you.")');
  const counts = workbench.executions.map(({ calls }) => calls.countedNames.length);
  expect(counts.length).toBeGreaterThanOrEqual(3);
  expect(Math.max(...counts)).toBeLessThanOrEqual(2);
});
