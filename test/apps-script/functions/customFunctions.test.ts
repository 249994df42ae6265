import type { Workbench } from '../../../workbench/runtime';
import {
  bundledWorkbench,
  cellsAt,
  inShort,
  typeRows,
  valueOf,
  valuesOf,
} from '../../support/bundledWorkbench';

const headers = ['Company', 'Role', 'Status', 'Interview date', 'Reply expected by', 'Notes'];
const rows = [
  ['Acme', 'Editor', 'Interviewing', '2026-11-05', '2026-11-12', ''],
  ['Birch', 'Nurse', 'Interviewing', 'soon', '', '=1+1'],
  ['', '', '', '', '', ''],
  ['Cedar', 'Cook', 'Rejected ❌', '2026-11-12', '', ''],
];

function tracker(...above: readonly (readonly string[])[]): Workbench {
  const workbench = bundledWorkbench();
  workbench.workbook.insertColumns('Tracker', 20, 10);
  typeRows(workbench.workbook, [...above, headers, ...rows]);
  return workbench;
}

/** The counted service calls of the formulas that were calculated since. */
function countsOf(workbench: Workbench): readonly number[] {
  return workbench.executions.map(({ calls }) => calls.countedNames.length);
}

describe('FOLLOWUP_PLAN', () => {
  const plan = [
    ['Next follow-up', 'Next step', 'Why'],
    [
      '2026-11-16',
      'Check in (1 of 2)',
      "They said by Thu 12 Nov; 3 days' cushion ends on a Sunday, so Monday.",
    ],
    ['', 'Check this row', 'Interviewed on: expected a date, found “soon”.'],
    ['', '', ''],
    ['', 'Closed', 'They said no, so nothing more goes out here.'],
  ];

  test('gives day, step and reason beside each row, its labels beside the headers', () => {
    expect(valuesOf(tracker(), '=FOLLOWUP_PLAN(A1:F)', 5, 3)).toEqual(plan);
  });

  test('ends with the last lead, so that appended rows do not land below it', () => {
    const workbench = tracker();
    valuesOf(workbench, '=FOLLOWUP_PLAN(A1:F)');
    expect(workbench.workbook.contentSize('Tracker').rows).toBe(5);
  });

  test('leaves the rows above the headers blank', () => {
    const workbench = tracker(['My search'], ['']);
    expect(valuesOf(workbench, '=FOLLOWUP_PLAN(A1:F)', 7, 3)).toEqual([
      ['', '', ''],
      ['', '', ''],
      ...plan,
    ]);
  });

  test('takes settings, a day to plan for and the contact log', () => {
    const workbench = tracker();
    workbench.workbook.addSheet('Follow-up settings');
    typeRows(
      workbench.workbook,
      [
        ['Setting', 'Value'],
        ['Cushion days', '5'],
        ['Today', '2026-11-03'],
      ],
      {
        sheet: 'Follow-up settings',
      },
    );
    workbench.workbook.addSheet('Contact log');
    typeRows(
      workbench.workbook,
      [
        ['Id', 'Company', 'Role', 'Kind', 'Day'],
        ['1', 'Acme', 'Editor', 'snoozed', '2026-11-30'],
      ],
      {
        sheet: 'Contact log',
      },
    );
    const settings = "'Follow-up settings'!$A:$B";
    const log = "'Contact log'!$A:$M";
    const second = (formula: string) => valuesOf(workbench, formula, 2, 2)[1];
    expect(second(`=FOLLOWUP_PLAN(A1:F;${settings};DATE(2026;11;21))`)).toEqual([
      '2026-11-17',
      'Check in (1 of 2)',
    ]);
    expect(second(`=FOLLOWUP_PLAN(A1:F;${settings})`)).toEqual([
      '2026-11-05',
      'Prepare for the interview',
    ]);
    expect(second(`=FOLLOWUP_PLAN(A1:F;;;${log})`)).toEqual(['2026-11-30', 'Check in (1 of 2)']);
  });

  test('follows an edit', () => {
    const workbench = tracker();
    valuesOf(workbench, '=FOLLOWUP_PLAN(A1:F)');
    typeRows(workbench.workbook, [['2026-11-06']], { row: 2, column: 4 });
    typeRows(workbench.workbook, [['2026-11-17']], { row: 2, column: 5 });
    expect(inShort(cellsAt(workbench.workbook, 2, 22)[0]?.[0]?.value ?? '')).toBe('2026-11-20');
  });

  test('makes at most two service calls', () => {
    const workbench = tracker();
    workbench.forgetExecutions();
    valuesOf(workbench, '=FOLLOWUP_PLAN(A1:F)');
    expect(Math.max(...countsOf(workbench))).toBeLessThanOrEqual(2);
    expect(countsOf(workbench).length).toBeGreaterThan(0);
  });

  test.each([
    ['=FOLLOWUP_PLAN()', 'a tracker with its header row, found nothing'],
    ['=FOLLOWUP_PLAN("x")', 'a tracker with its header row, found “x”'],
    [
      '=FOLLOWUP_PLAN(H1:J3)',
      'a header row with names such as Company, Role, Status and Interview date, found blank cells only',
    ],
    [
      '=FOLLOWUP_PLAN(A2:B3)',
      'a header row with names such as Company, Role, Status and Interview date, found “Acme” and “Editor”',
    ],
  ])('%s says what is wrong and what to type', (formula, message) => {
    expect(valueOf(tracker(), formula)).toBe(
      `#ERROR! FOLLOWUP_PLAN expected ${message}; type, for example, =FOLLOWUP_PLAN(A1:T)`,
    );
  });
});

