import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { recogniseHeaders } from '../../src/tracker/columns';

const layouts = readFileSync(new URL('headerLayouts.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) =>
    line
      .split(' | ')
      .slice(1)
      .map((cell) => cell.split(' = ')[0] ?? ''),
  );

const anyLayout = fc.constantFrom(...layouts);
const anyShuffledLayout = anyLayout.chain((headers) =>
  fc.record({
    headers: fc.constant(headers),
    shuffled: fc.shuffledSubarray(headers, { minLength: headers.length }),
  }),
);

/** The header of each field's column. */
function headerOf(headers: readonly string[]): Readonly<Record<string, string>> {
  const columns = [...recogniseHeaders(headers)].map(([field, at]) => [field, headers[at] ?? '']);
  return Object.fromEntries(columns) as Record<string, string>;
}

test('the order of the columns does not matter', () => {
  fc.assert(
    fc.property(anyShuffledLayout, ({ headers, shuffled }) => {
      expect(headerOf(shuffled)).toEqual(headerOf(headers));
    }),
  );
});

test('punctuation and stray blanks do not matter', () => {
  const around = fc.constantFrom('', ' ', ':', '*', ' ?', '  ', '…', ' ✨');
  fc.assert(
    fc.property(anyLayout, around, (headers, mark) => {
      const marked = headers.map((header) => ` ${header}${mark}`);
      expect([...recogniseHeaders(marked)].sort()).toEqual([...recogniseHeaders(headers)].sort());
    }),
  );
});

test('a column that nobody knows changes nothing', () => {
  const unknown = fc.constantFrom('Zyxwv', 'Qqq ttt', '###', '\u{1f600}', 'Kvmx-7');
  fc.assert(
    fc.property(anyLayout, unknown, fc.nat(), (headers, header, place) => {
      const more = headers.toSpliced(place % (headers.length + 1), 0, header);
      expect(headerOf(more)).toEqual(headerOf(headers));
    }),
  );
});

test('no column is claimed twice, whatever stands in the headers', () => {
  const cell = fc.oneof(fc.constantFrom(...layouts.flat()), fc.string(), fc.integer());
  fc.assert(
    fc.property(fc.array(cell), (headers) => {
      const claimed = [...recogniseHeaders(headers).values()];
      expect(new Set(claimed).size).toBe(claimed.length);
      expect(claimed.every((column) => typeof headers[column] === 'string')).toBe(true);
    }),
  );
});
