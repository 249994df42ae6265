import type { FrameLocator, Page } from 'playwright-core';
import { cellText, chooseItem, onPage, seeCell, useBrowser } from '../support/browser';

useBrowser();

/** The sidebar's page, once it has read the tracker. */
async function openSidebar(page: Page): Promise<FrameLocator> {
  await chooseItem(page, /^Set up or repair/);
  await page.getByRole('tab', { name: 'Contact log' }).waitFor();
  await chooseItem(page, 'Open sidebar');
  const sidebar = page.frameLocator('#sidebar iframe');
  await sidebar.getByLabel('Lead').waitFor();
  return sidebar;
}

const narrow = 'Company,Role,Interview date\nAcme,Editor,2026-11-10\nBirch,Nurse,2026-11-12\n';

test('a check-in that is logged in the sidebar moves the row, the log and the plan', () =>
  onPage(
    {
      csv: 'Company,Role,Interview date,Last follow-up,Follow-ups sent\nAcme,Editor,2026-11-10,,\n',
    },
    async ({ page }) => {
      const sidebar = await openSidebar(page);
      await seeCell(page, 'H2', 'Check in (1 of 2)');
      await sidebar.getByLabel('Lead').selectOption({ label: 'Editor at Acme (row 2)' });
      await sidebar.getByRole('button', { name: 'I checked in' }).click();
      await sidebar.getByText('Logged. Next: Check in (2 of 2).').waitFor();
      await seeCell(page, 'E2', '1');
      await seeCell(page, 'H2', 'Check in (2 of 2)');
      await page.getByRole('tab', { name: 'Contact log' }).click();
      await seeCell(page, 'G2', 'checked in');
      await seeCell(page, 'H2', '2026-11-21');
    },
  ));

test('without columns for it the log alone moves the plan, as the add-on reads it back', () =>
  onPage({ csv: narrow }, async ({ page }) => {
    const sidebar = await openSidebar(page);
    await sidebar.getByLabel('Lead').selectOption({ label: 'Editor at Acme (row 2)' });
    await sidebar.getByRole('button', { name: 'They replied' }).click();
    await sidebar.getByText('Logged. Next: Check in (1 of 2).').waitFor();
    await seeCell(page, 'G2', /you last heard from them on Sat 21 Nov/);
    await sidebar.getByRole('button', { name: 'Read the sheet again' }).click();
    await sidebar.getByLabel('Lead').selectOption({ label: 'Editor at Acme (row 2)' });
    await sidebar.getByText(/you last heard from them on Sat 21 Nov/).waitFor();
    await page.getByRole('tab', { name: 'Contact log' }).click();
    await seeCell(page, 'G2', 'they replied');
  }));

test('what cannot be logged is said in the sidebar, and nothing is written', () =>
  onPage({ csv: narrow }, async ({ page }) => {
    const sidebar = await openSidebar(page);
    await sidebar.getByLabel('Lead').selectOption({ label: 'Editor at Acme (row 2)' });
    await sidebar.getByLabel('On', { exact: true }).and(sidebar.locator('input')).fill('');
    await sidebar.getByRole('button', { name: 'I checked in' }).click();
    await sidebar.getByRole('alert').getByText('Expected a day, found nothing.').waitFor();
    await page.getByRole('tab', { name: 'Contact log' }).click();
    await seeCell(page, 'A1', 'Id');
    expect((await cellText(page, 'A2')).trim()).toBe('');
  }));
