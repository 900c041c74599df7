import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startFirefox } from '../../../tools/firefox.mjs';
import { SCREEN } from './in-page.mjs';

/** @import { RunningFirefox } from '../../../tools/firefox.mjs' */
/** @import { Person } from './run.mjs' */

/** A browser that was ended comes back without asking what to do about it. */
const PREFERENCES = {
  'browser.sessionstore.resume_from_crash': false,
  'toolkit.startup.max_resumed_crashes': -1,
};

/** Firefox: each person has storage of their own, and for the death of a process a browser of their own. */
export async function openFirefox() {
  const { firefox, close } = await start();
  return {
    hows: /** @type {const} */ (['leave', 'reload', 'process']),
    /** @param {string} how @returns {Promise<Person>} */
    async person(how) {
      if (how === 'process') return withProfile();
      const { userContext } = await firefox.send('browser.createUserContext', {});
      let page = await pageOf(firefox, userContext);
      return {
        goto: (url) => page.goto(url),
        die: () => page.close(),
        async comeBack(url) {
          page = await pageOf(firefox, userContext);
          await page.goto(url);
        },
        screen: () => page.screen(),
        leave: () => firefox.send('browser.removeUserContext', { userContext }),
      };
    },
    close,
  };
}

/** @param {string} [profile] */
async function start(profile = mkdtempSync(join(tmpdir(), 'peerkit-kills-'))) {
  const firefox = await startFirefox(profile, PREFERENCES);
  return {
    firefox,
    profile,
    async close() {
      await firefox.end('SIGKILL');
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** @param {RunningFirefox} firefox @param {string} userContext */
async function pageOf(firefox, userContext) {
  // A window: the timers of a tab in the background wait for seconds.
  const { context } = await firefox.send('browsingContext.create', { type: 'window', userContext });
  return {
    /** @param {string} url */
    goto: async (url) =>
      void (await firefox.send('browsingContext.navigate', { context, url, wait: 'none' })),
    close: async () => void (await firefox.send('browsingContext.close', { context })),
    async screen() {
      const script = { expression: SCREEN, target: { context }, awaitPromise: false };
      const { result } = await firefox.send('script.evaluate', script);
      return result.value;
    },
  };
}

/** @returns {Promise<Person>} */
async function withProfile() {
  let running = await start();
  let page = await pageOf(running.firefox, 'default');
  return {
    goto: (url) => page.goto(url),
    // As if the battery had gone: nothing is tidied up.
    die: () => running.firefox.end('SIGKILL'),
    async comeBack(url) {
      running = await start(running.profile);
      page = await pageOf(running.firefox, 'default');
      await page.goto(url);
    },
    screen: () => page.screen(),
    leave: () => running.close(),
  };
}
