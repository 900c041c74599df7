import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { expect, test as base } from './support/fixtures.ts';

interface Fixtures {
  /** Opens the real page, with one thing changed on its way to the browser. */
  readonly arriveWith: (
    change: (html: string) => string,
    files?: Readonly<Record<string, string>>,
  ) => Promise<Page>;
}

const test = base.extend<Fixtures>({
  arriveWith: async ({ arrive, world }, use) => {
    await use(async (change, files = {}) => {
      const { page } = await arrive();
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
      return page;
    });
  },
});

/** The two other widgets go on as if nothing had happened. */
async function restWorks(page: Page, broken: 'guide' | 'finder' | 'form'): Promise<void> {
  if (broken !== 'guide')
    await page.getByRole('heading', { name: 'Not responding? Call 911 now.' }).waitFor();
  if (broken !== 'finder') await page.getByText('19 results').first().waitFor();
  if (broken !== 'form') await page.getByText('What do you need?').waitFor();
}

test.describe('bad input is named, and the rest of the page works', () => {
  test('a directory file that cannot be read', async ({ arriveWith }) => {
    const page = await arriveWith(
      (html) => html.replace('/directory/index.json', '/directory/broken.json'),
      {
        '/directory/broken.json': '{"organizations": 5}',
      },
    );
    const finder = page.locator('peer-resource-finder');
    await finder.getByText('We could not read the list.').first().waitFor();
    expect(await finder.locator('a[href^="tel:"]').first().isVisible()).toBe(true);
    await restWorks(page, 'finder');
  });

  test('a directory that is not there', async ({ arriveWith }) => {
    const page = await arriveWith((html) =>
      html.replace('/directory/index.json', '/directory/gone.json'),
    );
    await page
      .locator('peer-resource-finder')
      .getByText('The list is not where it should be.')
      .first()
      .waitFor();
    await restWorks(page, 'finder');
  });

  test('three broken records among good ones', async ({ arriveWith }) => {
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
    const page = await arriveWith(
      (html) => html.replace('/directory/index.json', '/directory/some.json'),
      {
        '/directory/some.json': JSON.stringify(sample),
      },
    );
    const finder = page.locator('peer-resource-finder');
    await finder.getByText('3 records could not be read').waitFor();
    await finder
      .getByText(/^3[0-9] results$/)
      .first()
      .waitFor();
    await restWorks(page, 'finder');
  });

  test('a region without a guide', async ({ arriveWith }) => {
    const page = await arriveWith((html) => html.replace('region="ca-on"', 'region="atlantis"'));
    const guide = page.locator('peer-naloxone-guide');
    await guide.getByText('Call your local emergency number.').waitFor();
    await guide.getByText('We have no steps for this place yet.').waitFor();
    await restWorks(page, 'guide');
  });

  test('a kind of form that does not exist', async ({ arriveWith }) => {
    const page = await arriveWith((html) =>
      html.replace('kind="request-peer"', 'kind="bake-sale"'),
    );
    const form = page.locator('.beside peer-outreach-form');
    await form.getByText('This form does not work right now.').waitFor();
    await form.getByText('There is no form of the kind “bake-sale”.').waitFor();
    await form.getByText('You can also come to our front door').waitFor();
    await restWorks(page, 'form');
  });
});
