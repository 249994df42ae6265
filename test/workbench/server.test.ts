import { mkdirSync, writeFileSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ChangedEvent, GridCells, RunAnswer, WorkbenchState } from '../../workbench/api';
import { startServer, type RunningServer } from '../../workbench/server';
import type { Session } from '../../workbench/session';
import { menuOf, session, temporaryFolder } from './testSession';

const bundle = `${menuOf('side', 'send')}
  function side() {
    SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('Leads'));
  }
  function send() {
    MailApp.sendEmail({ to: 'ann@example.com', subject: 'Hi', body: 'Text <b>', htmlBody: '<p>Hällo</p>' });
    MailApp.sendEmail('ann@example.com', 'Plain', 'a <script> & more');
  }
  function ping(x) { if (x === 'fail') throw new Error('No'); return { pong: x }; }`;

let opened: Session;
let server: RunningServer;
let origin: string;
let host: string;

beforeAll(async () => {
  opened = await session(bundle);
  const pageFolder = join(temporaryFolder(), 'page');
  mkdirSync(pageFolder);
  writeFileSync(join(pageFolder, 'index.html'), '<!doctype html><title>Page</title>');
  writeFileSync(join(pageFolder, 'page.js'), 'void 0;');
  writeFileSync(join(pageFolder, 'page.css'), 'body{}');
  writeFileSync(join(pageFolder, 'bridge.js'), `const end = "</script><!--$&";`);
  writeFileSync(join(pageFolder, '..', 'secret.html'), 'secret');
  server = await startServer({ session: opened, pageFolder, port: 0 });
  origin = server.address.slice(0, -1);
  host = new URL(origin).host;
});

afterAll(() => server.close());

type Given = {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
};
type Got = { status: number; headers: Record<string, unknown>; body: string };

/** Unlike fetch it lets the headers Host and Origin be anything. */
function ask({ method = 'GET', path = '/api/state', headers = {}, body }: Given): Promise<Got> {
  return new Promise((resolve, reject) => {
    const asked = httpRequest(
      {
        host: '127.0.0.1',
        port: new URL(origin).port,
        method,
        path,
        headers: { host, ...headers },
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () => {
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(chunks).toString('utf8'),
          });
        });
      },
    );
    asked.on('error', reject);
    asked.end(body);
  });
}

const own = () => ({ origin, 'content-type': 'application/json' });

const post = (action: string, body: unknown, headers: Readonly<Record<string, string>> = own()) =>
  ask({ method: 'POST', path: `/api/${action}`, headers, body: JSON.stringify(body) });

const edit = (text: string, row = 9) => ({ sheet: 'Tracker', row, column: 1, texts: [[text]] });

const stateOf = ({ body }: Got) => JSON.parse(body) as WorkbenchState;

