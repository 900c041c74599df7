import { publicKeyText, signFile, type Bytes } from '@peerkit/search/signed';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { signedKeys } from './queue/signed-keys.part.ts';

const LIST = `# Public keys for Peerkit.
# staff-2
age1staff
# retired 2026-11-01 staff age1old

# recovery
age1recovery
`;
const DAY_MS = 86_400_000;
let root: string;
let sign: (message: Bytes) => Promise<Bytes>;
let fetched: [string, RequestInit | undefined][];

beforeEach(async () => {
  const pair = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify']);
  root = publicKeyText(new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey)));
  sign = async (message) =>
    new Uint8Array(await crypto.subtle.sign('Ed25519', pair.privateKey, message));
  fetched = [];
  vi.stubGlobal('document', { baseURI: 'https://agency.example/help/' });
  vi.spyOn(console, 'warn').mockReturnValue(undefined);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

function serve(body: Bytes | string, status = 200): void {
  vi.stubGlobal('fetch', (url: URL, init?: RequestInit) => {
    fetched.push([url.href, init]);
    return Promise.resolve(new Response(body, { status }));
  });
}
const signed = (time = new Date(), text = LIST): Promise<Bytes> =>
  signFile(new TextEncoder().encode(text), root, time, sign);

it('are those in use of the list that the root key signed', async () => {
  serve(await signed());
  expect(await signedKeys(`${root} /keys.signed`)).toEqual(['age1staff', 'age1recovery']);
  expect(fetched).toEqual([
    [
      'https://agency.example/keys.signed',
      { credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-cache' },
    ],
  ]);
});

it('count for nothing when anybody else wrote the list', async () => {
  const file = await signed();
  const swapped = new TextDecoder('latin1').decode(file).replace('age1staff', 'age1thief');
  for (const [body, status] of [
    [LIST, 200],
    [swapped, 200],
    [file, 404],
    ['<h1>Log in</h1>', 200],
    ['x'.repeat(70_000), 200],
  ] as const) {
    serve(body, status);
    await expect(signedKeys(`${root} /keys.signed`)).rejects.toThrow();
  }
  serve(file);
  await expect(signedKeys(`ed25519:${'0'.repeat(64)} /keys.signed`)).rejects.toThrow('other-key');
  await expect(signedKeys('/keys.signed')).rejects.toThrow('bad-key');
});

it('count for nothing when they were signed more than 400 days ago', async () => {
  const at = Date.UTC(2026, 0, 1);
  serve(await signed(new Date(at)));
  expect(await signedKeys(`${root} k`, () => at + 400 * DAY_MS)).toHaveLength(2);
  await expect(signedKeys(`${root} k`, () => at + 401 * DAY_MS)).rejects.toThrow('Sign it again');
});
