import { Decrypter } from 'age-encryption';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { toBase64 } from '../bytes.ts';
import { prepareSealing, sealSubmission } from '../seal.ts';
import { generateKeyPair, unsealSubmission } from '../unseal.ts';
import { x25519KeyOf } from './bech32.ts';
import { encrypt } from './encrypt.ts';

const { library } = vi.hoisted(() => ({ library: vi.fn() }));
vi.mock('./library.ts', async (original) => {
  library();
  return original();
});

afterEach(() => {
  vi.restoreAllMocks();
  library.mockClear();
  vi.resetModules();
});

const keyOf = (recipient: string): Uint8Array<ArrayBuffer> => {
  const key = x25519KeyOf(recipient);
  if (!key) throw new Error('Not a classic recipient.');
  return key;
};

const submission = {
  v: 1,
  id: '0b0e6f0e-6d2f-4a7e-9d9a-2f6f3f6f1a11',
  kind: 'request-peer',
  version: 1,
  agency: 'demo',
  locale: 'el',
  answers: { area: 'Κοντά στον μύλο 🌊' },
} as const;

/** As browsers from before 2024. */
function forgetX25519(): void {
  const unknown = new DOMException('Unrecognized name.', 'NotSupportedError');
  vi.spyOn(crypto.subtle, 'generateKey').mockRejectedValue(unknown);
}

describe('encrypting as age does', () => {
  // 65,536 is the size of a part: below, at and above it, and none.
  it.each([0, 1, 4096, 65_535, 65_536, 65_537, 131_072, 1_048_576])(
    'is opened by each recipient, and by nobody else: %i bytes',
    async (length) => {
      const pairs = await Promise.all([generateKeyPair(), generateKeyPair(), generateKeyPair()]);
      const [staff, recovery, stranger] = pairs;
      const plain = new Uint8Array(length).map((_, at) => (at * 31) % 251);
      const sealed = await encrypt(plain, [keyOf(staff.recipient), keyOf(recovery.recipient)]);
      for (const { identity } of [staff, recovery]) {
        const age = new Decrypter();
        age.addIdentity(identity);
        expect(toBase64(await age.decrypt(sealed!))).toBe(toBase64(plain));
      }
      const age = new Decrypter();
      age.addIdentity(stranger.identity);
      await expect(age.decrypt(sealed!)).rejects.toThrow('no identity matched');
    },
  );

  /** As WebKit does on Linux, where the secret of two keys begins with a zero. */
  const unlucky = () => new DOMException('The operation failed.', 'OperationError');

  it('exchanges other keys where the browser fails one exchange by chance', async () => {
    const pair = await generateKeyPair();
    const derive = vi.spyOn(crypto.subtle, 'deriveBits');
    derive.mockRejectedValueOnce(unlucky()).mockRejectedValueOnce(unlucky());
    const sealed = await encrypt(new Uint8Array(64), [keyOf(pair.recipient)]);
    const age = new Decrypter();
    age.addIdentity(pair.identity);
    expect(await age.decrypt(sealed!)).toEqual(new Uint8Array(64));
  });

  it.each([
    ['each time', unlucky(), 4],
    ['for another reason', new TypeError('Replaced by the page.'), 1],
  ])('says so where an exchange of keys fails %s', async (_, reason, times) => {
    const key = keyOf((await generateKeyPair()).recipient);
    const derive = vi.spyOn(crypto.subtle, 'deriveBits').mockRejectedValue(reason);
    await expect(encrypt(new Uint8Array(64), [key])).rejects.toBe(reason);
    expect(derive).toHaveBeenCalledTimes(times);
  });

  it('never seals twice alike', async () => {
    const key = keyOf((await generateKeyPair()).recipient);
    const [first, second] = await Promise.all([
      encrypt(new Uint8Array(64), [key]),
      encrypt(new Uint8Array(64), [key]),
    ]);
    expect(first).not.toEqual(second);
  });

  it('notices one bit of the sealed part that is not the same', async () => {
    const { identity, recipient } = await generateKeyPair();
    const sealed = await encrypt(new Uint8Array(100), [keyOf(recipient)]);
    for (const at of [30, 60, 150, sealed!.length - 1]) {
      const changed = Uint8Array.from(sealed!);
      changed[at]! ^= 1;
      const age = new Decrypter();
      age.addIdentity(identity);
      await expect(age.decrypt(changed)).rejects.toThrow();
    }
  });
});

