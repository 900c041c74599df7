import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';
import { expect, test } from './support/fixtures.ts';
import { waitLonger } from './support/wait-longer.ts';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
/** As the checks of stories: also what axe calls experimental, and all of AAA. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const PHONE = { width: 360, height: 640 };
const SMALL = { width: 320, height: 568 };
const DESK = { width: 1280, height: 900 };
/** The bar to leave, at the bottom of every screen. */
const WAY_OUT = 44;
/** A window of 1,280 px at 400%. */
const ZOOMED = { width: 320, height: 256 };

const DOORS = [
  { door: 'Someone will not wake up', heading: 'overdose', widget: 'peer-naloxone-guide' },
  { door: 'Find help near you', heading: 'find', widget: 'peer-resource-finder' },
  { door: 'Ask for a peer', heading: 'ask', widget: '.beside peer-outreach-form' },
] as const;

async function audit(page: Page): Promise<string[]> {
  await page.evaluate(await readFile(AXE, 'utf8'));
  return page.evaluate(async (tags) => {
    const { axe: checker } = window as unknown as { axe: typeof axe };
    // The widgets are checked as stories, in every state.
    const { violations } = await checker.run(
      { exclude: [['peer-naloxone-guide'], ['peer-resource-finder'], ['peer-outreach-form']] },
      { runOnly: tags, rules: { 'color-contrast-enhanced': { enabled: true } } },
    );
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(
        ({ html, failureSummary }) => `${id}: ${html.slice(0, 80)} ${failureSummary ?? ''}`,
      ),
    );
  }, TAGS);
}

/** The page's own links that a thumb could miss, and everything that goes over the edge. */
function partsThatDoNotFit(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    for (const link of document.querySelectorAll('header a, .doors a, nav a')) {
      const { width, height } = link.getBoundingClientRect();
      if (width > 0 && (width < 44 || height < 44)) {
        faults.push(`small: ${link.textContent.trim()} ${String(width)} × ${String(height)}`);
      }
    }
    for (const element of document.querySelectorAll('h1, h2, h3, p, a, li, strong')) {
      const { left, right, width } = element.getBoundingClientRect();
      const isHidden = width === 0 || element.closest('.skip') !== null;
      if (!isHidden && (left < -0.5 || right > innerWidth + 0.5)) {
        faults.push(`over the edge: ${element.textContent.trim().slice(0, 40)}`);
      }
    }
    const { scrollWidth } = document.documentElement;
    if (scrollWidth > innerWidth) faults.push(`the page is ${String(scrollWidth)} px wide`);
    return faults;
  });
}

