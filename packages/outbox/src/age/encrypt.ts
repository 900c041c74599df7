import { chacha20poly1305 } from '@noble/ciphers/chacha.js';
import { toBase64 } from '../bytes.ts';

/** age splits what it encrypts into parts of this many bytes. */
const PART = 64 * 1024;
/** WebKit on Linux fails one exchange of keys in 256, and not the next, which has other keys. */
const TRIES = 4;
const LABEL = 'age-encryption.org/v1';

type Bytes = Uint8Array<ArrayBuffer>;

/**
 * Encrypts to classic age recipients, as `age` itself does, with the X25519, HKDF and HMAC of the browser.
 *
 * @param keys The 32 bytes of each recipient.
 * @returns The file; undefined where the browser has no X25519.
 */
export async function encrypt(plain: Bytes, keys: readonly Bytes[]): Promise<Bytes | undefined> {
  if (!(await hasX25519())) return undefined;
  const fileKey = random(16);
  const stanzas = await Promise.all(keys.map((key) => wrap(fileKey, key)));
  const header = `${LABEL}\n${stanzas.join('')}---`;
  const mac = await sign(await derive(fileKey, new Uint8Array(), 'header'), text(header));
  const nonce = random(16);
  const sealed = stream(await derive(fileKey, nonce, 'payload'), plain);
  return join([text(`${header} ${plainBase64(mac)}\n`), nonce, ...sealed]);
}

/** Whether the browser can agree on keys by itself. */
export async function hasX25519(): Promise<boolean> {
  try {
    await newKeys();
    return true;
  } catch (error) {
    // Browsers that do not know the name say so with one of these.
    if (error instanceof DOMException || error instanceof TypeError) return false;
    throw error;
  }
}

const newKeys = async (): Promise<CryptoKeyPair> =>
  await crypto.subtle.generateKey({ name: 'X25519' }, false, ['deriveBits']);

/** The key of the file, for one recipient: a stanza of the header. */
async function wrap(fileKey: Bytes, key: Bytes): Promise<string> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await wrapOnce(fileKey, key);
    } catch (error) {
      const isLuck = error instanceof DOMException && error.name === 'OperationError';
      if (!isLuck || tried === TRIES) throw error;
    }
  }
}

async function wrapOnce(fileKey: Bytes, key: Bytes): Promise<string> {
  const { subtle } = crypto;
  const { privateKey, publicKey } = await newKeys();
  const share = new Uint8Array(await subtle.exportKey('raw', publicKey));
  // Stryker disable next-line BooleanLiteral: anybody may read a public key.
  const theirs = await subtle.importKey('raw', key, { name: 'X25519' }, true, []);
  const secret = await subtle.deriveBits({ name: 'X25519', public: theirs }, privateKey, 256);
  const wrapKey = await derive(new Uint8Array(secret), join([share, key]), `${LABEL}/X25519`);
  const body = chacha20poly1305(wrapKey, new Uint8Array(12)).encrypt(fileKey);
  return `-> X25519 ${plainBase64(share)}\n${plainBase64(body)}\n`;
}

/** The parts of the file, each with its number; the last one is marked, so that none can be left off. */
function stream(key: Bytes, plain: Bytes): Uint8Array[] {
  const parts: Uint8Array[] = [];
  for (let at = 0; parts.length === 0 || at < plain.length; at += PART) {
    const nonce = new Uint8Array(12);
    new DataView(nonce.buffer).setUint32(7, at / PART);
    if (at + PART >= plain.length) nonce[11] = 1;
    parts.push(chacha20poly1305(key, nonce).encrypt(plain.subarray(at, at + PART)));
  }
  return parts;
}

async function derive(secret: Bytes, salt: Bytes, info: string): Promise<Bytes> {
  const { subtle } = crypto;
  const key = await subtle.importKey('raw', secret, 'HKDF', false, ['deriveBits']);
  const how = { name: 'HKDF', hash: 'SHA-256', salt, info: text(info) };
  return new Uint8Array(await subtle.deriveBits(how, key, 256));
}

async function sign(key: Bytes, bytes: Bytes): Promise<Bytes> {
  const how = { name: 'HMAC', hash: 'SHA-256' };
  const imported = await crypto.subtle.importKey('raw', key, how, false, ['sign']);
  return new Uint8Array(await crypto.subtle.sign(how, imported, bytes));
}

const random = (length: number): Bytes => crypto.getRandomValues(new Uint8Array(length));

const text = (of: string): Bytes => new TextEncoder().encode(of);

/** age writes base64 without the signs that fill it up. */
const plainBase64 = (bytes: Uint8Array): string => toBase64(bytes).replaceAll('=', '');

function join(parts: readonly Uint8Array[]): Bytes {
  let length = 0;
  for (const part of parts) length += part.length;
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
