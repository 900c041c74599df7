import 'fake-indexeddb/auto';
import type { SubmissionDraft } from '@peerkit/model';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createBrowserOutbox, type Outbox } from './browser.ts';
import { createIdbStore } from './idb.store.ts';
import type { QueuedRecord } from './ports.ts';
import { generateKeyPair, unsealSubmission, type KeyPair } from './unseal.ts';

const CANARY = 'CANARY-jo-by-the-mill';
const BROADCAST = BroadcastChannel;
/** A busy machine takes longer than a second. */
const PATIENT = { timeout: 30_000 };
let keys: KeyPair[];
let outbox: Outbox | undefined;

function draft(): SubmissionDraft {
  const answers = { needs: ['naloxone'], area: CANARY, reach: 'phone', contact: '519 555 0100' };
  return { id: crypto.randomUUID(), kind: 'request-peer', version: 1, locale: 'en', answers };
}

function make(): Outbox {
  return createBrowserOutbox({
    intake: '/intake/',
    recipients: keys.map((key) => key.recipient),
    agency: 'demo',
  });
}

beforeEach(async () => {
  vi.stubGlobal('document', Object.assign(new EventTarget(), { baseURI: 'https://site.test/a/' }));
  vi.stubGlobal('window', new EventTarget());
  vi.stubGlobal('navigator', { onLine: true });
  vi.stubGlobal('location', new URL('https://site.test/a/'));
  vi.stubGlobal('top', { location: new URL('https://site.test/') });
  vi.stubGlobal('BroadcastChannel', undefined);
  keys = await Promise.all([generateKeyPair(), generateKeyPair()]);
});

afterEach(async () => {
  outbox?.close();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  const store = createIdbStore();
  for (const record of await store.list()) await store.remove((record as QueuedRecord).id);
  store.close();
});

/** Everything IndexedDB holds, as text. */
async function stored(): Promise<string> {
  const store = createIdbStore();
  const text = JSON.stringify(await store.list());
  store.close();
  return text;
}

