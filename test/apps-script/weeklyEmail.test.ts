import type { Workbench } from '../../workbench/runtime';
import { bundledWorkbench, typeRows, screenOf } from '../support/bundledWorkbench';

const tracker = [
  ['Company', 'Interview date', 'Reply expected by'],
  ['Acme', '2026-11-12', ''],
  ['Birch', '2026-11-19', '2026-11-18'],
];

function withTracker(rows: readonly (readonly string[])[] = tracker): Workbench {
  const workbench = bundledWorkbench();
  typeRows(workbench.workbook, rows);
  return workbench;
}

test('the list goes to the user alone, and the sheet says so', () => {
  const workbench = withTracker();
  workbench.run('emailThisWeeksList');
  expect(workbench.mailbox.messages).toHaveLength(1);
  expect(workbench.mailbox.messages[0]).toMatchObject({
    to: 'me@example.com',
    cc: '',
    bcc: '',
    senderName: 'Polite Nudge',
    subject: 'Polite Nudge: 2 steps due by Fri 27 Nov',
  });
  expect(screenOf(workbench).toasts.map(({ message }) => message)).toEqual([
    "This week's list is on its way to me@example.com.",
  ]);
});

test('settings and contact log count as they do in the formulas', () => {
  const workbench = withTracker();
  workbench.workbook.addSheet('Follow-up settings');
  typeRows(
    workbench.workbook,
    [
      ['Setting', 'Value'],
      ['Pause until', '2026-11-25'],
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
      ['1', 'Birch', '', 'they asked not to be contacted', '2026-11-20'],
    ],
    { sheet: 'Contact log' },
  );
  workbench.run('emailThisWeeksList');
  const [message] = workbench.mailbox.messages;
  expect(message?.text).toContain('* Wed 25 Nov: Check in (1 of 2), Acme');
  expect(message?.text).not.toContain('Birch');
});

test('the tracker is the sheet that the settings name, else the one that is open', () => {
  const workbench = withTracker([['nothing here']]);
  workbench.workbook.addSheet('Jobs 2026');
  typeRows(workbench.workbook, tracker, { sheet: 'Jobs 2026' });
  expect(() => workbench.run('emailThisWeeksList')).toThrow(
    'Expected a tracker on the sheet “Tracker”, with headers such as Company, Role, Status and ' +
      'Interview date, and found none. Open the sheet with your tracker and try again.',
  );
  workbench.workbook.addSheet('Follow-up settings');
  typeRows(workbench.workbook, [['Tracker sheet', 'Jobs 2026']], { sheet: 'Follow-up settings' });
  workbench.run('emailThisWeeksList');
  expect(workbench.mailbox.messages[0]?.subject).toContain('2 steps due');
  typeRows(workbench.workbook, [['Tracker sheet', 'Jobs 2027']], { sheet: 'Follow-up settings' });
  expect(() => workbench.run('emailThisWeeksList')).toThrow(
    'Expected a sheet named “Jobs 2027”, as the settings say, and found none.',
  );
});

test('nothing is sent where sending is not allowed', () => {
  const workbench = withTracker();
  expect(() => workbench.run('emailThisWeeksList', [], { authMode: 'LIMITED' })).toThrow(
    /You do not have permission|Sie sind nicht berechtigt/,
  );
  expect(workbench.mailbox.messages).toEqual([]);
});
