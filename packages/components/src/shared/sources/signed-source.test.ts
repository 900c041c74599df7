import { buildIndex } from '@peerkit/search';
import { publicKeyText, signFile, type Bytes } from '@peerkit/search/signed';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { town } from '../../resource-finder/testing/samples.ts';
import { urlSource } from './url-source.ts';

const AT = 'https://agency.example/directory.json';
const PLAIN = buildIndex(town).bytes;

let key: string;
let otherKey: string;
let signed: Bytes;

async function makeKey() {
  const pair = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify']);
  return {
    key: publicKeyText(new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey))),
    sign: async (message: Bytes) =>
      new Uint8Array(await crypto.subtle.sign('Ed25519', pair.privateKey, message)),
  };
}

beforeAll(async () => {
  const ours = await makeKey();
  key = ours.key;
  otherKey = (await makeKey()).key;
  signed = await signFile(PLAIN, key, new Date(), ours.sign);
});

function serve(body: Bytes | string): void {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(body)));
}
afterEach(() => {
  vi.unstubAllGlobals();
});

const text = (bytes: Bytes): string => new TextDecoder('latin1').decode(bytes);
const index = (): { index: unknown } => ({ index: PLAIN });

/** The signed file with another byte, so many from its end or its beginning. */
function changed(at: number): Bytes {
  const file = signed.slice();
  const byte = at < 0 ? file.length + at : at;
  file[byte] = (file[byte] ?? 0) ^ 1;
  return file;
}

describe('a page that names a key', () => {
  const load = (body: Bytes | string, signedBy = key): Promise<unknown> => {
    serve(body);
    return urlSource(AT, { signedBy }).load();
  };

  it('takes a list that is signed with it', async () => {
    expect(await load(signed)).toEqual(index());
    expect(await load(signed, `${otherKey} ${key}`)).toEqual(index());
  });

  it.each([
    ['no signature', () => PLAIN, 'unsigned'],
    ['a spreadsheet', () => 'Name,Phone\nThe Mill,211\n', 'unsigned'],
    ['another byte', () => changed(-100), 'changed'],
    ['another signature', () => changed(text(signed).indexOf('\n') - 4), 'changed'],
  ])('takes no list with %s', async (_, body, code) => {
    await expect(load(body())).rejects.toMatchObject({
      name: 'DirectoryUnavailable',
      reason: 'untrusted',
      message: expect.stringContaining(code) as string,
    });
  });

  it('takes none that is signed with another key, and none when its key is no key', async () => {
    await expect(load(signed, otherKey)).rejects.toMatchObject({ reason: 'untrusted' });
    await expect(load(signed, 'a key')).rejects.toMatchObject({ reason: 'untrusted' });
  });

  it('says that a login page or half a list did not come: that passes', async () => {
    await expect(load('<!doctype html>Log in')).rejects.toMatchObject({ reason: 'unreachable' });
    const half = signed.subarray(0, signed.length - 50);
    await expect(load(half)).rejects.toMatchObject({ reason: 'unreachable' });
  });

  it.each([
    [
      'no Ed25519',
      { subtle: { importKey: () => Promise.reject(new Error('Unrecognized name.')) } },
    ],
    ['plain http', {}],
  ])('shows no list where nothing can check it: %s', async (_, crypto) => {
    vi.stubGlobal('crypto', crypto);
    await expect(load(signed)).rejects.toMatchObject({
      reason: 'untrusted',
      message: expect.stringContaining('unchecked') as string,
    });
  });
});

describe('a page that names no key', () => {
  it('reads a signed list, an index or any other', async () => {
    serve(signed);
    expect(await urlSource(AT).load()).toEqual(index());
    const head = text(signed).slice(0, text(signed).indexOf('\n') + 1);
    serve(`${head}Name,Phone\nThe Mill,519-555-0100\n`);
    expect(await urlSource(AT).load()).toMatchObject({
      directory: { services: [{ name: 'The Mill' }] },
    });
  });
});