describe('createBrowserOutbox', () => {
  it('sends sealed, and forgets only after the matching receipt', async () => {
    const seen: { url: string; init: RequestInit; waiting: string }[] = [];
    vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
      seen.push({ url, init, waiting: await stored() });
      const { id, sha256 } = JSON.parse(init.body as string) as { id: string; sha256: string };
      return Response.json({ type: 'receipt', id, sha256 }, { status: 201 });
    });
    outbox = make();
    const submission = draft();
    const news: string[] = [];
    outbox.watch((delivery) => news.push(delivery.state));
    const delivery = await outbox.submit(submission);

    expect(delivery).toMatchObject({ id: submission.id, state: 'received' });
    expect(news).toEqual(['saved', 'received']);
    expect(seen).toHaveLength(1);
    expect(seen[0]!.url).toBe('https://site.test/intake/v1/submissions');
    expect(new Headers(seen[0]!.init.headers).get('idempotency-key')).toBe(submission.id);
    expect(seen[0]!.init).toMatchObject({ credentials: 'omit', redirect: 'manual' });
    expect(seen[0]!.waiting).toContain(submission.id);
    expect(seen[0]!.waiting).not.toContain(CANARY);
    expect(seen[0]!.init.body).not.toContain(CANARY);
    expect(await stored()).toBe('[]');

    const sealed = JSON.parse(seen[0]!.init.body as string) as Parameters<
      typeof unsealSubmission
    >[0];
    for (const key of keys) {
      const opened = await unsealSubmission(sealed, [key.identity]);
      expect(opened).toEqual({ v: 1, agency: 'demo', ...submission });
    }
  });

  it('does the work that a flooded intake asks for, and is received', async () => {
    const parameters = {
      ...{ algorithm: 'PBKDF2/SHA-256', nonce: '0a', salt: '0b', cost: 1 },
      ...{ keyLength: 32, keyPrefix: '0' },
    };
    const urls: string[] = [];
    vi.stubGlobal('fetch', (url: string, init: RequestInit) => {
      urls.push(url);
      if (url.endsWith('/v1/challenge')) return Promise.resolve(Response.json({ parameters }));
      const proof = new Headers(init.headers).get('Altcha');
      const { id, sha256 } = JSON.parse(init.body as string) as { id: string; sha256: string };
      return Promise.resolve(
        proof !== null && atob(proof).includes('"derivedKey":"0')
          ? Response.json({ type: 'receipt', id, sha256 }, { status: 201 })
          : Response.json({ code: 'proof-wanted' }, { status: 429 }),
      );
    });
    outbox = make();
    expect(await outbox.submit(draft())).toMatchObject({ state: 'received' });
    const submissions = 'https://site.test/intake/v1/submissions';
    expect(urls).toEqual([submissions, 'https://site.test/intake/v1/challenge', submissions]);
  });

  it('seals to the keys that the agency has now, and without an answer to those of the page', async () => {
    const current = await Promise.all([generateKeyPair(), generateKeyPair()]);
    const of = (pairs: readonly KeyPair[]) => pairs.map(({ recipient }) => recipient);
    const sent: string[][] = [];
    vi.stubGlobal('fetch', (_: string, init: RequestInit) => {
      const { id, sha256, keyIds } = JSON.parse(init.body as string) as Record<string, string>;
      sent.push(keyIds as unknown as string[]);
      return Promise.resolve(Response.json({ type: 'receipt', id, sha256 }));
    });
    for (const currentRecipients of [
      () => Promise.resolve(of(current)),
      () => Promise.reject(new Error('not signed')),
      () => Promise.resolve(['age1nonsense']),
      () => Promise.resolve(of(current).slice(1)),
    ]) {
      const options = { intake: '/intake/', recipients: of(keys), agency: 'demo' };
      outbox = createBrowserOutbox({ ...options, currentRecipients });
      expect(await outbox.submit(draft())).toMatchObject({ state: 'received' });
      outbox.close();
    }
    expect(sent).toEqual([of(current), of(keys), of(keys), of(keys)]);
  });

  it('keeps a submission sealed while offline and sends it when the network is back', async () => {
    let online = false;
    vi.stubGlobal('navigator', {
      get onLine() {
        return online;
      },
    });
    vi.stubGlobal('fetch', (_url: string, init: RequestInit) => {
      if (!online) return Promise.reject(new TypeError('Failed to fetch'));
      const { id, sha256 } = JSON.parse(init.body as string) as { id: string; sha256: string };
      return Promise.resolve(Response.json({ type: 'receipt', id, sha256 }, { status: 201 }));
    });
    outbox = make();
    const submission = draft();
    expect(await outbox.submit(submission)).toEqual({
      id: submission.id,
      state: 'saved',
      reason: 'offline',
    });
    expect(await outbox.pending()).toBe(1);
    expect(await outbox.waiting()).toHaveLength(1);
    expect(await stored()).not.toContain(CANARY);

    const received = new Promise((resolve) => {
      outbox?.watch((delivery) => {
        if (delivery.state === 'received') resolve(delivery.id);
      });
    });
    online = true;
    window.dispatchEvent(new Event('online'));
    expect(await received).toBe(submission.id);
    await vi.waitFor(async () => expect(await outbox?.pending()).toBe(0), PATIENT);
  });

  it.each([
    ['the page itself', { location: new URL('https://site.test/') }, undefined],
    ['no window above', null, undefined],
    ['a page of another site above', { location: new URL('https://other.test/') }, true],
    [
      'a page above that may not be asked',
      {
        get location(): URL {
          throw new DOMException('Blocked a frame.', 'SecurityError');
        },
      },
      true,
    ],
  ])('says whether what is stored may soon be gone: %s', async (_, top, fragile) => {
    vi.stubGlobal('top', top);
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    outbox = make();
    const submission = draft();
    const delivery = await outbox.submit(submission);
    expect(delivery).toMatchObject({ id: submission.id, state: 'saved' });
    expect(delivery.fragile).toBe(fragile);
    expect(await stored()).toContain(submission.id);
    await outbox.discard(submission.id);
    expect(await stored()).not.toContain(submission.id);
  });

  it('works where pages may not talk to each other', async () => {
    vi.stubGlobal('BroadcastChannel', function (): never {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    });
    vi.stubGlobal('fetch', (_url: string, init: RequestInit) => {
      const { id, sha256 } = JSON.parse(init.body as string) as { id: string; sha256: string };
      return Promise.resolve(Response.json({ type: 'receipt', id, sha256 }, { status: 201 }));
    });
    outbox = make();
    expect(await outbox.submit(draft())).toMatchObject({ state: 'received' });
  });

  it('sends what an earlier page left behind', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    outbox = make();
    const submission = draft();
    await outbox.submit(submission);
    outbox.close();

    vi.stubGlobal('fetch', (_url: string, init: RequestInit) => {
      const { id, sha256 } = JSON.parse(init.body as string) as { id: string; sha256: string };
      return Promise.resolve(Response.json({ type: 'receipt', id, sha256 }, { status: 200 }));
    });
    outbox = make();
    const news: string[] = [];
    outbox.watch((delivery) => news.push(`${delivery.id} ${delivery.state}`));
    await vi.waitFor(() => expect(news).toEqual([`${submission.id} received`]), PATIENT);
  });

  it('works from memory, and says so, where there is no storage', async () => {
    vi.stubGlobal('indexedDB', {
      open() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    outbox = make();
    const submission = draft();
    expect(await outbox.submit(submission)).toEqual({
      id: submission.id,
      state: 'unsaved',
      reason: 'unreachable',
      mayHaveArrived: true,
    });
    expect(await outbox.pending()).toBe(1);
    await outbox.discard(submission.id);
    expect(await outbox.pending()).toBe(0);
  });

  describe('with a clock that stands still', () => {
    let sends: number;
    let online: boolean;
    let visibilityState: 'visible' | 'hidden';

    beforeEach(() => {
      sends = 0;
      online = false;
      visibilityState = 'visible';
      // fake-indexeddb needs its own timers; the outbox's wait for nobody here.
      vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
      Object.defineProperty(document, 'visibilityState', { get: () => visibilityState });
      vi.stubGlobal('navigator', {
        get onLine() {
          return online;
        },
        locks: { request: (_name: string, task: () => Promise<void>) => task() },
      });
      vi.stubGlobal('fetch', (_url: string, init: RequestInit) => {
        sends += 1;
        if (!online) return Promise.reject(new TypeError('Failed to fetch'));
        const { id, sha256 } = JSON.parse(init.body as string) as { id: string; sha256: string };
        return Promise.resolve(Response.json({ type: 'receipt', id, sha256 }, { status: 201 }));
      });
    });
    afterEach(() => void vi.useRealTimers());

    /** Long enough for anything that is going to happen without time passing. */
    async function runPending() {
      for (let turn = 0; turn < 10; turn += 1) await stored();
    }

    it('tries at once when the network is back', async () => {
      vi.spyOn(Math, 'random').mockReturnValue(0.999);
      outbox = make();
      await outbox.submit(draft());
      expect(sends).toBe(1);
      online = true;
      window.dispatchEvent(new Event('online'));
      await runPending();
      expect(sends).toBe(2);
      expect(await outbox.pending()).toBe(0);
    });

    it.each(['pageshow', 'visibilitychange'])(
      'tries what is due on "%s", and nothing before its time',
      async (event) => {
        vi.spyOn(Math, 'random').mockReturnValue(0.999);
        const target = event === 'pageshow' ? window : document;
        outbox = make();
        await outbox.submit(draft());
        // Another page has just stored one, which waits as well: nobody is there to take it.
        const store = createIdbStore();
        const [waiting] = (await store.list()) as readonly QueuedRecord[];
        const { id } = draft();
        const now = Date.now();
        await store.add({ ...waiting!, id, envelope: { ...waiting!.envelope, id }, nextAt: now });
        store.close();
        target.dispatchEvent(new Event(event));
        await runPending();
        expect(sends).toBe(1);

        vi.setSystemTime(Date.now() + 5 * 60_000);
        online = true;
        target.dispatchEvent(new Event(event));
        await runPending();
        expect(sends).toBe(3);
        expect(await outbox.pending()).toBe(0);
      },
    );

    it('does nothing when the page is put aside', async () => {
      outbox = make();
      await outbox.submit(draft());
      vi.setSystemTime(Date.now() + 5 * 60_000);
      visibilityState = 'hidden';
      document.dispatchEvent(new Event('visibilitychange'));
      await runPending();
      expect(sends).toBe(1);
    });

    it('leaves no timer and no listener behind when it is closed', async () => {
      const listening = [window, document].map((target) => vi.spyOn(target, 'addEventListener'));
      outbox = make();
      await outbox.submit(draft());
      expect(vi.getTimerCount()).toBe(1);
      const gone = () =>
        listening
          .flatMap((spy) => spy.mock.calls as [string, unknown, { signal?: AbortSignal }][])
          .map(([type, , { signal }]) => [type, signal?.aborted]);
      const types = ['online', 'pageshow', 'visibilitychange'];
      expect(gone()).toEqual(types.map((type) => [type, false]));
      outbox.close();
      expect(vi.getTimerCount()).toBe(0);
      expect(gone()).toEqual(types.map((type) => [type, true]));
    });

    it('stores when it was saved, and for which intake', async () => {
      vi.setSystemTime(Date.UTC(2026, 10, 26));
      outbox = createBrowserOutbox({
        intake: '/intake//',
        recipients: keys.map((key) => key.recipient),
        agency: 'demo',
      });
      await outbox.submit(draft());
      const store = createIdbStore();
      expect(await store.list()).toMatchObject([
        { savedAt: Date.UTC(2026, 10, 26), to: 'https://site.test/intake' },
      ]);
      store.close();
    });
  });

  it('tells the other pages of the site what became of a submission', async () => {
    vi.stubGlobal('BroadcastChannel', BROADCAST);
    const close = vi.spyOn(BROADCAST.prototype, 'close');
    // By this name pages of every version find each other.
    const channel = new BROADCAST('peerkit-outbox');
    const posted = new Promise((resolve) => {
      channel.onmessage = (event: MessageEvent<unknown>) => resolve(event.data);
    });
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    outbox = make();
    const submission = draft();
    await outbox.submit(submission);
    const news = new Promise((resolve) => outbox?.watch(resolve));

    vi.stubGlobal('fetch', (_url: string, init: RequestInit) => {
      const { id, sha256 } = JSON.parse(init.body as string) as { id: string; sha256: string };
      return Promise.resolve(Response.json({ type: 'receipt', id, sha256 }, { status: 201 }));
    });
    // The first page holds the old fetch; only the second can send.
    const other = make();
    expect(await news).toMatchObject({ id: submission.id, state: 'received' });
    expect(await posted).toEqual(await news);
    other.close();
    expect(close).toHaveBeenCalledOnce();
    channel.close();
  });

  it('takes its turn by the browser, or by a lease in the store: never two at a time', async () => {
    const names: string[] = [];
    const locks = {
      request: (name: string, task: () => Promise<void>) => {
        names.push(name);
        return task();
      },
    };
    vi.stubGlobal('navigator', { onLine: true, locks });
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    outbox = make();
    await outbox.submit(draft());
    outbox.close();
    expect(names).toEqual(['peerkit-outbox']);

    vi.stubGlobal('navigator', { onLine: true });
    let sends = 0;
    vi.stubGlobal('fetch', async (_url: string, init: RequestInit) => {
      sends += 1;
      await new Promise((resolve) => setTimeout(resolve, 50));
      const { id, sha256 } = JSON.parse(init.body as string) as { id: string; sha256: string };
      return Response.json({ type: 'receipt', id, sha256 }, { status: 201 });
    });
    const pages = [make(), make(), make()];
    await Promise.all(pages.map((page) => page.flush()));
    for (const page of pages) page.close();
    expect(sends).toBe(1);
  });

  it('refuses keys and addresses that cannot work, before anybody has typed', () => {
    const recipients = keys.map((key) => key.recipient);
    const code = (options: Partial<Parameters<typeof createBrowserOutbox>[0]>) => {
      try {
        createBrowserOutbox({ intake: '/', recipients, agency: 'demo', ...options }).close();
        return 'fine';
      } catch (error) {
        return (error as { code?: string }).code;
      }
    };
    expect(code({ recipients: [] })).toBe('too-few-recipients');
    expect(code({ recipients: [recipients[0]!, recipients[0]!] })).toBe('too-few-recipients');
    expect(code({ recipients: [recipients[0]!, 'ssh-ed25519 AAAA'] })).toBe('bad-recipient');
    expect(code({ intake: 'javascript:alert(1)' })).toBe('bad-intake');
    expect(code({ intake: 'https://' })).toBe('bad-intake');
    expect(code({ intake: 'https://intake.test' })).toBe('fine');
    expect(code({ intake: 'http://localhost:8787' })).toBe('fine');
    const options = { recipients, agency: 'demo' };
    expect(() => createBrowserOutbox({ ...options, intake: 'ftp://intake.test' })).toThrow(
      "The intake's address must be an http(s) URL.",
    );
    expect(() => createBrowserOutbox({ ...options, intake: 'https://' })).toThrow(
      expect.objectContaining({
        message: "The intake's address is not a URL.",
        cause: expect.any(TypeError) as TypeError,
      }) as Error,
    );
  });
});
