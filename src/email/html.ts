import { htmlEscape } from 'escape-goat';

/** A piece of HTML that is safe to put into other HTML. Made only by the `html` tag. */
export type Html = { readonly markup: string };

/**
 * A template tag: every text put into it is escaped, pieces and lists of `Html` are taken as they
 * are. So no cell of a tracker can become markup.
 * @example html`<p>${'<b>'}</p>`.markup //=> '<p>&lt;b&gt;</p>'
 */
export function html(
  strings: TemplateStringsArray,
  ...values: readonly (string | Html | readonly Html[])[]
): Html {
  const markup = strings.reduce((made, string, index) => {
    const value = values[index - 1];
    return `${made}${value === undefined ? '' : markupOf(value)}${string}`;
  });
  return { markup };
}

function markupOf(value: string | Html | readonly Html[]): string {
  if (typeof value === 'string') return htmlEscape(value);
  return 'markup' in value ? value.markup : value.map((piece) => piece.markup).join('');
}
