import { SIZE_BUCKETS_KIB, type SealedSubmission, type Submission } from '@peerkit/model';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { Encrypter } from 'age-encryption';
import { fromBase64, sha256Hex, toBase64 } from './bytes.ts';
import { sealSubmission } from './seal.ts';
import hybrid from './testing/golden/v1-hybrid.json' with { type: 'json' };
import {
  generateKeyPair,
  recipientOf,
  UnsealError,
  unsealSubmission,
  type KeyPair,
} from './unseal.ts';

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

/** An envelope whose sealed part is this text, whatever it says. */
async function sealText(text: string): Promise<SealedSubmission> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(staff.recipient);
  const bytes = Uint8Array.from(await encrypter.encrypt(text));
  return { ...sealed, sealed: toBase64(bytes), sha256: await sha256Hex(bytes) };
}

afterEach(() => void vi.unstubAllGlobals());

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

  it('tells a developer which key is wrong, and what is too large', async () => {
    const keys = [staff.recipient, recovery.recipient];
    await expect(sealSubmission(submission, [...keys, 'age1nonsense'])).rejects.toMatchObject({
      name: 'OutboxError',
      message: 'Recipient 3 is not an age public key.',
      cause: expect.any(Error) as Error,
    });
    const huge = { ...submission, answers: 'x'.repeat(1_100_000) };
    await expect(sealSubmission(huge, keys)).rejects.toThrow('The answers are too large to send.');
  });

  describe('where a page has spoilt a built-in', () => {
    const { reduce } = Array.prototype;
    beforeEach(() => {
      const spoilt = function (this: unknown[]) {
        return this.length > 1 ? this : this[0];
      };
      Object.assign(Array.prototype, { reduce: spoilt });
    });
    afterEach(() => void Object.assign(Array.prototype, { reduce }));

    it('seals with what the browser has', async () => {
      const here = await sealSubmission(submission, [staff.recipient, recovery.recipient]);
      Object.assign(Array.prototype, { reduce });
      expect(await unsealSubmission(here, [staff.identity])).toEqual(submission);
    });

    it('says that it cannot seal to hybrid keys', async () => {
      const failed: unknown = await sealSubmission(submission, hybrid.sealed.keyIds).catch(
        (error: unknown) => error,
      );
      Object.assign(Array.prototype, { reduce });
      expect(failed).toMatchObject({
        code: 'cannot-seal',
        message: 'Sealing failed on this page.',
        cause: expect.any(Error) as Error,
      });
    });
  });

  it('fills a size to its last byte', async () => {
    const keys = [staff.recipient, recovery.recipient];
    const rest = JSON.stringify({ ...submission, answers: '' }).length;
    const bucket = async (bytes: number) => {
      const answers = 'x'.repeat(bytes - rest);
      return (await sealSubmission({ ...submission, answers }, keys)).bucketKib;
    };
    const [first, second] = SIZE_BUCKETS_KIB;
    expect(await bucket(first * 1024)).toBe(first);
    expect(await bucket(first * 1024 + 1)).toBe(second);
  });

  it('says that it needs https where a page is not secure', async () => {
    vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) });
    await expect(sha256Hex(new Uint8Array(1))).rejects.toMatchObject({
      code: 'not-secure',
      message: 'Sealing needs a page opened over https.',
    });
  });

  it('hashes as everybody does', async () => {
    const abc = Uint8Array.from([0x61, 0x62, 0x63]);
    expect(await sha256Hex(abc)).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
    // The digest of nothing has bytes under 16: each is two digits all the same.
    expect(await sha256Hex(new Uint8Array())).toBe(
      'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    );
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
    expect(await codeWith({ kind: 'other' })).toBe('mismatch');
    expect(await codeWith({})).toBe('fine');
  });

  it('says what is wrong, with its cause', async () => {
    const open = (change: Partial<SealedSubmission>, key = staff.identity) =>
      unsealSubmission({ ...sealed, ...change }, [key]).catch((error: unknown) => error);
    const cause = expect.any(Error) as Error;
    const other = await generateKeyPair();
    const broken = Uint8Array.from({ length: 500 }, (_, at) => at % 256);

    expect(await open({ sha256: '0'.repeat(64) })).toMatchObject({
      name: 'UnsealError',
      code: 'damaged',
      message: 'The sealed bytes are not the ones that were received.',
    });
    expect(await open({ sealed: '***' })).toMatchObject({
      message: 'The sealed bytes are not base64.',
      cause,
    });
    expect(await open({ sealed: toBase64(broken), sha256: await sha256Hex(broken) })).toMatchObject(
      { code: 'damaged', message: 'The sealed bytes are damaged.', cause },
    );
    expect(await open({}, other.identity)).toMatchObject({
      message: 'None of the given keys opens this submission.',
      cause,
    });
    expect(await open({}, 'AGE-SECRET-KEY-1NO')).toMatchObject({
      message: 'That is not an age secret key.',
      cause,
    });
    expect(await open({ kind: 'other' })).toMatchObject({
      message: 'The envelope and its content differ in "kind".',
    });
    await expect(recipientOf('AGE-SECRET-KEY-1NO')).rejects.toMatchObject({
      name: 'UnsealError',
      code: 'bad-identity',
      message: 'That is not an age secret key.',
      cause,
    });
  });

  it.each(['Sam is by the mill', 'null', '7', '"text"'])(
    'opens no submission that is %s, and quotes none of it',
    async (text) => {
      const opening = unsealSubmission(await sealText(text), [staff.identity]);
      const error = await opening.catch((reason: unknown) => reason as UnsealError);
      expect(error).toBeInstanceOf(UnsealError);
      expect(error).toMatchObject({
        code: 'mismatch',
        message: 'The content is not a submission.',
      });
      expect(error).not.toHaveProperty('cause');
    },
  );

  it('opens one whose language was changed on its way, and tells the one inside', async () => {
    const opened = await unsealSubmission({ ...sealed, locale: 'en' }, [staff.identity]);
    expect(opened).toMatchObject({ locale: 'el' });
    for (const locale of [undefined, 7]) {
      const odd = await sealText(JSON.stringify({ ...submission, locale }));
      await expect(unsealSubmission(odd, [staff.identity])).rejects.toMatchObject({
        code: 'mismatch',
        message: 'There is no language inside.',
      });
    }
  });

  it('opens no submission without answers', async () => {
    const { answers, ...rest } = submission;
    expect(answers).toBeDefined();
    const opening = unsealSubmission(await sealText(JSON.stringify(rest)), [staff.identity]);
    await expect(opening).rejects.toMatchObject({
      code: 'mismatch',
      message: 'There are no answers inside.',
    });
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
