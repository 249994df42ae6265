import { jest } from '@jest/globals';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { findBrowser, howToGetABrowser } from '../../scripts/findBrowser.mjs';
import { startWorkbench, type StartedWorkbench, type StartOptions } from './browserWorkbench';

let browser: Browser | undefined;

/** Has the tests of a file use one browser, and gives each a minute and a half. */
export function useBrowser(): void {
  jest.setTimeout(90_000);
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
  });
}

/** Launches the browser of this machine; fails with the sentence that says how to get one. */
async function launchBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error(howToGetABrowser);
  return await chromium.launch({
    executablePath,
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** A page of a workbench of its own. */
export type OpenedPage = { readonly page: Page; readonly workbench: StartedWorkbench };

/** How a page is opened. */
export type PageOptions = StartOptions & {
  readonly colorScheme?: 'light' | 'dark';
  /** Runs before the page is opened, to answer requests in the server's place. */
  readonly prepare?: (context: BrowserContext) => Promise<void>;
  /** Console errors that the test is about. */
  readonly expected?: RegExp;
};

/**
 * Starts a workbench, opens its page at 1280 × 800, and runs a test on it. Fails where the console
 * had an error or a warning, or where anything was asked of another host.
 */
export async function onPage(
  options: PageOptions,
  run: (opened: OpenedPage) => Promise<void>,
): Promise<void> {
  if (browser === undefined) throw new Error('The test file has not called useBrowser().');
  const workbench = await startWorkbench(options);
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    colorScheme: options.colorScheme ?? 'light',
  });
  try {
    const complaints = watch(context, workbench.address, options.expected);
    await options.prepare?.(context);
    const page = await context.newPage();
    await page.goto(workbench.address);
    await run({ page, workbench });
    expect(complaints).toEqual([]);
  } finally {
    await context.close();
    await workbench.stop();
  }
}

/** Collects what no page of the workbench may do. */
function watch(context: BrowserContext, address: string, expected?: RegExp): readonly string[] {
  const complaints: string[] = [];
  context.on('console', (message) => {
    const isComplaint = message.type() === 'error' || message.type() === 'warning';
    if (isComplaint && expected?.test(message.text()) !== true) complaints.push(message.text());
  });
  context.on('weberror', (error) => complaints.push(error.error().message));
  context.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !/^(?:about|data|blob):/.test(url)) complaints.push(url);
  });
  return complaints;
}

/** The text that a cell shows. */
export function cellText(page: Page, address: string): Promise<string> {
  return page.locator(`#cell-${address}`).innerText();
}

/** Waits until a cell shows a text. */
export async function seeCell(page: Page, address: string, text: string | RegExp): Promise<void> {
  await page.locator(`#cell-${address}`).filter({ hasText: text }).waitFor();
}

/** Opens an item of the add-on's menu with the mouse. */
export async function chooseItem(page: Page, caption: string | RegExp): Promise<void> {
  await page.getByRole('menuitem', { name: 'Extensions' }).click();
  await page.getByRole('menuitem', { name: 'Polite Nudge' }).click();
  await page.getByRole('menuitem', { name: caption }).click();
}

/** Moves the cursor with the keyboard, from wherever it stands, to a cell by row and column. */
export async function goTo(page: Page, row: number, column: number): Promise<void> {
  await page.locator('#grid .tabulator').focus();
  await page.keyboard.press('Control+Home');
  for (let at = 1; at < row; at += 1) await page.keyboard.press('ArrowDown');
  for (let at = 1; at < column; at += 1) await page.keyboard.press('ArrowRight');
}
