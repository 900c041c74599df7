import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { chromiumLaunchOptions } from '../../tools/browsers.mjs';
import { serveHost, type HostSite } from './host-site.ts';

/** A long list that is no index, on a page with a strict policy: a worker of our own files makes it ready. */
const ROWS = Array.from({ length: 2_100 }, (_, at) => `s${at},Group ${at}`);
const LIST = ['id,name', ...ROWS].join('\n');
const OWN_FILES = "default-src 'none'; script-src 'self'; connect-src 'self'";
const PAGE = `<!doctype html><html lang="en" data-peerkit-check="off"><meta charset="utf-8"><title>Page</title>
<script type="module" src="/cdn/peer-resource-finder.js"></script>
<body><peer-resource-finder src="/list.csv">Call 211</peer-resource-finder>`;

let browser: Browser;
let site: HostSite;
beforeAll(async () => {
  browser = await chromium.launch(await chromiumLaunchOptions());
  site = await serveHost();
  site.pages = { '/': PAGE };
  site.instead = (path) => (path === '/list.csv' ? { type: 'text/csv', body: LIST } : undefined);
});
afterAll(async () => {
  await browser.close();
  site.close();
});

it.each([
  ['of the site', OWN_FILES, ['index-worker.js'], 0],
  ['or none, under Trusted Types', `${OWN_FILES}; require-trusted-types-for 'script'`, [], 1],
  ['or none, where the policy has none', `${OWN_FILES}; worker-src 'none'`, [], 1],
])('a long list is made ready by a worker %s', async (_, policy, workers, warnings) => {
  site.policy = policy;
  const page = await browser.newPage();
  const started: string[] = [];
  const warned: string[] = [];
  page.on('worker', (worker) => started.push(worker.url()));
  page.on('console', (message) => warned.push(message.text()));
  await page.goto(site.origin);
  const count = page.locator('peer-resource-finder .count');
  await count.waitFor({ timeout: 100_000 });
  expect(await count.textContent()).toContain('2,100');
  expect(started.map((url) => url.replace(/^.*\//, ''))).toEqual(workers);
  expect(warned.filter((text) => text.includes('there is no worker'))).toHaveLength(warnings);
  await page.close();
});