test.describe('the look of the partner page', () => {
  for (const [name, options] of [
    ['a phone in light', { viewport: PHONE, colorScheme: 'light' }],
    ['a phone in dark', { viewport: PHONE, colorScheme: 'dark' }],
    ['a small phone', { viewport: SMALL }],
    ['a tablet', { viewport: { width: 768, height: 1024 } }],
    ['a desk in light', { viewport: DESK, colorScheme: 'light' }],
    ['a desk in dark', { viewport: DESK, colorScheme: 'dark' }],
    ['more contrast in light', { viewport: PHONE, contrast: 'more' }],
    ['more contrast in dark', { viewport: PHONE, contrast: 'more', colorScheme: 'dark' }],
    ['forced colours', { viewport: PHONE, forcedColors: 'active' }],
    ['400% zoom', { viewport: ZOOMED }],
  ] as const) {
    test(`passes axe with AAA and fits, on ${name}`, async ({ arrive }) => {
      const { page } = await arrive(options);
      await page.getByText('What do you need?').waitFor();
      expect(await audit(page)).toEqual([]);
      expect(await partsThatDoNotFit(page)).toEqual([]);
    });
  }

  test('fits when it runs from right to left', async ({ arrive }) => {
    for (const viewport of [SMALL, DESK]) {
      const { page } = await arrive({ viewport });
      await page.getByText('What do you need?').waitFor();
      await page.evaluate(() => {
        document.documentElement.dir = 'rtl';
      });
      expect(await partsThatDoNotFit(page)).toEqual([]);
    }
  });

  test('has the number to call on the first screen, at 400% too, and on paper', async ({
    arrive,
  }) => {
    for (const viewport of [SMALL, PHONE, DESK, ZOOMED]) {
      const { page } = await arrive({ viewport, javaScriptEnabled: false });
      const call = page.getByRole('link', { name: 'Call 911' }).first();
      const { y, height } = (await call.boundingBox()) ?? { y: Infinity, height: 0 };
      expect(y + height).toBeLessThan(viewport.height);
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      await expect(call).toBeVisible();
      await expect(call).toHaveCSS('color', 'rgb(11, 79, 74)');
      await expect(page.locator('.scene')).toBeHidden();
    }
  });

  test('shows the first door on the first screen of a phone, and all three on a desk', async ({
    arrive,
  }) => {
    const bottom = async (page: Page, at: number): Promise<number> => {
      const { y, height } = (await page.locator('.door').nth(at).boundingBox()) ?? {
        y: Infinity,
        height: 0,
      };
      return y + height;
    };
    const phone = await arrive({ viewport: PHONE, javaScriptEnabled: false });
    expect(await bottom(phone.page, 0)).toBeLessThanOrEqual(PHONE.height - WAY_OUT);
    const small = await arrive({ viewport: SMALL, javaScriptEnabled: false });
    expect(await bottom(small.page, 0)).toBeLessThanOrEqual(SMALL.height - WAY_OUT);
    const desk = await arrive({ viewport: DESK, javaScriptEnabled: false });
    expect(await bottom(desk.page, 2)).toBeLessThanOrEqual(DESK.height - WAY_OUT);
  });

  test('leaves no word of a door alone in its line, on a desk', async ({ arrive }) => {
    const { page } = await arrive({ viewport: { width: 1280, height: 800 } });
    const lines = await page.locator('.door.now strong').evaluate((words) => {
      const all = document.createRange();
      all.selectNodeContents(words);
      return [...all.getClientRects()].map(({ width }) => width);
    });
    expect(Math.min(...lines)).toBeGreaterThan(Math.max(...lines) / 2);
  });

  test('has the guide for phones in one colour from edge to edge, on a desk', async ({
    arrive,
  }) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page } = await arrive({ viewport: { width: 1280, height: 1200 }, colorScheme });
      await page.goto(new URL('/guide/', page.url()).href);
      const ground = (selector: string) =>
        page
          .locator(selector)
          .first()
          .evaluate((part) => getComputedStyle(part).backgroundColor);
      await expect(page.locator('peer-naloxone-guide .foot')).toBeVisible();
      expect(await ground('html')).toBe(await ground('peer-naloxone-guide .foot'));
    }
  });

  test('offers its languages in each widget that talks', async ({ arrive }) => {
    const { page } = await arrive({ viewport: PHONE });
    await page.getByText('What do you need?').waitFor();
    const ends = new Set<number>();
    for (const { widget } of DOORS) {
      const menu = page.locator(widget).locator('.menu', { hasText: 'Français' }).first();
      await expect(menu.locator('b')).toHaveText('en');
      const tap = await menu.locator('select').boundingBox();
      expect(Math.min(tap?.width ?? 0, tap?.height ?? 0), widget).toBeGreaterThanOrEqual(44);
      const { x, width } = (await menu.locator('b').boundingBox()) ?? { x: 0, width: 0 };
      ends.add(Math.round(x + width));
    }
    // One below the other, at the end of the gutter.
    expect([...ends]).toEqual([PHONE.width - 16]);
    await page.locator('peer-naloxone-guide select').first().selectOption('fr');
    await expect(page.locator('.beside peer-outreach-form h2').first()).not.toHaveText(
      'What do you need?',
    );
  });

  for (const javaScriptEnabled of [true, false]) {
    test(`leads through each door to its widget, ${javaScriptEnabled ? 'with' : 'without'} a script`, async ({
      arrive,
    }) => {
      const { page } = await arrive({ viewport: PHONE, javaScriptEnabled });
      if (javaScriptEnabled) await page.getByText('What do you need?').waitFor();
      for (const { door, heading, widget } of DOORS) {
        await page.locator('.door', { hasText: door }).click();
        await expect(page.locator(`#${heading}`)).toBeFocused();
        await expect(page.locator(`#${heading}`)).toBeInViewport();
        await expect(page.locator(widget)).toBeInViewport();
        await page.evaluate(() => scrollTo(0, 0));
      }
    });
  }

  for (const [name, viewport] of [
    ['phone', PHONE],
    ['desk', DESK],
  ] as const) {
    test(`keeps still while the widgets arrive late, on a ${name}`, async ({ arrive }) => {
      const { page } = await arrive({ viewport });
      await page.addInitScript(waitLonger);
      await page.addInitScript(() => {
        const shifts: string[] = [];
        Object.assign(window, { shifts });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) {
            shifts.push(entry.value.toFixed(4));
          }
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.route('**/cdn/**', async (route) => {
        await new Promise((done) => setTimeout(done, 300));
        await route.continue();
      });
      await page.reload();
      await page.getByText('What do you need?').waitFor();
      expect(await page.evaluate(() => (window as unknown as { shifts: string[] }).shifts)).toEqual(
        [],
      );
    });
  }

  test('weighs little, and asks for no font and no picture from elsewhere', async ({
    arrive,
    world,
  }) => {
    const visitor = await arrive();
    await visitor.page.getByText('What do you need?').waitFor();
    const own = visitor.fetched.filter((url) => !/\/(cdn|directory|intake)\//.test(url));
    expect(own.map((url) => new URL(url).pathname).sort()).toEqual(
      expect.arrayContaining(['/', '/site.css']),
    );
    expect(own.filter((url) => /\.(woff2?|ttf|png|jpe?g|webp|avif)$/.test(url))).toEqual([]);
    const css = await (await visitor.page.request.get(`${world.url}site.css`)).body();
    const html = await (await visitor.page.request.get(world.url)).body();
    // 12 KB of it are the pictures of the steps, and 21 KB the places, for people whose browser runs no script: 7 KB
    // with kinds and hours to read, and 14 KB for search engines. All of it is 24 KB as it comes over the network.
    // The files of the map, and of what leaving does, are named with their integrity: 0.5 KB. The header wraps
    // where words are very large: 0.1 KB. Two parts of the form more are named, and bullets leave no word alone: 0.5 KB.
    // What opens has the sign that it has in the widgets: 0.5 KB.
    expect(css.length + html.length).toBeLessThan(96_500);
  });
});
