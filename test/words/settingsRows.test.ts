import { defaultSettings, readSettings } from '../../src/tracker/settings';
import { settingsHeaders, settingsRows } from '../../src/words/settingsRows';
import { calendar } from '../support/calendar';

test('a new settings sheet says what holds anyway, and every row of it is understood', () => {
  const table = [settingsHeaders, ...settingsRows('Jobs')];
  expect(readSettings(table, calendar())).toEqual({ ...defaultSettings, trackerSheet: 'Jobs' });
});

test('every number can be changed on its own row', () => {
  for (const [name, value] of settingsRows('Jobs')) {
    if (typeof value !== 'number') continue;
    const { problems } = readSettings([[name, 1000]], calendar());
    expect(problems).toHaveLength(1);
  }
});

test('every row says what it means', () => {
  for (const row of settingsRows('Jobs')) expect(row[2]).toMatch(/^[A-Z].+\.$/);
});
