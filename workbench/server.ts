import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { types } from 'node:util';
import type { Refused } from './api';
import { EventStream } from './eventStream';
import { mailPage, mailPolicy, sidebarPage, sidebarPolicy } from './framedPages';
import { isRequestName, readRequest, type Requests } from './readRequest';
import { BodyTooLong, readBody } from './requestBody';
import { RequestRefused } from './requestRefused';
import type { Session } from './session';

const HOST = '127.0.0.1';
const MOST_BODY_BYTES = 1024 * 1024;

/** What is served, and where. */
export type ServerOptions = {
  readonly session: Session;
  /** The folder of the built page: index.html, page.js, page.css, bridge.js. */
  readonly pageFolder: string;
  /** 0 for any that is free. */
  readonly port: number;
};

/** A server that answers. */
export type RunningServer = {
  /** Such as `http://127.0.0.1:4747/`. */
  readonly address: string;
  /** Stops answering and ends all connections. */
  close(): Promise<void>;
};

/**
 * Serves a session and its page on this machine alone. A request under another name than the
 * server's own is refused, and so is one that may change something unless a page of the server sent
 * it: else any site that the user visits could reach in. Fails as listening fails (`EADDRINUSE`).
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const events = new EventStream();
  options.session.onChange((version) => {
    events.announce(version);
  });
  const server = createServer((request, response) => {
    void answer({ ...options, events, port: portOf(server) }, request, response);
  });
  await listening(server, options.port);
  return {
    address: `http://${HOST}:${portOf(server)}/`,
    close: () =>
      new Promise((resolve) => {
        events.close();
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

function listening(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

type Serving = ServerOptions & { readonly events: EventStream };

/** An answer other than the one that was asked for. */
class Answer extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

async function answer(
  serving: Serving,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    requireOwnPage(request, serving.port);
    const url = addressOf(request);
    if (request.method === 'POST') await post(serving, url, request, response);
    else if (request.method === 'GET') await get(serving, url, response);
    else throw new Answer(405, 'Only GET and POST are answered here.');
  } catch (error) {
    refuse(response, error);
  }
}

function addressOf({ url = '/' }: IncomingMessage): URL {
  const text = `http://${HOST}${url}`;
  if (!url.startsWith('/') || !URL.canParse(text)) throw notFound();
  return new URL(text);
}

/** Throws unless the request is to this server, and a changing one from a page of this server. */
function requireOwnPage({ headers, method }: IncomingMessage, port: number): void {
  const { host = '', origin } = headers;
  const isOwn = host === `${HOST}:${port}` || host === `localhost:${port}`;
  if (!isOwn) throw new Answer(403, 'This address is not the workbench’s own.');
  if (method === 'GET') return;
  if (origin !== `http://${host}`) {
    throw new Answer(403, 'Only the workbench’s own page may change something.');
  }
  if (!/^application\/json(?:$|\s*;)/i.test(headers['content-type'] ?? '')) {
    throw new Answer(403, 'Only JSON is taken here.');
  }
}

