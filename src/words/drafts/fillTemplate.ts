import { listInWords, quoted } from '../phrases';
import { placeholderNames, type PlaceholderName, type PlaceholderValues } from './placeholders';

/** A template that cannot be filled: what was expected and what was found, as a sentence. */
export type TemplateProblem = { readonly problem: string };

/** Whether filling failed. */
export function isTemplateProblem(filled: string | TemplateProblem): filled is TemplateProblem {
  return typeof filled !== 'string';
}

const choice = /\[([^[\]|]*)(?:\|([^[\]|]*))?\]/g;
const placeholder = /\{([^{}]*)\}/g;

/**
 * A template with its placeholders filled. `{company}` stands for a value of the row;
 * `[at {company}|with you]` for the text before the bar where the row tells all of its values, else
 * for the text after it, or nothing. A value that is missing outside brackets leaves no hole: its
 * blanks close up. Gives a problem where a name in braces is not known or a bracket is left open.
 * @example fillTemplate('[Dear {contact}|Hello],', values) //=> 'Dear Dana Lee,'
 */
export function fillTemplate(
  template: string,
  values: PlaceholderValues,
): string | TemplateProblem {
  const problem = problemOf(template);
  if (problem !== undefined) return { problem };
  const chosen = template.replace(choice, (_whole, wanted: string, otherwise = '') =>
    isTold(wanted, values) ? wanted : String(otherwise),
  );
  const filled = chosen.replace(placeholder, (_whole, name: string) => valueOf(name, values));
  return tidy(filled);
}

function problemOf(template: string): string | undefined {
  for (const [, name = ''] of template.matchAll(placeholder)) {
    if (nameOf(name) === undefined) {
      return `expected in braces ${listInWords(placeholderNames)}, found ${quoted(`{${name}}`)}`;
    }
  }
  const left = template.replace(choice, '$1$2').replace(placeholder, '');
  const loose = /[{}[\]]/.exec(left);
  return loose === null
    ? undefined
    : `expected each bracket to be opened and closed, once within another, found a loose ${quoted(loose[0])}`;
}

function nameOf(name: string): PlaceholderName | undefined {
  const plain = name.trim().toLowerCase().replace(/\s+/g, ' ');
  return placeholderNames.find((known) => known === plain);
}

function valueOf(name: string, values: PlaceholderValues): string {
  const known = nameOf(name);
  if (known === undefined) return '';
  const value = values[known];
  // `{The role}` begins a sentence; a name such as iOS stays as it is.
  return /^\s*[A-Z]/.test(name) && /^\p{Ll}{2}/u.test(value)
    ? value.charAt(0).toUpperCase() + value.slice(1)
    : value;
}

function isTold(text: string, values: PlaceholderValues): boolean {
  return [...text.matchAll(placeholder)].every(([, name = '']) => valueOf(name, values) !== '');
}

/** No double blanks or full stops, no blank before a comma, no more than one empty line. */
function tidy(text: string): string {
  return text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ([,.;:?])/g, '$1')
    .replace(/([^.])\.\.(?!\.)/g, '$1.')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
