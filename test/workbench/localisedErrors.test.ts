import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { inLanguage } from '../../workbench/errorLanguage';
import { germanErrors } from '../../workbench/germanErrors';
import { ServiceException } from '../../workbench/serviceException';
import { bench } from './bench';

const german = { email: 'ann@example.com', locale: 'de' };

/** What a script hears that catches an error of a service. */
const heard = (source: string, locale: string) =>
  bench(
    `function look() {
      var range = SpreadsheetApp.getActiveRange();
      try { ${source} } catch (e) { return e.name + ': ' + e.message; }
    }`,
    { user: { ...german, locale } },
  ).workbench.run('look');

describe('an error of a service is in the language of the user (ErrorHandler, list of texts)', () => {
  test.each([
    ['range.getSheet().getRange(0, 1)', 'Exception: Der Anfang des Bereichs (row) ist zu klein.'],
    [
      'MailApp.sendEmail("", "s", "b")',
      'Exception: E-Mail konnte nicht gesendet werden: kein Empfänger',
    ],
    [
      'LockService.getUserLock().waitLock(-1)',
      'Exception: Zeitüberschreitung bei der Sperre: Ein anderer Prozess hat die Sperre zu lange aufrechterhalten.',
    ],
    [
      'range.setValues([[1, 2]])',
      'Exception: Die Anzahl (columns) in den Daten entspricht nicht der Anzahl (columns) im Bereich. Die Daten haben 2, der Bereich hat 1.',
    ],
    [
      'range.setValue()',
      'Exception: Die Parameter () stimmen nicht mit der Methodensignatur für SpreadsheetApp.Range.setValue überein.',
    ],
  ])('%s', (source, text) => {
    expect(heard(source, 'de')).toBe(text);
    expect(heard(source, 'de_AT')).toBe(text);
    expect(heard(source, 'en')).not.toBe(text);
  });

  test('but the workbench refuses in its own words', () => {
    expect(heard('range.nope', 'de')).toBe('Refusal: The workbench does not imitate Range.nope.');
  });

  test('and a language of which it has no texts is refused', () => {
    expect(heard('range.getSheet().getRange(0, 1)', 'fr')).toContain(
      "does not imitate Google's errors in the language fr",
    );
  });

  test('each user has their own', () => {
    const { workbench } = bench(
      `function look() { SpreadsheetApp.getActiveSheet().getRange(0, 1); }`,
    );
    expect(() => workbench.run('look')).toThrow('The starting row of the range is too small.');
    expect(() =>
      workbench.run('look', [], { user: { ...german, email: 'bob@example.com' } }),
    ).toThrow('Exception: Der Anfang des Bereichs (row) ist zu klein.');
  });
});

/** The texts that the workbench throws as Google's, as far as they are written where they are thrown. */
function thrownTexts(): readonly string[] {
  const folder = new URL('../../workbench/', import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => [
      ...readFileSync(new URL(file, folder), 'utf8').matchAll(
        /new ServiceException\(\s*((?:(['"`])(?:(?!\2)[^\\]|\\.)*\2\s*\+?\s*)+)/g,
      ),
    ])
    .map(([, literals = '']) =>
      [...literals.matchAll(/(['"`])((?:(?!\1)[^\\]|\\.)*)\1/g)].map(([, , text]) => text).join(''),
    )
    .map((text) => text.replaceAll(/\$\{[^}]*\}/g, 'X'));
}

test('every text that is thrown has a German form', () => {
  const texts = thrownTexts();
  expect(texts.length).toBeGreaterThan(25);
  const missing = texts.filter((text) => {
    const found = inLanguage(new ServiceException(text), 'de');
    return !(found instanceof ServiceException) || found.message === text;
  });
  expect(missing).toEqual([]);
});

test('a German form fills all gaps of the English one', () => {
  const gaps = (text: string) => text.split('{}').length - 1;
  const odd = germanErrors.filter(([english, translated]) =>
    Array.from({ length: 9 }, (_, index) => `{${index + 1}}`).some(
      (gap, index) => translated.includes(gap) && index >= gaps(english),
    ),
  );
  expect(odd).toEqual([]);
});
