import type { SealedSubmission } from '@peerkit/model';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createIntakeApp, type IntakeEvent, type IntakeOptions } from './app.ts';
import { openSubmissionStore, type SubmissionStore } from './store/submission-store.ts';
import { RECIPIENTS, sealed } from './testing/sealed.ts';

let store: SubmissionStore;
let events: IntakeEvent[];

beforeEach(async () => {
  store = await openSubmissionStore(':memory:');
  events = [];
});
afterEach(() => store.close());

function app(options: Partial<IntakeOptions> = {}) {
  return createIntakeApp({
    store,
    agency: 'demo',
    recipients: RECIPIENTS,
    log: (event) => events.push(event),
    ...options,
  });
}

function post(one: SealedSubmission, init: RequestInit = {}): Request {
  return new Request('http://intake.test/v1/submissions', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': one.id },
    body: JSON.stringify(one),
    ...init,
  });
}

async function told(response: Response | Promise<Response>) {
  const answer = await response;
  const body = (await answer.json()) as Record<string, unknown>;
  return { status: answer.status, code: body['code'], body, headers: answer.headers };
}

describe('POST /v1/submissions', () => {
  it('answers 201 with a receipt, and 200 with the same one ever after', async () => {
    const one = sealed();
    const receipt = { id: one.id, sha256: one.sha256 };
    expect(await told(app().request(post(one)))).toMatchObject({ status: 201, body: receipt });
    expect(await told(app().request(post(one)))).toMatchObject({ status: 200, body: receipt });
    expect(await store.list()).toHaveLength(1);
    expect((await store.get(one.id))?.submission).toEqual(one);
    expect(events).toEqual([{ event: 'received' }, { event: 'repeated' }]);
  });

  it('makes one row of a storm', async () => {
    const one = sealed();
    const intake = app();
    const answers = await Promise.all(
      Array.from({ length: 200 }, () => told(intake.request(post(one)))),
    );
    expect(answers.filter((answer) => answer.status === 201)).toHaveLength(1);
    expect(answers.filter((answer) => answer.status === 200)).toHaveLength(199);
    expect(await store.list()).toHaveLength(1);
  });

  it('never lets other bytes or another envelope take an id', async () => {
    const one = sealed();
    await app().request(post(one));
    for (const other of [sealed({ id: one.id }), { ...one, locale: 'fr' }]) {
      expect(await told(app().request(post(other)))).toMatchObject({
        status: 422,
        code: 'id-taken',
      });
    }
    expect((await store.get(one.id))?.submission).toEqual(one);
  });

  const one = sealed();
  const json = { 'Content-Type': 'application/json' };
  it.each<[string, number, string, RequestInit]>([
    ['no key', 400, 'key-missing', { headers: json }],
    ['another key', 400, 'key-mismatch', { headers: { ...json, 'Idempotency-Key': 'x' } }],
    ['a form', 415, 'not-json', { headers: { 'Content-Type': 'text/plain' } }],
    ['half a body', 400, 'invalid-json', { body: JSON.stringify(one).slice(0, 700) }],
    ['no body', 400, 'invalid-json', { body: '' }],
    ['a list', 422, 'invalid-submission', { body: '[]' }],
    ['a key of another agency', 422, 'unknown-keys', change({ keyIds: ['age1x', 'age1y'] })],
    ['another agency', 422, 'wrong-agency', change({ agency: 'other' })],
    ['a wrong hash', 422, 'hash-mismatch', change({ sha256: 'ab'.repeat(32) })],
    ['one key only', 422, 'invalid-submission', change({ keyIds: ['age1staff'] })],
    ['too much', 413, 'too-large', { body: JSON.stringify({ ...one, x: 'x'.repeat(70_000) }) }],
    ['pollution', 422, 'invalid-submission', { body: '{"__proto__":{"id":1},"constructor":{}}' }],
  ])('refuses %s with %i %s', async (_what, status, code, init) => {
    const answer = await told(app().request(post(one, init)));
    expect(answer).toMatchObject({ status, code });
    expect(answer.headers.get('Content-Type')).toBe('application/problem+json');
    expect(answer.body).toMatchObject({ type: 'about:blank', status });
    expect(events).toEqual([{ event: 'refused', code }]);
    expect(await store.list()).toEqual([]);
  });

  function change(part: Partial<SealedSubmission>): RequestInit {
    return { body: JSON.stringify({ ...one, ...part }) };
  }

  it('takes a quoted key and a charset', async () => {
    const headers = {
      'Content-Type': 'application/json; charset=utf-8',
      'Idempotency-Key': `"${one.id}"`,
    };
    expect((await app().request(post(one, { headers }))).status).toBe(201);
  });

  it('stops reading at the limit, whatever length was claimed', async () => {
    let sent = 0;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 1024;
        controller.enqueue(new Uint8Array(1024).fill(0x20));
      },
    });
    const init = { body, duplex: 'half' } as RequestInit;
    expect(await told(app().request(post(one, init)))).toMatchObject({ code: 'too-large' });
    expect(sent).toBeLessThan(80 * 1024);
  });

  it('says when a body was cut short', async () => {
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        controller.error(new Error('reset'));
      },
    });
    const init = { body, duplex: 'half' } as RequestInit;
    expect(await told(app().request(post(one, init)))).toMatchObject({ code: 'body-cut-short' });
  });

  it('says 503 and when to come back if it cannot store, never 201', async () => {
    const full = Object.assign(new Error('database or disk is full: CANARY'), {
      code: 'ERR_SQLITE_ERROR',
      errcode: 13,
    });
    const broken = { ...store, put: () => Promise.reject(full), ping: () => Promise.reject(full) };
    const answer = await told(app({ store: broken }).request(post(one)));
    expect(answer).toMatchObject({ status: 503, code: 'storage-unavailable' });
    expect(answer.headers.get('Retry-After')).toBe('30');
    expect(events).toEqual([
      { event: 'failed', code: 'storage-unavailable', cause: 'ERR_SQLITE_ERROR 13' },
    ]);
    expect((await app({ store: broken }).request('/v1/health')).status).toBe(503);
  });

  it('tells nothing of what was sent, in answers or in the log', async () => {
    const canary = 'CANARY-jo';
    const bodies = [
      { ...one, [canary]: 1 },
      { ...one, locale: canary.repeat(9) },
      { ...one, answers: { name: canary } },
      canary,
    ];
    for (const body of bodies) {
      const answer = await app().request(
        post(one, {
          body: JSON.stringify(body),
          headers: { ...json, 'Idempotency-Key': one.id, 'User-Agent': canary, Referer: canary },
        }),
      );
      expect(JSON.stringify([await answer.text(), [...answer.headers], events])).not.toContain(
        canary,
      );
    }
  });
});

