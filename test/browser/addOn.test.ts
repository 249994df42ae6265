import type { Page } from 'playwright-core';
import { chooseItem, onPage, seeCell, useBrowser } from '../support/browser';

useBrowser();

test('the menu opens by keyboard and an item of it runs', () =>
  onPage({}, async ({ page }) => {
    await seeCell(page, 'A2', 'Alder Books');
    await page.keyboard.press('Shift+F6');
    await page.keyboard.press('Shift+F6');
    await page.locator('#menu-bar :focus').filter({ hasText: 'Extensions' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    await page.getByRole('menuitem', { name: 'Open sidebar' }).waitFor();
    await page.keyboard.press('o');
    await page.keyboard.press('Enter');
    await page.locator('#sidebar iframe').waitFor();
    expect((await page.locator('#sidebar iframe').boundingBox())?.width).toBe(300);
    await page.getByRole('button', { name: 'Close the sidebar' }).click();
    expect(await page.locator('#sidebar').isVisible()).toBe(false);
  }));

test("the week's email is in the mailbox as HTML, as text and as source", () =>
  onPage({}, async ({ page }) => {
    await seeCell(page, 'A2', 'Alder Books');
    await chooseItem(page, "Email me this week's list now");
    await page.getByText("This week's list is on its way to me@example.com.").waitFor();
    await page.getByRole('tab', { name: 'Mailbox 1' }).click();
    await page.getByRole('button', { name: /^Polite Nudge: \d+ steps due/ }).waitFor();
    await page.frameLocator('.mail-body iframe').getByText('Overdue').first().waitFor();
    await page.getByRole('tab', { name: 'Text' }).click();
    expect(await page.locator('.mail-body pre').innerText()).toContain('Nurse at Cedar Clinic');
    await page.getByRole('tab', { name: 'Source' }).click();
    expect(await page.locator('.mail-body pre').innerText()).toMatch(
      /^MIME-Version|^From|Subject:/m,
    );
  }));

test('what a script throws is shown as an alert, which Enter closes', () =>
  onPage({ options: ['--empty'] }, async ({ page }) => {
    await page.locator('#cell-A1').waitFor();
    await chooseItem(page, "Email me this week's list now");
    const alert = page.getByRole('dialog');
    await alert.getByText('Expected a tracker').waitFor();
    await page.keyboard.press('Enter');
    await alert.waitFor({ state: 'detached' });
  }));

test('sheets are switched by their tabs, each with its own cursor', () =>
  onPage({}, async ({ page }) => {
    await seeCell(page, 'A2', 'Alder Books');
    await setUp(page);
    await page.getByRole('tab', { name: 'Follow-up settings' }).click();
    await page.getByRole('grid', { name: 'Sheet Follow-up settings' }).waitFor();
    await page.getByRole('tab', { name: 'Tracker' }).click();
    await seeCell(page, 'A2', 'Alder Books');
  }));

test('the clock moves in the zone of the sheet', () =>
  onPage({}, async ({ page }) => {
    await seeCell(page, 'A2', 'Alder Books');
    await page.getByRole('tab', { name: /^Clock/ }).click();
    const shows = (time: string) => page.locator('.clock-face', { hasText: time }).waitFor();
    await shows('Sat 21 Nov 2026, 08:00');
    await page.getByRole('button', { name: '+1 hour' }).click();
    await shows('Sat 21 Nov 2026, 09:00');
    await page.getByRole('button', { name: 'Next morning 8:00' }).click();
    await shows('Sun 22 Nov 2026, 08:00');
    await page.getByRole('button', { name: 'Next Monday 8:00' }).click();
    await shows('Mon 23 Nov 2026, 08:00');
    await page.locator('#clock-field').fill('2026-12-01T17:30');
    await page.getByRole('button', { name: 'Set', exact: true }).click();
    await shows('Tue 1 Dec 2026, 17:30');
  }));

test('the weekly email, once it is on, arrives on the Monday, and only once', () =>
  onPage({}, async ({ page }) => {
    await seeCell(page, 'A2', 'Alder Books');
    await setUp(page);
    await chooseItem(page, /weekly email/);
    await page.getByRole('tab', { name: 'Triggers 1 set, 0 ran' }).click();
    await page.getByText('sendWeeklyEmail').waitFor();
    await page.getByRole('tab', { name: /^Clock/ }).click();
    await page.getByRole('button', { name: 'Next Monday 8:00' }).click();
    await page.getByRole('tab', { name: /Mon 23 Nov 2026, 08:00/ }).waitFor();
    await page.getByRole('button', { name: '+1 hour' }).click();
    await page.getByRole('tab', { name: 'Mailbox 1' }).waitFor();
    await page.getByRole('tab', { name: 'Triggers 1 set, 1 ran' }).click();
    await page.getByRole('cell', { name: 'Went well' }).waitFor();
  }));

/** Sets the sheet up, and closes what the add-on has to say about it. */
async function setUp(page: Page): Promise<void> {
  await chooseItem(page, /^Set up or repair/);
  await page.getByRole('tab', { name: 'Contact log' }).waitFor();
  const dialog = page.getByRole('dialog');
  await dialog.waitFor({ timeout: 1_000 }).catch(() => undefined);
  if (await dialog.isVisible()) await page.keyboard.press('Enter');
}
