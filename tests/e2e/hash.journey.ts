import type { Page } from '@playwright/test';
import { expect, test } from './support/fixtures.ts';
import { GIVE_A_DOSE } from './support/in-guide.ts';

/** How far from the top of the window what the address names stands, in pixels. */
const MARGIN = 16;

/** Opens the page at an address, as from a link elsewhere, until the list and the form are there. */
async function land(page: Page, home: string, target: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`${home}#${target}`);
  await page.getByText('What do you need?').waitFor();
  await page.locator('peer-resource-finder .hits').waitFor();
  await page.locator('peer-naloxone-guide .side, peer-naloxone-guide .rail').first().waitFor();
}

const topOf = async (page: Page, id: string): Promise<number> =>
  page.locator(`#${id}`).evaluate((heading) => heading.getBoundingClientRect().top);

/** Whether the page ends below the window, so that a heading near its end can come to the top. */
const isAtEnd = (page: Page): Promise<boolean> =>
  page.evaluate(() => scrollY + innerHeight >= document.documentElement.scrollHeight - 2);

for (const [on, viewport] of [
  ['the smallest phone', { width: 320, height: 568 }],
  ['a phone', { width: 360, height: 640 }],
  ['a tablet', { width: 768, height: 1024 }],
  ['a desk', { width: 1280, height: 800 }],
] as const) {
  for (const isUsed of [false, true]) {
    test(`an address leads to its part of the page, on ${on}${isUsed ? ' with a dose logged' : ''}`, async ({
      arrive,
      world,
    }) => {
      const { page } = await arrive({ viewport });
      if (isUsed) await page.evaluate(GIVE_A_DOSE);
      for (const target of ['overdose', 'find', 'ask', 'about']) {
        await land(page, world.url, target);
        await expect
          .poll(async () => {
            const top = await topOf(page, target);
            return Math.abs(top - MARGIN) < 2 || (top > MARGIN && (await isAtEnd(page)));
          }, target)
          .toBe(true);
      }
    });
  }
}

test('an address keeps nobody who has scrolled on', async ({ arrive, world }) => {
  const { page } = await arrive({ viewport: { width: 360, height: 640 } });
  // The list comes late.
  let comes = (): void => undefined;
  const later = new Promise<void>((done) => (comes = done));
  await page.route('**/directory/index.json', async (route) => {
    await later;
    await route.continue();
  });
  await page.goto('about:blank');
  await page.goto(`${world.url}#ask`);
  await page.getByText('What do you need?').waitFor();
  await expect.poll(() => topOf(page, 'ask')).toBeLessThan(MARGIN + 2);
  await page.mouse.move(180, 300);
  await page.mouse.wheel(0, 300);
  await expect.poll(() => topOf(page, 'ask')).toBeLessThan(-200);
  comes();
  await page.locator('peer-resource-finder .hits').waitFor();
  await page.waitForTimeout(300);
  expect(await topOf(page, 'ask')).toBeLessThan(-200);
});

test('an address that leads nowhere has a page with ways on', async ({ arrive, world }) => {
  const { page } = await arrive({ viewport: { width: 320, height: 568 } });
  const response = await page.goto(`${world.url}no-such-page`);
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page is not here');
  await page.getByRole('link', { name: 'Find help near you' }).click();
  await expect(page.locator('#find')).toBeFocused();
});
