/**
 * `@peerkit/outbox/browser`: the outbox of a web page: IndexedDB, fetch, Web Locks.
 * Small: the sealing code is loaded only when it is needed.
 *
 * @packageDocumentation
 */
import { within } from './bounded.ts';
import { assertRecipients, OutboxError } from './errors.ts';
import { createFetchTransport } from './fetch.transport.ts';
import { createIdbStore, type IdbStore } from './idb.store.ts';
import { createWebLock } from './locks.ts';
import { createOutbox, type Outbox } from './outbox.ts';
import type { OutboxClock, OutboxLock, OutboxNews, Wake } from './ports.ts';

export { OutboxError, type OutboxErrorCode } from './errors.ts';
export type { Outbox } from './outbox.ts';

/** Where a page's outbox sends, and whose keys it seals to. */
export interface BrowserOutboxOptions {
  /** The intake's base URL; a relative URL is resolved against the page. */
  readonly intake: string;
  /** age public keys (`age1…`) to seal to, at least two different ones. */
  readonly recipients: readonly string[];
  /**
   * The keys that the agency has now, where its page can find out: asked before each sealing. What rejects, takes more
   * than four seconds or gives no keys counts for nothing, and `recipients` are sealed to.
   */
  readonly currentRecipients?: () => Promise<readonly string[]>;
  /** The agency's slug, e.g. `chatham-kent`. */
  readonly agency: string;
}

/**
 * Makes the sink for a form. Make one for each intake when the page loads: it also sends what an
 * earlier visit left behind. Where the browser cannot store anything, it works from memory and
 * reports `unsaved`.
 *
 * @throws OutboxError `too-few-recipients`, `bad-recipient` or `bad-intake`, before anybody has typed.
 */
export function createBrowserOutbox(options: BrowserOutboxOptions): Outbox {
  const { recipients, agency } = options;
  assertRecipients(recipients);
  const intake = absolute(options.intake);
  const store = createIdbStore();
  const loadSeal = () => import('./seal.ts');
  const current = () => currentKeys(options);
  const news = broadcast();
  return createOutbox({
    agency,
    to: intake,
    store,
    lasting: !isForeignFrame(),
    transport: createFetchTransport({ intake, prove: proveTo(intake) }),
    lock: lockFor(store),
    clock,
    random: Math.random,
    isOnline: () => navigator.onLine,
    seal: async (submission) => {
      const keys = await current();
      return (await loadSeal()).sealSubmission(submission, keys);
    },
    prepareSeal: async () => {
      const keys = await current();
      await (await loadSeal()).prepareSealing(keys);
    },
    ...(news && { news }),
    wakes,
  });
}

/** How long the question for newer keys may take, ms. */
const KEYS_MS = 4_000;

async function currentKeys(options: BrowserOutboxOptions): Promise<readonly string[]> {
  const { recipients, currentRecipients } = options;
  // Stryker disable next-line ConditionalExpression: to call nothing fails, and the same keys are taken.
  if (!currentRecipients) return recipients;
  try {
    const keys = await within(clock, KEYS_MS, currentRecipients());
    assertRecipients(keys);
    return keys;
  } catch {
    return recipients; // The keys in the page are the agency's too.
  }
}

const proveTo = (intake: string) => async (signal: AbortSignal) =>
  (await import('./proof.ts')).prove(intake, signal, (...args) => fetch(...args));

function absolute(intake: string): string {
  let url: URL;
  try {
    url = new URL(intake, document.baseURI);
  } catch (cause) {
    throw new OutboxError('bad-intake', "The intake's address is not a URL.", { cause });
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    throw new OutboxError('bad-intake', "The intake's address must be an http(s) URL.");
  }
  return url.href.replace(/\/+$/, '');
}

const clock: OutboxClock = {
  now: () => Date.now(),
  after(ms, call) {
    const timer = setTimeout(call, ms);
    return () => clearTimeout(timer);
  },
};

/**
 * TypeScript says `locks` is always there; older Safari and pages opened over plain http lack it. Only they load
 * what takes its place, and where that does not come they send without a turn.
 */
function lockFor(store: IdbStore): OutboxLock {
  const { locks } = navigator as { readonly locks?: LockManager };
  if (locks !== undefined) return createWebLock(locks);
  const holder = String(crypto.getRandomValues(new Uint32Array(4)));
  return {
    run: async (task) =>
      (await import('./lease.ts')).createQueueLock(store, { clock, holder }).run(task),
  };
}

/** Pages tell each other what they did; a browser that blocks storage may block that too. */
function broadcast(): OutboxNews | undefined {
  let channel: BroadcastChannel;
  try {
    channel = new BroadcastChannel('peerkit-outbox');
  } catch {
    return undefined; // None in this browser, or not for this page.
  }
  return {
    post: (delivery) => channel.postMessage(delivery),
    listen(listener) {
      channel.onmessage = (event: MessageEvent<unknown>) => listener(event.data);
      return () => channel.close();
    },
  };
}

/** In a frame of another site, storage is apart for each site around it and may go with the page. */
function isForeignFrame(): boolean {
  try {
    return top !== null && top.location.origin !== location.origin;
  } catch {
    return true;
  }
}

function wakes(listener: (wake: Wake) => void): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  window.addEventListener('online', () => listener('network'), { signal });
  window.addEventListener('pageshow', () => listener('due'), { signal });
  document.addEventListener(
    'visibilitychange',
    () => {
      if (document.visibilityState === 'visible') listener('due');
    },
    { signal },
  );
  return () => stop.abort();
}