describe('a request that is not from the page itself', () => {
  const foreign: [string, () => Promise<Got>][] = [
    ['a wrong Host', () => post('edit', edit('x'), { ...own(), host: 'evil.example' })],
    ['a Host with another port', () => post('edit', edit('x'), { ...own(), host: '127.0.0.1:1' })],
    ['a Host without a port', () => post('edit', edit('x'), { ...own(), host: '127.0.0.1' })],
    [
      'a Host that only begins like the own',
      () => post('edit', edit('x'), { ...own(), host: `${host}.evil.example` }),
    ],
    ['a wrong Origin', () => post('edit', edit('x'), { ...own(), origin: 'http://evil.example' })],
    ['an Origin of null', () => post('edit', edit('x'), { ...own(), origin: 'null' })],
    [
      'the Origin of another port',
      () => post('edit', edit('x'), { ...own(), origin: 'http://127.0.0.1:1' }),
    ],
    [
      'the own Origin over https',
      () => post('edit', edit('x'), { ...own(), origin: origin.replace('http', 'https') }),
    ],
    [
      'the Origin of the other name',
      () => post('edit', edit('x'), { ...own(), origin: origin.replace('127.0.0.1', 'localhost') }),
    ],
    ['no Origin', () => post('edit', edit('x'), { 'content-type': 'application/json' })],
    ['no content type', () => post('edit', edit('x'), { origin })],
    [
      'the content type of a form',
      () => post('edit', edit('x'), { origin, 'content-type': 'text/plain' }),
    ],
    [
      'a content type that begins like JSON',
      () => post('edit', edit('x'), { origin, 'content-type': 'application/jsonp' }),
    ],
    ['a PUT without Origin', () => ask({ method: 'PUT', path: '/api/edit' })],
    ['an OPTIONS of another site', () => ask({ method: 'OPTIONS', path: '/api/edit' })],
    ['a GET with a foreign Host', () => ask({ headers: { host: 'evil.example' } })],
    ['a GET of the page with a foreign Host', () => ask({ path: '/', headers: { host: 'x' } })],
    [
      'a GET of the sidebar with a foreign Host',
      () => ask({ path: '/sidebar', headers: { host: 'x' } }),
    ],
    [
      'a GET of events with a foreign Host',
      () => ask({ path: '/api/events', headers: { host: 'x' } }),
    ],
  ];

  test.each(foreign)('with %s gets 403 and changes nothing', async (_what, send) => {
    const before = opened.state();
    const { status, body, headers } = await send();
    expect(status).toBe(403);
    expect(JSON.parse(body)).toEqual({ message: expect.any(String) });
    expect(headers['access-control-allow-origin']).toBeUndefined();
    expect(opened.state()).toEqual(before);
  });

  test('is answered under the name localhost as well', async () => {
    const name = host.replace('127.0.0.1', 'localhost');
    const headers = { ...own(), host: name, origin: `http://${name}` };
    expect((await ask({ headers: { host: name } })).status).toBe(200);
    expect((await post('edit', edit('local'), headers)).status).toBe(200);
  });
});