async function post(
  { session }: Serving,
  { pathname }: URL,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const name = pathname.replace(/^\/api\//, '');
  if (!pathname.startsWith('/api/') || !isRequestName(name)) throw notFound();
  const body = await readBody(request, MOST_BODY_BYTES);
  sendJson(response, 200, performers[name](session, body));
}

const performers: {
  readonly [Name in keyof Requests]: (session: Session, body: string) => unknown;
} = {
  edit: (session, body) => session.edit(readRequest('edit', body)),
  select: (session, body) => session.select(readRequest('select', body)),
  menu: (session, body) => session.menu(readRequest('menu', body)),
  clock: (session, body) => session.moveClock(readRequest('clock', body).now),
  reset: (session, body) => {
    readRequest('reset', body);
    return session.reset();
  },
  run: (session, body) => session.run(readRequest('run', body)),
};

type Getter = (
  serving: Serving,
  response: ServerResponse,
  parameters: URLSearchParams,
) => void | Promise<void>;

const getters = new Map<string, Getter>([
  [
    '/api/state',
    ({ session }, response) => {
      sendJson(response, 200, session.state());
    },
  ],
  [
    '/api/cells',
    ({ session }, response, parameters) => {
      sendJson(response, 200, session.cells(parameters.get('sheet') ?? ''));
    },
  ],
  [
    '/api/mail',
    async ({ session }, response, parameters) => {
      sendJson(response, 200, await session.mail(idOf(parameters)));
    },
  ],
  [
    '/api/events',
    ({ session, events }, response) => {
      events.add(response, headersFor(nothing), session.version);
    },
  ],
  [
    '/mail',
    async ({ session }, response, parameters) => {
      send(response, 200, 'text/html', mailPage(await session.mail(idOf(parameters))), mailPolicy);
    },
  ],
  [
    '/sidebar',
    ({ session, pageFolder }, response) => {
      if (session.sidebar === undefined) throw new Answer(404, 'No sidebar is open.');
      const { html } = session.sidebar;
      const page = sidebarPage(html, readPage(pageFolder, 'bridge.js'), session.functionNames);
      send(response, 200, 'text/html', page, sidebarPolicy);
    },
  ],
  [
    '/favicon.ico',
    (_serving, response) => {
      response.writeHead(204, headersFor(nothing)).end();
    },
  ],
  [
    '/',
    (serving, response) => {
      sendPage(serving, response, 'index.html');
    },
  ],
]);

async function get(serving: Serving, url: URL, response: ServerResponse): Promise<void> {
  const getter = getters.get(url.pathname);
  if (getter !== undefined) await getter(serving, response, url.searchParams);
  else sendPage(serving, response, url.pathname.slice(1));
}

function idOf(parameters: URLSearchParams): number {
  return Number(parameters.get('id') ?? Number.NaN);
}

const mediaTypes: ReadonlyMap<string, string> = new Map([
  ['html', 'text/html'],
  ['js', 'text/javascript'],
  ['css', 'text/css'],
  ['svg', 'image/svg+xml'],
]);

function sendPage({ pageFolder }: Serving, response: ServerResponse, name: string): void {
  const ending = /^[\w-]+\.([a-z]+)$/.exec(name)?.[1] ?? '';
  const mediaType = mediaTypes.get(ending);
  if (mediaType === undefined) throw notFound();
  send(response, 200, mediaType, readPage(pageFolder, name), pagePolicy);
}

function readPage(folder: string, name: string): string {
  try {
    return readFileSync(join(folder, name), 'utf8');
  } catch (error) {
    if (!isMissingFile(error)) throw error;
    if (name !== 'index.html' && name !== 'bridge.js') throw notFound();
    throw new Answer(503, 'The page is not built: start the workbench with npm start.');
  }
}

function isMissingFile(error: unknown): boolean {
  return types.isNativeError(error) && 'code' in error && error.code === 'ENOENT';
}

function notFound(): Answer {
  return new Answer(404, 'There is nothing at this address.');
}

/** What the workbench's own page may load: nothing but what this server sends. */
const pagePolicy = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "frame-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

const nothing = "default-src 'none'";

function headersFor(policy: string): Readonly<Record<string, string>> {
  return {
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'cross-origin-resource-policy': 'same-origin',
  };
}

function send(
  response: ServerResponse,
  status: number,
  mediaType: string,
  body: string,
  policy: string,
): void {
  response
    .writeHead(status, { ...headersFor(policy), 'content-type': `${mediaType}; charset=utf-8` })
    .end(body);
}

function sendJson(response: ServerResponse, status: number, value: unknown): void {
  send(response, status, 'application/json', JSON.stringify(value), nothing);
}

function refuse(response: ServerResponse, error: unknown): void {
  const message = error instanceof Error ? error.message : String(error);
  const refused: Refused = { message };
  if (response.headersSent) response.destroy();
  else sendJson(response, statusOf(error), refused);
}

function statusOf(error: unknown): number {
  if (error instanceof Answer) return error.status;
  if (error instanceof RequestRefused) return 400;
  if (error instanceof BodyTooLong) return 413;
  console.error(error);
  return 500;
}
