import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { afterEach, describe, expect, it } from 'vitest';
import { prove } from '../../../outbox/src/proof.ts';
import { createIntakeApp } from '../app.ts';
import { openSubmissionStore, type SubmissionStore } from '../store/submission-store.ts';
import { RECIPIENTS, sealed } from '../testing/sealed.ts';
import { createProofOfWork } from './proof-of-work.ts';

let store: SubmissionStore | undefined;
afterEach(() => store?.close());

async function flooded() {
  store = await openSubmissionStore(':memory:');
  let time = Date.now();
  const now = () => time;
  const proof = createProofOfWork(now);
  const app = createIntakeApp({ store, agency: 'demo', recipients: RECIPIENTS, proof, now });
  const send = async (submission = sealed(), altcha?: string) => {
    const response = await app.request('/v1/submissions', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...(altcha && { Altcha: altcha }) },
      body: JSON.stringify(submission),
    });
    const { code } = (await response.json()) as { code?: string };
    return { status: response.status, code, wait: response.headers.get('Retry-After') };
  };
  const first = sealed();
  expect((await send(first)).status).toBe(201);
  // Sixty at once are free, and whoever they are from.
  for (let count = 1; count < 60; count += 1) expect((await send()).status).toBe(201);
  return { app, send, first, pass: (ms: number) => (time += ms), proof };
}

describe('an intake that is flooded', () => {
  it('asks for work, and says when to come again without', async () => {
    const { send, first, pass } = await flooded();
    const late = sealed();
    expect(await send(late)).toEqual({ status: 429, code: 'proof-wanted', wait: '30' });
    expect(await store?.get(late.id)).toBeUndefined();
    // What it has is told for nothing.
    expect((await send(first)).status).toBe(200);
    pass(2_000);
    expect((await send(late)).status).toBe(201);
    expect((await send()).status).toBe(429);
  });

  it('counts nothing that it refuses: who posts rubbish takes no place from a person', async () => {
    store = await openSubmissionStore(':memory:');
    const time = Date.now();
    const now = () => time;
    const proof = createProofOfWork(now);
    const app = createIntakeApp({ store, agency: 'demo', recipients: RECIPIENTS, proof, now });
    const post = async (type: string, body: string) => {
      const headers = { 'Content-Type': type };
      return (await app.request('/v1/submissions', { method: 'POST', headers, body })).status;
    };
    // What programs post that fill in any form they find.
    const rubbish =
      'name=Jo&email=jo%40example.org&message=Buy+now&website=http%3A%2F%2Fspam.example';
    for (let count = 0; count < 70; count += 1) {
      expect(await post('application/x-www-form-urlencoded', rubbish)).toBe(415);
      expect(await post('application/json', '{"message":"Buy now"}')).toBe(422);
    }
    expect(await store.count()).toBe(0);
    expect(await post('application/json', JSON.stringify(sealed()))).toBe(201);
  });

  it('takes what the outbox proves, each proof once', async () => {
    const { app, send } = await flooded();
    const viaApp = ((url: string, init?: RequestInit) => app.request(url, init)) as typeof fetch;
    const proof = await prove('http://intake.test', new AbortController().signal, viaApp);
    expect(typeof proof).toBe('string');
    expect((await send(sealed(), proof)).status).toBe(201);
    expect((await send(sealed(), proof)).status).toBe(429);
  });

  it('takes no proof that is made up, old or of another intake', async () => {
    const { send, proof, pass } = await flooded();
    const solved = async (of = proof): Promise<string> => {
      const challenge = await of.challenge();
      const solution = await solveChallenge({ challenge, deriveKey });
      return btoa(JSON.stringify({ challenge, solution }));
    };
    const other = await solved(createProofOfWork());
    const cheap = JSON.parse(atob(await solved())) as { solution: { derivedKey: string } };
    cheap.solution.derivedKey = '00'.repeat(32);
    for (const made of [
      'x',
      '',
      btoa('{}'),
      btoa('null'),
      btoa('{"challenge":{"parameters":{}},"solution":{}}'),
      'A'.repeat(9000),
      other,
      btoa(JSON.stringify(cheap)),
    ]) {
      expect((await send(sealed(), made)).status, made.slice(0, 40)).toBe(429);
    }
    const old = await solved();
    pass(11 * 60_000);
    expect(await proof.accepts(old)).toBe(false);
    expect(await proof.accepts(await solved())).toBe(true);
  });
});

it('sets no challenge where none is asked for', async () => {
  store = await openSubmissionStore(':memory:');
  const app = createIntakeApp({ store, agency: 'demo', recipients: RECIPIENTS });
  expect((await app.request('/v1/challenge')).status).toBe(404);
});
