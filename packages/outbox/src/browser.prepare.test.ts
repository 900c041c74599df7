import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createBrowserOutbox } from './browser.ts';

const { loaded, prepared } = vi.hoisted(() => ({ loaded: vi.fn(), prepared: vi.fn() }));
vi.mock('./seal.ts', () => {
  loaded();
  return {
    sealSubmission: () => Promise.reject(new Error('not used here')),
    prepareSealing: prepared,
  };
});

beforeEach(() => {
  vi.stubGlobal('document', Object.assign(new EventTarget(), { baseURI: 'https://site.test/' }));
  vi.stubGlobal('window', new EventTarget());
  vi.stubGlobal('navigator', { onLine: true });
  vi.stubGlobal('BroadcastChannel', undefined);
});
afterEach(() => void vi.unstubAllGlobals());

it('loads the sealing code ahead of time, and not before it is asked to', async () => {
  const recipients = ['age1qyqszqgpqyqszqgp', 'age1xyzszqgpqyqszqgp'];
  const outbox = createBrowserOutbox({ intake: '/', recipients, agency: 'demo' });
  expect(loaded).not.toHaveBeenCalled();
  await outbox.prepare();
  expect(loaded).toHaveBeenCalledOnce();
  expect(prepared).toHaveBeenCalledExactlyOnceWith(recipients);
  outbox.close();
});

it.each([
  [true, 'not-ready'],
  [false, 'offline'],
])(
  'says why the sealing code does not come: the device has a network, %s',
  async (onLine, reason) => {
    vi.stubGlobal('navigator', { onLine });
    const recipients = ['age1qyqszqgpqyqszqgp', 'age1xyzszqgpqyqszqgp'];
    const outbox = createBrowserOutbox({ intake: '/', recipients, agency: 'demo' });
    const submission = { id: 'a', kind: 'request-peer', version: 1, locale: 'en', answers: {} };
    expect(await outbox.submit(submission)).toEqual({ id: 'a', state: 'unsaved', reason });
    outbox.close();
  },
);
