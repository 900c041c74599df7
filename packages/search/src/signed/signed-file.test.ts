import { beforeAll, describe, expect, it } from 'vitest';
import {
  isPublicKey,
  isSigned,
  openSigned,
  signFile,
  unsigned,
  type Bytes,
} from './signed-file.ts';
import { decode, encode, makeKeys, verify, type SigningKeys } from '../testing/signing-keys.ts';

const TIME = new Date('2026-11-03T09:00:00.500Z');
const LIST = encode('{"format":"peerkit-directory-index"}\nčšž');

let ours: SigningKeys;
let theirs: SigningKeys;
let signed: Bytes;

beforeAll(async () => {
  ours = await makeKeys();
  theirs = await makeKeys();
  signed = await signFile(LIST, ours.publicKey, TIME, ours.sign);
});

describe('a signed file', () => {
  it('is one line of text, then the file as it was', () => {
    const [line = '', ...rest] = decode(signed).split('\n');
    expect(line).toMatch(
      /^peerkit-signed 1 ed25519:[0-9a-f]{64} 2026-11-03T09:00:00Z [0-9a-f]{128}$/,
    );
    expect(rest.join('\n')).toBe(decode(LIST));
    expect(isSigned(signed)).toBe(true);
    expect(isSigned(LIST)).toBe(false);
    expect(unsigned(signed)).toEqual(LIST);
    expect(unsigned(LIST)).toEqual(LIST);
  });

  it('opens with the key that it was signed with, also beside another one', async () => {
    const open = { ok: true, bytes: LIST, time: '2026-11-03T09:00:00Z' };
    expect(await openSigned(signed, ours.publicKey, verify)).toEqual(open);
    const both = ` ${theirs.publicKey}\n${ours.publicKey} `;
    expect(await openSigned(signed, both, verify)).toEqual(open);
  });

  it('signed again has one signature, the new one', async () => {
    const again = await signFile(signed, theirs.publicKey, TIME, theirs.sign);
    expect(await openSigned(again, theirs.publicKey, verify)).toMatchObject({ bytes: LIST });
  });

  it('stays shut when a single bit of it is another', async () => {
    for (let at = 0; at < signed.length; at += 1) {
      const changed = signed.slice();
      changed[at] = (changed[at] ?? 0) ^ 1;
      const reading = await openSigned(changed, ours.publicKey, verify);
      expect(reading.ok, `byte ${at}`).toBe(false);
    }
  });

  it.each([
    ['nothing at the end', () => signed.subarray(0, -1)],
    ['one byte more', () => new Uint8Array([...signed, 32])],
    ['half a line', () => signed.subarray(0, 40)],
    ['a newer version', () => encode('peerkit-signed 2 who knows\n{}')],
  ])('stays shut: %s', async (_, bytes) => {
    const reading = await openSigned(bytes(), ours.publicKey, verify);
    expect(reading).toMatchObject({ ok: false, code: 'changed' });
  });

  it('stays shut for whom it was not signed, and when it was not signed', async () => {
    const code = async (bytes: Bytes, keys: string, check = verify): Promise<string | true> => {
      const reading = await openSigned(bytes, keys, check);
      return reading.ok ? true : reading.code;
    };
    expect(await code(signed, theirs.publicKey)).toBe('other-key');
    expect(await code(LIST, ours.publicKey)).toBe('unsigned');
    expect(await code(new Uint8Array(), ours.publicKey)).toBe('unsigned');
    for (const bad of [
      '',
      ' ',
      'ed25519:1234',
      `${ours.publicKey} x`,
      ours.publicKey.toUpperCase(),
    ]) {
      expect(await code(signed, bad), bad).toBe('bad-key');
    }
    const forged = await signFile(LIST, ours.publicKey, TIME, theirs.sign);
    expect(await code(forged, ours.publicKey)).toBe('changed');
  });

  it('stays shut where nobody can check it', async () => {
    const reading = await openSigned(signed, ours.publicKey, () => {
      throw new Error('Unrecognized name.');
    });
    expect(reading).toMatchObject({ ok: false, code: 'unchecked' });
    expect(reading).toHaveProperty('detail', expect.stringContaining('Unrecognized name.'));
  });

  it('knows a public key when it sees one', () => {
    expect(isPublicKey(ours.publicKey)).toBe(true);
    expect(isPublicKey(ours.publicKey.slice(0, -1))).toBe(false);
  });
});
