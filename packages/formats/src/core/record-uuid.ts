import { UUID } from './uuid.ts';

/** The namespace of Peerkit records. It must never change, or all ids in exports would. */
const PEERKIT = '3f0e6a5c-7d41-4a9e-9c1b-5b7e2d8f6a10';

/**
 * The UUID of a record in exports. An id that is a UUID stays; any other text becomes a
 * version 5 UUID: the same id of the same kind gives the same UUID in every export.
 */
export function uuidFor(kind: string, id: string): string {
  if (UUID.test(id)) return id;
  // A record is named by those beside it, soon after it was written itself.
  const name = `${kind}:${id}`;
  let known = recent.get(name);
  if (known === undefined) {
    known = uuidv5(PEERKIT, name);
    if (recent.size >= MOST_RECENT) recent.clear();
    recent.set(name, known);
  }
  return known;
}

const recent = new Map<string, string>();
const MOST_RECENT = 2000;

/** RFC 9562 version 5: the first 128 bits of SHA-1 over the namespace and the name. */
export function uuidv5(namespace: string, name: string): string {
  // Names of records are short; room for three bytes per character, the namespace and the end of a block.
  const size = 16 + name.length * 3 + 73;
  const bytes = size <= buffer.length ? buffer : new Uint8Array(size);
  let at = 0;
  for (let digit = 0; digit < 36; digit += 2) {
    if (namespace.charCodeAt(digit) === DASH) digit += 1;
    const high = nibble(namespace.charCodeAt(digit));
    bytes[at++] = (high << 4) | nibble(namespace.charCodeAt(digit + 1));
  }
  hash(bytes, writeUtf8(name, bytes, at));
  state[1] = ((state[1] ?? 0) & 0xffff0fff) | 0x5000;
  state[2] = ((state[2] ?? 0) & 0x3fffffff) | 0x80000000;
  let text = '';
  for (let byte = 0; byte < 16; byte += 1) {
    if (byte === 4 || byte === 6 || byte === 8 || byte === 10) text += '-';
    text += HEX[((state[byte >> 2] ?? 0) >>> (24 - 8 * (byte & 3))) & 0xff] ?? '';
  }
  return text;
}

const DASH = 45;
const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** The value of a hexadecimal digit, from its character code: `0` to `9`, `A` to `F`, `a` to `f`. */
function nibble(code: number): number {
  return code <= 57 ? code - 48 : (code | 32) - 87;
}

// Reused: a large list has millions of names, and new arrays for each would take most of the time.
const buffer = new Uint8Array(1024);
const words = new Int32Array(80);
const state = new Int32Array(5);

/** There is no TextEncoder in plain ECMAScript. A lone surrogate becomes U+FFFD, as there. */
function writeUtf8(text: string, bytes: Uint8Array, from: number): number {
  let at = from;
  for (let i = 0; i < text.length; i += 1) {
    const read = text.codePointAt(i) ?? 0;
    const code = read >= 0xd800 && read <= 0xdfff ? 0xfffd : read;
    if (code < 0x80) {
      bytes[at++] = code;
      continue;
    }
    if (code < 0x800) bytes[at++] = 0xc0 | (code >> 6);
    else {
      if (code < 0x10000) bytes[at++] = 0xe0 | (code >> 12);
      else {
        bytes[at++] = 0xf0 | (code >> 18);
        bytes[at++] = 0x80 | ((code >> 12) & 0x3f);
        i += 1;
      }
      bytes[at++] = 0x80 | ((code >> 6) & 0x3f);
    }
    bytes[at++] = 0x80 | (code & 0x3f);
  }
  return at;
}

function rotate(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by));
}

/** SHA-1 into `state`. Names, not secrets: Web Crypto would make every export asynchronous. */
function hash(bytes: Uint8Array, length: number): void {
  const end = (((length + 8) >> 6) + 1) << 6;
  bytes.fill(0, length, end);
  bytes[length] = 0x80;
  const high = Math.floor(length / 2 ** 29);
  for (let i = 0; i < 4; i += 1) {
    bytes[end - 8 + i] = high >>> (24 - 8 * i);
    bytes[end - 4 + i] = (length << 3) >>> (24 - 8 * i);
  }
  state[0] = 0x67452301;
  state[1] = 0xefcdab89;
  state[2] = 0x98badcfe;
  state[3] = 0x10325476;
  state[4] = 0xc3d2e1f0;
  for (let block = 0; block < end; block += 64) mix(bytes, block);
}

function mix(bytes: Uint8Array, block: number): void {
  const w = words;
  for (let i = 0; i < 16; i += 1) {
    const at = block + i * 4;
    w[i] =
      ((bytes[at] ?? 0) << 24) |
      ((bytes[at + 1] ?? 0) << 16) |
      ((bytes[at + 2] ?? 0) << 8) |
      (bytes[at + 3] ?? 0);
  }
  for (let i = 16; i < 80; i += 1) {
    w[i] = rotate((w[i - 3] ?? 0) ^ (w[i - 8] ?? 0) ^ (w[i - 14] ?? 0) ^ (w[i - 16] ?? 0), 1);
  }
  const h0 = state[0] ?? 0;
  const h1 = state[1] ?? 0;
  const h2 = state[2] ?? 0;
  const h3 = state[3] ?? 0;
  const h4 = state[4] ?? 0;
  let a = h0;
  let b = h1;
  let c = h2;
  let d = h3;
  let e = h4;
  for (let i = 0; i < 80; i += 1) {
    let f: number;
    if (i < 20) f = ((b & c) | (~b & d)) + 0x5a827999;
    else if (i < 40) f = (b ^ c ^ d) + 0x6ed9eba1;
    else if (i < 60) f = ((b & c) | (b & d) | (c & d)) + 0x8f1bbcdc;
    else f = (b ^ c ^ d) + 0xca62c1d6;
    // Whole numbers of 32 bits stay in a register; longer ones would become fractions.
    const next = (rotate(a, 5) + (f | 0) + e + (w[i] ?? 0)) | 0;
    e = d;
    d = c;
    c = rotate(b, 30);
    b = a;
    a = next;
  }
  state[0] = h0 + a;
  state[1] = h1 + b;
  state[2] = h2 + c;
  state[3] = h3 + d;
  state[4] = h4 + e;
}
