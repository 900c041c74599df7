import type { Page } from '@playwright/test';
import { expect, test } from './support/fixtures.ts';
import type { Visitor } from './support/world.ts';

const PHONE = { width: 360, height: 740 };
const DESK = { width: 1280, height: 900 };
/** More than the page has; a trap would go on for ever. */
const MOST_STOPS = 120;

interface Stop {
  readonly name: string;
  readonly ring: boolean;
  /** What lies over it. */
  readonly cover: string;
}

/** Where the focus is now, and whether a person sees it; nothing outside the page. */
function stop(page: Page): Promise<Stop | undefined> {
  return page.evaluate(async () => {
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    if (at === null || at === document.body) return undefined;
    const { left, top, right, bottom } = at.getBoundingClientRect();
    const { outlineStyle, outlineWidth } = getComputedStyle(at);
    let over: Element | null = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    while (over?.shadowRoot) {
      const inside: Element | null = over.shadowRoot.elementFromPoint(
        (left + right) / 2,
        (top + bottom) / 2,
      );
      if (inside === null || inside === over) break;
      over = inside;
    }
    const seen =
      over !== null &&
      (at.contains(over) || over.contains(at) || over.closest('label')?.contains(at));
    const words = (at.getAttribute('aria-label') ?? at.textContent).replace(/\s+/g, ' ').trim();
    return {
      name: `${at.localName}${at.id === '' ? '' : `#${at.id}`} ${words.slice(0, 40)}`,
      ring: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
      cover: seen ? '' : (over?.localName ?? 'out of sight'),
    };
  });
}

/** Everything that comes late is there. */
async function isComplete({ page }: Visitor): Promise<void> {
  await page.getByText('results').first().waitFor();
  await page.getByText('What do you need?').waitFor();
}

test.describe('the partner page within reach', () => {
  test('has a number to call on the first screen, with and without JavaScript', async ({
    arrive,
  }) => {
    for (const javaScriptEnabled of [true, false]) {
      const visitor = await arrive({ viewport: PHONE, javaScriptEnabled });
      const call = visitor.page.getByRole('link', { name: 'Call 911' }).first();
      const { y, height } = (await call.boundingBox()) ?? { y: Infinity, height: 0 };
      expect(y + height).toBeLessThan(PHONE.height);
      expect(height).toBeGreaterThanOrEqual(44);
    }
  });

  for (const [device, viewport] of [
    ['phone', PHONE],
    ['desk', DESK],
  ] as const) {
    test(`shows each stop of the Tab key on a ${device}, and ends`, async ({ arrive }) => {
      const visitor = await arrive({ viewport });
      await isComplete(visitor);
      const stops: Stop[] = [];
      for (let press = 0; press < MOST_STOPS; press += 1) {
        await visitor.page.keyboard.press('Tab');
        const at = await stop(visitor.page);
        if (at === undefined) break;
        stops.push(at);
      }
      expect(stops.length).toBeGreaterThan(40);
      expect(stops.length).toBeLessThan(MOST_STOPS);
      expect(stops.filter(({ ring }) => !ring)).toEqual([]);
      expect(stops.filter(({ cover }) => cover !== '')).toEqual([]);
    });
  }

  test('the way out, the bar with the next step and the call never lie over each other', async ({
    arrive,
  }) => {
    const visitor = await arrive({ viewport: PHONE });
    await isComplete(visitor);
    const { page } = visitor;
    for (let y = 0; y < 1600; y += 120) {
      const faults = await page.evaluate(async (top) => {
        scrollTo({ top, behavior: 'instant' });
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
        const guide = document.querySelector('peer-naloxone-guide')?.shadowRoot;
        const exit = document.querySelector('peer-quick-exit')?.shadowRoot?.querySelector('.exit');
        const call = guide?.querySelector('a[href^="tel:"]');
        const foot = guide?.querySelector('.foot');
        if (!exit || !call || !foot) return ['a part is missing'];
        const bar = foot.getBoundingClientRect();
        const out = exit.getBoundingClientRect();
        const { left, top: above, bottom, width, height } = call.getBoundingClientRect();
        // What scrolls goes under the bar; above it nothing may lie over the call.
        const isIn = above >= 0 && bottom <= Math.min(bar.top, out.top);
        const hit = guide?.elementFromPoint(left + width / 4, above + height / 2) ?? null;
        // Until the call and the picture are in sight, the bar stays below them, as the rest of the page does.
        const clear = [...(guide?.querySelectorAll('.main :is(.call, .pic, h2, button)') ?? [])];
        const end = Math.max(...clear.map((part) => part.getBoundingClientRect().bottom));
        const isHeld = end + bar.height + 16 <= out.top && bar.top < out.bottom;
        return [
          ...(isHeld && bar.bottom > out.top + 1 ? ['the way out covers the bar'] : []),
          ...(isIn && hit !== call && !call.contains(hit) ? ['the call is covered'] : []),
        ];
      }, y);
      expect(faults, `${String(y)} px down`).toEqual([]);
    }
  });

  for (const viewport of [PHONE, { width: 360, height: 640 }, { width: 320, height: 568 }]) {
    test(`the door to the guide leads to its call, whole, at ${String(viewport.width)} × ${String(viewport.height)}`, async ({
      arrive,
    }) => {
      const visitor = await arrive({ viewport });
      await isComplete(visitor);
      await visitor.page.locator('.door').first().click();
      const guide = visitor.page.locator('peer-naloxone-guide');
      await expect(guide.getByRole('heading').first()).toBeInViewport({ ratio: 1 });
      const call = guide.getByRole('link', { name: 'Call 911' }).first();
      await expect(call).toBeInViewport({ ratio: 1 });
      const isCovered = await call.evaluate((link) => {
        const { left, right, top, bottom } = link.getBoundingClientRect();
        const root = link.getRootNode() as ShadowRoot;
        return [top + 4, (top + bottom) / 2, bottom - 4].some((y) => {
          const hit = root.elementFromPoint((left + right) / 2, y);
          return hit !== link && !link.contains(hit);
        });
      });
      expect(isCovered).toBe(false);
    });
  }
});
