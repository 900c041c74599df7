import type { SealedSubmission } from '@peerkit/model';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createFetchTransport, readAnswer } from './fetch.transport.ts';

const envelope: SealedSubmission = {
  v: 1,
  id: '0b0e6f0e-6d2f-4a7e-9d9a-2f6f3f6f1a11',
  kind: 'request-peer',
  version: 1,
  agency: 'demo',
  keyIds: ['age1a', 'age1b'],
  bucketKib: 1,
  locale: 'en',
  sha256: 'b',
  sealed: 'AAAA',
};

/** A network that answers when told, and gives up when its caller does. */
function network(answer?: () => Response) {
  const calls: { url: string; init: RequestInit }[] = [];
  const fetch = (url: string, init: RequestInit) =>
    new Promise<Response>((resolve, reject) => {
      calls.push({ url, init });
      init.signal?.addEventListener('abort', () =>
        reject(new DOMException('aborted', 'AbortError')),
      );
      if (answer) resolve(answer());
    });
  return { calls, fetch: fetch as typeof globalThis.fetch };
}

const received = () => Response.json({ id: envelope.id, sha256: 'b' }, { status: 201 });

describe('sending', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('posts the envelope, with no cookie, no referrer, no cache and no redirect', async () => {
    const { calls, fetch } = network(received);
    const transport = createFetchTransport({ intake: 'https://intake.test/base//', fetch });
    expect(await transport.send(envelope, new AbortController().signal)).toEqual({
      kind: 'receipt',
      receipt: { id: envelope.id, sha256: 'b' },
    });
    expect(calls).toHaveLength(1);
    expect(calls[0]?.url).toBe('https://intake.test/base/v1/submissions');
    expect(calls[0]?.init).toMatchObject({
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': envelope.id },
      body: JSON.stringify(envelope),
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      redirect: 'error',
    });
  });

  it.each([
    [true, 'unreachable'],
    [false, 'offline'],
  ])('says why there was no answer: online %s, %s', async (online, reason) => {
    const fetch = () => Promise.reject(new TypeError('Failed to fetch'));
    const transport = createFetchTransport({ intake: '/', fetch, isOnline: () => online });
    const outcome = await transport.send(envelope, new AbortController().signal);
    expect(outcome).toEqual({ kind: 'failed', reason });
  });

  it('gives up after 20 seconds without an answer', async () => {
    const { fetch } = network();
    const transport = createFetchTransport({ intake: '/', fetch, isOnline: () => true });
    const done = vi.fn();
    void transport.send(envelope, new AbortController().signal).then(done);
    await vi.advanceTimersByTimeAsync(19_999);
    expect(done).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(done).toHaveBeenCalledExactlyOnceWith({ kind: 'failed', reason: 'unreachable' });
  });

  it('stops when the caller stops', async () => {
    const { fetch } = network();
    const transport = createFetchTransport({ intake: '/', fetch, isOnline: () => true });
    const stop = new AbortController();
    const sending = transport.send(envelope, stop.signal);
    stop.abort();
    expect(await sending).toEqual({ kind: 'failed', reason: 'unreachable' });
  });

  it('leaves no timer behind, and does not touch a request that is over', async () => {
    const { calls, fetch } = network(received);
    const stop = new AbortController();
    await createFetchTransport({ intake: '/', fetch }).send(envelope, stop.signal);
    expect(vi.getTimerCount()).toBe(0);
    stop.abort();
    expect(calls[0]?.init.signal?.aborted).toBe(false);
  });
});

describe('readAnswer', () => {
  const receipt = JSON.stringify({ id: 'a', sha256: 'b' });
  beforeEach(() => void vi.useFakeTimers({ now: Date.UTC(2030, 0, 1), toFake: ['Date'] }));
  afterEach(() => void vi.useRealTimers());

  it.each<[number, string | null, string, unknown]>([
    [201, null, receipt, { kind: 'receipt', receipt: { id: 'a', sha256: 'b' } }],
    [200, null, receipt, { kind: 'receipt', receipt: { id: 'a', sha256: 'b' } }],
    [202, null, receipt, { kind: 'failed', reason: 'unreachable' }],
    [200, null, '{"id":"a"}', { kind: 'failed', reason: 'unreachable' }],
    [200, null, '{"sha256":"b"}', { kind: 'failed', reason: 'unreachable' }],
    [200, null, '<html>Log in to the Wi-Fi</html>', { kind: 'failed', reason: 'unreachable' }],
    [200, null, receipt.slice(0, -3), { kind: 'failed', reason: 'unreachable' }],
    [200, null, 'null', { kind: 'failed', reason: 'unreachable' }],
    [302, null, '{"code":"x"}', { kind: 'failed', reason: 'unreachable' }],
    [403, null, '<html>Log in</html>', { kind: 'failed', reason: 'unreachable' }],
    [404, null, 'Not found', { kind: 'failed', reason: 'unreachable' }],
    [400, null, '{"code":"invalid-json"}', { kind: 'failed', reason: 'refused' }],
    [422, null, '{"code":"invalid-submission"}', { kind: 'failed', reason: 'refused' }],
    [413, null, '{"code":"too-large"}', { kind: 'failed', reason: 'refused' }],
    [408, null, '{"code":"x"}', { kind: 'failed', reason: 'busy' }],
    [409, null, '{"code":"x"}', { kind: 'failed', reason: 'busy' }],
    [425, null, '', { kind: 'failed', reason: 'busy' }],
    [429, '7', '{"code":"x"}', { kind: 'failed', reason: 'busy', retryAfterMs: 7000 }],
    [429, ' 120 ', '', { kind: 'failed', reason: 'busy', retryAfterMs: 120_000 }],
    [500, null, '{"code":"x"}', { kind: 'failed', reason: 'busy' }],
    [502, null, '<html>Bad gateway</html>', { kind: 'failed', reason: 'unreachable' }],
    [504, null, '<html>Timed out</html>', { kind: 'failed', reason: 'unreachable' }],
    [503, 'soon', '', { kind: 'failed', reason: 'busy' }],
    [503, '9999999999', '', { kind: 'failed', reason: 'busy' }],
    [503, 'Thu, 01 Jan 1970 00:00:00 GMT', '', { kind: 'failed', reason: 'busy', retryAfterMs: 0 }],
    [503, 'Tue, 01 Jan 2030 00:01:00 GMT', '', busyFor(60_000)],
    [503, '2030-01-01T00:01:00Z', '', busyFor(60_000)],
    [503, 'Tue, 01 Jan 2030 00:01:00 +0000', '', busyFor(60_000)],
  ])('%i with Retry-After %s and %s', (status, retryAfter, body, outcome) => {
    expect(readAnswer(status, retryAfter, body)).toStrictEqual(outcome);
  });

  function busyFor(retryAfterMs: number) {
    return { kind: 'failed', reason: 'busy', retryAfterMs };
  }
});
