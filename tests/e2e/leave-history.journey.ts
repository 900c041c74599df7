import { expect, test } from './support/fixtures.ts';

const OUT = 'https://www.wikipedia.org/';

test('who leaves in the middle of a form leaves nothing ahead, and Forward shows nothing of the site', async ({
  arrive,
}) => {
  const { page } = await arrive({});
  await page.route(`${OUT}**`, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Elsewhere</title>' }),
  );
  const form = page.locator('.beside peer-outreach-form');
  const question = (name: string) => form.getByRole('heading', { name }).waitFor();
  const next = form.getByRole('button', { name: 'Continue' });
  await form.getByText('Someone to talk to', { exact: true }).click();
  await next.click();
  await question('Where are you?');
  await form.getByLabel('Where are you?').fill('By the canary bakery');
  await next.click();
  await question('How can we reach you?');
  const address = page.url();

  // A busy machine goes back more slowly than leaving may take.
  await page.evaluate(() => {
    const wait = window.setTimeout.bind(window);
    Object.assign(window, {
      setTimeout: (ring: () => void, ms?: number) => wait(ring, ms === 80 ? 20_000 : ms),
    });
    Object.assign(performance, { now: () => 0 });
  });
  await page.getByRole('link', { name: 'Leave this page' }).click();
  await page.waitForURL(OUT);
  const browser = await page.context().newCDPSession(page);
  const { currentIndex, entries } = await browser.send('Page.getNavigationHistory');
  const ahead = entries.slice(currentIndex + 1);
  expect(ahead.map(({ url }) => url)).toEqual([address.split('#', 1)[0]]);
  expect(ahead.map(({ title }) => title.trim()).join('')).not.toContain('Thames');

  await page.goForward({ waitUntil: 'commit' });
  await page.waitForURL(OUT);
  await expect(page).toHaveTitle('Elsewhere');
  // The other site has taken the place of that entry, too.
  const after = await browser.send('Page.getNavigationHistory');
  expect(after.entries.slice(currentIndex).map(({ url }) => url)).toEqual([OUT, OUT]);
});
