import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generateKeyPair } from '@peerkit/outbox/unseal';
import { watchCdn } from '../../packages/components/build/watch.mjs';
import { chromiumLaunchOptions } from '../../tools/browsers.mjs';

/**
 * The CDN build minifies templates and styles and drops unread design tokens. This holds its files against
 * a plain bundle of the same sources, pixel by pixel, so that nothing a person sees is lost.
 */
const minified = fileURLToPath(new URL('../../packages/components/cdn/', import.meta.url));
const sample = fileURLToPath(
  new URL('../../apps/partner-site/directory/sample.json', import.meta.url),
);
const [{ recipient: staffKey }, { recipient: recoveryKey }] = await Promise.all([
  generateKeyPair(),
  generateKeyPair(),
]);

const BODIES: Readonly<Record<string, string>> = {
  'naloxone-guide': '<peer-naloxone-guide region="ca-on"></peer-naloxone-guide>',
  'resource-finder': '<peer-resource-finder src="/sample.json"></peer-resource-finder>',
  'outreach-form': `<peer-outreach-form kind="request-peer" agency="a" intake="/intake" recipients="${staffKey} ${recoveryKey}"></peer-outreach-form>`,
  'quick-exit': '<peer-quick-exit></peer-quick-exit>',
};

const VARIANTS = [
  { name: 'light', colorScheme: 'light' },
  { name: 'dark', colorScheme: 'dark' },
  { name: 'forced colours', forcedColors: 'active' },
  { name: 'more contrast', contrast: 'more' },
  { name: 'print', media: 'print' },
] as const;

type Media = NonNullable<Parameters<Page['emulateMedia']>[0]>;

/** What a variant does not name is as on most devices. */
const DEFAULTS: Media = { colorScheme: 'light', forcedColors: 'none', contrast: 'no-preference' };

let browser: Browser;
let plain: string;
let origin: string;
let stop: () => Promise<void>;

