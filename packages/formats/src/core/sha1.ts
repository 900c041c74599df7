// Reused: a large list has millions of names, and new arrays for each would take most of the time.
const words = new Int32Array(80);
const state = new Int32Array(5);

/**
 * SHA-1 of the first bytes of a list, with room for the end of a block behind them; the next call changes what this
 * one gave. For names, not secrets: Web Crypto would make every export asynchronous.
 */
export function sha1(bytes: Uint8Array, length: number): Int32Array {
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
  return state;
}

function rotate(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by));
}

function readBlock(bytes: Uint8Array, block: number): void {
  for (let i = 0; i < 16; i += 1) {
    const at = block + i * 4;
    words[i] =
      ((bytes[at] ?? 0) << 24) |
      ((bytes[at + 1] ?? 0) << 16) |
      ((bytes[at + 2] ?? 0) << 8) |
      (bytes[at + 3] ?? 0);
  }
  for (let i = 16; i < 80; i += 1) {
    words[i] = rotate(
      (words[i - 3] ?? 0) ^ (words[i - 8] ?? 0) ^ (words[i - 14] ?? 0) ^ (words[i - 16] ?? 0),
      1,
    );
  }
}

function mix(bytes: Uint8Array, block: number): void {
  readBlock(bytes, block);
  let a = state[0] ?? 0;
  let b = state[1] ?? 0;
  let c = state[2] ?? 0;
  let d = state[3] ?? 0;
  let e = state[4] ?? 0;
  // Whole numbers of 32 bits stay in a register; longer ones would become fractions. Each quarter has a function of
  // its own, and loops of their own need not ask which one it is.
  for (let i = 0; i < 20; i += 1) {
    const next =
      (rotate(a, 5) + ((((b & c) | (~b & d)) + 0x5a827999) | 0) + e + (words[i] ?? 0)) | 0;
    e = d;
    d = c;
    c = rotate(b, 30);
    b = a;
    a = next;
  }
  for (let i = 20; i < 40; i += 1) {
    const next = (rotate(a, 5) + (((b ^ c ^ d) + 0x6ed9eba1) | 0) + e + (words[i] ?? 0)) | 0;
    e = d;
    d = c;
    c = rotate(b, 30);
    b = a;
    a = next;
  }
  for (let i = 40; i < 60; i += 1) {
    const next =
      (rotate(a, 5) + ((((b & c) | (b & d) | (c & d)) + 0x8f1bbcdc) | 0) + e + (words[i] ?? 0)) | 0;
    e = d;
    d = c;
    c = rotate(b, 30);
    b = a;
    a = next;
  }
  for (let i = 60; i < 80; i += 1) {
    const next = (rotate(a, 5) + (((b ^ c ^ d) + 0xca62c1d6) | 0) + e + (words[i] ?? 0)) | 0;
    e = d;
    d = c;
    c = rotate(b, 30);
    b = a;
    a = next;
  }
  state[0] = (state[0] ?? 0) + a;
  state[1] = (state[1] ?? 0) + b;
  state[2] = (state[2] ?? 0) + c;
  state[3] = (state[3] ?? 0) + d;
  state[4] = (state[4] ?? 0) + e;
}
