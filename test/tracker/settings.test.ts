import { defaultPolicy, policyNumberNames, policyNumbers } from '../../src/etiquette';
import type { Cell } from '../../src/tracker/cell';
import { defaultSettings, readSettings, type Settings } from '../../src/tracker/settings';
import { calendar, dateCell } from '../support/calendar';
import { day } from '../support/day';

function read(...rows: readonly (readonly Cell[])[]): Settings {
  return readSettings([['Setting', 'Value', 'What it means'], ...rows], calendar());
}

test('without settings the published etiquette holds', () => {
  expect(read()).toEqual(defaultSettings);
});

test.each(policyNumberNames)('%s can be set within its bounds and not beyond', (name) => {
  const { least, most } = policyNumbers[name];
  expect(read([name, least]).policy[name]).toBe(least);
  expect(read([name, String(most)]).policy[name]).toBe(most);
  for (const value of [least - 1, most + 1, least + 0.5, 'many', true]) {
    const settings = read([name, value]);
    expect(settings.policy[name]).toBe(policyNumbers[name].value);
    expect(settings.problems).toEqual([
      {
        setting: name,
        found: typeof value === 'boolean' ? 'TRUE' : String(value),
        expected: `a whole number from ${String(least)} to ${String(most)}`,
      },
    ]);
  }
});

test('the limits of the two columns can be made stricter, never looser', () => {
  expect(read(['Gap days', 14], ['Max nudges', 1]).policy).toMatchObject({
    gapDays: 14,
    maxNudges: 1,
  });
  expect(read(['Gap days', 6], ['Max nudges', 3]).policy).toEqual(defaultPolicy);
});

test('names are known as labels too, and unknown names and blanks are ignored', () => {
  const settings = read(['Cushion days', 5], ['Shoe size', 43], ['gapDays', ''], ['', 9]);
  expect(settings.policy).toEqual({ ...defaultPolicy, cushionDays: 5 });
  expect(settings.problems).toEqual([]);
});

test('today, a pause, holidays and working days are days', () => {
  const settings = read(
    ['Today', dateCell('2026-11-20')],
    ['Pause until', '2026-12-01'],
    ['Holiday', '2026-12-24'],
    ['Holiday', '2026-12-25'],
    ['Working days', 'Sun, Mon, Tue, Wed, Thu'],
  );
  expect(settings.today).toBe(day('2026-11-20'));
  expect(settings.policy).toMatchObject({
    pauseUntil: day('2026-12-01'),
    holidays: new Set([day('2026-12-24'), day('2026-12-25')]),
    workingDays: new Set([0, 1, 2, 3, 4]),
  });
});

test.each([
  ['Today', 'soon', 'a date'],
  ['Holiday', 'Christmas', 'a date'],
  ['Working days', 'weekdays', 'weekdays such as Mon, Tue, Wed, Thu, Fri'],
  ['Working days', 'Sunset', 'weekdays such as Mon, Tue, Wed, Thu, Fri'],
  ['Cushion days', '0xA', 'a whole number from 0 to 14'],
])('%s: “%s” is refused', (setting, found, expected) => {
  const settings = read([setting, found]);
  expect(settings.policy).toEqual(defaultPolicy);
  expect(settings.problems).toEqual([{ setting, found, expected }]);
});

test('a column can be named for a field', () => {
  expect(read(['Column: interviewedOn', 'Chat on']).columns).toEqual(
    new Map([['interviewedOn', 'Chat on']]),
  );
});

test.each([
  ['Mon-Fri', [1, 2, 3, 4, 5]],
  ['Mon – Fri', [1, 2, 3, 4, 5]],
  ['Monday to Thursday', [1, 2, 3, 4]],
  ['Sat-Mon', [6, 0, 1]],
  ['Tue, Thurs and Sunday', [2, 4, 0]],
])('the working days “%s” are a set of weekdays', (text, expected) => {
  expect([...read(['Working days', text]).policy.workingDays]).toEqual(expected);
});
