import { defaultPolicy } from '../../src/etiquette';
import { readSettings } from '../../src/tracker/settings';
import { calendar } from '../support/calendar';

test.each([',', ' / ', 'and'])('working days without a day, “%s”, are refused', (found) => {
  const { policy, problems } = readSettings([['Working days', found]], calendar());
  expect(policy.workingDays).toEqual(defaultPolicy.workingDays);
  expect(problems).toEqual([
    {
      setting: 'Working days',
      found: found.trim(),
      expected: 'weekdays such as Mon, Tue, Wed, Thu, Fri',
    },
  ]);
});
