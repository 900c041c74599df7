import { findWebKit, freePort, startWebKitDriver } from '../../../tools/browsers.mjs';
import { SCREEN } from './in-page.mjs';

/** @import { Person } from './run.mjs' */

/**
 * WebKitGTK over WebDriver: each person has a browser of their own. What it stores under a driver goes with it, so that
 * nobody can come back to a browser that was ended: pages are left or loaded again.
 */
export async function openWebKit() {
  const webkit = findWebKit();
  if (!webkit) throw new Error('WebKit is not on this machine: see tools/browsers.mjs.');
  return {
    hows: /** @type {const} */ (['leave', 'reload']),
    /** @returns {Promise<Person>} */
    async person() {
      const port = await freePort();
      const driver = await startWebKitDriver(webkit, port);
      try {
        return await opened(`http://127.0.0.1:${String(port)}/session`, webkit, driver.stop);
      } catch (error) {
        driver.stop();
        throw error;
      }
    },
    close: () => Promise.resolve(),
  };
}

/** @param {string} driver Its address. @param {{ browser: string }} webkit @param {() => void} stop @returns {Promise<Person>} */
async function opened(driver, webkit, stop) {
  /** @param {string} path @param {string} method @param {object} [body] @returns {Promise<unknown>} */
  const ask = async (path, method, body) => {
    const init = { method, ...(body && { body: JSON.stringify(body) }) };
    const answer = await fetch(`${driver}${path}`, init);
    const { value } = /** @type {{ value: unknown }} */ (await answer.json());
    if (!answer.ok) throw new Error(JSON.stringify(value));
    return value;
  };
  const begun = await ask('', 'POST', {
    capabilities: {
      alwaysMatch: {
        browserName: 'MiniBrowser',
        // The page says itself how far it is.
        pageLoadStrategy: 'none',
        'webkitgtk:browserOptions': { binary: webkit.browser, args: ['--automation'] },
      },
    },
  });
  const { sessionId } = /** @type {{ sessionId: string }} */ (begun);
  const session = `/${sessionId}`;
  const goto = async (/** @type {string} */ url) =>
    void (await ask(`${session}/url`, 'POST', { url }));
  return {
    goto,
    async die() {
      // Another window first: the last one takes the browser with it.
      const window = await ask(`${session}/window/new`, 'POST', { type: 'window' });
      const { handle } = /** @type {{ handle: string }} */ (window);
      await ask(`${session}/window`, 'DELETE');
      await ask(`${session}/window`, 'POST', { handle });
    },
    comeBack: goto,
    async screen() {
      const script = { script: `return ${SCREEN}`, args: [] };
      return /** @type {string} */ (await ask(`${session}/execute/sync`, 'POST', script));
    },
    async leave() {
      try {
        await ask(session, 'DELETE');
      } finally {
        stop();
      }
    },
  };
}
