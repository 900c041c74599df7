import { DirectoryUnavailable } from '@peerkit/model';
import { openSigned, unsigned, type Bytes, type Verify } from '@peerkit/search/signed';

/** What is behind the signature of a list, unchecked. */
export { unsigned };

/**
 * The list inside a signed file. Shut when in doubt: where a browser cannot check a signature, a page that
 * names a key shows no list.
 *
 * @param keys Public keys that the page trusts, with spaces between them.
 */
export async function trusted(bytes: Bytes, keys: string): Promise<Bytes> {
  const reading = await openSigned(bytes, keys, verify);
  if (reading.ok) return reading.bytes;
  throw new DirectoryUnavailable('untrusted', `${reading.code}: ${reading.detail}`);
}

/** Ed25519 of the browser. Throws where it has none. */
export const verify: Verify = async (key, signature, message) => {
  // TypeScript says `subtle` is always there; a page opened over plain http lacks it.
  const { subtle } = globalThis.crypto as { readonly subtle?: SubtleCrypto };
  if (subtle === undefined) throw new Error('The page was not opened over https.');
  const imported = await subtle.importKey('raw', key, 'Ed25519', false, ['verify']);
  return subtle.verify('Ed25519', imported, signature, message);
};