describe('the requests of the page', () => {
  test('GET state and cells', async () => {
    expect(stateOf(await ask({}))).toEqual(opened.state());
    const got = await ask({ path: '/api/cells?sheet=Tracker' });
    expect(JSON.parse(got.body) as GridCells).toEqual(opened.cells('Tracker'));
  });

  test('POST an edit and a select, and get the new state', async () => {
    const before = opened.version;
    const { status, body } = await post('edit', edit('Birch'));
    expect(status).toBe(200);
    expect((JSON.parse(body) as WorkbenchState).version).toBe(before + 1);
    expect(opened.cells('Tracker').cells[8]?.[0]?.display).toBe('Birch');
    const selected = await post('select', { sheet: 'Tracker', row: 2, column: 1 });
    expect(stateOf(selected).activeSheet).toBe('Tracker');
  });

  test('POST a click, the clock, a call of the script and a reset', async () => {
    expect(stateOf(await post('menu', { functionName: 'send' })).mail).toHaveLength(2);
    const now = opened.state().now + 60_000;
    expect(stateOf(await post('clock', { now })).now).toBe(now);
    const answer = await post('run', { functionName: 'ping', args: [{ a: 1 }] });
    expect(JSON.parse(answer.body) as RunAnswer).toMatchObject({
      kind: 'success',
      result: { pong: { a: 1 } },
      state: { version: opened.version },
    });
    const failed = await post('run', { functionName: 'ping', args: ['fail'] });
    expect([failed.status, JSON.parse(failed.body)]).toEqual([
      200,
      { kind: 'failure', message: 'No', state: opened.state() },
    ]);
    expect(stateOf(await post('reset', { confirm: true })).mail).toEqual([]);
  });

  test('run one after another, however many come at once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 25 }, (_, row) => post('edit', edit(`${row}`, row + 20))),
    );
    const versions = answers.map((answer) => stateOf(answer).version);
    expect(new Set(versions).size).toBe(25);
    expect(opened.cells('Tracker').cells[43]?.[0]?.display).toBe('24');
  });

  test.each<[string, string, unknown, string]>([
    ['an edit without texts', 'edit', { sheet: 'Tracker', row: 1, column: 1, texts: [] }, 'text'],
    ['an edit of no cell', 'edit', { sheet: 'Tracker', row: 1, column: 1, texts: [[]] }, 'text'],
    ['an edit of numbers', 'edit', { ...edit('x'), texts: [[1]] }, 'Expected text as texts.'],
    ['a row of 0', 'edit', { ...edit('x'), row: 0 }, 'Expected a whole number from 1 as row.'],
    ['a row of 1.5', 'edit', { ...edit('x'), row: 1.5 }, 'Expected a whole number from 1 as row.'],
    ['a missing sheet', 'select', { row: 1, column: 1 }, 'Expected text as sheet.'],
    ['an unknown sheet', 'select', { sheet: 'X', row: 1, column: 1 }, 'no sheet named “X”'],
    ['a cell beyond the grid', 'select', { sheet: 'Tracker', row: 1, column: 99 }, 'column 99'],
    ['an unknown item', 'menu', { functionName: 'ping' }, 'The menu has no item'],
    ['a clock of text', 'clock', { now: 'soon' }, 'Expected an instant'],
    ['a clock far off', 'clock', { now: 1e18 }, 'Expected an instant'],
    ['an unconfirmed reset', 'reset', {}, 'Expected confirm: true'],
    ['a call without arguments', 'run', { functionName: 'ping' }, 'Expected a list as args.'],
    ['a list', 'edit', [], 'Expected a JSON object'],
    ['null', 'edit', null, 'Expected a JSON object'],
  ])('are refused for %s, and nothing changes', async (_what, action, body, message) => {
    const before = opened.state();
    const got = await post(action, body);
    expect([got.status, JSON.parse(got.body)]).toEqual([
      400,
      { message: expect.stringContaining(message) },
    ]);
    expect(opened.state()).toEqual(before);
  });

  test('are refused for what is no JSON', async () => {
    const got = await ask({ method: 'POST', path: '/api/edit', headers: own(), body: '{"sheet":' });
    expect([got.status, JSON.parse(got.body)]).toEqual([
      400,
      { message: 'Expected JSON as the body.' },
    ]);
  });

  test('may be 1 MB long and no longer', async () => {
    const before = opened.state();
    const lines = (count: number) => Array.from({ length: count }, () => ['x'.repeat(1000)]);
    const long = await post('edit', { ...edit('x'), texts: lines(1100) });
    expect([long.status, JSON.parse(long.body)]).toEqual([
      413,
      { message: 'A request may be 1048576 bytes long, this one is longer.' },
    ]);
    expect(opened.state()).toEqual(before);
    expect((await post('edit', { ...edit('x', 60), texts: lines(1000) })).status).toBe(200);
  });

  test.each([
    ['GET', '/api/nothing', 404],
    ['GET', '/nothing.js', 404],
    ['GET', '/../secret.html', 404],
    ['GET', '/%2e%2e/secret.html', 404],
    ['GET', '/..%2fsecret.html', 404],
    ['GET', '//evil.example/', 404],
    ['GET', 'http://evil.example/', 404],
    ['GET', '/api/edit', 404],
    ['GET', '/api/cells?sheet=Nowhere', 400],
    ['GET', '/api/mail?id=99', 400],
    ['GET', '/api/mail', 400],
    ['GET', '/mail?id=x', 400],
    ['POST', '/api/nothing', 404],
    ['POST', '/api/toString', 404],
    ['POST', '/edit', 404],
    ['PUT', '/api/edit', 405],
  ])('%s %s gets %d', async (method, path, status) => {
    const got = await ask({
      method,
      path,
      headers: own(),
      ...(method === 'GET' ? {} : { body: '{}' }),
    });
    expect(got.status).toBe(status);
    expect(JSON.parse(got.body)).toEqual({ message: expect.any(String) });
  });
});

