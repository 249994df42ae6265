import type { MailLine, MailMessage, WorkbenchState } from '../../api';
import { button, element } from '../element';
import { getMail } from '../server';
import { tabKeys } from '../tabKeys';
import { shownTime } from '../zonedTime';

type View = 'HTML' | 'Text' | 'Source';
const views: readonly View[] = ['HTML', 'Text', 'Source'];

/** The messages that the script has sent, newest first, and the one that is being read. */
export class MailboxPanel {
  readonly content: HTMLElement;
  readonly #list = element('ul', { class: 'mail-list', 'aria-label': 'Messages' });
  readonly #reader = element('article', { class: 'mail-reader', 'aria-label': 'Message' });
  #view: View = 'HTML';
  #chosen: number | undefined;
  #shown = '';
  #newest = 0;

  /**
   *
   */
  constructor() {
    this.content = element('div', { class: 'mailbox' }, this.#list, this.#reader);
  }

  /** Shows the list; a message that has just arrived is opened. */
  show({ mail, zone }: WorkbenchState): void {
    const shown = JSON.stringify([mail, zone]);
    if (shown === this.#shown) return;
    this.#shown = shown;
    const newest = Math.max(0, ...mail.map(({ id }) => id));
    const isThere = mail.some(({ id }) => id === this.#chosen);
    if (newest > this.#newest || !isThere) this.#chosen = mail.length === 0 ? undefined : newest;
    this.#newest = newest;
    this.content.classList.toggle('is-empty', mail.length === 0);
    const newestFirst = [...mail].sort((one, other) => other.id - one.id);
    this.#list.replaceChildren(...newestFirst.map((line) => this.#line(line, zone)));
    void this.#read();
  }

  #line(line: MailLine, zone: string): HTMLElement {
    const { id, subject, to, sentAt } = line;
    const opener = button('', { class: 'mail-line', 'aria-current': 'false' }, () => {
      this.#chosen = id;
      void this.#read();
    });
    opener.dataset['mail'] = String(id);
    opener.append(
      element('b', {}, subject === '' ? '(no subject)' : subject),
      element('span', {}, `to ${to}, ${shownTime(sentAt, zone)}`),
    );
    return element('li', {}, opener);
  }

  async #read(): Promise<void> {
    const chosen = this.#chosen;
    for (const line of this.#list.querySelectorAll<HTMLElement>('.mail-line')) {
      line.setAttribute('aria-current', String(line.dataset['mail'] === String(chosen)));
    }
    if (chosen === undefined) {
      this.#reader.replaceChildren(nothing());
      return;
    }
    try {
      const message = await getMail(chosen);
      if (chosen === this.#chosen) this.#showMessage(message);
    } catch {
      this.#reader.replaceChildren(element('p', { class: 'empty' }, 'This message is not there.'));
    }
  }

  #showMessage(message: MailMessage): void {
    const { subject, from, to } = message;
    const body = element('div', { class: 'mail-body', role: 'tabpanel', id: 'mail-body' });
    const tabs = views.map((view) => this.#viewTab(view, message, body));
    const list = element('div', { role: 'tablist', 'aria-label': 'Shown as' }, ...tabs);
    list.addEventListener('keydown', tabKeys);
    const head = element(
      'header',
      {},
      element(
        'div',
        { class: 'mail-names' },
        element('h3', {}, subject),
        element('p', {}, `From ${from} to ${to}`),
      ),
      list,
    );
    this.#reader.replaceChildren(head, body);
    this.#showView(message, body);
  }

  #viewTab(view: View, message: MailMessage, body: HTMLElement): HTMLElement {
    const isChosen = view === this.#view;
    const attributes = {
      role: 'tab',
      'aria-selected': String(isChosen),
      'aria-controls': 'mail-body',
      tabindex: isChosen ? '0' : '-1',
    };
    const tab = button(view, attributes, () => {
      this.#view = view;
      for (const other of tab.parentElement?.children ?? []) {
        other.setAttribute('aria-selected', String(other === tab));
        other.setAttribute('tabindex', other === tab ? '0' : '-1');
      }
      this.#showView(message, body);
    });
    return tab;
  }

  #showView({ id, text, html, source }: MailMessage, body: HTMLElement): void {
    if (this.#view === 'HTML' && html !== '') {
      const title = 'The message as a mail program shows it';
      // Nothing in a message may run, nor reach this page.
      const sandbox = 'allow-popups allow-popups-to-escape-sandbox';
      body.replaceChildren(element('iframe', { src: `/mail?id=${id}`, title, sandbox }));
      return;
    }
    const shown = this.#view === 'Source' ? source : text;
    body.replaceChildren(element('pre', { tabindex: '0' }, shown));
  }
}

function nothing(): HTMLElement {
  return element(
    'p',
    { class: 'empty' },
    'No message yet. Whatever the add-on sends stays here; nothing leaves this computer.',
  );
}
