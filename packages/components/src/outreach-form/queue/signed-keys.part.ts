import { openSigned, type Bytes } from '@peerkit/search/signed';
import { verify } from '../../shared/sources/signed-list.ts';

/** A list that was signed longer ago counts for nothing: a stolen key must not be brought back with it. */
const MOST_DAYS = 400;
const DAY_MS = 24 * 3_600_000;
const MOST_BYTES = 64 * 1024;

/**
 * The keys in a list that the agency's root key signed, in the format of `peerkit keys`.
 *
 * @param keys Fingerprints of root keys, then the address of the list; with spaces between them.
 * @throws Error when there is no such list, or it is not signed by that key. The reason is told to the developer.
 */
export async function signedKeys(
  keys: string,
  now: () => number = Date.now,
): Promise<readonly string[]> {
  try {
    const parts = keys.trim().split(/\s+/);
    const address = parts.pop() ?? '';
    const response = await fetch(new URL(address, document.baseURI), {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-cache',
    });
    if (!response.ok) throw new Error(`${address} answers ${response.status}.`);
    return await keysIn(new Uint8Array(await response.arrayBuffer()), parts.join(' '), now());
  } catch (cause) {
    console.warn(
      '[peerkit] <peer-outreach-form> seals to recipients, not to the signed keys:',
      cause,
    );
    throw cause;
  }
}

async function keysIn(bytes: Bytes, roots: string, now: number): Promise<readonly string[]> {
  if (bytes.length > MOST_BYTES) throw new Error('The list is too long.');
  const reading = await openSigned(bytes, roots, verify);
  if (!reading.ok) throw new Error(`${reading.code}: ${reading.detail}`);
  if (now - new Date(reading.time).getTime() > MOST_DAYS * DAY_MS) {
    throw new Error(`The list was signed on ${reading.time}. Sign it again: peerkit keys sign`);
  }
  return new TextDecoder()
    .decode(reading.bytes)
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}
