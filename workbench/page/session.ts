import type { GridCells, RunAnswer, RunRequest, SelectRequest, WorkbenchState } from '../api';
import { getCells, getState, post, runFunction, WorkbenchGone, WorkbenchRefused } from './server';

/** What the page does when something changed. */
export type SessionEvents = {
  readonly onState: (state: WorkbenchState) => void;
  readonly onCells: (cells: GridCells) => void;
  /** The server refused a request, with its reason. */
  readonly onRefused: (message: string) => void;
  /** The server is gone; nothing more will come. */
  readonly onStopped: () => void;
  /** Whether a request is under way that takes time. */
  readonly onBusy: (isBusy: boolean) => void;
};

const SELECT_DELAY = 60;
const BUSY_DELAY = 400;

/**
 * The page's side of the workbench: the newest state and the cells of the sheet that is shown. All
 * requests but the sidebar's go one after the other, so that no older answer overtakes a newer one.
 */
export class Session {
  readonly #events: SessionEvents;
  #source: EventSource | undefined;
  #state: WorkbenchState | undefined;
  #cells: GridCells | undefined;
  #queue: Promise<void> = Promise.resolve();
  #selection: SelectRequest | undefined;
  #selectTimer = 0;
  #announced = 0;
  #isStopped = false;

  /**
   *
   */
  constructor(events: SessionEvents) {
    this.#events = events;
  }

  /** Asks for state and cells for the first time, and listens for changes. */
  open(): Promise<void> {
    this.#source = new EventSource('/api/events');
    this.#source.addEventListener('message', (event: MessageEvent<string>) => {
      const { version } = JSON.parse(event.data) as { version: number };
      this.#announced = Math.max(this.#announced, version);
      void this.#enqueue(() => this.#catchUp());
    });
    // Reconnecting by itself would write an error into the console every few seconds.
    this.#source.addEventListener('error', () => {
      this.#stop();
    });
    return this.#enqueue(async () => {
      await this.#take(await getState());
    });
  }

  /** Asks for a change, such as `do('edit', request)`. */
  do(action: string, request: object): Promise<void> {
    this.#flushSelection();
    return this.#enqueue(async () => {
      const timer = window.setTimeout(() => {
        this.#events.onBusy(true);
      }, BUSY_DELAY);
      try {
        await this.#take(await post(action, request));
      } finally {
        clearTimeout(timer);
        this.#events.onBusy(false);
      }
    });
  }

  /** Tells where the cursor stands: soon, or before the next request. */
  select(selection: SelectRequest): void {
    this.#selection = selection;
    clearTimeout(this.#selectTimer);
    this.#selectTimer = window.setTimeout(() => {
      this.#flushSelection();
    }, SELECT_DELAY);
  }

  /** Calls a function of the script; throws `WorkbenchGone` where nobody answers. */
  async run(request: RunRequest): Promise<RunAnswer> {
    this.#flushSelection();
    await this.#queue;
    try {
      const answer = await runFunction(request);
      void this.#enqueue(() => this.#take(answer.state));
      return answer;
    } catch (error) {
      if (error instanceof WorkbenchGone) this.#stop();
      throw error;
    }
  }

  #flushSelection(): void {
    clearTimeout(this.#selectTimer);
    const selection = this.#selection;
    if (selection === undefined) return;
    this.#selection = undefined;
    void this.#enqueue(async () => {
      const before = this.#state;
      const state = await post('select', selection);
      // The cursor alone moved, so the cells that are shown are those of the new version too.
      const isCurrent = this.#cells?.version === before?.version;
      const isOneStep = before !== undefined && state.version <= before.version + 1;
      if (isCurrent && isOneStep && this.#cells?.sheet === state.activeSheet) {
        this.#cells = { ...this.#cells, version: state.version };
      }
      await this.#take(state);
    });
  }

  async #catchUp(): Promise<void> {
    if (this.#state === undefined || this.#state.version >= this.#announced) return;
    await this.#take(await getState());
  }

  async #take(state: WorkbenchState): Promise<void> {
    if (this.#state !== undefined && state.version < this.#state.version) return;
    this.#state = state;
    this.#events.onState(state);
    if (state.activeSheet === '') return;
    const { version, sheet } = this.#cells ?? {};
    if (sheet === state.activeSheet && version !== undefined && version >= state.version) return;
    this.#cells = await getCells(state.activeSheet);
    this.#events.onCells(this.#cells);
  }

  #enqueue(task: () => Promise<void>): Promise<void> {
    this.#queue = this.#queue.then(async () => {
      if (this.#isStopped) return;
      try {
        await task();
      } catch (error) {
        if (error instanceof WorkbenchGone) this.#stop();
        else if (error instanceof WorkbenchRefused) this.#events.onRefused(error.message);
        else throw error;
      }
    });
    return this.#queue;
  }

  #stop(): void {
    if (this.#isStopped) return;
    this.#isStopped = true;
    this.#source?.close();
    this.#events.onStopped();
  }
}
