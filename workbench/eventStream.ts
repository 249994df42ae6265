import type { ServerResponse } from 'node:http';
import type { ChangedEvent } from './api';

const HEARTBEAT = 15_000;

/** The pages that listen for changes by server-sent events. */
export class EventStream {
  readonly #listeners = new Set<ServerResponse>();

  /** Keeps an answer open as a stream of events, and tells it the present version at once. */
  add(response: ServerResponse, headers: Readonly<Record<string, string>>, version: number): void {
    response.writeHead(200, { ...headers, 'content-type': 'text/event-stream; charset=utf-8' });
    response.write(eventText({ version }));
    this.#listeners.add(response);
    // So that a connection that is gone is noticed, and one that is idle stays open.
    const heartbeat = setInterval(() => response.write(': still here\n\n'), HEARTBEAT);
    response.on('close', () => {
      clearInterval(heartbeat);
      this.#listeners.delete(response);
    });
  }

  /** Tells all pages of a new version. */
  announce(version: number): void {
    for (const response of this.#listeners) response.write(eventText({ version }));
  }

  /** Ends all streams. */
  close(): void {
    for (const response of this.#listeners) response.end();
  }
}

function eventText(event: ChangedEvent): string {
  return `data: ${JSON.stringify(event)}\n\n`;
}
