import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { startPartnerSite } from '../../apps/partner-site/serve.mjs';

const CANARY = 'canary-by-the-river';
const OUT = 'https://www.wikipedia.org/';
const OWN_EXIT = /<peer-quick-exit[^]*?<\/peer-quick-exit>/;

let data: string;
let site: Awaited<ReturnType<typeof startPartnerSite>>;
let hasExit: boolean;

test.beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'peerkit-frame-exit-'));
  site = await startPartnerSite({
    port: 0,
    data,
    say: () => undefined,
    transform: (html) => (hasExit ? html : html.replace(OWN_EXIT, '')),
  });
});

test.afterAll(async () => {
  await site.stop();
  await rm(data, { recursive: true, force: true });
});

/** As where a browser does not take a press in a frame for a reason to lead the window away. */
function keepInFrame(): void {
  const list = DOMTokenList.prototype;
  const value = Object.getOwnPropertyDescriptor(list, 'value');
  const set = function (this: DOMTokenList, words: string): void {
    value?.set?.call(this, words.replace('allow-top-navigation-by-user-activation', ''));
  };
  Object.defineProperty(list, 'value', { ...value, set });
}

for (const [around, has, mayLead] of [
  ['with a way out of its own', true, true],
  ['without one', false, true],
  ['with one, where the frame may not lead the window away', true, false],
] as const) {
  test(`who leaves by the way out of a form in a frame leaves the whole page, ${around}`, async ({
    page,
    context,
  }) => {
    hasExit = has;
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    await context.route(`${OUT}**`, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<title>Elsewhere</title>' }),
    );
    if (!mayLead) await page.addInitScript(keepInFrame);
    await page.goto(`${OUT}before`);
    await page.goto(`${site.url}in-a-frame`);
    await expect(page.locator('peer-quick-exit')).toHaveCount(has ? 1 : 0);
    const form = page.frameLocator('iframe');
    const text = form.locator('form textarea, form input:not([type=radio], [type=checkbox])');
    while ((await text.count()) === 0) {
      await form.locator('form input').first().check();
      const before = await form.locator('h2[tabindex]').textContent();
      await form.getByRole('button', { name: 'Continue' }).click();
      await expect(form.locator('h2[tabindex]')).not.toHaveText(before ?? '');
    }
    await text.first().fill(CANARY);
    await form.getByRole('link', { name: 'Leave this page' }).click();
    await page.waitForURL(OUT);
    expect(page.frames()).toHaveLength(1);
    expect(asked).toEqual([]);
    // The page is gone from the history, and the frame with it.
    await page.goBack();
    expect(page.url()).toBe(`${OUT}before`);
    await page.goForward();
    expect(page.url()).toBe(OUT);
  });
}
