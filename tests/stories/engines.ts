import { chromium } from 'playwright-core';
import { launch } from 'puppeteer-core';
import {
  chromiumLaunchOptions,
  findFirefox,
  findWebKit,
  freePort,
  startWebKitDriver,
} from '../../tools/browsers.mjs';
import type { Page } from 'playwright-core';
import type { Tab } from './tab.ts';

/** A browser with tabs to show stories in. */
export interface Engine<T extends Tab = Tab> {
  newTab: () => Promise<T>;
  close: () => Promise<void>;
}

/** Chromium's tab can do more. */
export interface ChromiumTab extends Tab {
  readonly page: Page;
  /** Addresses of other origins that were asked for. */
  readonly strangers: string[];
}

const SIZE = { width: 800, height: 900 };

/** Chromium through Playwright. `version` tells pictures of two machines apart. */
export async function startChromium(): Promise<Engine<ChromiumTab> & { version: string }> {
  const options = await chromiumLaunchOptions();
  // Nothing but this machine can be reached, so a story that asks elsewhere fails for real.
  const args = [...options.args, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'];
  const browser = await chromium.launch({ ...options, args });
  return {
    version: browser.version(),
    close: () => browser.close(),
    async newTab() {
      const context = await browser.newContext({ reducedMotion: 'reduce', viewport: SIZE });
      const page = await context.newPage();
      const strangers: string[] = [];
      page.on('request', (request) => {
        const { hostname, protocol } = new URL(request.url());
        if (hostname !== '127.0.0.1' && !['data:', 'blob:'].includes(protocol)) {
          strangers.push(request.url());
        }
      });
      return {
        page,
        strangers,
        open: async (url) => {
          await page.goto(url);
        },
        run: (expression) => page.evaluate(expression),
        force: (forcedColors) => page.emulateMedia({ forcedColors, colorScheme: 'light' }),
      };
    },
  };
}

/** Firefox through Puppeteer; undefined when this machine has none. */
export async function startFirefox(): Promise<Engine | undefined> {
  const firefox = findFirefox();
  if (firefox === undefined) return undefined;
  const { executablePath } = firefox;
  const browser = await launch({ browser: 'firefox', executablePath, headless: true });
  return {
    close: () => browser.close(),
    async newTab() {
      const page = await browser.newPage();
      await page.setViewport(SIZE);
      return {
        open: async (url) => {
          await page.goto(url);
        },
        run: (expression) => page.evaluate(expression),
      };
    },
  };
}

/** WebKitGTK through its driver, which has one page; undefined when this machine has none. */
export async function startWebKit(): Promise<Engine | undefined> {
  const webkit = findWebKit();
  if (webkit === undefined) return undefined;
  const port = await freePort();
  const driver = await startWebKitDriver(webkit, port);
  const base = `http://127.0.0.1:${String(port)}/session`;
  const { sessionId } = (await ask('POST', base, {
    capabilities: {
      alwaysMatch: {
        browserName: 'MiniBrowser',
        timeouts: { script: 60_000, pageLoad: 60_000 },
        'webkitgtk:browserOptions': { binary: webkit.browser, args: ['--automation'] },
      },
    },
  })) as { sessionId: string };
  const session = `${base}/${sessionId}`;
  return {
    async close() {
      await ask('DELETE', session);
      driver.stop();
    },
    newTab: () =>
      Promise.resolve({
        open: async (url) => {
          await ask('POST', `${session}/url`, { url });
        },
        run: (expression) =>
          ask('POST', `${session}/execute/sync`, { script: `return ${expression}`, args: [] }),
      }),
  };
}

/** One command of the WebDriver protocol. */
async function ask(method: 'POST' | 'DELETE', url: string, body?: object): Promise<unknown> {
  const response = await fetch(url, {
    method,
    ...(body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  });
  const { value } = (await response.json()) as {
    value: { error?: string; message?: string } | null;
  };
  if (!response.ok) throw new Error(`WebKit: ${value?.error ?? ''} ${value?.message ?? ''}`);
  return value;
}
