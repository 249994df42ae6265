import { readFileSync } from 'node:fs';
import type { BrowserContext, Frame, Page } from 'playwright-core';
import type { RunRequest } from '../../workbench/api';
import { sidebarPage } from '../../workbench/framedPages';
import { chooseItem, onPage, seeCell, useBrowser, type OpenedPage } from '../support/browser';

useBrowser();

type Script = {
  readonly calls: RunRequest[];
  /** What the script answers to a call; a string fails with that message. */
  answer: (request: RunRequest) => Promise<unknown>;
};

/** Runs a test inside a sidebar of its own, with a script of its own behind `google.script.run`. */
async function inSidebar(
  run: (frame: Frame, script: Script, opened: OpenedPage) => Promise<void>,
  expected?: RegExp,
): Promise<void> {
  const script: Script = { calls: [], answer: () => Promise.resolve({ result: null }) };
  const prepare = (context: BrowserContext) => serve(context, script);
  const options = expected === undefined ? { prepare } : { prepare, expected };
  await onPage(options, async (opened) => {
    await seeCell(opened.page, 'A2', 'Alder Books');
    await chooseItem(opened.page, /sidebar/);
    await run(await frameOf(opened.page), script, opened);
  });
}

/** The functions that the script is said to have. */
const names = ['f', 'saveLead', 'save', 'logContact'];

async function serve(context: BrowserContext, script: Script): Promise<void> {
  const bridge = readFileSync(new URL('../../.workbench/page/bridge.js', import.meta.url), 'utf8');
  await context.route('**/sidebar', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: sidebarPage(
        '<!doctype html><html><head></head><body>Ours</body></html>',
        bridge,
        names,
      ),
    }),
  );
  await context.route('**/api/run', async (route) => {
    const request = route.request().postDataJSON() as RunRequest;
    script.calls.push(request);
    const answer = await script.answer(request);
    const state: unknown = await (
      await route.fetch({
        url: route.request().url().replace('/run', '/state'),
        method: 'GET',
      })
    ).json();
    const failure = { kind: 'failure', message: answer };
    const body = typeof answer === 'string' ? failure : { kind: 'success', ...(answer as object) };
    await route.fulfill({ json: { ...body, state } });
  });
}

async function frameOf(page: Page): Promise<Frame> {
  const element = await page.locator('#sidebar iframe').elementHandle();
  const frame = await element.contentFrame();
  if (frame === null) throw new Error('There is no sidebar.');
  await frame.getByText('Ours').waitFor();
  return frame;
}

/** What calling `f` with arguments, written as source, throws; `'sent'` where it throws nothing. */
const thrownBy = (args: string) => `(() => {
  try {
    google.script.run.withFailureHandler(() => { window.heard = true; }).f(${args});
    return 'sent';
  } catch (error) {
    return error.name + ': ' + error.message;
  }
})()`;

const illegal = (name: string) => `TypeError: Failed due to illegal value in property: ${name}`;

test('what Google refuses as an argument throws at once, and nothing is sent', () =>
  inSidebar(async (frame, script) => {
    const refused: readonly (readonly [string, string])[] = [
      ['new Date()', '0'],
      ['1, () => 1', '1'],
      ['document.body', '0'],
      ['new Map()', '0'],
      ['new Set()', '0'],
      ['/x/', '0'],
      ['new String("x")', '0'],
      ['new Number(1)', '0'],
      ['new Uint8Array(2)', '0'],
      ['new Blob([])', '0'],
      ['Promise.resolve(1)', '0'],
      ['new Error("x")', '0'],
      ['1, 2, 3, new Date()', '3'],
      ['{ lead: { on: new Date() } }', 'on'],
      ['[1, [2, new Date()]]', '1'],
    ];
    for (const [args, name] of refused) {
      expect([args, await frame.evaluate(thrownBy(args))]).toEqual([args, illegal(name)]);
    }
    const circular = '(() => { const o = {}; o.self = o; return o; })()';
    expect(await frame.evaluate(thrownBy(circular))).toBe(
      'TypeError: Failed due to circular reference.',
    );
    expect(await frame.evaluate('window.heard')).toBe(undefined);
    expect(script.calls).toEqual([]);
  }));

/** Calls a function and waits for its handler; gives what the handler was given. */
const heardFrom = (call: string) => `new Promise((resolve) => {
  const success = (...heard) => resolve(['success', ...heard]);
  const failure = (error, user) =>
    resolve(['failure', error instanceof Error, error.name, error.message, user]);
  ${call};
})`;

test('arguments arrive as copies, and handlers hear the result and the user object', () =>
  inSidebar(async (frame, script) => {
    script.answer = ({ args }) => Promise.resolve({ result: args });
    const heard = await frame.evaluate(
      heardFrom(`const lead = { name: 'Alder', tags: ['a', undefined] };
        google.script.run.withSuccessHandler(success).withUserObject('me')
          .saveLead(lead, undefined, 1.5, true, null);
        lead.name = 'changed'`),
    );
    const args = [{ name: 'Alder', tags: ['a', null] }, null, 1.5, true, null];
    expect(heard).toEqual(['success', args, 'me']);
    expect(script.calls).toEqual([{ functionName: 'saveLead', args }]);
  }));

