import { htmlEscape } from 'escape-goat';
import type { MailMessage } from './api';

/** What the sidebar's page may do in its iframe: as on Google, but it reaches no address at all. */
export const sidebarPolicy: string = [
  'sandbox allow-scripts allow-forms allow-modals allow-popups allow-downloads',
  "default-src 'none'",
  "script-src 'unsafe-inline'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  "frame-ancestors 'self'",
].join('; ');

/** What a mail may do in its iframe: be looked at. */
export const mailPolicy: string = [
  'sandbox',
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  "frame-ancestors 'self'",
].join('; ');

/**
 * The sidebar's page with the script of `google.script` as the first in its head, so that it is there
 * before any script of the page runs; it is told which functions the script has.
 */
export function sidebarPage(
  html: string,
  bridge: string,
  functionNames: readonly string[],
): string {
  const names = htmlEscape(JSON.stringify(functionNames));
  const script = `<script data-functions="${names}">${bridge.replace(/<(?=\/script|!--)/gi, '\\x3c')}</script>`;
  const start = /<head(?:\s[^>]*)?>/i.exec(html) ?? /^\s*<!doctype[^>]*>/i.exec(html);
  if (start === null) return script + html;
  const end = start.index + start[0].length;
  return html.slice(0, end) + script + html.slice(end);
}

/** A mail as a page: its HTML part, or else its text. */
export function mailPage({ html, text }: MailMessage): string {
  return html === '' ? htmlEscape`<!doctype html><pre>${text}</pre>` : html;
}
