import type { Page } from '@playwright/test';
import { expect, test } from './support/fixtures.ts';
import { GIVE_A_DOSE, wordsWith } from './support/in-guide.ts';

/** The worker of the site is there, and has kept what it keeps. */
async function ready(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    if (active && active.state !== 'activated') {
      await new Promise((resolve) => active.addEventListener('statechange', resolve));
    }
  });
}

/** The paths of all that any cache of the site holds. */
const kept = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const found: string[] = [];
    for (const name of await caches.keys()) {
      for (const { url } of await (await caches.open(name)).keys()) found.push(url);
    }
    return found.map((url) => url.replace(location.origin, ''));
  });

test('a page of the site that is loaded again without a network is the guide, and can be left', async ({
  arrive,
  world,
}) => {
  const visitor = await arrive({ serviceWorkers: 'allow' });
  const { page, context } = visitor;
  await page.getByText('What do you need?').waitFor();
  await ready(page);
  await page.locator('#text').fill('needles');
  await page.getByLabel('Someone to talk to').check();
  await page.reload();
  await page.getByText('What do you need?').waitFor();
  expect(await kept(page)).toEqual(['/guide/']);

  await context.setOffline(true);
  await page.reload();
  expect(page.url()).toBe(world.url);
  expect(await page.evaluate(GIVE_A_DOSE)).toContain('Breathe for them.');
  await page.goto(`${world.url}needle-pickup`);
  expect(await page.evaluate(wordsWith('one breath every 5 seconds'))).toContain('Dose');
  const away = page.waitForRequest(/wikipedia/);
  await page.getByRole('link', { name: /Leave/ }).click();
  await away;

  await context.setOffline(false);
  await page.goto(world.url);
  await page.getByText('What do you need?').waitFor();
  expect(await kept(page)).toEqual(['/guide/']);
});

test('what is kept answers for nothing else: a form is sent, and a page is the newest', async ({
  arrive,
  world,
}) => {
  const { page } = await arrive({ serviceWorkers: 'allow' });
  await ready(page);
  await page.reload();
  const statuses = await page.evaluate(async () => {
    const asks = [
      fetch('/guide/', { method: 'POST' }),
      fetch('/nothing'),
      fetch('/intake/v1/health'),
    ];
    return (await Promise.all(asks)).map(({ status }) => status);
  });
  expect(statuses).toEqual([404, 404, 200]);
  const gone = await page.goto(`${world.url}nothing`);
  expect(gone?.status()).toBe(404);
});

test('the guide for phones has a policy that is its own', async ({ arrive, world }) => {
  const { page, errors } = await arrive();
  const answer = await page.goto(`${world.url}guide/`);
  const policy = (await answer?.headerValue('content-security-policy')) ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("frame-ancestors 'self'");
  expect(policy).not.toContain('unsafe');
  await page.getByRole('link', { name: 'Call 911' }).first().waitFor();
  expect(errors).toEqual([]);
});
