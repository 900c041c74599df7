import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, test as base, type Browser, type Page } from '@playwright/test';
import { HOST_PAGES, openHostPages, type HostPage } from './support/host-pages.ts';
import { readInside, type Inside } from './support/read-inside.ts';

const TAGS = [
  'peer-naloxone-guide',
  'peer-resource-finder',
  'peer-outreach-form',
  'peer-quick-exit',
] as const;

const WIDTHS = [360, 1280] as const;
const HEIGHT = 800;

/** Where people find the three pages side by side. */
const PICTURES = fileURLToPath(new URL('../.results/host-pages/', import.meta.url));

interface Shown {
  readonly page: Page;
  readonly inside: Readonly<Record<string, Inside>>;
}

const test = base.extend<object, { site: string }>({
  site: [
    // Playwright reads from the pattern which fixtures are needed: none.
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const world = await openHostPages();
      await use(world.url);
      await world.close();
    },
    { scope: 'worker' },
  ],
});

/** Opens one of the pages with all its widgets there, and reads what is inside each. */
async function show(browser: Browser, site: string, name: HostPage, width: number): Promise<Shown> {
  const context = await browser.newContext({
    viewport: { width, height: HEIGHT },
    reducedMotion: 'reduce',
    colorScheme: 'light',
    hasTouch: true,
  });
  const page = await context.newPage();
  await page.goto(`${site}host/${name}`);
  await page.getByText('What do you need?').waitFor();
  await page.getByText('results').first().waitFor();
  await page.waitForLoadState('networkidle');
  return { page, inside: await readAll(page) };
}

async function readAll(page: Page): Promise<Shown['inside']> {
  const inside: Record<string, Inside> = {};
  for (const tag of TAGS) inside[tag] = await page.evaluate(readInside, tag);
  return inside;
}

/** One step on in each widget: other parts, other styles. */
async function goOn({ page }: Shown): Promise<Shown> {
  await page.getByRole('button', { name: 'Called. Next: naloxone' }).click();
  await page.getByRole('heading', { name: 'Give naloxone.' }).waitFor();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('heading', { name: 'There is a problem' }).waitFor();
  await page.getByRole('button', { name: 'Winter warming room' }).first().click();
  await page.locator('peer-resource-finder').getByText('7 Mill Lane').first().waitFor();
  await page.mouse.move(1, 1);
  return { page, inside: await readAll(page) };
}

/** A box may begin between two pixels of the screen and be rounded the other way. */
function isSame(property: string, here: string | undefined, value: string): boolean {
  if (here === value) return true;
  return /^(width|height)$/.test(property) && Math.abs(Number(here) - Number(value)) <= 1;
}

/** What differs, one line each: where, which property, here and on the plain page. */
function differences(plain: Inside, other: Inside): string[] {
  const lines: string[] = [];
  if (plain.width !== other.width) lines.push(`is ${other.width} px wide, not ${plain.width}`);
  if (plain.parts.length !== other.parts.length) {
    lines.push(`has ${other.parts.length} parts, not ${plain.parts.length}`);
  }
  for (const [at, { path, values }] of plain.parts.entries()) {
    const found = other.parts[at];
    if (found === undefined) break;
    for (const [property, value] of Object.entries(values)) {
      const here = found.values[property];
      if (isSame(property, here, value)) continue;
      lines.push(`${path}: ${property} ${here ?? 'missing'}, not ${value}`);
    }
  }
  return lines;
}

/** The three pages in one picture, for people to look at. */
async function saveSideBySide(shown: readonly Shown[], width: number, file: string): Promise<void> {
  const pictures = await Promise.all(
    shown.map(async ({ page }) => {
      await page.evaluate(() => scrollTo(0, 0));
      return page.screenshot({ fullPage: true, animations: 'disabled' });
    }),
  );
  const first = shown[0];
  if (first === undefined) return;
  const page = await first.page.context().newPage();
  await page.setViewportSize({ width: width * shown.length, height: HEIGHT });
  const images = pictures.map(
    (picture) =>
      `<img width="${String(width)}" src="data:image/png;base64,${picture.toString('base64')}">`,
  );
  await page.setContent(
    `<style>body{margin:0;display:flex;align-items:start}</style>${images.join('')}`,
  );
  await mkdir(PICTURES, { recursive: true });
  await writeFile(
    `${PICTURES}${String(width)}-${file}.png`,
    await page.screenshot({ fullPage: true }),
  );
  await page.close();
}

test.describe('the widgets on pages of other makers', () => {
  // Three pages, each with all there is, and whole pictures of them.
  test.slow();

  for (const width of WIDTHS) {
    for (const [moment, file] of [
      ['at the start', 'start'],
      ['one step on', 'next'],
    ] as const) {
      test(`look at ${String(width)} px as on a plain page, and fit, ${moment}`, async ({
        browser,
        site,
      }) => {
        const shown: Shown[] = [];
        for (const name of HOST_PAGES) {
          const first = await show(browser, site, name, width);
          shown.push(file === 'start' ? first : await goOn(first));
        }
        await saveSideBySide(shown, width, file);
        const [plain, ...others] = shown;
        for (const [at, { inside }] of others.entries()) {
          for (const tag of TAGS) {
            const reference = plain?.inside[tag];
            const found = inside[tag];
            if (!reference || !found) throw new Error(`${tag} is missing.`);
            expect(reference.parts.length, `${tag} has parts`).toBeGreaterThan(3);
            const where = `${tag} on the page "${HOST_PAGES[at + 1] ?? ''}"`;
            expect.soft(differences(reference, found).slice(0, 12), where).toEqual([]);
            expect.soft(found.overflow, `${where}: what goes over its edge`).toEqual([]);
          }
        }
        await Promise.all(shown.map(({ page }) => page.context().close()));
      });
    }
  }

  for (const name of HOST_PAGES) {
    test(`can be used on the page "${name}": taps reach them, and the way out is on top`, async ({
      browser,
      site,
    }) => {
      const { page } = await show(browser, site, name, 360);
      const leave = page
        .locator('peer-quick-exit')
        .locator('a, button')
        .filter({ hasText: 'Leave this page', visible: true });
      await expect(leave).toBeInViewport({ ratio: 1 });
      // Not a click on trial: the way out hears every click before anyone can stop it.
      await leave.hover();
      await page.mouse.wheel(0, 900);
      await expect(leave).toBeInViewport({ ratio: 1 });
      await page.getByLabel('Someone to talk to').tap();
      await expect(page.getByLabel('Someone to talk to')).toBeChecked();
      await page.locator('#text').click();
      await page.keyboard.type('street');
      await expect(page.locator('#text')).toHaveValue('street');
      await page.context().close();
    });
  }
});
