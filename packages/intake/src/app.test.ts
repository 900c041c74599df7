import { createHash } from 'node:crypto';
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

function post(submission: SealedSubmission, init: RequestInit = {}): Request {
  return new Request('http://intake.test/v1/submissions', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': submission.id },
    body: JSON.stringify(submission),
    ...init,
  });
}

async function answerOf(response: Response | Promise<Response>) {
  const answer = await response;
  const body = (await answer.json()) as Record<string, unknown>;
  return { status: answer.status, code: body['code'], body, headers: answer.headers };
}

describe('the set-up', () => {
  it.each([
    [{ recipients: ['age1…', 'age1…'] }, '"age1…" is not a public key'],
    [{ recipients: ['age1staff'] }, 'two public keys'],
    [{ recipients: ['age1staff', 'age1staff'] }, 'two public keys'],
    [{ recipients: [] }, 'two public keys'],
    [{ retired: [{ recipient: 'foo', retiredAt: 0 }] }, '"foo" is not a public key'],
    [{ agency: 'Your Agency!' }, '"Your Agency!" is not a short name'],
  ])('%j is refused: no message could come in', (options, words) => {
    expect(() => app(options)).toThrow(words);
  });
});

describe('POST /v1/submissions', () => {
  it('answers 201 with a receipt, and from then on 200 with the same receipt', async () => {
    const submission = sealed();
    const receipt = { type: 'receipt', id: submission.id, sha256: submission.sha256 };
    expect(await answerOf(app().request(post(submission)))).toMatchObject({
      status: 201,
      body: receipt,
    });
    expect(await answerOf(app().request(post(submission)))).toMatchObject({
      status: 200,
      body: receipt,
    });
    expect(await store.list()).toHaveLength(1);
    expect((await store.get(submission.id))?.submission).toEqual(submission);
    expect(events).toEqual([{ event: 'received' }, { event: 'repeated' }]);
  });

  it('stores a single row when 200 requests with the same submission arrive at once', async () => {
    const submission = sealed();
    const intake = app();
    const answers = await Promise.all(
      Array.from({ length: 200 }, () => answerOf(intake.request(post(submission)))),
    );
    expect(answers.filter((answer) => answer.status === 201)).toHaveLength(1);
    expect(answers.filter((answer) => answer.status === 200)).toHaveLength(199);
    expect(await store.list()).toHaveLength(1);
  });

  it('never accepts other bytes or another envelope under an id that is taken', async () => {
    const submission = sealed();
    await app().request(post(submission));
    for (const other of [sealed({ id: submission.id }), { ...submission, locale: 'fr' }]) {
      expect(await answerOf(app().request(post(other)))).toMatchObject({
        status: 422,
        code: 'id-taken',
      });
    }
    expect((await store.get(submission.id))?.submission).toEqual(submission);
  });

  it('takes the id from the body where a proxy dropped the key', async () => {
    const request = () => post(sent, { headers: { 'Content-Type': 'application/json' } });
    const sent = sealed();
    expect(await answerOf(app().request(request()))).toMatchObject({ status: 201 });
    expect(await answerOf(app().request(request()))).toMatchObject({ status: 200 });
  });

  it.each([64, 256, 1024] as const)('takes the %i KiB that a form seals', async (bucketKib) => {
    // Sixteen post-quantum keys of 2,000 characters, and as much header in the seal, are the most there can be.
    const recipients = Array.from({ length: 16 }, (_, at) => `age1pq1${at}${'q'.repeat(1990)}`);
    const submission = sealed({ bucketKib, keyIds: recipients });
    const body = JSON.stringify(submission);
    expect(await answerOf(app({ recipients }).request(post(submission)))).toMatchObject({
      status: 201,
    });
    expect(body.length).toBeGreaterThan(bucketKib * 1024);
  });

  const submission = sealed();
  const json = { 'Content-Type': 'application/json' };
  it.each<[string, number, string, RequestInit]>([
    ['another key', 400, 'key-mismatch', { headers: { ...json, 'Idempotency-Key': 'x' } }],
    ['a form', 415, 'not-json', { headers: { 'Content-Type': 'text/plain' } }],
    ['half a body', 400, 'invalid-json', { body: JSON.stringify(submission).slice(0, 700) }],
    ['no body', 400, 'invalid-json', { body: '' }],
    ['a list', 422, 'invalid-submission', { body: '[]' }],
    ['keys of another agency', 422, 'unknown-keys', change({ keyIds: ['age1x', 'age1y'] })],
    ['a key swapped for another', 422, 'unknown-keys', change({ keyIds: ['age1staff', 'age1x'] })],
    ['one key more', 422, 'unknown-keys', change({ keyIds: [...RECIPIENTS, 'age1x'] })],
    ['one recipient more than it names', 422, 'not-sealed', change(withOneMore())],
    ['bytes that are no age file', 422, 'not-sealed', change(notSealed())],
    ['another agency', 422, 'wrong-agency', change({ agency: 'other' })],
    ['a wrong hash', 422, 'hash-mismatch', change({ sha256: 'ab'.repeat(32) })],
    ['a single key', 422, 'invalid-submission', change({ keyIds: ['age1staff'] })],
    [
      'too much',
      413,
      'too-large',
      { body: JSON.stringify({ ...submission, x: 'x'.repeat(1_600_000) }) },
    ],
    ['pollution', 422, 'invalid-submission', { body: '{"__proto__":{"id":1},"constructor":{}}' }],
  ])('refuses %s with %i %s', async (_what, status, code, init) => {
    const answer = await answerOf(app().request(post(submission, init)));
    expect(answer).toMatchObject({ status, code });
    expect(answer.headers.get('Content-Type')).toBe('application/problem+json');
    expect(answer.body).toMatchObject({ type: 'about:blank', status });
    expect(events).toEqual([{ event: 'refused', code }]);
    expect(await store.list()).toEqual([]);
  });

  function change(part: Partial<SealedSubmission>): RequestInit {
    return { body: JSON.stringify({ ...submission, ...part }) };
  }

  /** Sealed to three, of which the envelope names two. */
  function withOneMore(): Partial<SealedSubmission> {
    const { sealed: bytes, sha256 } = sealed({ keyIds: [...RECIPIENTS, 'age1x'] });
    return { sealed: bytes, sha256 };
  }

  function notSealed(): Partial<SealedSubmission> {
    const bytes = Buffer.alloc(1024 + 400, 'jo');
    return {
      sealed: bytes.toString('base64'),
      sha256: createHash('sha256').update(bytes).digest('hex'),
    };
  }

  it('takes what was sealed to a key that was retired lately, and no longer after that', async () => {
    const retiredAt = Date.UTC(2026, 10, 1);
    const rotated = {
      recipients: ['age1new', RECIPIENTS[1]],
      retired: [{ recipient: RECIPIENTS[0], retiredAt }],
    };
    const at = (day: number) => () => retiredAt + day * 86_400_000;
    const late = await answerOf(app({ ...rotated, now: at(34) }).request(post(submission)));
    expect(late).toMatchObject({ status: 422, code: 'unknown-keys' });
    expect((await app({ ...rotated, now: at(33) }).request(post(submission))).status).toBe(201);
    const { recipients } = (await answerOf(app(rotated).request('/v1/agency'))).body;
    expect(recipients).toEqual(['age1new', RECIPIENTS[1]]);
  });

  it('accepts a quoted key and a charset', async () => {
    const headers = {
      'Content-Type': 'application/json; charset=utf-8',
      'Idempotency-Key': `"${submission.id}"`,
    };
    expect((await app().request(post(submission, { headers }))).status).toBe(201);
  });

  it('stops reading at the limit, whatever length was declared', async () => {
    let sent = 0;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 1024;
        controller.enqueue(new Uint8Array(1024).fill(0x20));
      },
    });
    const init = { body, duplex: 'half' } as RequestInit;
    expect(await answerOf(app().request(post(submission, init)))).toMatchObject({
      code: 'too-large',
    });
    expect(sent).toBeLessThan(1600 * 1024);
  });

  it('says when a body was cut short', async () => {
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        controller.error(new Error('reset'));
      },
    });
    const init = { body, duplex: 'half' } as RequestInit;
    expect(await answerOf(app().request(post(submission, init)))).toMatchObject({
      code: 'body-cut-short',
    });
  });

  it('answers 503 with Retry-After when it cannot store, never 201', async () => {
    const full = Object.assign(new Error('database or disk is full: CANARY'), {
      code: 'ERR_SQLITE_ERROR',
      errcode: 13,
    });
    const broken = { ...store, put: () => Promise.reject(full), ping: () => Promise.reject(full) };
    const answer = await answerOf(app({ store: broken }).request(post(submission)));
    expect(answer).toMatchObject({ status: 503, code: 'storage-unavailable' });
    expect(answer.headers.get('Retry-After')).toBe('30');
    expect(events).toEqual([
      { event: 'failed', code: 'storage-unavailable', cause: 'ERR_SQLITE_ERROR 13' },
    ]);
    expect((await app({ store: broken }).request('/v1/health')).status).toBe(503);
  });

  it('repeats nothing of what was sent, in answers or in the log', async () => {
    const canary = 'CANARY-jo';
    const bodies = [
      { ...submission, [canary]: 1 },
      { ...submission, locale: canary.repeat(9) },
      { ...submission, answers: { name: canary } },
      canary,
    ];
    for (const body of bodies) {
      const answer = await app().request(
        post(submission, {
          body: JSON.stringify(body),
          headers: {
            ...json,
            'Idempotency-Key': submission.id,
            'User-Agent': canary,
            Referer: canary,
          },
        }),
      );
      expect(JSON.stringify([await answer.text(), [...answer.headers], events])).not.toContain(
        canary,
      );
    }
  });
});

