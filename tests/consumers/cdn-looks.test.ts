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
 * The CDN files are squeezed: a smaller base class, unused styles dropped, short names. This holds them
 * against a plain bundle of the same sources, pixel by pixel, so that nothing a person sees is lost.
 */
const squeezed = fileURLToPath(new URL('../../packages/components/cdn/', import.meta.url));
const sample = fileURLToPath(
  new URL('../../apps/partner-site/directory/sample.json', import.meta.url),
);
const [{ recipient: one }, { recipient: other }] = await Promise.all([
  generateKeyPair(),
  generateKeyPair(),
]);

const BODIES: Readonly<Record<string, string>> = {
  'naloxone-guide': '<peer-naloxone-guide region="ca-on"></peer-naloxone-guide>',
  'resource-finder': '<peer-resource-finder src="/sample.json"></peer-resource-finder>',
  'outreach-form': `<peer-outreach-form kind="request-peer" agency="a" intake="/intake" recipients="${one} ${other}"></peer-outreach-form>`,
  'quick-exit': '<peer-quick-exit></peer-quick-exit>',
};

const LOOKS = [
  { name: 'light', colorScheme: 'light' },
  { name: 'dark', colorScheme: 'dark' },
  { name: 'forced colours', forcedColors: 'active' },
  { name: 'more contrast', contrast: 'more' },
  { name: 'print', media: 'print' },
] as const;

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
    const page = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="color-scheme" content="light dark"><title>x</title><script type="module" src="/${files}/peer-${name}.js"></script><body>${BODIES[name] ?? ''}`;
    return { type: 'text/html', body: page };
  }
  if (kind === 'sample.json') return { type: 'application/json', body: await readFile(sample) };
  const folder = kind === 'squeezed' ? squeezed : `${plain}/`;
  const file = await readFile(join(folder, ...rest));
  return { type: extname(url) === '.js' ? 'text/javascript' : 'text/plain', body: file };
}

/** Walks one element through its states and takes a picture of each; paper shows the first alone. */
async function pictures(
  page: Page,
  files: string,
  name: string,
  printed: boolean,
): Promise<Buffer[]> {
  await page.goto(`${origin}/page/${files}/${name}`);
  const element = page.locator(`peer-${name}`);
  const taken: Buffer[] = [];
  // A picture counts once the next one is the same: what loads late is there then.
  const take = async () => {
    let before: Buffer = Buffer.alloc(0);
    let now: Buffer = await shoot(page);
    while (!now.equals(before)) [before, now] = [now, await shoot(page)];
    taken.push(now);
  };
  await element.evaluate(async (host) => {
    await customElements.whenDefined(host.localName);
    await (host as HTMLElement & { updateComplete: Promise<unknown> }).updateComplete;
  });
  await page.waitForLoadState('networkidle');
  await take();
  for (const press of printed ? [] : (STEPS[name] ?? [])) {
    await press(element);
    await page.waitForTimeout(200);
    await take();
  }
  return taken;
}

async function shoot(page: Page): Promise<Buffer> {
  await page.waitForTimeout(100);
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
    button('Yes, breathing'),
    button('They are on their side'),
  ],
  'resource-finder': [
    (element) => element.getByRole('searchbox').fill('zzz'),
    (element) => element.getByRole('searchbox').fill('praksis'),
    button('PRAKSIS'),
  ],
  'outreach-form': [
    button('Continue'),
    (element) => element.getByLabel('Naloxone').check(),
    button('Continue'),
  ],
};

describe('CDN files look as their sources do', () => {
  for (const name of Object.keys(BODIES)) {
    for (const { name: look, ...media } of LOOKS) {
      it(`${name}, ${look}`, { timeout: 60_000 }, async () => {
        const context = await browser.newContext({
          viewport: { width: 390, height: 740 },
          reducedMotion: 'reduce',
        });
        const page = await context.newPage();
        page.setDefaultTimeout(8000);
        await page.emulateMedia(media);
        const ours = await pictures(page, 'squeezed', name, look === 'print');
        await page.evaluate(() => localStorage.clear());
        const sources = await pictures(page, 'plain', name, look === 'print');
        await context.close();
        expect(ours.length).toBe(look === 'print' ? 1 : (STEPS[name]?.length ?? 0) + 1);
        const unlike = ours.flatMap((one, at) =>
          one.equals(sources[at] ?? one.subarray(1)) ? [] : [at],
        );
        expect(unlike, 'states that look different').toEqual([]);
      });
    }
  }
});
