import { readFileSync } from 'node:fs';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumLaunchOptions } from '../../tools/browsers.mjs';
import { waitLonger } from '../e2e/support/wait-longer.ts';
import { serveHost, type HostSite } from './host-site.ts';

/**
 * What is on a page stays where it is while an element and its parts arrive, on a slow phone: each file takes its
 * time, those of words and of later parts the longest.
 */
const LIST = '{"organizations":[{"id":"o1","name":"Harbour House"}]}';
/** Two keys of people who read what is sent. */
const KEYS = [
  'age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj',
  'age1lggyhqrw2nlhcxprm67z43rta597azn8gknawjehu9d9dl0jq3yqqvfafg',
].join(' ');
const EMBEDS: Readonly<Record<string, string>> = {
  'naloxone-guide': 'region="ca-on"',
  'resource-finder': 'src="/list.json"',
  'outreach-form': `kind="request-peer" agency="demo" intake="/intake" recipients="${KEYS}" emergency="911"`,
  'quick-exit': 'href="https://elsewhere.example/"',
};
/** The rules that our README tells a page to have, so that nothing jumps when the script comes. */
const readme = readFileSync(
  new URL('../../packages/components/README.md', import.meta.url),
  'utf8',
);
const ROOM = /```css\n(peer-naloxone-guide:not\(:defined\)[^`]+)```/.exec(readme)?.[1];
if (ROOM === undefined) throw new Error('The README has no rules that keep room.');
const PLAIN = '<p><a href="tel:911">Call 911</a>. Shout their name. Shake their shoulders.</p>';
const AROUND = '<p>Words of the page itself, of which there are some more.</p>';

const pageOf = (name: string, lang: string, dir: string): string =>
  `<!doctype html><html lang="${lang}" dir="${dir}" data-peerkit-check="off"><meta charset="utf-8">
  <meta name="viewport" content="width=device-width"><title>Page</title><style>${ROOM}</style>
  <script type="module" src="/cdn/peer-${name}.js"></script>
  <body>${AROUND}<peer-${name} ${EMBEDS[name] ?? ''}>${PLAIN}</peer-${name}>${AROUND.repeat(20)}`;

let browser: Browser;
let site: HostSite;
beforeAll(async () => {
  browser = await chromium.launch(await chromiumLaunchOptions());
  site = await serveHost();
});
afterAll(async () => {
  await browser.close();
  site.close();
});

interface Shift {
  readonly value: number;
  readonly what: string;
}

/** Every shift until the page is whole, and what moved. */
async function shiftsOf(html: string, width: number, height: number): Promise<Shift[]> {
  const page = await watchedPage(width, height);
  await page.route('**/*', async (route) => {
    const path = new URL(route.request().url()).pathname;
    const ms = path === '/' ? 0 : /^\/cdn\/[^/]+$/.test(path) ? 200 : 300;
    await new Promise((done) => setTimeout(done, ms));
    await route.continue();
  });
  serve(html);
  await page.goto(site.origin, { waitUntil: 'networkidle' });
  await page.waitForTimeout(300);
  const shifts = await shiftsIn(page);
  await page.close();
  return shifts;
}

function serve(html: string): void {
  site.pages = { '/': html };
  site.instead = (path) =>
    path === '/list.json' ? { type: 'application/json', body: LIST } : undefined;
}

function shiftsIn(page: Page): Promise<Shift[]> {
  return page.evaluate(() => (globalThis as unknown as { shifts: Shift[] }).shifts);
}

/** A page on a slow phone that writes down what moves. */
async function watchedPage(width: number, height: number): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height } });
  const phone = await page.context().newCDPSession(page);
  await phone.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.addInitScript(waitLonger);
  await page.addInitScript(() => {
    const shifts: Shift[] = [];
    Object.assign(globalThis, { shifts });
    const nameOf = (node: Node | null): string =>
      node instanceof Element ? `${node.localName}.${node.className}` : String(node?.nodeName);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number;
        sources: { node: Node | null; previousRect: DOMRect; currentRect: DOMRect }[];
      })[]) {
        const what = entry.sources
          .map(
            ({ node, previousRect: a, currentRect: b }) =>
              `${nameOf(node)} ${[a.x, a.y, a.width, a.height].join()} > ${[b.x, b.y, b.width, b.height].join()}`,
          )
          .join('; ');
        shifts.push({ value: entry.value, what });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return page;
}

describe.each(Object.keys(EMBEDS))('%s', (name) => {
  it.each([
    ['en', 'ltr', 360, 640],
    ['fr', 'ltr', 360, 640],
    ['pl', 'ltr', 360, 640],
    ['hu', 'ltr', 320, 568],
    ['ar', 'rtl', 360, 640],
    ['el', 'ltr', 1280, 800],
    ['en', 'ltr', 1280, 800],
  ] as const)('moves nothing on a page in %s (%s), %d×%d', async (lang, dir, width, height) => {
    const shifts = await shiftsOf(pageOf(name, lang, dir), width, height);
    expect(shifts).toEqual([]);
  });
});

/** As `peerkit embed places` prints it, of a list with one place that the finder has as well. */
const PLAIN_LIST = `<section slot="list" class="peer-static-list" lang="en"><ul>${Array.from(
  { length: 30 },
  (_, at) =>
    `<li><h3>${at === 0 ? 'Harbour House' : `Place ${at}`}</h3><p>1 Main St</p>
    <p>Call <a href="tel:211">211</a></p><dl><div><dt>Hours</dt><dd>Monday: 9 – 17</dd></div></dl></li>`,
).join('')}</ul><script type="application/ld+json">{}</script></section>`;

/** Where each line of the plain list is, in whole pixels. */
function placesIn(page: Page): Promise<readonly string[]> {
  return page.locator('.peer-static-list :is(li, h3, p, a, dd)').evaluateAll((lines) =>
    lines.map((line) => {
      const { x, y, height } = line.getBoundingClientRect();
      return [line.localName, ...[x, y, height].map(Math.round)].join(' ');
    }),
  );
}

/** Holds an answer back until it is opened. */
function gate(): { readonly opened: Promise<void>; readonly open: () => void } {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { opened, open: () => open() };
}

describe('a list in the page, until the finder has its own', () => {
  it.each([
    [360, 640],
    [1280, 800],
  ])('stays where it is, then gives way at once, %d×%d', async (width, height) => {
    const page = await watchedPage(width, height);
    const [script, list] = [gate(), gate()];
    await page.route('**/peer-resource-finder.js', async (route) => {
      await script.opened;
      await route.continue();
    });
    await page.route('**/list.json', async (route) => {
      await list.opened;
      await route.continue();
    });
    serve(pageOf('resource-finder', 'en', 'ltr').replace(PLAIN, PLAIN_LIST));
    await page.goto(site.origin, { waitUntil: 'commit' });
    await page.getByRole('link', { name: '211' }).last().waitFor();
    const before = await placesIn(page);
    expect(before.length).toBeGreaterThan(100);
    script.open();
    await page.locator('peer-resource-finder slot[name=list]').waitFor({ state: 'attached' });
    expect(await placesIn(page)).toEqual(before);
    list.open();
    await page.locator('peer-resource-finder .hit').first().waitFor();
    // It is out of the tree that a screen reader goes through.
    expect(await page.getByRole('link', { name: '211' }).count()).toBe(0);
    expect(await page.locator('.peer-static-list').isVisible()).toBe(false);
    expect(await page.locator('script[type="application/ld+json"]').count()).toBe(1);
    expect(await shiftsIn(page)).toEqual([]);
    await page.close();
  });
});