describe('the other addresses', () => {
  it('reports its health and its agency', async () => {
    expect(await answerOf(app().request('/v1/health'))).toMatchObject({
      status: 200,
      body: { status: 'connected' },
    });
    expect((await answerOf(app().request('/v1/agency'))).body).toEqual({
      agency: 'demo',
      recipients: RECIPIENTS,
      kinds: [
        ...['request-peer', 'naloxone-supplies', 'needle-pickup', 'bad-supply', 'program-info'],
        ...['peer-worker', 'referral', 'encounter-log', 'feedback', 'wrong-entry'],
      ],
    });
  });

  it('refuses unknown addresses and methods', async () => {
    expect(await answerOf(app().request('/'))).toMatchObject({ status: 404, code: 'not-found' });
    const get = await answerOf(app().request('/v1/submissions'));
    expect(get).toMatchObject({ status: 405, code: 'method-not-allowed' });
    expect(get.headers.get('Allow')).toBe('POST');
  });

  it('sets no cookie, and forbids framing, type sniffing and caching', async () => {
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
    const submission = sealed();
    const init = {
      headers: {
        'Content-Type': 'application/json',
        'Idempotency-Key': submission.id,
        Origin: good,
      },
    };
    const sent = await app({ origins: [good] }).request(post(submission, init));
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