test.each([
  ['5', 'a range of settings, found “5”'],
  [';"soon"', 'a date for as_of, found “soon”'],
  [';DATE(1980;1;1)', 'a date from 1990 to five years ahead for as_of, found “1980-01-01”'],
  [';A1:B2', 'one date for as_of, found a range of 2 × 2 cells'],
  [';FALSE', 'one date for as_of, found “FALSE”'],
  [';;7', 'the range of the contact log, found “7”'],
])('an argument of %s says what it should be and how the whole call goes', (rest, message) => {
  expect(valueOf(tracker(), `=FOLLOWUP_PLAN(A1:F;${rest})`)).toBe(
    `#ERROR! FOLLOWUP_PLAN expected ${message}; type, for example, ` +
      "=FOLLOWUP_PLAN(A1:T; 'Follow-up settings'!$A:$B; DATE(2026;11;21); 'Contact log'!$A:$M)",
  );
});

describe('NEXT_FOLLOWUP', () => {
  test.each([
    ['one row and its headers', '=NEXT_FOLLOWUP(A2:F2;A$1:F$1)', '2026-11-16'],
    ['a row that cannot be read', '=NEXT_FOLLOWUP(A3:F3;A$1:F$1)', 'Check this row'],
    ['a blank row', '=NEXT_FOLLOWUP(A4:F4;A$1:F$1)', ''],
    ['a row without a follow-up', '=NEXT_FOLLOWUP(A5:F5;A$1:F$1)', ''],
    ['the live form', '=NEXT_FOLLOWUP(HSTACK(A2:C2;D2:F2);HSTACK(A$1:C$1;D$1:F$1))', '2026-11-16'],
    ['a day to plan for', '=NEXT_FOLLOWUP(A2:F2;A$1:F$1;;DATE(2027;3;1))', ''],
    ['a single value', '=NEXT_FOLLOWUP(D2)', '2026-11-12'],
    ['single values', '=NEXT_FOLLOWUP(D2;E2)', '2026-11-16'],
    ['a last check-in', '=NEXT_FOLLOWUP(D2;E2;DATE(2026;11;16);1)', '2026-11-23'],
    ['enough check-ins', '=NEXT_FOLLOWUP(D2;E2;DATE(2026;11;16);2)', ''],
    ['a wish to wait', '=NEXT_FOLLOWUP(D2;E2;;;DATE(2026;12;4))', '2026-12-07'],
    ['a value that is no date', '=NEXT_FOLLOWUP("soon")', 'Check this row'],
    ['a blank cell', '=NEXT_FOLLOWUP(H9)', ''],
    ['inside a longer formula', '=IF(A2="";"";NEXT_FOLLOWUP(A2:F2;A$1:F$1)+1)', '2026-11-17'],
  ])('%s', (_form, formula, expected) => {
    expect(valueOf(tracker(), formula)).toBe(expected);
  });

  test('a whole tracker gives a column with a label', () => {
    expect(valuesOf(tracker(), '=NEXT_FOLLOWUP(A1:F)', 5)).toEqual([
      ['Next follow-up'],
      ['2026-11-16'],
      ['Check this row'],
      [''],
      [''],
    ]);
  });

  test('rows and headers apart give a column', () => {
    expect(valuesOf(tracker(), '=NEXT_FOLLOWUP(A2:F5;A1:F1)', 2)).toEqual([
      ['2026-11-16'],
      ['Check this row'],
    ]);
  });

  test('single columns give a column', () => {
    expect(valuesOf(tracker(), '=NEXT_FOLLOWUP(D2:D5;E2:E5)', 4)).toEqual([
      ['2026-11-16'],
      ['Check this row'],
      [''],
      ['2026-11-19'],
    ]);
  });

  test.each([
    [
      '=NEXT_FOLLOWUP(D2:D5;E2:E4)',
      'single columns of one height, found a range of 3 × 1 cells; type, for example, =NEXT_FOLLOWUP(C2; D2; E2; F2; G2)',
    ],
    [
      '=NEXT_FOLLOWUP(A2:E2;A1:F1)',
      'headers as wide as the row, 5 cells, found a range of 1 × 6 cells; type, for example, =NEXT_FOLLOWUP(A2:T2; A$1:T$1)',
    ],
    [
      '=NEXT_FOLLOWUP(A2:F2;H1:M1)',
      'a header row with names such as Company, Role, Status and Interview date, found blank cells only; type, for example, =NEXT_FOLLOWUP(A2:T2; A$1:T$1)',
    ],
  ])('%s says what is wrong and what to type', (formula, message) => {
    expect(valueOf(tracker(), formula)).toBe(`#ERROR! NEXT_FOLLOWUP expected ${message}`);
  });
});