describe('the other addresses', () => {
  it('says that it is connected, and who it is', async () => {
    expect(await told(app().request('/v1/health'))).toMatchObject({
      status: 200,
      body: { status: 'connected' },
    });
    expect((await told(app().request('/v1/agency'))).body).toEqual({
      agency: 'demo',
      recipients: RECIPIENTS,
      kinds: ['request-peer'],
    });
  });

  it('refuses what it does not know', async () => {
    expect(await told(app().request('/'))).toMatchObject({ status: 404, code: 'not-found' });
    const get = await told(app().request('/v1/submissions'));
    expect(get).toMatchObject({ status: 405, code: 'method-not-allowed' });
    expect(get.headers.get('Allow')).toBe('POST');
  });

  it('sets no cookie and lets nothing be framed, guessed or kept', async () => {
    const { headers } = await app().request('/v1/agency');
    expect(headers.get('Set-Cookie')).toBeNull();
    expect(headers.get('Cache-Control')).toBe('no-store');
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(headers.get('Content-Security-Policy')).toContain("frame-ancestors 'none'");
  });
});

describe('other sites', () => {
  const good = 'https://agency.example';
  const preflight = (origin: string, origins: readonly string[] = [good]) =>
    app({ origins }).request('/v1/submissions', {
      method: 'OPTIONS',
      headers: { Origin: origin, 'Access-Control-Request-Method': 'POST' },
    });

  it('may send when they are on the list', async () => {
    const answer = await preflight(good);
    expect(answer.status).toBe(204);
    expect(answer.headers.get('Access-Control-Allow-Origin')).toBe(good);
    expect(answer.headers.get('Access-Control-Allow-Headers')).toContain('Idempotency-Key');
    expect(answer.headers.get('Access-Control-Allow-Credentials')).toBeNull();
    const one = sealed();
    const init = {
      headers: {
        'Content-Type': 'application/json',
        'Idempotency-Key': one.id,
        Origin: good,
      },
    };
    const sent = await app({ origins: [good] }).request(post(one, init));
    expect(sent.status).toBe(201);
    expect(sent.headers.get('Access-Control-Allow-Origin')).toBe(good);
    expect(sent.headers.get('Vary')).toBe('Origin');
  });

  it.each([
    'null',
    'https://agency.example.evil.test',
    'https://evil-agency.example',
    'http://agency.example',
    'https://agency.example:8443',
    'https://AGENCY.example',
    'https://agency.example/',
    '*',
  ])('get nothing as %s', async (origin) => {
    const answer = await preflight(origin);
    expect(answer.status).toBe(403);
    expect(answer.headers.get('Access-Control-Allow-Origin')).toBeNull();
  });

  it('get nothing when there is no list', async () => {
    expect((await preflight(good, [])).headers.get('Access-Control-Allow-Origin')).toBeNull();
  });

  it.each(['*', 'null', 'agency.example', 'https://agency.example/', 'https://*.example'])(
    'cannot be listed as %s',
    (origin) => {
      expect(() => app({ origins: [origin] })).toThrow(RangeError);
    },
  );
});
