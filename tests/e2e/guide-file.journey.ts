import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { findEngines } from '../../tools/browsers.mjs';
import { OPEN } from './support/engines.ts';
import { ASKED_FOR, choose, GIVE_A_DOSE, READ_SOURCES, wordsWith } from './support/in-guide.ts';

const peerkit = fileURLToPath(new URL('../../packages/cli/bin/peerkit.mjs', import.meta.url));

let folder: string;
let file: string;

test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'peerkit-file-'));
  file = join(folder, 'guide.html');
  const args = ['--region', 'ca-on', '--kit', 'nasal-4mg', '--languages', 'en', 'fr', '-o', file];
  const said = execFileSync(process.execPath, [peerkit, 'guide', 'export', ...args], {
    encoding: 'utf8',
  });
  expect(said).toContain(`Wrote ${file}: `);
  const size = Number(/(\d+) KB/.exec(said)?.[1]);
  expect(size).toBe(Math.ceil(readFileSync(file).length / 1024));
  // It fits where a photo fits. Raise this only for something that people need without a network, and say there why.
  expect(size).toBeLessThan(331);
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.describe('the exported file, opened from disk without a network', () => {
  for (const engine of findEngines().found) {
    test(`does everything in ${engine}, and asks for nothing`, async () => {
      const page = await OPEN[engine]();
      try {
        const url = pathToFileURL(file).href;
        await page.goto(url);
        expect(await page.evaluate(GIVE_A_DOSE)).toContain('Breathe for them.');
        expect(await page.evaluate(READ_SOURCES)).toMatch(/Toronto|Ontario/);
        expect(await page.evaluate(choose('fr', 'souffle'))).toContain('911');
        expect(JSON.parse(await page.evaluate(ASKED_FOR))).toEqual([]);
        // Somebody closes the lid, or the browser ends.
        await page.goto('about:blank');
        await page.goto(url);
        expect(await page.evaluate(wordsWith('souffle'))).toContain('Dose');
      } finally {
        await page.close();
      }
    });
  }

  test('goes on at the top of the step, in the language chosen, when it is loaded again', async ({
    browser,
  }) => {
    const context = await browser.newContext({
      offline: true,
      viewport: { width: 320, height: 568 },
    });
    const page = await context.newPage();
    await page.goto(pathToFileURL(file).href);
    await page.getByRole('button', { name: 'Called. Next: naloxone' }).click();
    await page.getByRole('combobox', { name: 'Language' }).selectOption('fr');
    const step = page.getByRole('heading', { name: 'Donnez la naloxone.' });
    await expect(step).toBeVisible();
    await page.evaluate(() => scrollTo(0, 9999));
    await expect(step).not.toBeInViewport();
    await page.reload();
    await expect(step).toBeFocused();
    await expect(step).toBeInViewport({ ratio: 1 });
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await context.close();
  });

  test('has every region inside, in any language, and a place without a guide by its number', async ({
    browser,
  }) => {
    const context = await browser.newContext({ offline: true });
    const page = await context.newPage();
    const other = join(folder, 'other.html');
    const show = async (...args: string[]) => {
      execFileSync(process.execPath, [peerkit, 'guide', 'export', ...args, '-o', other]);
      await page.goto(pathToFileURL(other).href);
    };
    await show('--region', 'uk', '--lang', 'pl');
    const call = page.locator('peer-naloxone-guide').getByRole('link', { name: '999' });
    await expect(call).toHaveAttribute('href', 'tel:999');
    await page.getByRole('button', { name: 'nalokson' }).click();
    await expect(page.getByText('1,8 mg').filter({ visible: true }).first()).toBeVisible();
    await show('--region', 'somewhere', '--number', '117');
    await page.getByRole('button', { name: 'Called' }).click();
    expect(await page.getByRole('link', { name: '117' }).getAttribute('href')).toBe('tel:117');
    await context.close();
  });

  test('lets nothing run that was not in it', async ({ browser }) => {
    const page = await browser.newPage();
    const refused: string[] = [];
    page.on('console', (message) => refused.push(message.text()));
    const changed = join(folder, 'changed.html');
    const added = '<script>document.title = "ran"</script><img src="https://example.org/pixel">';
    writeFileSync(changed, readFileSync(file, 'utf8').replace('</body>', `${added}</body>`));
    await page.goto(pathToFileURL(changed).href);
    await page.getByRole('button', { name: 'Called' }).waitFor();
    expect(await page.title()).toBe('Overdose help');
    expect(refused.filter((text) => /script|image/i.test(text)).length).toBeGreaterThanOrEqual(2);
    await page.close();
  });

  test('reads and calls without JavaScript', async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, offline: true });
    const page = await context.newPage();
    await page.goto(pathToFileURL(file).href);
    const call = page.getByRole('link', { name: 'Call 911' });
    expect(await call.getAttribute('href')).toBe('tel:911');
    await expect(call).toBeInViewport();
    await expect(page.getByText('Do steps 3 to 5 again until they breathe well.')).toBeVisible();
    await expect(page.getByText('Peel the pack.').locator('svg')).toBeVisible();
    await context.close();
  });
});
