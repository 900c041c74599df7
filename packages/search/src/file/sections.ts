/**
 * The layout of an index file: a head, then sections one after the other. Everything is read where it
 * lies: a section is a view of the file, never a copy of it. Numbers are little-endian.
 *
 *     0  "PKDX"   4  version   8  checksum of all that follows   12  size of the file
 *     16 for each section: where it begins, and how many bytes it has
 *
 * Each section begins at a multiple of 4.
 */
export const VERSION = 2;

const MAGIC = 0x58_44_4b_50;
const CHECKED_FROM = 12;
const HEAD = 16;
const ALIGN = 4;

/** What a file holds, in its order. */
export const SECTION_NAMES = [
  'meta',
  'alphabet',
  'wordLengths',
  'wordUnits',
  'postingSizes',
  'postings',
  'tagSizes',
  'tags',
  'points',
  'facts',
  'hoursOf',
  'hoursSizes',
  'hours',
  'rowSizes',
  'rows',
  'detailSizes',
  'details',
] as const;

export type SectionName = (typeof SECTION_NAMES)[number];
export type Sections = Readonly<Record<SectionName, Uint8Array>>;

/** Why bytes are no index: another kind of file, another version, or a damaged one. */
export type Refusal = 'not-an-index' | 'unsupported-version' | 'damaged';

/** One file of all sections. */
export function joinSections(sections: Sections): Uint8Array<ArrayBuffer> {
  const parts = SECTION_NAMES.map((name) => sections[name]);
  const head = HEAD + 8 * parts.length;
  let size = head;
  const starts = parts.map((part) => {
    const start = size;
    size += Math.ceil(part.length / ALIGN) * ALIGN;
    return start;
  });
  const file = new Uint8Array(size);
  const view = new DataView(file.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, VERSION, true);
  view.setUint32(12, size, true);
  parts.forEach((part, at) => {
    const start = starts[at] ?? 0;
    view.setUint32(HEAD + 8 * at, start, true);
    view.setUint32(HEAD + 8 * at + 4, part.length, true);
    file.set(part, start);
  });
  view.setUint32(8, checksum(file), true);
  return file;
}

/** The sections of a file, or why there are none. Never throws: the file is untrusted. */
export function splitSections(bytes: Uint8Array): Sections | Refusal {
  if (bytes.length < HEAD) return 'not-an-index';
  // Views of several bytes need a start that they divide.
  const file = bytes.byteOffset % ALIGN === 0 ? bytes : bytes.slice();
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  if (view.getUint32(0, true) !== MAGIC) return 'not-an-index';
  if (view.getUint32(4, true) !== VERSION) return 'unsupported-version';
  if (file.length < HEAD + 8 * SECTION_NAMES.length || file.length !== view.getUint32(12, true)) {
    return 'damaged';
  }
  if (file.length % ALIGN !== 0 || checksum(file) !== view.getUint32(8, true)) return 'damaged';
  const found: Partial<Record<SectionName, Uint8Array>> = {};
  let at = HEAD;
  for (const name of SECTION_NAMES) {
    const start = view.getUint32(at, true);
    const size = view.getUint32(at + 4, true);
    at += 8;
    if (start % ALIGN !== 0 || start + size > file.length) return 'damaged';
    found[name] = file.subarray(start, start + size);
  }
  return found as Sections;
}

/** FNV-1a over words of four bytes: finds half a file and flipped bits, not bad intent. */
function checksum(file: Uint8Array): number {
  const words = new Uint32Array(
    file.buffer,
    file.byteOffset + CHECKED_FROM,
    (file.length - CHECKED_FROM) >> 2,
  );
  let hash = 0x811c9dc5;
  for (const word of words) {
    hash = Math.imul(hash ^ word, 0x01000193);
    hash ^= hash >>> 15;
  }
  return hash >>> 0;
}
