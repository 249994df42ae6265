import type { RunRequest, RunAnswer, WorkbenchState } from '../api';
import { readFromSidebar, type ToSidebar } from './bridge/messages';
import { button, element, part } from './element';
import { latency } from './latency';

/** What the sidebar asks of the page. */
export type SidebarEvents = {
  readonly run: (request: RunRequest) => Promise<RunAnswer>;
  readonly focusGrid: () => void;
};

/** Everything that Google allows a sidebar, except an origin shared with the page around it. */
const SANDBOX =
  'allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals';

/** Any number from 1 on will do. */
const SEED = 20_261_121;

/** A frame without an origin can only be addressed so; it is this page that made the frame. */
const ANY_ORIGIN = '*';

/** The add-on's sidebar, 300 px wide, and the page's end of its bridge. */
export class SidebarPanel {
  readonly #panel = part('sidebar');
  readonly #events: SidebarEvents;
  #frame: HTMLIFrameElement | undefined;
  readonly #latency = latency(SEED);
  #opened = 0;

  /**
   *
   */
  constructor(events: SidebarEvents) {
    this.#events = events;
    window.addEventListener('message', (event: MessageEvent<unknown>) => {
      const frame = this.#frame?.contentWindow;
      if (frame !== undefined && frame !== null && event.source === frame) {
        this.#receive(frame, event.data);
      }
    });
  }

  /** Shows the sidebar that the script opened last; one that was closed here stays closed. */
  show(sidebar: WorkbenchState['sidebar']): void {
    if (sidebar === null) {
      this.#close();
      return;
    }
    if (sidebar.opened === this.#opened) return;
    this.#opened = sidebar.opened;
    const title = sidebar.title === '' ? 'Polite Nudge' : sidebar.title;
    this.#frame = element('iframe', { src: '/sidebar', title, sandbox: SANDBOX });
    const close = button('×', { class: 'close', 'aria-label': 'Close the sidebar' }, () => {
      this.#close();
      this.#events.focusGrid();
    });
    this.#panel.replaceChildren(
      element('div', { class: 'sidebar-title' }, element('h2', {}, title), close),
      this.#frame,
    );
    this.#panel.hidden = false;
  }

  #close(): void {
    this.#panel.hidden = true;
    this.#panel.replaceChildren();
    this.#frame = undefined;
  }

  #receive(frame: Window, data: unknown): void {
    const message = readFromSidebar(data);
    switch (message?.kind) {
      case 'close':
        this.#close();
        this.#events.focusGrid();
        break;
      case 'focusEditor':
        this.#events.focusGrid();
        break;
      case 'run':
        void this.#run(frame, message.id, message);
        break;
      case undefined:
        break;
    }
  }

  async #run(frame: Window, id: number, { functionName, args }: RunRequest): Promise<void> {
    await this.#latency();
    const answer = await this.#answerTo(id, { functionName, args });
    await this.#latency();
    frame.postMessage(answer, ANY_ORIGIN);
  }

  async #answerTo(id: number, request: RunRequest): Promise<ToSidebar> {
    try {
      const answer = await this.#events.run(request);
      if (answer.kind === 'success') return { kind: 'success', id, result: answer.result };
      return { kind: 'failure', id, name: 'ScriptError', message: answer.message };
    } catch {
      // Google's words where the connection is lost. Source: reports by users.
      const message = 'Connection failure due to HTTP 0';
      return { kind: 'failure', id, name: 'NetworkError', message };
    }
  }
}
