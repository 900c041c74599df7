/** The names of Peerkit records live under this one; it never changes, or every export would. */
const PEERKIT = '3f0e6a5c-7d41-4a9e-9c1b-5b7e2d8f6a10';

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * The UUID under which a record leaves us. An id that is a UUID stays; any other text becomes a
 * version 5 UUID: the same id of the same kind gives the same UUID in every export.
 */
export function uuidFor(kind: string, id: string): string {
  return UUID.test(id) ? id : uuidv5(PEERKIT, `${kind}:${id}`);
}

/** RFC 9562 version 5: the first 128 bits of SHA-1 over the namespace and the name. */
export function uuidv5(namespace: string, name: string): string {
  const hex = namespace.replaceAll('-', '');
  const space = Array.from({ length: 16 }, (_, at) =>
    Number.parseInt(hex.slice(at * 2, at * 2 + 2), 16),
  );
  const [a = 0, b = 0, c = 0, d = 0] = sha1([...space, ...utf8(name)]);
  const versioned = (b & 0xffff0fff) | 0x5000;
  const variant = (c & 0x3fffffff) | 0x80000000;
  const all = [a, versioned, variant, d].map(hexOf).join('');
  return [
    all.slice(0, 8),
    all.slice(8, 12),
    all.slice(12, 16),
    all.slice(16, 20),
    all.slice(20, 32),
  ].join('-');
}

function hexOf(word: number): string {
  return (word >>> 0).toString(16).padStart(8, '0');
}

/** There is no TextEncoder in plain ECMAScript. A lone surrogate becomes U+FFFD, as there. */
function utf8(text: string): number[] {
  const bytes: number[] = [];
  for (const char of text) {
    const read = char.codePointAt(0) ?? 0;
    const code = read >= 0xd800 && read <= 0xdfff ? 0xfffd : read;
    if (code < 0x80) bytes.push(code);
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), tail(code));
    else if (code < 0x10000) bytes.push(0xe0 | (code >> 12), tail(code >> 6), tail(code));
    else bytes.push(0xf0 | (code >> 18), tail(code >> 12), tail(code >> 6), tail(code));
  }
  return bytes;
}

function tail(bits: number): number {
  return 0x80 | (bits & 0x3f);
}

function rotate(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by));
}

/** SHA-1 as five words. Names, not secrets: Web Crypto would make every export asynchronous. */
function sha1(message: readonly number[]): readonly number[] {
  const bits = message.length * 8;
  const bytes = [...message, 0x80];
  while (bytes.length % 64 !== 56) bytes.push(0);
  for (const word of [Math.floor(bits / 2 ** 32), bits | 0]) {
    bytes.push((word >>> 24) & 0xff, (word >>> 16) & 0xff, (word >>> 8) & 0xff, word & 0xff);
  }
  let [h0, h1, h2, h3, h4] = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0];
  const w = new Int32Array(80);
  for (let block = 0; block < bytes.length; block += 64) {
    for (let i = 0; i < 16; i += 1) {
      const at = block + i * 4;
      const byte = (n: number): number => bytes[at + n] ?? 0;
      w[i] = (byte(0) << 24) | (byte(1) << 16) | (byte(2) << 8) | byte(3);
    }
    for (let i = 16; i < 80; i += 1) {
      const back = (n: number): number => w[i - n] ?? 0;
      w[i] = rotate(back(3) ^ back(8) ^ back(14) ^ back(16), 1);
    }
    let [a, b, c, d, e] = [h0, h1, h2, h3, h4];
    for (let i = 0; i < 80; i += 1) {
      const [f, k] =
        i < 20
          ? [(b & c) | (~b & d), 0x5a827999]
          : i < 40
            ? [b ^ c ^ d, 0x6ed9eba1]
            : i < 60
              ? [(b & c) | (b & d) | (c & d), 0x8f1bbcdc]
              : [b ^ c ^ d, 0xca62c1d6];
      const next = (rotate(a, 5) + f + e + k + (w[i] ?? 0)) | 0;
      [e, d, c, b, a] = [d, c, rotate(b, 30), a, next];
    }
    h0 = (h0 + a) | 0;
    h1 = (h1 + b) | 0;
    h2 = (h2 + c) | 0;
    h3 = (h3 + d) | 0;
    h4 = (h4 + e) | 0;
  }
  return [h0, h1, h2, h3, h4];
}
