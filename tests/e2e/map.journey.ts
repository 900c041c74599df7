import { existsSync, readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test as base, type Page } from '@playwright/test';
import {
  pointAt,
  townTiles,
} from '../../packages/components/src/resource-finder/testing/town-tiles.ts';

const CDN = fileURLToPath(new URL('../../packages/components/cdn', import.meta.url));
const PICTURES = fileURLToPath(new URL('../.results/map/', import.meta.url));
/** No `blob:`, no inline style or script, and no other host. */
const CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; worker-src 'self'; img-src 'self'";

const NAMES = ['Naloxone kits', 'Harbour van', 'Drop-in with coffee', 'Safe house', 'Peer line'];
const SPOTS = [
  [2150, 1900],
  [1500, 1500],
  [2700, 2500],
  [500, 3500],
] as const;
const none = { phones: [], terms: [], languages: [], areas: [], documents: [] };
/** The fourth place is private, and the fifth is a phone line. */
const DIRECTORY = {
  language: 'en',
  timeZone: 'America/Toronto',
  organizations: [{ id: 'o', name: 'River Peer Network', phones: [], terms: [] }],
  programs: [],
  services: NAMES.map((name, at) => ({
    ...none,
    id: `s${at}`,
    name,
    organizationId: 'o',
    status: 'active',
  })),
  locations: SPOTS.map((spot, at) => ({
    id: `l${at}`,
    kind: 'physical',
    confidential: at === 3,
    address: { lines: [`${at + 1} Pier Road`], city: 'Millbrook' },
    point: pointAt(spot),
    phones: [],
  })),
  servicesAtLocations: SPOTS.map((_, at) => ({
    id: `at${at}`,
    serviceId: `s${at}`,
    locationId: `l${at}`,
    phones: [],
  })),
};

const html = (
  map: string,
  copies: number,
): string => `<!doctype html><html lang="en" data-peerkit-check="off"><title>Find help</title>
<meta name="viewport" content="width=device-width">
<script type="module" src="/cdn/peer-resource-finder.js"></script><script type="module" src="/page.js"></script>
${`<peer-resource-finder map="${map}"></peer-resource-finder>`.repeat(copies)}`;
const SCRIPT = `await customElements.whenDefined('peer-resource-finder');
for (const finder of document.querySelectorAll('peer-resource-finder'))
  finder.source = { load: async () => (${JSON.stringify({ directory: DIRECTORY, problems: [] })}) };`;
/** A style of the page that names another host. */
const FOREIGN = {
  version: 8,
  sources: { away: { type: 'raster', tiles: ['https://tiles.example/{z}/{x}/{y}.png'] } },
  layers: [{ id: 'away', type: 'raster', source: 'away' }],
};