describe('TRACKER_COLUMNS', () => {
  test('names under each header what it is taken for', () => {
    const fields = ['company', 'role', 'status', 'interviewedOn', 'replyExpectedBy', 'notes'];
    expect(valuesOf(tracker(), '=TRACKER_COLUMNS(A1:F1)', 1, 6)).toEqual([fields]);
    expect(valuesOf(tracker(), '=TRACKER_COLUMNS(A1:F)', 1, 6)).toEqual([fields]);
  });

  test('is blank where nothing is recognised', () => {
    expect(valuesOf(tracker(), '=TRACKER_COLUMNS(H1:J1)', 1, 3)).toEqual([['', '', '']]);
  });
});

describe('a column that holds our functions is never read as a field', () => {
  const withOurs = [
    ['Company', 'Follow-up date', 'Interview date'],
    ['Acme', '=NEXT_FOLLOWUP(HSTACK(A2;C2);HSTACK(A$1;C$1);;DATE(2020;1;1))', '2026-11-05'],
    ['Birch', '=IFERROR(NEXT_FOLLOWUP(C3;"2027-01-15");"")', '2026-11-12'],
  ];

  function ours(): Workbench {
    const workbench = bundledWorkbench();
    typeRows(workbench.workbook, withOurs);
    return workbench;
  }

  test('by the columns it shows', () => {
    expect(valuesOf(ours(), '=TRACKER_COLUMNS(A1:C)', 1, 3)).toEqual([
      ['company', '', 'interviewedOn'],
    ]);
  });

  test('by the plan', () => {
    expect(valuesOf(ours(), '=FOLLOWUP_PLAN(A1:C)', 3, 1)).toEqual([
      ['Next follow-up'],
      ['2026-11-12'],
      ['2026-11-19'],
    ]);
  });

  test('by the form for one row', () => {
    expect(valueOf(ours(), '=NEXT_FOLLOWUP(A3:C3;A$1:C$1)')).toBe('2026-11-19');
  });

  test('by the email', () => {
    const workbench = ours();
    workbench.run('emailThisWeeksList');
    expect(workbench.mailbox.messages[0]?.text).toContain('Thu 19 Nov: Check in (1 of 2), Birch');
  });

  test('while the same header with days that the user typed is one', () => {
    const workbench = bundledWorkbench();
    typeRows(workbench.workbook, [withOurs[0] ?? [], ['Acme', '2027-01-15', '2026-11-05']]);
    expect(valueOf(workbench, '=NEXT_FOLLOWUP(A2:C2;A$1:C$1)')).toBe('2027-01-15');
  });

  test('under whatever header it stands', () => {
    const workbench = ours();
    typeRows(workbench.workbook, [['Date']], { row: 1, column: 2 });
    expect(valuesOf(workbench, '=TRACKER_COLUMNS(A1:C)', 1, 3)).toEqual([
      ['company', '', 'interviewedOn'],
    ]);
  });

  test('and asks for no more than two service calls to know it, whatever the dates', () => {
    const workbench = ours();
    for (const text of ['2026-11-12', "'3/4/2026"]) {
      typeRows(workbench.workbook, [[text]], { row: 2, column: 3 });
      workbench.forgetExecutions();
      valuesOf(workbench, '=FOLLOWUP_PLAN(A1:C)');
      const counts = workbench.executions.flatMap(({ functionName, calls }) =>
        functionName === 'FOLLOWUP_PLAN' ? [calls.countedNames.length] : [],
      );
      expect(Math.max(...counts)).toBe(2);
    }
  });
});

test('formula and email read a text such as 10/11/2026 alike, in the standard template too', () => {
  for (const [locale, asked] of [
    ['en_US', '10 11'],
    ['de_DE', '11 10'],
  ] as const) {
    const workbench = bundledWorkbench({ locale, today: '2026-09-01' });
    const [month] = asked.split(' ');
    typeRows(workbench.workbook, [
      ['Company', 'Interview date', 'Last follow-up', 'Snooze until'],
      ['Acme', "'10/11/2026", '', ''],
      ['Birch', '2026-09-03', '', ''],
    ]);
    const on = month === '10' ? '2026-10-11' : '2026-11-10';
    expect(valuesOf(workbench, '=NEXT_FOLLOWUP(A1:D)', 2)[1]).toEqual([on]);
    workbench.run('emailThisWeeksList');
    expect(workbench.mailbox.messages[0]?.text).not.toContain('ROWS TO CHECK');
  }
});

test.each([
  ['en_US', '2026-03-04'],
  ['de_DE', '2026-04-03'],
])('a text such as 3/4/2026 is read in the order of the locale %s', (locale, expected) => {
  const workbench = bundledWorkbench({ locale, today: '2026-02-01' });
  typeRows(workbench.workbook, [
    ['Company', 'Interview date'],
    ['Acme', "'3/4/2026"],
  ]);
  workbench.forgetExecutions();
  expect(valueOf(workbench, '=NEXT_FOLLOWUP(A2:B2;A$1:B$1)')).toBe(expected);
  expect(countsOf(workbench)).toEqual([2]);
});
