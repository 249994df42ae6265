import { germanErrors } from './germanErrors';
import { Refusal } from './refusal';
import { ServiceException } from './serviceException';

/** A text of Google's in English, with `{}` for what changes, and in another language. */
export type TranslatedError = readonly [english: string, translated: string];

const tables: Readonly<Partial<Record<string, readonly TranslatedError[]>>> = { de: germanErrors };

/**
 * An error of a service as Google throws it at a user of this language: its text is in the user's
 * language, its name stays `Exception`. Source: ErrorHandler, a public library that lists Google's
 * errors in several languages because scripts meet them so. English and German are known here; a text
 * that has no German form is refused, and so is every other language.
 */
export function inLanguage(error: unknown, locale: string): unknown {
  const language = locale.split(/[-_]/)[0] ?? '';
  if (language === 'en' || !isOfGoogle(error)) return error;
  const table = tables[language];
  if (table === undefined) return new Refusal(`Google's errors in the language ${locale}`);
  const translated = translate(error.message, table);
  if (translated === undefined) return new Refusal(`“${error.message}” in the language ${locale}`);
  return Object.assign(new ServiceException(translated), { cause: error });
}

/** The workbook throws plain errors, which reach a script as exceptions too. */
function isOfGoogle(error: unknown): error is Error {
  return error instanceof ServiceException || (error instanceof Error && error.name === 'Error');
}

function translate(message: string, table: readonly TranslatedError[]): string | undefined {
  for (const [english, translated] of table) {
    const [, ...parts] = patternOf(english).exec(message) ?? [];
    if (parts.length === 0) continue;
    return translated.replace(/\{(\d)\}/g, (_, index) => parts[Number(index)] ?? '');
  }
  return undefined;
}

/** The whole message is the group 0 that `{0}` would be, so that a text without a gap is found too. */
function patternOf(english: string): RegExp {
  const source = english
    .split('{}')
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
    .join('([^]*?)');
  return new RegExp(`^(${source})$`);
}
