import type { LogRequest } from '../../src/tracker/logRequest';
import type { Overview } from '../../src/tracker/overview';
import type { Workbench } from '../../workbench/runtime';
import { bundledWorkbench, cellsAt, typeRows, valueOf } from '../support/bundledWorkbench';

const withColumns = [
  ['Company', 'Role', 'Interview date', 'Last follow-up', 'Follow-ups sent', 'Last heard'],
  ['Acme', 'Editor', '2026-11-10', '', '', ''],
  ['Birch', 'Nurse', '2026-11-12', '', '', ''],
];
const withoutColumns = [
  ['Company', 'Role', 'Interview date'],
  ['Acme', 'Editor', '2026-11-10'],
  ['Birch', 'Nurse', '2026-11-12'],
];

function setUp(rows: readonly (readonly string[])[]): Workbench {
  const workbench = bundledWorkbench();
  typeRows(workbench.workbook, rows);
  workbench.run('setUpOrRepair');
  return workbench;
}

function overview(workbench: Workbench): Overview {
  return JSON.parse(String(workbench.run('sidebarOverview'))) as Overview;
}

function log(workbench: Workbench, request: Partial<LogRequest> = {}): Overview {
  const whole: LogRequest = {
    row: 2,
    company: 'Acme',
    role: 'Editor',
    kind: 'checked in',
    day: '2026-11-21',
    replyExpectedBy: '',
    note: '',
    ...request,
  };
  return JSON.parse(String(workbench.run('logContact', [JSON.stringify(whole)]))) as Overview;
}

function steps({ leads }: Overview): readonly string[] {
  return leads.map(({ label, day }) => `${label} ${day}`.trim());
}

/** The steps as the plan in the sheet shows them. */
function planned({ workbook }: Workbench, column: number): readonly string[] {
  return cellsAt(workbook, 2, column, 2).map(([cell]) => cell?.display ?? '');
}

function logged({ workbook }: Workbench): readonly (readonly string[])[] {
  const { rows } = workbook.contentSize('Contact log');
  return rows < 2
    ? []
    : cellsAt(workbook, 2, 1, rows - 1, 13, 'Contact log').map((row) =>
        row.map(({ display }) => display),
      );
}

test('lists the leads with their next steps', () => {
  expect(overview(setUp(withColumns))).toMatchObject({
    sheet: 'Tracker',
    today: '2026-11-21',
    leads: [
      {
        row: 2,
        company: 'Acme',
        role: 'Editor',
        label: 'Check in (1 of 2)',
        day: '2026-11-17',
        loggable: true,
      },
      {
        row: 3,
        company: 'Birch',
        role: 'Nurse',
        label: 'Check in (1 of 2)',
        day: '2026-11-19',
        loggable: true,
      },
    ],
  });
});

describe.each([
  ['with columns for it', withColumns, 9],
  ['without columns for it', withoutColumns, 6],
])('in a tracker %s', (_name, rows, stepColumn) => {
  test('a check-in moves the row, the log and the plan', () => {
    const workbench = setUp(rows);
    const once = ['Check in (2 of 2) 2026-11-20', 'Check in (1 of 2) 2026-11-19'];
    expect(steps(log(workbench, { day: '2026-11-13' }))).toEqual(once);
    expect(steps(overview(workbench))).toEqual(once);
    expect(planned(workbench, stepColumn)).toEqual(['Check in (2 of 2)', 'Check in (1 of 2)']);
    expect(steps(log(workbench, { day: '2026-11-20' }))[0]).toBe('Move on');
    expect(logged(workbench).map((row) => [row[3], row[6], row[7], row[11]])).toEqual([
      ['Acme', 'checked in', '2026-11-13', '{"lastNudgeOn":"2026-11-13","nudgesSent":1}'],
      ['Acme', 'checked in', '2026-11-20', '{"lastNudgeOn":"2026-11-20","nudgesSent":2}'],
    ]);
  });

  test('the same contact is counted once, however often it is sent', () => {
    const workbench = setUp(rows);
    log(workbench);
    expect(() => log(workbench)).toThrow(/^Expected a contact that is not logged yet/);
    expect(logged(workbench)).toHaveLength(1);
  });

  test('their reply starts a new round', () => {
    const workbench = setUp(rows);
    log(workbench, { day: '2026-11-17' });
    const after = log(workbench, { kind: 'they replied', day: '2026-11-20' });
    expect(steps(after)[0]).toBe('Check in (1 of 2) 2026-11-27');
    expect(steps(overview(workbench))).toEqual(steps(after));
  });

  test('logging makes at most 15 service calls, opening the sidebar at most 10', () => {
    const workbench = setUp(rows);
    log(workbench);
    expect(workbench.lastExecution?.calls.countedNames.length).toBeLessThanOrEqual(15);
    overview(workbench);
    expect(workbench.lastExecution?.calls.countedNames.length).toBeLessThanOrEqual(10);
  });
});

test("the row's own cells hold what was logged", () => {
  const workbench = setUp(withColumns);
  log(workbench);
  expect(cellsAt(workbench.workbook, 2, 4, 1, 2)[0]?.map(({ value }) => value)).toEqual([
    { serial: 46_347 },
    1,
  ]);
});

test('the lead is found again by its name where the rows were sorted meanwhile', () => {
  const workbench = setUp(withColumns);
  typeRows(workbench.workbook, [withColumns[2] ?? [], withColumns[1] ?? []], { row: 2 });
  expect(steps(log(workbench))).toEqual([
    'Check in (1 of 2) 2026-11-19',
    'Check in (2 of 2) 2026-11-30',
  ]);
});

