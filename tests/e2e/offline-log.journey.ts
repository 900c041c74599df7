import type { Page } from '@playwright/test';
import { expect, test } from './support/fixtures.ts';
import { fillInAndSend, formWith } from './support/in-form.ts';

/** The log is kept whole, with what the form needs at its end. */
const isKept = (page: Page): Promise<boolean> =>
  page.evaluate(async () => {
    const cache = await caches.open(`peerkit-page ${location.origin}/ ${location.href}`);
    const paths = (await cache.keys()).map(({ url }) => new URL(url).pathname);
    const has = (end: string) => paths.some((path) => path.endsWith(end));
    return has('/encounter-log') && has('/site.css') && has('/seal.js') && has('/ending.part.js');
  });

test('the log of a shift opens again all day without a network, and each log is sent once', async ({
  arrive,
  world,
}) => {
  const { page, context } = await arrive({ serviceWorkers: 'allow' });
  await page.goto(`${world.url}encounter-log`);
  await expect.poll(() => isKept(page), { timeout: 30_000 }).toBe(true);

  await context.setOffline(true);
  for (const log of [1, 2]) {
    await page.reload();
    // What waits is said where the log begins.
    if (log > 1) expect(await page.evaluate(formWith('1 message'))).toContain('wait');
    expect(await page.evaluate(fillInAndSend('3'))).toContain('Not sent yet');
  }
  // Another page of the site is the guide, as before.
  await page.goto(`${world.url}needle-pickup`);
  await page.getByText('Thames Bend Peer Network').first().waitFor();
  expect(await page.locator('peer-naloxone-guide').count()).toBe(1);

  await context.setOffline(false);
  await page.goto(`${world.url}encounter-log`);
  await expect
    .poll(() => world.inbox('list'), { timeout: 60_000 })
    .toMatch(/(?:.*Log of an outreach shift.*\n){2}2 submissions/);
});

test('a page that does not ask for it is not kept', async ({ arrive, world }) => {
  const { page } = await arrive({ serviceWorkers: 'allow' });
  await page.goto(`${world.url}feedback`);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.goto(`${world.url}encounter-log`);
  await expect.poll(() => isKept(page), { timeout: 30_000 }).toBe(true);
  const names = await page.evaluate(() => caches.keys());
  expect(names.filter((name) => name.includes('peerkit-page'))).toHaveLength(1);
});
