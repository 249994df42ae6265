import { cellText, goTo, onPage, seeCell, useBrowser } from '../support/browser';

useBrowser();

const INTERVIEW_DATE = 9;
const FREE = 23;

test('the page shows the sample, soon after the address is printed', () =>
  onPage({}, async ({ page, workbench }) => {
    await seeCell(page, 'A2', 'Alder Books');
    console.log(`The page was usable ${Date.now() - workbench.printedAt} ms after its address.`);
    await page.getByRole('heading', { name: 'Sample tracker' }).waitFor();
    await page.getByText('Pacific/Auckland').first().waitFor();
    expect(await page.title()).toBe('Sample tracker - Workbench');
  }));

test('a formula typed into a free cell shows its day, and the day follows an edit', () =>
  onPage({}, async ({ page }) => {
    await seeCell(page, 'A2', 'Alder Books');
    await goTo(page, 2, FREE);
    await page.keyboard.type('=NEXT_FOLLOWUP(A2:T2;A$1:T$1)');
    await page.keyboard.press('Enter');
    await seeCell(page, 'W2', /2026/);
    const before = await cellText(page, 'W2');
    await goTo(page, 2, INTERVIEW_DATE);
    await page.keyboard.type('2026-12-09');
    await page.keyboard.press('Enter');
    await seeCell(page, 'I2', '2026-12-09');
    await page.locator('#cell-W2').filter({ hasText: /2026/, hasNotText: before }).waitFor();
    expect([before, await cellText(page, 'W2')]).toEqual(['11/20/2026', '12/9/2026']);
  }));

test('the formula bar shows what is typed in a cell and changes it', () =>
  onPage({}, async ({ page }) => {
    await seeCell(page, 'A2', 'Alder Books');
    await goTo(page, 2, 1);
    const field = page.getByLabel('Content of the cell');
    expect(await page.locator('#cell-address').innerText()).toBe('A2');
    expect(await field.inputValue()).toBe('Alder Books');
    await field.fill('Aspen Books');
    await field.press('Escape');
    expect(await field.inputValue()).toBe('Alder Books');
    await field.fill('Aspen Books');
    await field.press('Enter');
    await seeCell(page, 'A2', 'Aspen Books');
    expect(await page.locator('#cell-address').innerText()).toBe('A3');
    await field.fill('Beech Bank');
    await page.locator('#cell-C5').click();
    await seeCell(page, 'A3', 'Beech Bank');
    expect(await cellText(page, 'C5')).toBe('');
    expect(await field.inputValue()).toBe('');
  }));

test('starting over brings the file back', () =>
  onPage({}, async ({ page }) => {
    await seeCell(page, 'A2', 'Alder Books');
    await goTo(page, 2, 1);
    await page.keyboard.type('gone');
    await page.keyboard.press('Enter');
    await seeCell(page, 'A2', 'gone');
    await page.getByRole('menuitem', { name: 'Workbench' }).click();
    await page.getByRole('menuitem', { name: 'Start over with the file' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Start over' }).click();
    await seeCell(page, 'A2', 'Alder Books');
  }));

test('an error says what is wrong when the cursor stands on it', () =>
  onPage({}, async ({ page }) => {
    await seeCell(page, 'A2', 'Alder Books');
    await goTo(page, 2, FREE);
    await page.keyboard.type('=FOLLOWUP_PLAN(A5:B6)');
    await page.keyboard.press('Enter');
    await seeCell(page, 'W2', '#ERROR!');
    await page.keyboard.press('ArrowUp');
    const message = await page.locator('#cell-W2').getAttribute('aria-description');
    expect(message).not.toBe('');
    expect(await page.locator('#cell-W2').getAttribute('title')).toBe(message);
    await page.locator('.error-card', { hasText: message ?? '' }).waitFor();
  }));

test('cells are copied, pasted and cleared, one or many', () =>
  onPage({}, async ({ page }) => {
    await seeCell(page, 'A2', 'Alder Books');
    await goTo(page, 2, 1);
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Control+c');
    await goTo(page, 23, 1);
    await page.keyboard.press('Control+v');
    await seeCell(page, 'B24', 'Analyst');
    await seeCell(page, 'A23', 'Alder Books');
    await page.keyboard.press('Delete');
    await page.locator('#cell-A23').filter({ hasText: /^$/ }).waitFor();
    expect(await cellText(page, 'B24')).toBe('Analyst');
  }));

test('a sheet of 10,000 rows scrolls and is edited at its end', () =>
  onPage(
    {
      csv: ['Company,Role', ...Array.from({ length: 9_999 }, (_, at) => `Firm ${at},Clerk`)].join(
        '\n',
      ),
    },
    async ({ page }) => {
      await seeCell(page, 'A2', 'Firm 0');
      await page.locator('#grid .tabulator').focus();
      await page.keyboard.press('Control+End');
      await seeCell(page, 'A10000', 'Firm 9998');
      expect(await page.locator('#grid .tabulator-row').count()).toBeLessThan(120);
      await page.keyboard.type('Chef');
      const start = Date.now();
      await page.keyboard.press('Enter');
      await seeCell(page, 'B10000', 'Chef');
      console.log(`An edit among 10,000 rows was seen after ${Date.now() - start} ms.`);
    },
  ));

test('an empty sheet can be typed into', () =>
  onPage({ options: ['--empty'] }, async ({ page }) => {
    await page.locator('#cell-A1').waitFor();
    await page.keyboard.type('Company');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Role');
    await page.keyboard.press('Enter');
    await seeCell(page, 'A1', 'Company');
    await seeCell(page, 'B1', 'Role');
  }));

test('a workbench that has stopped says so', () =>
  onPage({ expected: /Failed to load resource|ERR_/ }, async ({ page, workbench }) => {
    await seeCell(page, 'A2', 'Alder Books');
    await workbench.stop();
    await page.getByText('The workbench has stopped. Start it again with npm start.').waitFor();
    await page.keyboard.type('lost');
    await page.keyboard.press('Enter');
  }));
