import { languages } from '../../src/tracker/headers/languages';
import { withoutMarks } from '../../src/tracker/headers/vocabulary';
import { normalise } from '../../src/tracker/normalise';

test('every word and header in the lists is in the form in which they are compared', () => {
  const words = languages.flatMap(({ words }) => Object.values(words));
  const headers = languages.flatMap((language) => Object.values(language.headers ?? {}));
  const entries = [
    ...words.flatMap((list) => list.split(', ').map((word) => word.replace(/\*$/, ''))),
    ...headers.flatMap((list) => list.split(', ').map((entry) => withoutMarks(entry).text)),
  ];
  expect(entries.filter((entry) => entry === '' || normalise(entry) !== entry)).toEqual([]);
});