describe('the library', () => {
  it('is not loaded for classic recipients', async () => {
    const [staff, recovery] = await Promise.all([generateKeyPair(), generateKeyPair()]);
    const recipients = [staff.recipient, recovery.recipient];
    await prepareSealing(recipients);
    await sealSubmission(submission, recipients);
    expect(library).not.toHaveBeenCalled();
  });

  it('is loaded ahead of time where one of them is hybrid', async () => {
    const pairs = [true, false].map((postQuantum) => generateKeyPair({ postQuantum }));
    await prepareSealing((await Promise.all(pairs)).map(({ recipient }) => recipient));
    expect(library).toHaveBeenCalledOnce();
  });

  it('seals where a browser has no X25519', async () => {
    const [staff, recovery] = await Promise.all([generateKeyPair(), generateKeyPair()]);
    forgetX25519();
    const sealed = await sealSubmission(submission, [staff.recipient, recovery.recipient]);
    expect(await unsealSubmission(sealed, [recovery.identity])).toEqual(submission);
    expect(await encrypt(new Uint8Array(1), [keyOf(staff.recipient)])).toBeUndefined();
  });

  it('is no way around a fault of the page', async () => {
    const { recipient } = await generateKeyPair();
    const fault = new RangeError('spoilt by the page');
    const make = vi.spyOn(crypto.subtle, 'generateKey').mockRejectedValue(fault);
    await expect(encrypt(new Uint8Array(1), [keyOf(recipient)])).rejects.toBe(fault);
    make.mockRejectedValue(new TypeError('not a function'));
    expect(await encrypt(new Uint8Array(1), [keyOf(recipient)])).toBeUndefined();
  });

  it('leaves no secret key that a script could read out', async () => {
    const { recipient } = await generateKeyPair();
    const { subtle } = crypto;
    const made = [vi.spyOn(subtle, 'generateKey'), vi.spyOn(subtle, 'importKey')];
    await encrypt(new Uint8Array(1), [keyOf(recipient)]);
    const keys = await Promise.all(
      made.flatMap((spy) => spy.mock.results.map(({ value }) => value as unknown)),
    );
    const secret = keys
      .map((key) => (key instanceof CryptoKey ? key : (key as CryptoKeyPair).privateKey))
      .filter(({ type }) => type !== 'public');
    expect(secret.length).toBeGreaterThan(3);
    expect(secret.filter(({ extractable }) => extractable)).toEqual([]);
  });
});

describe('a recipient', () => {
  /** A public key that is written in guides to age. */
  const known = 'age1t7rxyev2z3rw82stdlrrepyc39nvn86l5078zqkf5uasdy86jp6svpy7pa';

  it('is read as its 32 bytes', () => {
    const hex = [...keyOf(known)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    expect(hex).toBe('5f8662658a1446e3aa0b6fc63c84988966c99f5fa3fc7102c9a73b0690fa9075');
  });

  it.each([
    '',
    'age1',
    known.replace('age1', 'agf1'),
    known.toUpperCase(),
    `${known}q`,
    known.slice(0, -1),
    known.replace('t7', '7t'),
    known.replace('7rx', '7bx'),
    'age1pq1qqqqqqqqqqqqqqq',
    // Right to the last letter by Python's reference code for bech32: 31 bytes, 33 bytes, and a bit too many.
    'age1t7rxyev2z3rw82stdlrrepyc39nvn86l5078zqkf5uasdy86jqprp5ys',
    'age1t7rxyev2z3rw82stdlrrepyc39nvn86l5078zqkf5uasdy86jp6sqs6ctdx',
    'age1t7rxyev2z3rw82stdlrrepyc39nvn86l5078zqkf5uasdy86jp633hstu0',
  ])('is not %j', (text) => expect(x25519KeyOf(text)).toBeUndefined());
});