async function serve(): Promise<Server> {
  const tiles = await townTiles(true);
  return createServer(({ url = '/', headers: { range } }, response) => {
    const { pathname, searchParams } = new URL(url, 'http://a');
    const file = join(CDN, pathname.replace(/^\/cdn\//, ''));
    const headers = { 'content-security-policy': CSP, 'cache-control': 'no-store' };
    const send = (type: string, body: string | Uint8Array): void =>
      void response.writeHead(200, { ...headers, 'content-type': type }).end(body);
    if (pathname === '/')
      send(
        'text/html',
        html(searchParams.get('map') ?? '', Number(searchParams.get('copies') ?? 1)),
      );
    else if (pathname === '/page.js') send('text/javascript', SCRIPT);
    else if (pathname === '/foreign.json') send('application/json', JSON.stringify(FOREIGN));
    else if (pathname === '/town.pmtiles') {
      const [, from = '0', to = '0'] = /bytes=(\d+)-(\d+)/.exec(range ?? '') ?? [];
      const part = tiles.slice(Number(from), Number(to) + 1);
      response.writeHead(206, {
        ...headers,
        'content-range': `bytes ${from}-${Number(from) + part.length - 1}/${tiles.length}`,
      });
      response.end(part);
    } else if (pathname.startsWith('/cdn/') && existsSync(file)) {
      send('text/javascript', readFileSync(file));
    } else response.writeHead(404, headers).end();
  });
}

const test = base.extend<object, { site: string }>({
  site: [
    // Playwright reads from the pattern which fixtures are needed: none.
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const server = await serve();
      await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
      await use(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}`);
      server.closeAllConnections();
      server.close();
    },
    { scope: 'worker' },
  ],
});

interface Seen {
  readonly asked: string[];
  readonly told: string[];
}

/** Notes every request, and what the console says. */
function watch(page: Page): Seen {
  const seen: Seen = { asked: [], told: [] };
  page.on('request', (request) => seen.asked.push(request.url()));
  page.on('console', (message) => seen.told.push(message.text()));
  page.on('pageerror', (error) => seen.told.push(error.message));
  return seen;
}

const WATER = [188, 212, 221];

/** Whether something of that colour is drawn. */
async function isDrawn(page: Page, color: readonly number[]): Promise<boolean> {
  const shot = await page.locator('.stage').screenshot();
  return page.evaluate(
    async ([text, wanted]) => {
      const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
      const picture = await createImageBitmap(new Blob([bytes]));
      const paper = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
      paper?.drawImage(picture, 0, 0);
      const dots = paper?.getImageData(0, 0, picture.width, picture.height).data ?? [];
      let same = 0;
      for (let at = 0; at < dots.length; at += 4)
        if (wanted.every((part, channel) => dots[at + channel] === part)) same += 1;
      return same > 500;
    },
    [shot.toString('base64'), color] as const,
  );
}

test.describe('a map on the page’s own host', () => {
  test.beforeAll(() => mkdir(PICTURES, { recursive: true }));

  test('is drawn by MapLibre under a strict policy, and asks nobody else', async ({
    page,
    site,
  }) => {
    const seen = watch(page);
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(`${site}/?map=/town.pmtiles`);
    const chip = page.getByRole('button', { name: 'Map', exact: true });
    await chip.waitFor();
    expect(
      seen.asked.filter((url) => /maplibre|pmtiles/.test(url.replace(/\?map=.*/, ''))),
    ).toEqual([]);
    await chip.click();
    const map = page.getByRole('group', { name: 'Map' });
    const pins = map.locator('.pin');
    await expect(pins).toHaveCount(3);
    await expect(map).toContainText('Town of Millbrook © 2026');
    await expect(map).toContainText('2 results are not on the map:');
    await expect(map).not.toContainText('Safe house');
    await page.screenshot({ path: join(PICTURES, 'desk.png') });
    const [first, second] = [await pins.nth(0).boundingBox(), await pins.nth(1).boundingBox()];
    // North is up: the second is to the north-west of the first.
    expect(second?.x).toBeLessThan(first?.x ?? 0);
    expect(second?.y).toBeLessThan(first?.y ?? 0);
    await map.getByRole('button', { name: 'Zoom in' }).click();
    await expect
      .poll(async () => Math.abs(((await pins.nth(1).boundingBox())?.x ?? 0) - (second?.x ?? 0)))
      .toBeGreaterThan(50);
    expect(seen.asked.filter((url) => !url.startsWith(site) && !url.startsWith('data:'))).toEqual(
      [],
    );
    expect(seen.told.filter((text) => /policy|failed|error/i.test(text))).toEqual([]);
  });

  test('is refused another host that only its style names', async ({ page, site }) => {
    const seen = watch(page);
    await page.goto(`${site}/?map=/foreign.json`);
    await page.getByRole('button', { name: 'Map', exact: true }).click();
    await page.getByText('The map did not load. The list has all places.').waitFor();
    expect(seen.asked.filter((url) => url.includes('tiles.example'))).toEqual([]);
    expect(seen.told.join('\n')).toContain('may be asked');
  });

  test('does not take the list away where there are no tiles', async ({ page, site }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    await page.goto(`${site}/?map=/gone.pmtiles`);
    await page.getByRole('button', { name: 'Map', exact: true }).click();
    await page.getByText('The map did not load. The list has all places.').waitFor();
    await expect(page.getByRole('button', { name: 'Harbour van', exact: true })).toBeVisible();
  });

  for (const [what, file] of [
    ['our code for it', /\/maplibre\.js/],
    ['MapLibre', /\/maplibre-gl\.js/],
    ['its worker', /\/maplibre-gl-worker\.js/],
    ['the file of tiles', /^[^?]*\.pmtiles$/],
  ] as const) {
    test(`comes at a second try after ${what} did not`, async ({ page, site }) => {
      await page.setViewportSize({ width: 360, height: 740 });
      let isDown = true;
      await page.route(file, (route) =>
        isDown ? route.fulfill({ status: 404 }) : route.continue(),
      );
      await page.goto(`${site}/?map=/town.pmtiles`);
      await page.getByRole('button', { name: 'Map', exact: true }).click();
      await page
        .getByText('The map did not load. The list has all places.')
        .waitFor({ timeout: 25_000 });
      await expect(page.getByRole('button', { name: 'Harbour van', exact: true })).toBeVisible();
      isDown = false;
      await page.getByRole('button', { name: 'Try again' }).click();
      await expect(page.locator('.pin')).toHaveCount(3, { timeout: 25_000 });
    });
  }

  test('is given up where a server of tiles never answers', async ({ page, site }) => {
    await page.route(/^[^?]*\.pmtiles$/, () => undefined);
    await page.goto(`${site}/?map=/town.pmtiles`);
    await page.getByRole('button', { name: 'Map', exact: true }).click();
    await page.getByText('The map is loading…').waitFor();
    await page
      .getByText('The map did not load. The list has all places.')
      .waitFor({ timeout: 25_000 });
    await expect(page.getByRole('button', { name: 'Harbour van', exact: true })).toBeVisible();
  });

  test('asks for each tile once', async ({ page, site }) => {
    const ranges: string[] = [];
    page.on('request', (request) => {
      if (new URL(request.url()).pathname === '/town.pmtiles')
        ranges.push(request.headers()['range'] ?? '');
    });
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(`${site}/?map=/town.pmtiles`);
    await page.getByRole('button', { name: 'Map', exact: true }).click();
    await expect(page.locator('.pin')).toHaveCount(3);
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await expect.poll(() => isDrawn(page, WATER)).toBe(true);
    expect(ranges).toEqual([...new Set(ranges)]);
  });

  for (const width of [320, 360, 768]) {
    test(`shows streets and whole pins at ${width} pixels`, async ({ page, site }) => {
      await page.setViewportSize({ width, height: 740 });
      await page.goto(`${site}/?map=/town.pmtiles`);
      await page.getByRole('button', { name: 'Map', exact: true }).click();
      await expect(page.locator('.pin')).toHaveCount(3);
      await expect.poll(() => isDrawn(page, WATER)).toBe(true);
      const stage = await page.locator('.stage').boundingBox();
      if (!stage) throw new Error('No stage.');
      for (const pin of await page.locator('.pin').all()) {
        const box = await pin.boundingBox();
        expect(box?.y).toBeGreaterThanOrEqual(stage.y);
        expect(box?.x).toBeGreaterThanOrEqual(stage.x);
      }
      const canvas = await page.locator('.map-box canvas').boundingBox();
      expect(canvas?.height).toBe(stage.height);
    });
  }

  test('is drawn in each of two finders on one page', async ({ page, site }) => {
    const seen = watch(page);
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(`${site}/?map=/town.pmtiles&copies=2`);
    const finders = page.locator('peer-resource-finder');
    for (const finder of await finders.all()) {
      await finder.getByRole('button', { name: 'Map', exact: true }).click();
      await expect(finder.locator('.pin')).toHaveCount(3);
    }
    await finders.first().getByRole('button', { name: 'Show list' }).click();
    await expect(finders.first().locator('.pin')).toHaveCount(0);
    await finders.last().getByRole('button', { name: 'Zoom in' }).click();
    await expect(finders.last().locator('.pin')).toHaveCount(3);
    expect(seen.told.filter((text) => /failed|error/i.test(text))).toEqual([]);
  });

  test('is on a phone in the stead of the list, at day and at night', async ({ page, site }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto(`${site}/?map=/town.pmtiles`);
    await page.evaluate(() => (document.documentElement.style.colorScheme = 'light dark'));
    await page.getByRole('button', { name: 'Map', exact: true }).click();
    await expect(page.locator('.pin')).toHaveCount(3);
    await page.screenshot({ path: join(PICTURES, 'phone-dark.png') });
    await page.getByRole('button', { name: /^\d Harbour van$/ }).click();
    await expect(page.getByRole('heading', { name: 'Harbour van' })).toBeVisible();
    await page.getByRole('button', { name: 'Back to the map' }).click();
    await expect(page.locator('.pin')).toHaveCount(3);
  });
});
