import type { SealedSubmission } from '@peerkit/model';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createFetchTransport, readAnswer, type Answer } from './fetch.transport.ts';

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

const received = () =>
  Response.json({ type: 'receipt', id: envelope.id, sha256: 'b' }, { status: 201 });

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
      redirect: 'manual',
    });
  });

  it.each([
    [[true, true], { kind: 'failed', reason: 'unreachable', mayHaveArrived: true }],
    [[false, true], { kind: 'failed', reason: 'unreachable', mayHaveArrived: true }],
    [[true, false], { kind: 'failed', reason: 'offline', mayHaveArrived: true }],
    [[false, false], { kind: 'failed', reason: 'offline', mayHaveArrived: false }],
  ])('says why there was no answer: online before and after, %s', async (online, outcome) => {
    const fetch = () => Promise.reject(new TypeError('Failed to fetch'));
    const asked = [...online];
    const isOnline = () => asked.shift() ?? false;
    const transport = createFetchTransport({ intake: '/', fetch, isOnline });
    expect(await transport.send(envelope, new AbortController().signal)).toEqual(outcome);
  });

  it.each([
    ['https://intake.test/v1/submissions', 'refused', false],
    ['https://login.test/v1/submissions', 'unreachable', true],
    ['https://intake.test/wp-json/other', 'unreachable', true],
  ])('believes a refusal only from its own address: %s, %s', async (url, reason, unsure) => {
    const { fetch } = network(() => {
      const headers = { 'Content-Type': 'application/problem+json' };
      const response = new Response('{"code":"too-large"}', { status: 413, headers });
      return Object.defineProperty(response, 'url', { value: url });
    });
    const transport = createFetchTransport({ intake: 'https://intake.test', fetch });
    const outcome = await transport.send(envelope, new AbortController().signal);
    expect(outcome).toEqual({ kind: 'failed', reason, mayHaveArrived: unsure });
  });

  it('gives up after 20 seconds without an answer', async () => {
    const { fetch } = network();
    const transport = createFetchTransport({ intake: '/', fetch, isOnline: () => true });
    const done = vi.fn();
    void transport.send(envelope, new AbortController().signal).then(done);
    await vi.advanceTimersByTimeAsync(19_999);
    expect(done).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(done).toHaveBeenCalledExactlyOnceWith({
      ...{ kind: 'failed', reason: 'unreachable', mayHaveArrived: true },
    });
  });

  it('gives what is larger more time: a photo gets through a weak link', async () => {
    const { fetch } = network();
    const transport = createFetchTransport({ intake: '/', fetch, isOnline: () => true });
    const done = vi.fn();
    const photo = { ...envelope, sealed: 'A'.repeat(350_000) };
    void transport.send(photo, new AbortController().signal).then(done);
    // Six times 64 KiB.
    await vi.advanceTimersByTimeAsync(119_999);
    expect(done).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(done).toHaveBeenCalledOnce();
  });

  it('takes no echo of the request for a receipt, with all its headers and its body', async () => {
    const echo: typeof globalThis.fetch = (_, init) =>
      Promise.resolve(
        new Response(init?.body, { status: 200, headers: new Headers(init?.headers) }),
      );
    const transport = createFetchTransport({ intake: '/', fetch: echo, isOnline: () => true });
    expect(await transport.send(envelope, new AbortController().signal)).toEqual({
      ...{ kind: 'failed', reason: 'unreachable', mayHaveArrived: true },
    });
  });

  it('does the work that a flooded intake asks for, and sends again at once', async () => {
    const body = { code: 'proof-wanted' };
    const busy = () => {
      const headers = { 'Content-Type': 'application/problem+json', 'Retry-After': '30' };
      return new Response(JSON.stringify(body), { status: 429, headers });
    };
    const proofs: (string | null)[] = [];
    const fetch = vi.fn((_: unknown, init?: RequestInit) => {
      const proof = new Headers(init?.headers).get('Altcha');
      proofs.push(proof);
      return Promise.resolve(proof === 'work' ? received() : busy());
    }) as unknown as typeof globalThis.fetch;
    const send = (prove?: () => Promise<string | undefined>) =>
      createFetchTransport({
        intake: '/',
        fetch,
        isOnline: () => true,
        ...(prove && { prove }),
      }).send(envelope, new AbortController().signal);
    const wait = { kind: 'failed', reason: 'busy', mayHaveArrived: false, retryAfterMs: 30_000 };
    expect(await send(() => Promise.resolve('work'))).toMatchObject({ kind: 'receipt' });
    // Too slow, no challenge to be had, or none of this: it is kept, and sent later.
    expect(await send(() => Promise.resolve(undefined))).toEqual(wait);
    expect(await send(() => Promise.reject(new Error('no challenge')))).toEqual(wait);
    expect(await send()).toEqual(wait);
    expect(proofs).toEqual([null, 'work', null, null, null]);
  });

  it.each([
    ['has much to do, and does not ask for any', 429, 'busy', 'https://intake.test'],
    ['has no storage now', 503, 'proof-wanted', 'https://intake.test'],
    ['is another one', 429, 'proof-wanted', 'https://login.test'],
  ])('does no work for an intake that %s', async (_, status, code, from) => {
    const { calls, fetch } = network(() => {
      const response = Response.json({ code }, { status });
      return Object.defineProperty(response, 'url', { value: `${from}/v1/submissions` });
    });
    const prove = vi.fn(() => Promise.resolve('work'));
    const transport = createFetchTransport({ intake: 'https://intake.test', fetch, prove });
    const outcome = await transport.send(envelope, new AbortController().signal);
    expect(outcome).toMatchObject({ reason: 'busy' });
    expect(prove).not.toHaveBeenCalled();
    expect(calls).toHaveLength(1);
  });

  it('stops when the caller stops', async () => {
    const { fetch } = network();
    const transport = createFetchTransport({ intake: '/', fetch, isOnline: () => true });
    const stop = new AbortController();
    const sending = transport.send(envelope, stop.signal);
    stop.abort();
    expect(await sending).toMatchObject({ reason: 'unreachable', mayHaveArrived: true });
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
  const receipt = JSON.stringify({ type: 'receipt', id: 'a', sha256: 'b' });
  beforeEach(() => void vi.useFakeTimers({ now: Date.UTC(2030, 0, 1), toFake: ['Date'] }));
  afterEach(() => void vi.useRealTimers());

  const PROBLEM = 'application/problem+json';
  const unproven = { kind: 'failed', reason: 'unreachable', mayHaveArrived: true };
  const login = { ...unproven, reason: 'intercepted' };
  const notKept = { ...unproven, mayHaveArrived: false };
  const busy = (mayHaveArrived: boolean) => ({ kind: 'failed', reason: 'busy', mayHaveArrived });
  const answer = (more: Partial<Answer>): Answer => ({
    ...{ status: 200, type: 'application/json', retryAfter: null, body: '', isOurs: true },
    ...more,
  });

  it.each<[number, string, unknown]>([
    [201, receipt, { kind: 'receipt', receipt: { id: 'a', sha256: 'b' } }],
    [200, receipt, { kind: 'receipt', receipt: { id: 'a', sha256: 'b' } }],
    [202, receipt, unproven],
    [200, '{"id":"a","sha256":"b"}', unproven],
    [200, '{"type":"receipt","id":"a"}', unproven],
    [200, '{"type":"receipt","sha256":"b"}', unproven],
    [200, '<html>Log in to the Wi-Fi</html>', login],
    [200, receipt.slice(0, -3), unproven],
    [200, 'null', unproven],
    [200, '7', unproven],
    [300, '', login],
    [302, '{"code":"too-large"}', login],
    [399, '', login],
    // A redirect that is not followed, as browsers show it.
    [0, '', login],
    [511, '', login],
    [502, '<html>Bad gateway</html>', unproven],
    [504, '<html>Timed out</html>', unproven],
    [599, '', unproven],
  ])('%i with %s', (status, body, outcome) => {
    expect(readAnswer(answer({ status, body }))).toStrictEqual(outcome);
  });

  it.each(['invalid-submission', 'wrong-agency', 'not-sealed', 'id-taken', 'too-large'])(
    'is a refusal when the intake says "%s"',
    (code) => {
      const body = JSON.stringify({ code });
      const refused = { kind: 'failed', reason: 'refused', mayHaveArrived: false };
      for (const type of [PROBLEM, `${PROBLEM}; charset=utf-8`, 'Application/Problem+JSON ;x']) {
        expect(readAnswer(answer({ status: 422, type, body }))).toStrictEqual(refused);
      }
    },
  );

  it('is a receipt only as JSON, and only from its own address', () => {
    const received = { kind: 'receipt', receipt: { id: 'a', sha256: 'b' } };
    const type = 'Application/JSON; charset=utf-8';
    expect(readAnswer(answer({ body: receipt, type }))).toStrictEqual(received);
    for (const other of ['text/plain', 'application/jsonx', PROBLEM, null])
      expect(readAnswer(answer({ body: receipt, type: other }))).toStrictEqual(unproven);
    expect(readAnswer(answer({ body: receipt, isOurs: false }))).toStrictEqual(unproven);
  });

  it('is tried again when the intake has not been given the keys yet', () => {
    const body = '{"code":"unknown-keys"}';
    expect(readAnswer(answer({ status: 422, type: PROBLEM, body }))).toMatchObject({
      reason: 'unreachable',
    });
  });

  it.each<[string, Partial<Answer>]>([
    ['a gateway with a code of its own', { type: PROBLEM, body: '{"code":"rest_no_route"}' }],
    ['a gateway with our code as a number', { type: PROBLEM, body: '{"code":7}' }],
    ['JSON of another type', { body: '{"code":"too-large"}' }],
    ['another type of problem', { type: `${PROBLEM}x`, body: '{"code":"too-large"}' }],
    ['a type that ends so', { type: `x-${PROBLEM}`, body: '{"code":"too-large"}' }],
    ['no type', { type: null, body: '{"code":"too-large"}' }],
    ['another address', { type: PROBLEM, body: '{"code":"too-large"}', isOurs: false }],
  ])('is no refusal, and no proof that nothing arrived: %s', (_, more) => {
    // A gateway can hand it on, and then answer what it likes.
    for (const status of [400, 401, 403, 404, 413, 415, 422, 499]) {
      expect(readAnswer(answer({ status, ...more }))).toStrictEqual(unproven);
    }
  });

  it.each([
    ...['invalid-json', 'not-json', 'key-mismatch', 'body-cut-short', 'hash-mismatch'],
    'unknown-keys',
  ])('is no refusal, and nothing arrived: the intake says "%s"', (code) => {
    const body = JSON.stringify({ code });
    expect(readAnswer(answer({ status: 400, type: PROBLEM, body }))).toStrictEqual(notKept);
    // What the intake says of its own storage proves nothing: it may have written before that.
    const fault = { status: 503, type: PROBLEM, body: '{"code":"storage-unavailable"}' };
    expect(readAnswer(answer(fault))).toStrictEqual(busy(true));
  });

  it('knows a login page from an intake that is not there', () => {
    const page = { type: 'text/html; charset=utf-8', body: ' <html>Log in</html>' };
    const says = (status: number, more = page) => readAnswer(answer({ status, ...more }));
    for (const status of [401, 403, 407]) expect(says(status)).toStrictEqual(login);
    expect(says(403, { ...page, body: '' })).toStrictEqual(login);
    expect(readAnswer(answer({ status: 403, type: null, body: '\n<html>' }))).toStrictEqual(login);
    expect(says(403, { type: 'x-text/html', body: '' })).toStrictEqual(unproven);
    for (const status of [400, 404, 422]) expect(says(status)).toStrictEqual(unproven);
    expect(says(502)).toStrictEqual(unproven);
  });

  it.each([
    [202, unproven],
    [500, busy(true)],
    [502, unproven],
    [503, busy(true)],
  ])(
    '%i proves nothing with a code of the intake: it is no answer of a refusal',
    (status, outcome) => {
      const body = '{"code":"too-large"}';
      expect(readAnswer(answer({ status, type: PROBLEM, body }))).toStrictEqual(outcome);
    },
  );

  it.each([408, 409, 425, 429, 500, 503])(
    '%i asks to wait, whatever it says; the intake may have it',
    (status) => {
      expect(readAnswer(answer({ status, body: '{"code":"proof-wanted"}' }))).toStrictEqual(
        busy(true),
      );
    },
  );

  it('asks to wait, and nothing arrived: the intake wants a proof first', () => {
    const wanted = { status: 429, type: PROBLEM, body: '{"code":"proof-wanted"}' };
    expect(readAnswer(answer(wanted))).toStrictEqual(busy(false));
    expect(readAnswer(answer({ ...wanted, isOurs: false }))).toStrictEqual(busy(true));
  });

  it.each<[string, number | undefined]>([
    ['7', 7000],
    [' 120 ', 120_000],
    ['soon', undefined],
    ['9999999999', undefined],
    ['Thu, 01 Jan 1970 00:00:00 GMT', 0],
    ['Tue, 01 Jan 2030 00:01:00 GMT', 60_000],
    ['2030-01-01T00:01:00Z', 60_000],
    ['Tue, 01 Jan 2030 00:01:00 +0000', 60_000],
  ])('waits as long as Retry-After says: %s', (retryAfter, retryAfterMs) => {
    const outcome = retryAfterMs === undefined ? busy(true) : { ...busy(true), retryAfterMs };
    expect(readAnswer(answer({ status: 503, retryAfter }))).toStrictEqual(outcome);
  });
});