test('a form may be the only argument and arrives as its fields', () =>
  inSidebar(async (frame, script) => {
    script.answer = ({ args }) => Promise.resolve({ result: args });
    const heard = await frame.evaluate(
      heardFrom(`document.body.innerHTML =
          '<form><input name="who" value="Ann"><input name="n" value="1"><input name="n" value="2"></form>';
        google.script.run.withSuccessHandler(success).save(document.forms[0])`),
    );
    expect(heard).toEqual(['success', [{ who: 'Ann', n: ['1', '2'] }], undefined]);
  }));

test('a failure comes as an error named ScriptError', () =>
  inSidebar(async (frame, script) => {
    script.answer = () => Promise.resolve('Exception: That row is gone.');
    const heard = await frame.evaluate(
      heardFrom('google.script.run.withFailureHandler(failure).withUserObject(7).logContact()'),
    );
    expect(heard).toEqual(['failure', true, 'ScriptError', 'Exception: That row is gone.', 7]);
  }));

test('a failure without a handler goes to the console', () =>
  inSidebar(async (frame, script, { page }) => {
    script.answer = () => Promise.resolve('Exception: Nobody listens.');
    const logged = page.waitForEvent('console', (message) => message.type() === 'error');
    await frame.evaluate('google.script.run.logContact()');
    expect((await logged).text()).toBe('ScriptError: Exception: Nobody listens.');
  }, /^ScriptError: Exception: Nobody listens\.$/));

test('each with… gives a new runner and leaves the old one as it was', () =>
  inSidebar(async (frame, script) => {
    script.answer = () => Promise.resolve({ result: 'done' });
    const heard = await frame.evaluate(
      heardFrom(`const plain = google.script.run;
        const first = plain.withSuccessHandler(() => success('first'));
        first.withSuccessHandler(() => success('second'));
        first.f()`),
    );
    expect(heard).toEqual(['success', 'first']);
  }));

test('ten calls are under way at most, the eleventh waits', () =>
  inSidebar(async (frame, script) => {
    const waiting: ((answer: unknown) => void)[] = [];
    script.answer = () => new Promise((resolve) => waiting.push(resolve));
    const ended = frame.evaluate(`new Promise((resolve) => {
      let count = 0;
      const runner = google.script.run.withSuccessHandler(() => { if (++count === 11) resolve(count); });
      for (let call = 0; call < 11; call += 1) runner.f(call);
    })`);
    while (waiting.length < 10) await pause();
    await pause();
    expect(script.calls).toHaveLength(10);
    waiting[0]?.({ result: null });
    while (waiting.length < 11) await pause();
    for (const resolve of waiting.slice(1)) resolve({ result: null });
    expect(await ended).toBe(11);
  }));

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 100));
}

test('calls are performed and answered in any order', () =>
  inSidebar(async (frame, script) => {
    script.answer = ({ args }) => Promise.resolve({ result: args[0] });
    const answered = await frame.evaluate(`new Promise((resolve) => {
      const heard = [];
      const hear = (call) => { if (heard.push(call) === 9) resolve(heard); };
      for (let call = 0; call < 9; call += 1) google.script.run.withSuccessHandler(hear).f(call);
    })`);
    const asked = Array.from({ length: 9 }, (_, call) => call);
    const performed = script.calls.map(({ args }) => args[0]);
    expect([...performed].sort()).toEqual(asked);
    expect(performed).not.toEqual(asked);
    expect([...(answered as number[])].sort()).toEqual(asked);
    expect(answered).not.toEqual(performed);
  }));

test('only functions of the script are there, and unknown members of google fail by name', () =>
  inSidebar(async (frame) => {
    for (const name of ['secret_', 'nope', 'toString', 'then', 'withSomething']) {
      expect(await frame.evaluate(`typeof google.script.run.${name}`)).toBe('undefined');
    }
    await expect(frame.evaluate('google.script.run.nope()')).rejects.toThrow(
      'google.script.run.nope is not a function',
    );
    const later = 'google.script.run.withSuccessHandler(() => 1)';
    expect(await frame.evaluate(`[typeof ${later}.nope, typeof ${later}.f]`)).toEqual([
      'undefined',
      'function',
    ]);
    for (const path of ['google.script.history', 'google.script.host.setWidth', 'google.charts']) {
      await expect(frame.evaluate(path)).rejects.toThrow(`${path} is not there`);
    }
    await expect(frame.evaluate('window.parent.document.title')).rejects.toThrow(/cross-origin/);
  }));

test('the sidebar gives the keyboard back and closes itself', () =>
  inSidebar(async (frame, _script, { page, workbench }) => {
    expect(`${String(await frame.evaluate('google.script.host.origin'))}/`).toBe(workbench.address);
    await frame.evaluate('google.script.host.editor.focus()');
    await page.locator('#grid .tabulator:focus').waitFor();
    await frame.evaluate('google.script.host.close()');
    await page.locator('#sidebar').waitFor({ state: 'hidden' });
  }));

test('a message from any other window is not listened to', () =>
  inSidebar(async (_frame, script, { page }) => {
    await page.evaluate(
      `window.postMessage({ kind: 'run', id: 1, functionName: 'f', args: [] }, '*')`,
    );
    await page.evaluate(`window.postMessage({ kind: 'close' }, '*')`);
    await pause();
    expect(script.calls).toEqual([]);
    expect(await page.locator('#sidebar').isVisible()).toBe(true);
  }));