test('text that looks like a formula, a date or a number stays the text it is', () => {
  const rows = [
    ['Company', 'Role', 'Interview date'],
    ["'=1+1", "'007", '2026-11-10'],
  ];
  const workbench = setUp(rows);
  log(workbench, { company: '=1+1', role: '007', note: '=HYPERLINK("x")' });
  const [row] = logged(workbench);
  expect(row?.slice(3, 5)).toEqual(['=1+1', '007']);
  expect(row?.[9]).toBe('=HYPERLINK("x")');
  expect(steps(overview(workbench))).toEqual(['Check in (2 of 2) 2026-11-30']);
});

test.each<readonly [string, Partial<LogRequest>, string]>([
  [
    'a lead that is gone',
    { company: 'Cedar' },
    'Expected one row for “Cedar”, “Editor”, found none.',
  ],
  ['a day that is none', { day: 'soon' }, 'Expected a day, found “soon”.'],
  ['a day to come', { day: '2030-01-01' }, 'Expected a day up to today, found Tue 1 Jan 2030.'],
  [
    'an answer before its day',
    { kind: 'they replied', replyExpectedBy: '2020-01-01' },
    'Expected a day on which they answer after this one, found Wed 1 Jan 2020.',
  ],
])('%s is refused and nothing is written', (_name, request, message) => {
  const workbench = setUp(withColumns);
  expect(() => log(workbench, request)).toThrow(message);
  expect(logged(workbench)).toEqual([]);
  expect(valueOf(workbench, '=COUNTA(D2:F3)')).toBe(0);
});

test('a cell with a formula is never overwritten, and nothing is logged', () => {
  const workbench = setUp(withColumns);
  typeRows(workbench.workbook, [['=1+0']], { row: 2, column: 5 });
  expect(() => log(workbench)).toThrow(/row 2, found a formula, which is never overwritten/);
  expect(logged(workbench)).toEqual([]);
});

test('thanks are logged where they are the next step', () => {
  const workbench = setUp([
    ['Company', 'Role', 'Interview date'],
    ['Acme', 'Editor', '2026-11-20'],
  ]);
  expect(overview(workbench).leads[0]).toMatchObject({ label: 'Send a thank-you', thanks: true });
  const after = log(workbench, { kind: 'thank-you sent' });
  expect(steps(after)).toEqual(['Check in (1 of 2) 2026-11-27']);
  expect(steps(overview(workbench))).toEqual(steps(after));
});

test('headers of the log that were cleared come back, and anything else there is left alone', () => {
  const workbench = setUp(withoutColumns);
  const first = { sheet: 'Contact log', row: 1 };
  typeRows(workbench.workbook, [Array.from({ length: 13 }, () => '')], first);
  log(workbench);
  expect(
    cellsAt(workbench.workbook, 1, 1, 1, 2, 'Contact log')[0]?.map(({ display }) => display),
  ).toEqual(['Id', 'When']);
  expect(steps(overview(workbench))[0]).toMatch(/^Check in \(2 of 2\)/);
  typeRows(workbench.workbook, [['mine']], first);
  expect(() => log(workbench, { day: '2026-11-20' })).toThrow(
    /^Expected the headers Id, When, Sheet/,
  );
  expect(cellsAt(workbench.workbook, 1, 1, 1, 1, 'Contact log')[0]?.[0]?.display).toBe('mine');
});

test('without set-up the log sheet is made, and the open sheet stays the tracker', () => {
  const workbench = bundledWorkbench();
  typeRows(workbench.workbook, withColumns);
  expect(steps(log(workbench))[0]).toMatch(/^Check in \(2 of 2\)/);
  expect(overview(workbench).sheet).toBe('Tracker');
  expect(logged(workbench)).toHaveLength(1);
});

describe('where somebody has closed a part of the sheet', () => {
  const bob = { email: 'bob@example.com', locale: LANGUAGE };
  const beside = `function act(source) { return new Function('document', source)(SpreadsheetApp.getActive()); }`;

  function closed(source: string): Workbench {
    const workbench = bundledWorkbench({ beside });
    typeRows(workbench.workbook, withColumns);
    workbench.run('setUpOrRepair');
    const ownerOf = workbench.platform.user;
    workbench.run('act', [source], { user: ownerOf });
    workbench.actAs({ user: bob });
    return workbench;
  }

  const close = 'p.removeEditors(p.getEditors());';

  test.each([
    [
      'a cell',
      `var p = document.getSheetByName('Tracker').getRange('E2').protect(); ${close}`,
      /E2/,
    ],
    [
      'the log',
      `var p = document.getSheetByName('Contact log').protect(); ${close}`,
      /contact log/,
    ],
    [
      'a cell with a rule',
      `document.getSheetByName('Tracker').getRange('E2').setDataValidation(SpreadsheetApp.newDataValidation()
        .requireValueInList(['none']).setAllowInvalid(false).build());`,
      /E2/,
    ],
  ])('by %s, nothing is logged and the place is named', (_what, source, place) => {
    const workbench = closed(source);
    expect(() => log(workbench)).toThrow(place);
    expect(() => log(workbench)).toThrow(/Nothing was changed\.$/);
    expect(cellsAt(workbench.workbook, 2, 4, 1, 3)[0]?.map(({ display }) => display)).toEqual([
      '',
      '',
      '',
    ]);
    expect(logged(workbench)).toEqual([]);
  });

  test('by the settings, the list still opens and the email still goes out', () => {
    const workbench = closed(
      `var p = document.getSheetByName('Follow-up settings').protect(); ${close}`,
    );
    workbench.clock.moveTo(workbench.clock.now + 3 * 86_400_000);
    expect(overview(workbench).leads).toHaveLength(2);
    workbench.run('sendWeeklyEmail', [], { isEditorOpen: false });
    expect(workbench.mailbox.messages).toHaveLength(1);
  });
});
