import ts from 'typescript';
import { requireHelpCard } from '../../scripts/helpCard.mjs';

const whole = `
/**
 * Doubles a number.
 *
 * @param {number} input The number, e.g. A2.
 * @param {range} rest More of them, e.g. B2:B9.
 * @return The double.
 * @customfunction
 */
function DOUBLE(input, rest) {}
`;

function check(source: string): () => void {
  const file = ts.createSourceFile('a.ts', source, ts.ScriptTarget.ES2022, true);
  const declaration = file.statements.find(ts.isFunctionDeclaration);
  if (declaration === undefined) throw new Error('The source has no function.');
  return () => {
    requireHelpCard(declaration.name?.text ?? '', declaration);
  };
}

test('a whole help card passes', () => {
  expect(check(whole)).not.toThrow();
});

test('a function that is not for cells needs none', () => {
  expect(check('/** Opens. */ function onOpen(event) {}')).not.toThrow();
});

test.each([
  ['the tag', ' * @customfunction\n', '@customfunction, without which Sheets does not offer it'],
  ['the summary', ' * Doubles a number.\n', 'a summary that ends in a full stop'],
  ['a parameter', ' * @param {range} rest More of them, e.g. B2:B9.\n', '@param {type} rest'],
  ['the first parameter', ' * @param {number} input The number, e.g. A2.\n', '{type} input'],
  ['a type', '{number} ', 'a type in braces for input'],
  ['an example', ', e.g. A2', 'an example for input'],
  ['the result', ' * @return The double.\n', '@return with what it gives'],
  ['a parameter of the function', 'input, rest) {', '2 @param less'],
])('without %s the build fails and says so', (_what, part, problem) => {
  const shown = whole.replace(part, part.endsWith('{') ? ') {' : '');
  expect(shown).not.toBe(whole);
  expect(check(shown)).toThrow(`The help card of DOUBLE needs `);
  expect(check(shown)).toThrow(problem);
});
