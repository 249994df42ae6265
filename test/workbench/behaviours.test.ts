import { existsSync, readFileSync } from 'node:fs';
import { behavioursAsTable, readBehaviours } from '../../scripts/behaviours.mjs';

const root = new URL('../../', import.meta.url);
const read = (file: string): string => readFileSync(new URL(file, root), 'utf8');
const behaviours = readBehaviours();

test('every imitated behaviour has an id of its own', () => {
  const ids = behaviours.map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(200);
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
});

test('every one names its source, or the reason why it is a guess', () => {
  expect(behaviours.filter(({ source }) => source.trim().length < 4)).toEqual([]);
  const kinds = new Set<string>(behaviours.map(({ kind }) => kind));
  expect([...kinds].sort()).toEqual(['guess', 'source']);
});

test('every one stands in one place of the code, and can be flipped there', () => {
  const lost = behaviours.filter(
    ({ file, from, to }) => from === to || read(file).split(from).length !== 2,
  );
  expect(lost.map(({ id }) => id)).toEqual([]);
});

test('every one names a test file that is there', () => {
  expect(behaviours.filter(({ test: file }) => !existsSync(new URL(file, root)))).toEqual([]);
});

test('docs/workbench.md lists them all', () => {
  expect(read('docs/workbench.md')).toContain(behavioursAsTable(behaviours));
});
