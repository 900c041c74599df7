/**
 * Runs in the page before the form, as text: fills the form in, presses Send, and gives a number to every step of the
 * page to the world from there on: sealing, storage, locks, news, requests and what the person is told. At the step of
 * the plan it writes down what is on screen and dies there.
 *
 * @param {Plan} plan
 */
export function inPage(plan) {
  const DIED = 'bench-died';
  const STORED = 'bench-stored';
  // A page that was loaded again at the step lives on, without a plan.
  const isSecondLife = sessionStorage.getItem(DIED) !== null;
  const isFirst = plan.canary !== undefined && !isSecondLife;
  /** The page before had the message on the device. */
  const isStored = sessionStorage.getItem(STORED) !== null;
  let isArmed = false;
  let steps = 0;

  const form = () => document.querySelector('peer-outreach-form');
  const inside = (/** @type {string} */ selector) => form()?.shadowRoot?.querySelector(selector);
  const screen = () => (form()?.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ').trim();
  /** @type {(path: string, body: object) => void} */
  const report = (path, body) =>
    void navigator.sendBeacon(`${plan.run}/${path}`, JSON.stringify(body));

  const step = (/** @type {string} */ name) => {
    if (!isArmed) return;
    steps += 1;
    if (steps !== plan.at) return;
    isArmed = false;
    const told = JSON.stringify({ name, screen: screen() });
    if (plan.how === 'reload' || plan.how === 'leave') {
      sessionStorage.setItem(DIED, '');
      navigator.sendBeacon(`${plan.run}/died`, told);
      if (plan.how === 'reload') location.reload();
      else location.href = 'about:blank';
      return;
    }
    // It is answered only when the page is dead: until then the page stands still in this very step.
    const held = new XMLHttpRequest();
    held.open('POST', `${plan.run}/stopped`, false);
    try {
      held.send(told);
    } catch {
      // The page is being closed.
    }
  };

  const around = (
    /** @type {any} */ owner,
    /** @type {string} */ method,
    /** @type {string} */ name,
  ) => {
    const own = owner?.[method];
    if (!own) return;
    owner[method] = function (/** @type {any[]} */ ...words) {
      step(`${name}, before`);
      const result = own.apply(this, words);
      step(`${name}, asked for`);
      if (result instanceof Promise) {
        return result.then((value) => {
          step(`${name}, done`);
          return value;
        });
      }
      if (result instanceof IDBRequest) {
        result.addEventListener('success', () => {
          if (/^(add|put)$/.test(method) && this.name === 'records')
            sessionStorage.setItem(STORED, '');
          step(`${name}, done`);
        });
      }
      return result;
    };
  };

  if (isFirst) {
    for (const method of ['add', 'put', 'delete', 'get', 'getAll', 'getKey'])
      around(IDBObjectStore.prototype, method, `storage: ${method}`);
    around(IDBFactory.prototype, 'open', 'storage: open');
    const begin = IDBDatabase.prototype.transaction;
    IDBDatabase.prototype.transaction = function (/** @type {any[]} */ ...words) {
      const tx = begin.apply(this, /** @type {any} */ (words));
      tx.addEventListener('complete', () => step('storage: transaction on disk'));
      return tx;
    };
    for (const method of ['deriveBits', 'digest', 'sign', 'importKey'])
      around(SubtleCrypto.prototype, method, `sealing: ${method}`);
    around(window, 'fetch', 'request');
    around(Response.prototype, 'text', 'answer');
    around(BroadcastChannel.prototype, 'postMessage', 'news');
    const request = LockManager.prototype.request;
    LockManager.prototype.request = function (/** @type {any[]} */ ...words) {
      const task = words.pop();
      step('lock, before');
      return /** @type {any} */ (request).call(this, ...words, async (/** @type {any} */ lock) => {
        step('lock, granted');
        const result = await task(lock);
        step('lock, let go');
        return result;
      });
    };
  }

  const later = (/** @type {number} */ ms) => new Promise((done) => setTimeout(done, ms));

  /** @template T @param {() => T | null | undefined} look @returns {Promise<T>} */
  const found = async (look) => {
    for (;;) {
      const value = look();
      if (value) return value;
      await later(15);
    }
  };

  const fill = async () => {
    await found(() => inside('form .action'));
    let before = '';
    while (!inside('.answers')) {
      const [text, radio] = [
        inside('textarea'),
        inside('input[value="no"]') ?? inside('input[type="radio"]'),
      ];
      if (text instanceof HTMLTextAreaElement) {
        text.value = plan.canary ?? '';
        text.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
        text.dispatchEvent(new Event('change', { bubbles: true }));
      } else if (radio instanceof HTMLElement) radio.click();
      await later(0);
      before = screen();
      /** @type {HTMLElement} */ (inside('form .action')).click();
      await found(() => screen() !== before);
    }
    await later(50);
    let heading = '';
    const isTold = () => {
      const now = inside('h2[tabindex]')?.textContent?.trim() ?? '';
      if (now !== heading) step(`on screen: ${(heading = now)}`);
    };
    if (form()?.shadowRoot)
      new MutationObserver(isTold).observe(/** @type {ShadowRoot} */ (form()?.shadowRoot), {
        childList: true,
        subtree: true,
        characterData: true,
      });
    isArmed = true;
    /** @type {HTMLElement} */ (inside('.action')).click();
    await found(() => inside('.outcome'));
    // What is told first may be followed by more.
    await later(plan.at === undefined ? 1500 : 400);
    const isAlive = sessionStorage.getItem(DIED) !== null;
    report(isAlive ? 'lived' : 'died', { name: 'outcome', screen: screen(), steps });
  };

  const waiting = async () => {
    const known = await indexedDB.databases();
    if (!known.some(({ name }) => name === 'peerkit-outbox')) return 0;
    return new Promise((resolve) => {
      const opening = indexedDB.open('peerkit-outbox');
      opening.onerror = () => resolve(-1);
      opening.onsuccess = () => {
        const database = opening.result;
        const close = (/** @type {number} */ count) => {
          database.close();
          resolve(count);
        };
        if (!database.objectStoreNames.contains('records')) return close(0);
        const counting = database.transaction('records').objectStore('records').count();
        counting.onsuccess = () => close(counting.result);
        counting.onerror = () => close(-1);
      };
    });
  };

  /** Whoever comes back: first what is there, then how it ends. */
  const comeBack = async () => {
    await found(() => inside('form .action') ?? inside('.outcome'));
    const from = performance.now();
    for (;;) {
      const count = await waiting();
      const now = screen();
      const passed = performance.now() - from;
      const isOpen = count > 0 || /waiting to be sent|Not sent yet|We do not know if/.test(now);
      // A page that was loaded again has something to say of what was in it, and may take a moment to find out.
      const isSilent = isSecondLife && !/is gone|Your code is/.test(now);
      if (passed > 20_000 || (!isOpen && (!isSilent || passed > 5000)))
        return report('ended', { waiting: count, screen: now, isStored });
      await later(100);
    }
  };

  addEventListener('load', () => void (isFirst ? fill() : comeBack()));
}

/** What is on screen, as an expression for any driver. */
export const SCREEN =
  "document.querySelector('peer-outreach-form')?.shadowRoot?.textContent.replace(/\\s+/g, ' ').trim() ?? ''";

/**
 * @typedef {object} Plan
 * @property {string} run Address of the run on this site.
 * @property {string} [canary] What is written into the form; without it somebody only comes back.
 * @property {number} [at] The step at which the page dies; without it, it lives.
 * @property {How} how
 *
 * @typedef {'leave' | 'reload' | 'crash' | 'process'} How A page that is left or loaded again, which runs on until the
 *   browser lets it go; its process that crashes, and the browser's own: both end in the very step.
 */
