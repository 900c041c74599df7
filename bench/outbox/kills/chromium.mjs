import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { chromiumLaunchOptions } from '../../../tools/browsers.mjs';
import { SCREEN } from './in-page.mjs';

/** @import { Person } from './run.mjs' */

/** Chromium: each person has storage of their own, and for the death of a process a browser of their own. */
export async function openChromium() {
  const options = await chromiumLaunchOptions();
  const browser = await chromium.launch(options);
  return {
    hows: /** @type {const} */ (['leave', 'reload', 'crash', 'process']),
    /** @param {string} how @returns {Promise<Person>} */
    async person(how) {
      if (how === 'process') return withProfile(options);
      const context = await browser.newContext();
      let page = await context.newPage();
      // Opened while the page still answers.
      const devtools = await context.newCDPSession(page);
      return {
        goto: async (url) => void (await page.goto(url)),
        async die() {
          if (how === 'crash') {
            const crashed = page.waitForEvent('crash', { timeout: 0 });
            devtools.send('Page.crash').catch(() => undefined); // It has nobody left to answer.
            await crashed;
          } else {
            // A tab that is closed on its way to another page can keep the browser waiting without end.
            if (how === 'leave')
              await page.waitForURL('about:blank', { timeout: 2000 }).catch(() => undefined);
            if (page.url() !== 'about:blank') await page.goto('about:blank');
          }
          await page.close();
        },
        async comeBack(url) {
          page = await context.newPage();
          await page.goto(url);
        },
        screen: () => page.evaluate(SCREEN),
        leave: () => context.close(),
      };
    },
    close: () => browser.close(),
  };
}

/** @param {Awaited<ReturnType<typeof chromiumLaunchOptions>>} options @returns {Promise<Person>} */
async function withProfile(options) {
  const profile = mkdtempSync(join(tmpdir(), 'peerkit-kills-'));
  const open = async () => {
    // Launched as a server, its process is known; the profile is what outlives it.
    const context = await chromium.launchPersistentContext(profile, options);
    return { context, page: context.pages()[0] ?? (await context.newPage()) };
  };
  let { context, page } = await open();
  return {
    goto: async (url) => void (await page.goto(url)),
    async die() {
      const closed = new Promise((resolve) => context.once('close', resolve));
      const devtools = await context.browser()?.newBrowserCDPSession();
      // As if the battery had gone: nothing is tidied up.
      devtools?.send('Browser.crash').catch(() => undefined);
      await closed;
    },
    async comeBack(url) {
      ({ context, page } = await open());
      await page.goto(url);
    },
    screen: () => page.evaluate(SCREEN),
    async leave() {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
