import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, Visitor, World } from './support/world.ts';

let world: World;
let browser: Browser;

beforeAll(async () => {
  [world, browser] = await Promise.all([World.open(), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await world.close();
});

/** The real page, with one thing changed on its way to the browser. */
async function arriveWith(change: (html: string) => string, files: Record<string, string> = {}) {
  const visitor = await Visitor.arrive(browser, { url: world.url });
  const { page } = visitor;
  await page.route(world.url, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: change(await response.text()) });
  });
  for (const [path, body] of Object.entries(files)) {
    await page.route(`**${path}`, (route) =>
      route.fulfill({ contentType: 'application/json', body }),
    );
  }
  await page.reload();
  return visitor;
}

/** The two other widgets go on as if nothing had happened. */
async function restWorks(page: Page, broken: 'guide' | 'finder' | 'form'): Promise<void> {
  if (broken !== 'guide')
    await page.getByRole('heading', { name: 'Not responding? Call 911 now.' }).waitFor();
  if (broken !== 'finder') await page.getByText('36 results').first().waitFor();
  if (broken !== 'form') await page.getByText('What do you need?').waitFor();
}

describe('bad input is named, and the rest of the page works', () => {
  test('a directory file that cannot be read', async () => {
    const { page, leave } = await bound(
      arriveWith((html) => html.replace('/directory/index.json', '/directory/broken.json'), {
        '/directory/broken.json': '{"organizations": [',
      }),
    );
    const finder = page.locator('peer-resource-finder');
    await finder.getByText('We could not read the list.').first().waitFor();
    expect(await finder.locator('a[href^="tel:"]').first().isVisible()).toBe(true);
    await restWorks(page, 'finder');
    await leave();
  });

  test('a directory that is not there', async () => {
    const { page, leave } = await bound(
      arriveWith((html) => html.replace('/directory/index.json', '/directory/gone.json')),
    );
    await page
      .locator('peer-resource-finder')
      .getByText('We could not load the list.')
      .first()
      .waitFor();
    await restWorks(page, 'finder');
    await leave();
  });

  test('three broken records among good ones', async () => {
    const sample = JSON.parse(
      await readFile(
        fileURLToPath(new URL('../../apps/partner-site/directory/sample.json', import.meta.url)),
        'utf8',
      ),
    ) as { organizations: Record<string, unknown>[] };
    delete sample.organizations[1]?.['name'];
    const third = sample.organizations[2];
    if (third) third['name'] = '';
    sample.organizations.push({ id: 'x', name: ['not', 'text'] });
    const { page, leave } = await bound(
      arriveWith((html) => html.replace('/directory/index.json', '/directory/some.json'), {
        '/directory/some.json': JSON.stringify(sample),
      }),
    );
    const finder = page.locator('peer-resource-finder');
    await finder.getByText('3 records could not be read').waitFor();
    await finder
      .getByText(/^3[0-9] results$/)
      .first()
      .waitFor();
    await restWorks(page, 'finder');
    await leave();
  });

  test('a region without a guide', async () => {
    const { page, leave } = await bound(
      arriveWith((html) => html.replace('region="ca-on"', 'region="atlantis"')),
    );
    const guide = page.locator('peer-naloxone-guide');
    await guide.getByText('Call your local emergency number.').waitFor();
    await guide.getByText('We have no steps for this place yet.').waitFor();
    await restWorks(page, 'guide');
    await leave();
  });

  test('a kind of form that does not exist', async () => {
    const { page, leave } = await bound(
      arriveWith((html) => html.replace('kind="request-peer"', 'kind="bake-sale"')),
    );
    const form = page.locator('peer-outreach-form');
    await form.getByText('This form does not work right now.').waitFor();
    await form.getByText('There is no form of the kind “bake-sale”.').waitFor();
    await form.getByText('You can also come to our front door').waitFor();
    await restWorks(page, 'form');
    await leave();
  });
});

async function bound(arriving: Promise<Visitor>) {
  const visitor = await arriving;
  return { page: visitor.page, leave: () => visitor.leave() };
}
