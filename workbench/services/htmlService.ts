import { payloadOf } from '../guard';
import type { Sidebar } from '../platform';
import type { Scope } from '../scope';
import { ServiceException } from '../serviceException';
import { serviceObject, uncounted } from '../serviceObject';
import { form, text } from '../signature';

const HTML_OUTPUT = 'HtmlOutput';

/**
 * The service HtmlService, as far as pages from files go. Source: Apps Script reference, class
 * HtmlService; the text for a missing file is a guess.
 */
export function htmlService(scope: Scope): object {
  return serviceObject(scope, 'HtmlService', {
    createHtmlOutputFromFile: uncounted(
      'anonymous',
      form([text], (name) => {
        const html = scope.platform.htmlFiles[name];
        if (html === undefined) throw new ServiceException(`No HTML file named ${name} was found.`);
        return htmlOutputObject(scope, html);
      }),
    ),
  });
}

/** The page behind an HtmlOutput; `undefined` for anything else. */
export function sidebarOf(value: unknown): Sidebar | undefined {
  return payloadOf(value, HTML_OUTPUT) as Sidebar | undefined;
}

/** A page whose title is `''` until it is set. Source: reference, class HtmlOutput. */
function htmlOutputObject(scope: Scope, html: string): object {
  const page: { title: string; readonly html: string } = { title: '', html };
  const output: object = serviceObject(
    scope,
    HTML_OUTPUT,
    {
      getContent: uncounted(
        'free',
        form([], () => page.html),
      ),
      getTitle: uncounted(
        'free',
        form([], () => page.title),
      ),
      setTitle: uncounted(
        'free',
        form([text], (title) => {
          page.title = title;
          return output;
        }),
      ),
    },
    page,
  );
  return output;
}
