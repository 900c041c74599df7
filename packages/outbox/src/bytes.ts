import { OutboxError } from './errors.ts';

/** Standard base64, padded. Works in slices: spreading a megabyte into one call overflows the stack. */
export function toBase64(bytes: Uint8Array): string {
  let text = '';
  // Stryker disable next-line EqualityOperator: one more step adds an empty slice, which changes nothing.
  for (let at = 0; at < bytes.length; at += 0x8000) {
    text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  }
  return btoa(text);
}

/** @throws DOMException when the text is not base64. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}

/**
 * Lower-case hex SHA-256.
 * @throws OutboxError `not-secure` where the browser offers no WebCrypto.
 */
export async function sha256Hex(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  // TypeScript says `subtle` is always there; a page opened over plain http lacks it.
  const { subtle } = globalThis.crypto as { readonly subtle?: SubtleCrypto };
  if (subtle === undefined) {
    throw new OutboxError('not-secure', 'Sealing needs a page opened over https.');
  }
  const digest = new Uint8Array(await subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
