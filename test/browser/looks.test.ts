import { onPage, seeCell, useBrowser } from '../support/browser';

useBrowser();

const background = `getComputedStyle(document.body).backgroundColor`;

test.each([
  ['light', 'rgb(243, 245, 248)'],
  ['dark', 'rgb(23, 25, 28)'],
] as const)('the page is %s where the machine is', (colorScheme, colour) =>
  onPage({ colorScheme }, async ({ page }) => {
    await seeCell(page, 'A2', 'Alder Books');
    expect(await page.evaluate(background)).toBe(colour);
    const picture = await page.screenshot();
    expect(picture.byteLength).toBeGreaterThan(10_000);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(1280);
  }),
);

test('every part is reached with the keyboard alone', () =>
  onPage({}, async ({ page }) => {
    await seeCell(page, 'A2', 'Alder Books');
    const reached: unknown[] = [];
    for (let press = 0; press < 5; press += 1) {
      await page.keyboard.press('F6');
      reached.push(await page.evaluate(partOfFocus));
    }
    expect(reached).toEqual(['sheet-tabs', 'drawer', 'menu-bar', 'formula-field', 'grid']);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('F2');
    await page.keyboard.press('End');
    await page.keyboard.type(' Ltd');
    await page.keyboard.press('Enter');
    await seeCell(page, 'A2', 'Alder Books Ltd');
    expect(await page.locator('#cell-address').innerText()).toBe('A3');
    await page.keyboard.press('End');
    expect(await page.locator('#cell-address').innerText()).toBe('I3');
    await page.keyboard.press('Home');
    await page.keyboard.press('Tab');
    expect(await page.locator('#cell-address').innerText()).toBe('B3');
    const active = await page.locator('#grid .tabulator').getAttribute('aria-activedescendant');
    expect(active).toBe('cell-B3');
  }));

const partOfFocus = `(document.activeElement.id === 'formula-field'
  ? document.activeElement
  : document.activeElement.closest('#grid, #menu-bar, #sheet-tabs, #drawer, #sidebar')).id`;
