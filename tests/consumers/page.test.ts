import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join, normalize } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { chromiumLaunchOptions } from '../../tools/browsers.mjs';
import { ELEMENTS } from './elements.ts';

const components = inject('packages').find((packed) => packed.name === '@peerkit/components');
if (components === undefined) throw new Error('The components package was not packed.');
const cdn = join(components.folder, 'cdn');

/** A page without any build, under the strictest policy a partner may have. */
const POLICY =
  "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self'";

let browser: Browser;
let server: Server;
let origin: string;

/** Two folders, one content: what a page sees when two of its parts each bring us. */
function respond(url: string): { type: string; body: string } | undefined {
  const { pathname, searchParams } = new URL(url, 'http://local');
  if (pathname === '/favicon.ico') return { type: 'image/x-icon', body: '' };
  if (pathname === '/') {
    const name = searchParams.get('element') ?? '';
    const copies = ['first', 'second'].map(
      (copy) => `<script type="module" src="/${copy}/peer-${name}.js"></script>`,
    );
    const body = `<!doctype html><html lang="en" data-peerkit-check="off"><title>Page</title>
      <peer-${name}><p>Call us</p></peer-${name}>${copies.join('')}</html>`;
    return { type: 'text/html; charset=utf-8', body };
  }
  const file = join(cdn, normalize(pathname).replace(/^\/(first|second)\//, ''));
  if (!existsSync(file)) return undefined;
  return { type: 'text/javascript', body: readFileSync(file, 'utf8') };
}

beforeAll(async () => {
  server = createServer((request, response) => {
    const answer = respond(request.url ?? '/');
    const headers = { 'content-security-policy': POLICY, 'content-type': answer?.type ?? '' };
    response.writeHead(answer ? 200 : 404, headers).end(answer?.body);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port to serve on.');
  origin = `http://127.0.0.1:${String(address.port)}`;
  browser = await chromium.launch(await chromiumLaunchOptions());
});

afterAll(async () => {
  await browser.close();
  server.close();
});

describe('two copies on one page without a build', () => {
  it.each(ELEMENTS)('<peer-%s> upgrades once and nothing throws', async (name) => {
    const page = await browser.newPage();
    const problems: string[] = [];
    const warnings: string[] = [];
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') problems.push(message.text());
      if (message.type() === 'warning') warnings.push(message.text());
    });
    await page.goto(`${origin}/?element=${name}`);
    await page.waitForLoadState('networkidle');
    const upgraded = await page.evaluate(
      (tag) => document.querySelector(tag)?.shadowRoot?.childElementCount ?? 0,
      `peer-${name}`,
    );
    await page.close();
    expect(problems).toEqual([]);
    expect(upgraded).toBeGreaterThan(0);
    expect(warnings.join('\n')).toContain(`<peer-${name}> is already defined`);
  });
});
