/**
 * `@peerkit/search/signed`: a file with a signature in front of it, whatever the file holds. A page that
 * knows the public key then refuses a list that somebody changed on the way or on the server.
 *
 * One line of text, then the bytes of the file:
 * `peerkit-signed 1 ed25519:<public key> <time> <signature>`. Keys and signatures are hexadecimal. The
 * signature (Ed25519) covers the line up to the time, a line end, and the bytes.
 *
 * @packageDocumentation
 */

const MARK = 'peerkit-signed';
const VERSION = '1';
const KEY = /^ed25519:[0-9a-f]{64}$/;
const LINE =
  /^peerkit-signed 1 (ed25519:[0-9a-f]{64}) (\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ) ([0-9a-f]{128})$/;
/** The longest first line of any version. */
const LONGEST_LINE = 512;

/** Bytes that cryptography takes. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** A public key as 32 bytes, and a signature of a message as 64 of them. */
export type Verify = (key: Bytes, signature: Bytes, message: Bytes) => Promise<boolean> | boolean;

/** The bytes inside a signed file, or why they must not be used. */
export type SignedReading =
  | {
      readonly ok: true;
      readonly bytes: Bytes;
      /** When it was signed, in UTC: `2026-11-03T09:00:00Z`. */
      readonly time: string;
    }
  | {
      readonly ok: false;
      /**
       * `bad-key`: what should be a public key is none. `unsigned`: there is no signature. `other-key`: it
       * is signed with another key. `changed`: signature and bytes do not belong together. `unchecked`: this
       * browser has no Ed25519, or the page was not opened over https.
       */
      readonly code: 'bad-key' | 'unsigned' | 'other-key' | 'changed' | 'unchecked';
      readonly detail: string;
    };

/** Whether bytes claim to be a signed file, of any version. */
export function isSigned(bytes: Uint8Array): boolean {
  return textOf(bytes.subarray(0, MARK.length + 1)) === `${MARK} `;
}

/** What is behind the first line of a signed file, unchecked; all of any other file. */
export function unsigned(bytes: Bytes): Bytes {
  return isSigned(bytes) ? bytes.subarray(lineEnd(bytes) + 1) : bytes;
}

/** Whether a text is a public key, as `peerkit directory key` prints it. */
export function isPublicKey(text: string): boolean {
  return KEY.test(text);
}

/** A public key of 32 bytes as text. */
export function publicKeyText(key: Uint8Array): string {
  return `ed25519:${hexOf(key)}`;
}

/**
 * Opens a signed file if it is signed with one of some keys. Never throws.
 *
 * @param keys Public keys with spaces between them: two while an old one is replaced.
 */
export async function openSigned(
  bytes: Bytes,
  keys: string,
  verify: Verify,
): Promise<SignedReading> {
  const trusted = keys.split(/\s+/).filter((key) => key !== '');
  if (trusted.length === 0 || !trusted.every(isPublicKey)) {
    return no('bad-key', `"${keys}" is not a public key.`);
  }
  if (!isSigned(bytes)) return no('unsigned', 'The list has no signature.');
  const end = lineEnd(bytes);
  const [, key, time, signature] = LINE.exec(textOf(bytes.subarray(0, end))) ?? [];
  if (key === undefined || time === undefined || signature === undefined) {
    return no('changed', 'The signature of the list is damaged, or of a newer version of Peerkit.');
  }
  if (!trusted.includes(key)) return no('other-key', `The list is signed with ${key}.`);
  const inside = bytes.subarray(end + 1);
  try {
    const isGood = await verify(keyBytes(key), bytesOf(signature), messageOf(key, time, inside));
    return isGood
      ? { ok: true, bytes: inside, time }
      : no('changed', 'The list is not as it was when it was signed.');
  } catch (cause) {
    return no('unchecked', `The signature cannot be checked here: ${String(cause)}`);
  }
}

/** Puts a signature in front of a file; in the place of one that it has. */
export async function signFile(
  file: Bytes,
  publicKey: string,
  time: Date,
  sign: (message: Bytes) => Promise<Uint8Array> | Uint8Array,
): Promise<Bytes> {
  const bytes = unsigned(file);
  const at = `${time.toISOString().slice(0, 19)}Z`;
  const signature = hexOf(await sign(messageOf(publicKey, at, bytes)));
  return joined(`${MARK} ${VERSION} ${publicKey} ${at} ${signature}\n`, bytes);
}

function no(code: Extract<SignedReading, { ok: false }>['code'], detail: string): SignedReading {
  return { ok: false, code, detail };
}

function messageOf(key: string, time: string, bytes: Uint8Array): Bytes {
  return joined(`${MARK} ${VERSION} ${key} ${time}\n`, bytes);
}

function keyBytes(key: string): Bytes {
  return bytesOf(key.slice(key.indexOf(':') + 1));
}

/** Where the first line ends; at the end of a file whose first line is too long to be one of ours. */
function lineEnd(bytes: Uint8Array): number {
  const end = bytes.subarray(0, LONGEST_LINE).indexOf(0x0a);
  return end === -1 ? bytes.length : end;
}

function joined(line: string, bytes: Uint8Array): Bytes {
  const all = new Uint8Array(line.length + bytes.length);
  for (let at = 0; at < line.length; at += 1) all[at] = line.charCodeAt(at);
  all.set(bytes, line.length);
  return all;
}

function textOf(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}

function hexOf(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += byte.toString(16).padStart(2, '0');
  return text;
}

function bytesOf(hex: string): Bytes {
  const bytes = new Uint8Array(hex.length / 2);
  for (let at = 0; at < bytes.length; at += 1) {
    bytes[at] = Number.parseInt(hex.slice(at * 2, at * 2 + 2), 16);
  }
  return bytes;
}
