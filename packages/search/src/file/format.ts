/** First bytes of an index file: "PKDX". */
const MAGIC = [0x50, 0x4b, 0x44, 0x58];

/** Whether bytes claim to be an index file, of any version. Small: a page asks this before it loads what reads one. */
export function isIndexFile(bytes: Uint8Array): boolean {
  return MAGIC.every((byte, at) => bytes[at] === byte);
}
