const LETTERS = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const GENERATOR = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3] as const;
const CHECKSUM = 6;

/** What stands before the `1` of a classic recipient. */
const PREFIX = 'age';

/** The 32 bytes of a classic age recipient (`age1…`); undefined for any other kind, and where a letter is wrong. */
export function x25519KeyOf(recipient: string): Uint8Array<ArrayBuffer> | undefined {
  if (!recipient.startsWith(`${PREFIX}1`)) return undefined;
  const values = lettersOf(recipient.slice(PREFIX.length + 1)).map((at) => LETTERS.indexOf(at));
  if (values.includes(-1) || checksum(values) !== 1) return undefined;
  return toBytes(values.slice(0, -CHECKSUM));
}

const lettersOf = (text: string): string[] => text.split('');

/** 1 where the letters fit together. */
function checksum(values: readonly number[]): number {
  const prefix = lettersOf(PREFIX).map((letter) => letter.charCodeAt(0));
  const all = [
    ...prefix.map((code) => code >> 5),
    0,
    ...prefix.map((code) => code & 31),
    ...values,
  ];
  let sum = 1;
  for (const value of all) {
    const top = sum >>> 25;
    sum = ((sum & 0x1ffffff) << 5) ^ value;
    GENERATOR.forEach((part, bit) => {
      if ((top >>> bit) & 1) sum ^= part;
    });
  }
  return sum;
}

/** 32 bytes of five bits each; undefined where there are more or fewer, or the last bits are not empty. */
function toBytes(values: readonly number[]): Uint8Array<ArrayBuffer> | undefined {
  const bytes: number[] = [];
  let [held, bits] = [0, 0];
  for (const value of values) {
    held = ((held << 5) | value) & 0xfff;
    bits += 5;
    if (bits < 8) continue;
    bits -= 8;
    bytes.push((held >> bits) & 0xff);
  }
  const isWhole = bytes.length === 32 && (held & ((1 << bits) - 1)) === 0;
  return isWhole ? Uint8Array.from(bytes) : undefined;
}
