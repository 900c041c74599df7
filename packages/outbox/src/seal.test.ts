import { SIZE_BUCKETS_KIB, type SealedSubmission, type Submission } from '@peerkit/model';
import { beforeAll, describe, expect, it } from 'vitest';
import { fromBase64, toBase64 } from './bytes.ts';
import { readAnswer } from './fetch.transport.ts';
import { sealSubmission } from './seal.ts';
import { generateKeyPair, recipientOf, unsealSubmission, type KeyPair } from './unseal.ts';

let staff: KeyPair;
let recovery: KeyPair;
let sealed: SealedSubmission;
const submission: Submission = {
  v: 1,
  id: '0b0e6f0e-6d2f-4a7e-9d9a-2f6f3f6f1a11',
  kind: 'request-peer',
  version: 1,
  agency: 'demo',
  locale: 'el',
  answers: { area: 'Κοντά στον μύλο 🌊' },
};

beforeAll(async () => {
  [staff, recovery] = await Promise.all([generateKeyPair(), generateKeyPair()]);
  sealed = await sealSubmission(submission, [staff.recipient, recovery.recipient]);
});

async function code(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => 'fine',
    (error: unknown) => (error as { code?: unknown }).code,
  );
}

describe('sealing', () => {
  it('opens with either key, word for word', async () => {
    for (const { identity } of [staff, recovery]) {
      expect(await unsealSubmission(sealed, [identity])).toEqual(submission);
    }
    expect(await recipientOf(staff.identity)).toBe(staff.recipient);
  });

  it('is the same length for short and long answers in one bucket', async () => {
    const keys = [staff.recipient, recovery.recipient];
    const long = await sealSubmission({ ...submission, answers: 'x'.repeat(800) }, keys);
    expect(fromBase64(long.sealed).length).toBe(fromBase64(sealed.sealed).length);
    const lengths = [10, 1000, 5000, 30_000, 200_000, 900_000].map(async (length) => {
      const resealed = await sealSubmission({ ...submission, answers: 'x'.repeat(length) }, keys);
      return resealed.bucketKib;
    });
    expect(await Promise.all(lengths)).toEqual(SIZE_BUCKETS_KIB);
  });

  it('refuses what it cannot seal safely', async () => {
    const keys = [staff.recipient, recovery.recipient];
    expect(await code(sealSubmission(submission, [staff.recipient]))).toBe('too-few-recipients');
    expect(await code(sealSubmission(submission, [...keys, 'age1nonsense']))).toBe('bad-recipient');
    const huge = { ...submission, answers: 'x'.repeat(1_100_000) };
    expect(await code(sealSubmission(huge, keys))).toBe('too-large');
  });
});

describe('unsealing', () => {
  it('tells a wrong key, broken bytes and a swapped envelope apart', async () => {
    const otherKey = await generateKeyPair();
    const codeWith = (change: Partial<SealedSubmission>) =>
      code(unsealSubmission({ ...sealed, ...change }, [staff.identity]));
    expect(await code(unsealSubmission(sealed, [otherKey.identity]))).toBe('other-key');
    expect(await code(unsealSubmission(sealed, ['AGE-SECRET-KEY-1NO']))).toBe('bad-identity');
    expect(await codeWith({ sealed: `${sealed.sealed.slice(0, -8)}AAAAAAA=` })).toBe('damaged');
    expect(await codeWith({ sealed: '***' })).toBe('damaged');
    expect(await codeWith({ agency: 'other' })).toBe('mismatch');
    expect(await codeWith({ id: '1b0e6f0e-6d2f-4a7e-9d9a-2f6f3f6f1a11' })).toBe('mismatch');
    expect(await codeWith({ locale: 'en' })).toBe('mismatch');
    expect(await codeWith({})).toBe('fine');
  });
});

describe('base64', () => {
  it('goes both ways for any length', () => {
    for (const length of [0, 1, 2, 3, 100_000]) {
      const bytes = Uint8Array.from({ length }, (_, at) => (at * 31) % 256);
      expect(fromBase64(toBase64(bytes))).toEqual(bytes);
    }
  });
});

describe('readAnswer', () => {
  const receipt = JSON.stringify({ id: 'a', sha256: 'b' });
  it.each<[number, string | null, string, unknown]>([
    [201, null, receipt, { kind: 'receipt', receipt: { id: 'a', sha256: 'b' } }],
    [200, null, receipt, { kind: 'receipt', receipt: { id: 'a', sha256: 'b' } }],
    [202, null, receipt, { kind: 'failed', reason: 'unreachable' }],
    [200, null, '<html>Log in to the Wi-Fi</html>', { kind: 'failed', reason: 'unreachable' }],
    [200, null, receipt.slice(0, -3), { kind: 'failed', reason: 'unreachable' }],
    [200, null, 'null', { kind: 'failed', reason: 'unreachable' }],
    [403, null, '<html>Log in</html>', { kind: 'failed', reason: 'unreachable' }],
    [404, null, 'Not found', { kind: 'failed', reason: 'unreachable' }],
    [422, null, '{"code":"invalid-submission"}', { kind: 'failed', reason: 'refused' }],
    [413, null, '{"code":"too-large"}', { kind: 'failed', reason: 'refused' }],
    [408, null, '{"code":"x"}', { kind: 'failed', reason: 'busy' }],
    [409, null, '{"code":"x"}', { kind: 'failed', reason: 'busy' }],
    [425, null, '', { kind: 'failed', reason: 'busy' }],
    [429, '7', '{"code":"x"}', { kind: 'failed', reason: 'busy', retryAfterMs: 7000 }],
    [503, 'soon', '', { kind: 'failed', reason: 'busy' }],
    [503, 'Thu, 01 Jan 1970 00:00:00 GMT', '', { kind: 'failed', reason: 'busy', retryAfterMs: 0 }],
  ])('%i with Retry-After %s and %s', (status, retryAfter, body, outcome) => {
    expect(readAnswer(status, retryAfter, body)).toEqual(outcome);
  });
});
