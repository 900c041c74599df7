/** First bytes of an index file: "PKDX". */
const MAGIC = [0x50, 0x4b, 0x44, 0x58];

/** Whether bytes claim to be an index file, of any version. Small: a page asks this before it loads what reads one. */
export function isIndexFile(bytes: Uint8Array): boolean {
  return MAGIC.every((byte, at) => bytes[at] === byte);
}

/** Whether an index file says that it is longer than it is: it was cut short on the way. */
export function isHalfIndex({ buffer, byteOffset, length }: Uint8Array): boolean {
  return length < 16 || new DataView(buffer, byteOffset).getUint32(12, true) > length;
}
