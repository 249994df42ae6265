import { listInWords, quoted } from '../phrases';
import { draftKinds, type DraftKind } from './draftKind';
import { fillTemplate, isTemplateProblem } from './fillTemplate';
import type { PlaceholderValues } from './placeholders';
import { draftMethods, type DraftMethod, type Template } from './templates';

/** A template of the user's own: for one kind of draft, and one way of contact or all of them. */
export type UserTemplate = Template & {
  readonly kind: DraftKind;
  readonly method: DraftMethod | undefined;
  /** Where it stands, for a sentence that tells of a problem, such as `Templates, row 3`. */
  readonly place: string;
};

/** What was read from the sheet of templates: those that can be used, and what is wrong with others. */
export type UserTemplates = {
  readonly templates: readonly UserTemplate[];
  /** A sentence for each row that is no template. */
  readonly problems: readonly string[];
};

/**
 * Reads the user's own templates from rows of texts: kind, method (blank for every way), subject and
 * text, below a row of headers. Blank rows are passed by.
 */
export function readUserTemplates(
  rows: readonly (readonly string[])[],
  sheetName: string,
): UserTemplates {
  const templates: UserTemplate[] = [];
  const problems: string[] = [];
  rows.forEach((row, index) => {
    const place = `${sheetName}, row ${String(index + 1)}`;
    const [kindText = '', methodText = '', subject = '', text = ''] = row.map((cell) =>
      cell.trim(),
    );
    if (text === '' || isHeader(kindText)) return;
    const kind = draftKinds.find((known) => known === plain(kindText));
    const method = draftMethods.find((known) => known === plain(methodText));
    if (kind === undefined) problems.push(unknown(place, 'a kind', draftKinds, kindText));
    else if (method === undefined && methodText !== '') {
      problems.push(unknown(place, 'a method', draftMethods, methodText));
    } else templates.push({ kind, method, subject, text, place });
  });
  return { templates, problems };
}

/** What is wrong with a template of the user's own, as a sentence; `''` where nothing is. */
export function problemOfTemplate(
  { subject, text, place }: UserTemplate,
  values: PlaceholderValues,
): string {
  for (const part of [subject, text]) {
    const filled = fillTemplate(part, values);
    if (isTemplateProblem(filled)) return `${place}: ${filled.problem}.`;
  }
  return '';
}

function unknown(place: string, what: string, known: readonly string[], found: string): string {
  const words = found === '' ? 'nothing' : quoted(found);
  return `${place}: expected ${what}, one of ${listInWords(known)}, found ${words}.`;
}

function isHeader(kind: string): boolean {
  return plain(kind) === 'kind';
}

function plain(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ');
}