describe('the pages', () => {
  test.each([
    ['/', 'text/html; charset=utf-8', '<title>Page</title>'],
    ['/page.js', 'text/javascript; charset=utf-8', 'void 0;'],
    ['/page.css', 'text/css; charset=utf-8', 'body{}'],
  ])('%s comes with strict headers', async (path, mediaType, text) => {
    const { status, headers, body } = await ask({ path });
    expect(status).toBe(200);
    expect(body).toContain(text);
    expect(headers).toMatchObject({
      'content-type': mediaType,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'content-security-policy': expect.stringMatching(
        /^default-src 'self'; style-src 'self' 'unsafe-inline'; frame-src 'self'; connect-src 'self'/,
      ),
    });
  });

  test('have an icon that is no error', async () => {
    expect((await ask({ path: '/favicon.ico' })).status).toBe(204);
  });

  test('hold the sidebar, sandboxed, with the bridge before all its scripts', async () => {
    expect((await ask({ path: '/sidebar' })).status).toBe(404);
    await post('menu', { functionName: 'side' });
    const { headers, body } = await ask({ path: '/sidebar?opened=1' });
    expect(body).toBe(
      '<!doctype html><html><head><script data-functions="[&quot;onOpen&quot;,&quot;side&quot;,' +
        '&quot;send&quot;,&quot;ping&quot;]">const end = "\\x3c/script>\\x3c!--$&";</script>' +
        '<title>S</title></head></html>',
    );
    const policy = String(headers['content-security-policy']);
    expect(policy.split('; ')).toEqual([
      'sandbox allow-scripts allow-forms allow-modals allow-popups allow-downloads',
      "default-src 'none'",
      "script-src 'unsafe-inline'",
      "style-src 'unsafe-inline'",
      'img-src data:',
      "frame-ancestors 'self'",
    ]);
  });

  test('hold mails, in which no script runs', async () => {
    await post('menu', { functionName: 'send' });
    const { headers, body } = await ask({ path: '/mail?id=1' });
    expect(body).toContain('<p>Hällo</p>');
    const policy = String(headers['content-security-policy']);
    expect(policy).toMatch(
      /^sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:/,
    );
    const plain = await ask({ path: '/mail?id=2' });
    expect(plain.body).toContain('a &lt;script&gt; &amp; more');
    const decoded = JSON.parse((await ask({ path: '/api/mail?id=2' })).body) as object;
    expect(decoded).toMatchObject({ id: 2, subject: 'Plain', html: '', to: 'ann@example.com' });
  });
});

test('events tell of each new version, and of the present one at once', async () => {
  const stream = await fetch(`${origin}/api/events`);
  expect(stream.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
  const body = stream.body as ReadableStream<Uint8Array>;
  const reader = body.getReader();
  let text = '';
  const until = async (count: number): Promise<number[]> => {
    for (;;) {
      const events = [...text.matchAll(/^data: (.*)$/gm)].map(
        ([, data = '']) => (JSON.parse(data) as ChangedEvent).version,
      );
      if (events.length >= count) return events;
      const { value } = await reader.read();
      text += new TextDecoder().decode(value);
    }
  };
  const first = opened.version;
  expect(await until(1)).toEqual([first]);
  await post('edit', edit('a'));
  await post('edit', edit('a'));
  await post('edit', edit('b'));
  expect(await until(3)).toEqual([first, first + 1, first + 2]);
  await reader.cancel();
});

test('a page that was not built is a sentence', async () => {
  const bare = await startServer({
    session: await session(bundle),
    pageFolder: '/nowhere',
    port: 0,
  });
  const got = await fetch(bare.address);
  expect([got.status, await got.json()]).toEqual([
    503,
    { message: 'The page is not built: start the workbench with npm start.' },
  ]);
  await bare.close();
  await expect(fetch(bare.address)).rejects.toThrow();
});

test('a port that is taken is an error with its code', async () => {
  const port = Number(new URL(origin).port);
  const again = startServer({ session: opened, pageFolder: '/nowhere', port });
  await expect(again).rejects.toMatchObject({ code: 'EADDRINUSE' });
});
