import { afterEach, describe, expect, it, vi } from 'vitest';
import { prove } from './proof.ts';

afterEach(() => void vi.restoreAllMocks());

const PARAMETERS = {
  algorithm: 'PBKDF2/SHA-256',
  nonce: '000fa10b5c2d3e4f60718293a4b5c6d7',
  salt: '0a1b2c3d4e5f60718293a4b5c6d7e8f9',
  cost: 100,
  keyLength: 32,
  keyPrefix: '01',
};
/** What Python's `hashlib.pbkdf2_hmac` finds first that answers it. */
const SOLUTION = {
  counter: 494,
  derivedKey: '0190629d7c5aa34831f167744a7bc7f068900ff6ba61ce6db08a94e162d8a377',
};
/** The key would have to be all ones. */
const UNSOLVABLE = { ...PARAMETERS, cost: 1, keyPrefix: 'f'.repeat(64) };

/** What is proved to an intake that sets this challenge. */
async function proofOf(challenge: unknown, signal = new AbortController().signal) {
  const fetch = vi.fn((_url: string, _init?: RequestInit) =>
    Promise.resolve(Response.json(challenge)),
  );
  const proof = await prove('https://intake.test', signal, fetch as typeof globalThis.fetch);
  return { proof: proof && (JSON.parse(atob(proof)) as unknown), requests: fetch.mock.calls };
}

/** How often work was done from now on. */
function countWork() {
  const work = vi.spyOn(crypto.subtle, 'deriveBits');
  return () => work.mock.calls.length;
}

describe('the proof for a flooded intake', () => {
  it('is the challenge as it came, with its solution', async () => {
    const challenge = { parameters: PARAMETERS, signature: 'of the intake' };
    const { signal } = new AbortController();
    const { proof, requests } = await proofOf(challenge, signal);
    expect(proof).toEqual({ challenge, solution: SOLUTION });
    expect(requests).toEqual([
      [
        'https://intake.test/v1/challenge',
        {
          ...{ credentials: 'omit', referrerPolicy: 'no-referrer' },
          ...{ cache: 'no-store', redirect: 'error', signal },
        },
      ],
    ]);
  });

  it.each([
    ['the most work', { cost: 50_000, keyPrefix: '0' }],
    ['the longest key', { keyLength: 64, keyPrefix: '0' }],
    ['the longest nonce and salt', { nonce: '0a'.repeat(64), salt: 'a0'.repeat(64) }],
  ])('is done for %s that is asked for', async (_, more) => {
    const challenge = { parameters: { ...PARAMETERS, cost: 1, keyPrefix: '0', ...more } };
    expect((await proofOf(challenge)).proof).toMatchObject({ challenge });
  });

  it.each<[string, unknown]>([
    ['nothing', null],
    ['a text', 'x'],
    ['no parameters', {}],
    ['parameters that are none', { parameters: null }],
    ...[
      ['another algorithm', { algorithm: 'SHA-256' }] as const,
      ['more work than is done for anybody', { cost: 50_001 }] as const,
      ['a cost in words', { cost: '1' }] as const,
      ['no cost', { cost: undefined }] as const,
      ['a longer key', { keyLength: 65 }] as const,
      ['a length in words', { keyLength: '32' }] as const,
      ['a nonce that is a number', { nonce: 12 }] as const,
      ['a nonce that begins with another letter', { nonce: 'x0a' }] as const,
      ['a nonce that ends in another letter', { nonce: '0ax' }] as const,
      ['an empty nonce', { nonce: '' }] as const,
      ['a nonce that is too long', { nonce: '0'.repeat(130) }] as const,
      ['a salt that is a number', { salt: 12 }] as const,
      ['a salt of other letters', { salt: 'salt' }] as const,
      ['a beginning that is a number', { keyPrefix: 0 }] as const,
      ['a beginning of other letters', { keyPrefix: 'x' }] as const,
    ].map(([what, more]): [string, unknown] => [
      what,
      { parameters: { ...PARAMETERS, cost: 1, keyPrefix: '0', ...more } },
    ]),
  ])('is none, and no work, where it sets %s', async (_, challenge) => {
    const work = countWork();
    expect((await proofOf(challenge)).proof).toBeUndefined();
    expect(work()).toBe(0);
  });

  it('is not begun once nobody waits for it', async () => {
    const work = countWork();
    const { proof } = await proofOf({ parameters: PARAMETERS }, AbortSignal.abort());
    expect(proof).toBeUndefined();
    expect(work()).toBe(0);
  });

  it('is given up after eight seconds: a slow phone goes without', async () => {
    const work = countWork();
    const times = [1000, 1000, 9000, 9001];
    vi.spyOn(performance, 'now').mockImplementation(() => times.shift() ?? Infinity);
    expect((await proofOf({ parameters: UNSOLVABLE })).proof).toBeUndefined();
    expect(work()).toBe(2);
  });

  it('is given up after ten thousand tries', async () => {
    const { subtle } = crypto;
    const key = await subtle.importKey('raw', new Uint8Array(1), 'PBKDF2', false, ['deriveBits']);
    vi.spyOn(subtle, 'importKey').mockResolvedValue(key);
    const work = vi.spyOn(subtle, 'deriveBits').mockResolvedValue(new ArrayBuffer(32));
    expect((await proofOf({ parameters: UNSOLVABLE })).proof).toBeUndefined();
    expect(work).toHaveBeenCalledTimes(10_000);
  });
});