beforeAll(async () => {
  plain = await mkdtemp(join(tmpdir(), 'peerkit-plain-'));
  await watchCdn(plain).then(({ dispose }) => dispose());
  const server = createServer((request, response) => {
    void answer(request.url ?? '/').then(
      ({ type, body }) => response.writeHead(200, { 'Content-Type': type }).end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  browser = await chromium.launch(await chromiumLaunchOptions());
  stop = async () => {
    await browser.close();
    server.closeAllConnections();
    server.close();
    await rm(plain, { recursive: true });
  };
});
afterAll(() => stop());

async function answer(url: string): Promise<{ type: string; body: Buffer | string }> {
  const [, kind = '', ...rest] = url.split('/');
  if (kind === 'page') {
    const [files = '', name = ''] = rest;
    const page = `<!doctype html><html lang="en" data-peerkit-check="off"><meta charset="utf-8"><meta name="color-scheme" content="light dark"><title>x</title><script type="module" src="/${files}/peer-${name}.js"></script><body>${BODIES[name] ?? ''}`;
    return { type: 'text/html', body: page };
  }
  if (kind === 'sample.json') return { type: 'application/json', body: await readFile(sample) };
  const folder = kind === 'minified' ? minified : `${plain}/`;
  const file = await readFile(join(folder, ...rest));
  return { type: extname(url) === '.js' ? 'text/javascript' : 'text/plain', body: file };
}

/** The same element in two windows, one with the minified files and one with their sources. */
class Pair {
  readonly #name: string;
  readonly #pages: readonly [Page, Page];

  constructor(name: string, pages: readonly [Page, Page]) {
    this.#name = name;
    this.#pages = pages;
  }

  /** Loads both anew, with nothing remembered. */
  async open(media: Media): Promise<void> {
    const [cdn, bundled] = this.#pages;
    await Promise.all([this.#load(cdn, 'minified', media), this.#load(bundled, 'plain', media)]);
  }

  async close(): Promise<void> {
    await Promise.all(this.#pages.map((page) => page.context().close()));
  }

  async #load(page: Page, files: string, media: Media): Promise<void> {
    await page.emulateMedia({ media: null, ...DEFAULTS, ...media });
    await page.goto(`${origin}/sample.json`);
    await page.evaluate(() => {
      localStorage.clear();
    });
    await page.goto(`${origin}/page/${files}/${this.#name}`);
    await page.locator(`peer-${this.#name}`).evaluate(async (host) => {
      await customElements.whenDefined(host.localName);
      await (host as HTMLElement & { updateComplete: Promise<unknown> }).updateComplete;
    });
    await page.waitForLoadState('networkidle');
  }

  async press(press: Press): Promise<void> {
    await Promise.all(
      this.#pages.map(async (page) => {
        await page.waitForTimeout(READ_MS);
        await page.clock.runFor(READ_MS);
        await press(page.locator(`peer-${this.#name}`));
        // What comes to lie under a pointer at rest is hovered or not, as the browser finds time to look.
        await page.mouse.move(0, 0);
      }),
    );
  }

  /**
   * Whether both come to look the same and stay so for two pictures. What loads late or waits for a pause in
   * typing is given its time: only a lasting difference counts.
   */
  async agree(): Promise<boolean> {
    let before: Buffer | undefined;
    for (const end = Date.now() + PATIENCE; Date.now() < end;) {
      await this.#pages[0].waitForTimeout(120);
      // The same time goes by in both, however busy the machine is: one counts the seconds of a breath.
      await Promise.all(this.#pages.map((page) => page.clock.runFor(120)));
      const [cdn, bundled] = await Promise.all([shoot(this.#pages[0]), shoot(this.#pages[1])]);
      const same = cdn.equals(bundled);
      if (same && before?.equals(cdn)) return true;
      before = same ? cdn : undefined;
    }
    return false;
  }
}

/** A press on the same spot sooner than this is part of a double tap to the guide, in milliseconds. */
const READ_MS = 900;

/** How long a difference must last to count, in milliseconds. */
const PATIENCE = 20_000;

function shoot(page: Page): Promise<Buffer> {
  return page.screenshot({ fullPage: true, animations: 'disabled', caret: 'hide' });
}

type Press = (element: ReturnType<Page['locator']>) => Promise<void>;
const button =
  (label: string | RegExp): Press =>
  (element) =>
    element.getByRole('button', { name: label }).first().click();

const STEPS: Readonly<Record<string, readonly Press[]>> = {
  'naloxone-guide': [
    button('Called. Next: naloxone'),
    button('Give breaths now'),
    button('Check their breathing'),
    button('Yes, but will not wake'),
    button('They are on their side'),
  ],
  'resource-finder': [
    (element) => element.locator('#text').fill('zzz'),
    (element) => element.locator('#text').fill('praksis'),
    button('PRAKSIS'),
  ],
  'outreach-form': [
    button('Continue'),
    (element) => element.getByLabel('Naloxone').check(),
    button('Continue'),
  ],
};

describe('CDN files look like their sources', () => {
  describe.for(Object.keys(BODIES))('%s', (name) => {
    let pair: Pair;

    beforeAll(async () => {
      // A context each: what one guide remembers must not be known to the other.
      const pages = await Promise.all([newPage(), newPage()]);
      pair = new Pair(name, pages);
    });
    afterAll(() => pair.close());

    it.for(VARIANTS)('$name', { timeout: 180_000 }, async ({ name: variant, ...media }) => {
      await pair.open(media);
      const agreed = [await pair.agree()];
      // Paper shows the first state alone.
      for (const press of variant === 'print' ? [] : (STEPS[name] ?? [])) {
        await pair.press(press);
        agreed.push(await pair.agree());
      }
      expect(agreed, 'states in order, and whether they look alike').toEqual(
        agreed.map(() => true),
      );
    });
  });
});

async function newPage(): Promise<Page> {
  const viewport = { width: 390, height: 740 };
  const context = await browser.newContext({ viewport, reducedMotion: 'reduce' });
  const page = await context.newPage();
  const time = new Date('2026-06-01T12:00:00Z');
  await page.clock.install({ time });
  await page.clock.pauseAt(time);
  return page;
}
