import { readFileSync } from 'node:fs';
import { recogniseHeaders } from '../../src/tracker/columns';

const layouts = readFileSync(new URL('headerLayouts.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [language = '', ...cells] = line.split(' | ');
    const columns = cells.map((cell) => cell.split(' = '));
    return {
      language,
      headers: columns.map(([header = '']) => header),
      fields: columns.map(([, field = '']) => field),
    };
  });

/** What each header is taken for, '' where it is left alone. */
function taken(headers: readonly string[]): readonly string[] {
  const names = headers.map(() => '');
  recogniseHeaders(headers).forEach((column, field) => {
    names[column] = field;
  });
  return names;
}

test.each(layouts)('$language: $headers', ({ headers, fields }) => {
  expect(taken(headers)).toEqual(fields);
});

test.each(layouts)(
  'case and underscores do not matter: $language $headers',
  ({ headers, fields }) => {
    expect(taken(headers.map((header) => header.toUpperCase()))).toEqual(fields);
    expect(taken(headers.map((header) => header.replace(/ (?=[a-z])/g, '_')))).toEqual(fields);
  },
);
