import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { GIVE_A_DOSE, wordsWith } from './support/in-guide.ts';

const peerkit = fileURLToPath(new URL('../../packages/cli/bin/peerkit.mjs', import.meta.url));
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
};

/** A partner's site: the guide in a folder of its own, other pages, and a place that forms are sent to. */
class Site {
  readonly folder = mkdtempSync(join(tmpdir(), 'peerkit-installed-'));
  readonly asked: string[] = [];
  /** Bytes that a host adds to the end of a file. */
  added: Readonly<Record<string, string>> = {};
  origin = '';
  #server: Server | undefined;

  /** What a drop-in centre types. */
  make(region: string): void {
    const out = join(this.folder, 'guide');
    execFileSync(process.execPath, [peerkit, 'guide', 'pwa', '--region', region, '-o', out]);
  }

  async open(): Promise<void> {
    this.#server = createServer((request, response) => {
      const { method = '', url = '/' } = request;
      this.asked.push(`${method} ${url}`);
      const path = url.replace(/\?.*/, '').replace(/\/$/, '/index.html');
      const file = join(this.folder, path);
      if (method === 'POST' || !existsSync(file)) {
        response.writeHead(method === 'POST' ? 201 : 404).end(method === 'POST' ? 'kept' : '');
        return;
      }
      response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'text/plain' });
      response.end(Buffer.concat([readFileSync(file), Buffer.from(this.added[path] ?? '')]));
    });
    const server = this.#server;
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    this.origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  }

  async close(): Promise<void> {
    this.#server?.closeAllConnections();
    await new Promise((resolve) => this.#server?.close(resolve));
    rmSync(this.folder, { recursive: true, force: true });
  }
}

let site: Site;
let context: BrowserContext;
let page: Page;

test.beforeEach(async ({ browser }) => {
  site = new Site();
  site.make('ca-on');
  writeFileSync(join(site.folder, 'index.html'), '<!doctype html><title>Drop-in</title>');
  await site.open();
  context = await browser.newContext();
  page = await context.newPage();
});
test.afterEach(async () => {
  await context.close();
  await site.close();
});

/** Runs in the page: the worker is there, and everything is kept. */
const ready = (): Promise<string> =>
  page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    if (active && active.state !== 'activated') {
      await new Promise((resolve) => active.addEventListener('statechange', resolve));
    }
    return (await caches.keys()).join();
  });

/** The addresses of all that is kept, in any cache of the site. */
const kept = (): Promise<string[]> =>
  page.evaluate(async () => {
    const found: string[] = [];
    for (const name of await caches.keys()) {
      for (const { url } of await (await caches.open(name)).keys()) found.push(url);
    }
    return found.map((url) => url.replace(location.origin, '')).sort();
  });

const FILES = [
  '/guide/',
  '/guide/icon-192.png',
  '/guide/icon-512.png',
  '/guide/icon.svg',
  '/guide/manifest.webmanifest',
];

test('the guide is installed, goes offline, is opened again and gives a dose', async () => {
  const errors: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) errors.push(message.text());
  });
  await page.goto(`${site.origin}/guide/`);
  await ready();
  expect(await kept()).toEqual(FILES);
  expect(errors).toEqual([]);

  // What a browser asks for before it offers to install.
  const devtools = await context.newCDPSession(page);
  const { errors: faults } = await devtools.send('Page.getAppManifest');
  expect(faults).toEqual([]);
  const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors');
  expect(installabilityErrors).toEqual([]);

  await site.close();
  await context.setOffline(true);
  await page.reload();
  expect(await page.evaluate(GIVE_A_DOSE)).toContain('Breathe for them.');
  await page.goto(`${site.origin}/guide/index.html?source=start`);
  expect(await page.evaluate(wordsWith('one breath every 5 seconds'))).toContain('Dose');
});

test('nothing else of the site is kept or answered for, and nothing that is sent', async () => {
  await page.goto(`${site.origin}/guide/`);
  await ready();
  await page.reload();
  site.asked.length = 0;
  const answers = await page.evaluate(async () => {
    const asks: (readonly [string, RequestInit])[] = [
      ['/guide/intake', { method: 'POST', body: 'secret' }],
      ['/guide/', { method: 'POST', body: 'secret' }],
      ['/guide/other.json', {}],
      ['/', {}],
    ];
    // The page's own policy lets it ask for nothing.
    const refused = await Promise.allSettled(asks.map(([url, init]) => fetch(url, init)));
    return refused.map(({ status }) => status);
  });
  expect(answers).toEqual(['rejected', 'rejected', 'rejected', 'rejected']);
  expect(site.asked).toEqual([]);

  writeFileSync(join(site.folder, 'guide/form.html'), '<!doctype html><title>Form</title>');
  await page.goto(`${site.origin}/guide/form.html`);
  const statuses = await page.evaluate(async () => {
    const post = { method: 'POST', body: 'secret' };
    const sent = [await fetch('intake', post), await fetch('./', post)];
    return [...sent, await fetch('other.json')].map(({ status }) => status);
  });
  expect(statuses).toEqual([201, 201, 404]);
  expect(site.asked).toEqual([
    'GET /guide/form.html',
    'POST /guide/intake',
    'POST /guide/',
    'GET /guide/other.json',
  ]);
  expect(await kept()).toEqual(FILES);
});

test('a new version takes over whole, and clears away the one before', async () => {
  await page.goto(`${site.origin}/guide/`);
  const before = await ready();
  await page.evaluate(async () => {
    await caches.open('the site’s own');
  });
  site.make('ca-bc');
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    const changed = new Promise((resolve) =>
      navigator.serviceWorker.addEventListener('controllerchange', resolve),
    );
    await registration.update();
    const next = registration.installing ?? registration.waiting;
    if (next && !navigator.serviceWorker.controller) {
      await new Promise((resolve) => {
        next.addEventListener('statechange', () => next.state === 'activated' && resolve(next));
      });
    } else if (next) await changed;
  });
  await expect(async () => {
    const names = (await ready()).split(',');
    expect(names).toHaveLength(2);
    expect(names).toContain('the site’s own');
    expect(names).not.toContain(before);
  }).toPass();
  await context.setOffline(true);
  await page.reload();
  await expect(page.locator('peer-naloxone-guide')).toHaveAttribute('region', 'ca-bc');
});

test('files that are not as they were made are not kept: the version before stays', async () => {
  await page.goto(`${site.origin}/guide/`);
  const before = await ready();
  site.make('ca-bc');
  site.added = { '/guide/index.html': '<script src="https://example.org/count.js"></script>' };
  const outcome = await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    const next = registration.installing;
    if (!next) return 'no new worker';
    await new Promise((resolve) => next.addEventListener('statechange', resolve));
    return next.state;
  });
  expect(outcome).toBe('redundant');
  expect(await ready()).toBe(before);
  await context.setOffline(true);
  await page.reload();
  await expect(page.locator('peer-naloxone-guide')).toHaveAttribute('region', 'ca-on');
});
