import { ByteReader, withoutMark } from './decode.ts';

/** What the first bytes of a file say that it is. A workbook is a zip; `markup` is HTML or XML. */
export type Content =
  | 'empty'
  | 'workbook'
  | 'open-document'
  | 'old-excel'
  | 'pdf'
  | 'picture'
  | 'binary'
  | 'rich-text'
  | 'json'
  | 'markup'
  | 'text';

/** Looks at the beginning of a file: some bytes of it, or its text. */
export function sniffContent(beginning: string | Uint8Array): Content {
  if (typeof beginning !== 'string') {
    for (const [content, magic] of MAGIC) {
      if (!magic.every((byte, at) => beginning[at] === byte)) continue;
      return content === 'workbook' && isOpenDocument(beginning) ? 'open-document' : content;
    }
    if (isBinary(beginning)) return 'binary';
  }
  // A sequence of JSON texts begins with a record separator.
  const [first] = beginningText(beginning).replaceAll('\x1e', ' ').trimStart();
  if (first === undefined) return 'empty';
  if (first === '{' && /^\s*\{\\rtf/.test(beginningText(beginning).slice(0, 50)))
    return 'rich-text';
  if (first === '{' || first === '[') return 'json';
  return first === '<' ? 'markup' : 'text';
}

const MAGIC = [
  ['workbook', [0x50, 0x4b]],
  ['old-excel', [0xd0, 0xcf, 0x11, 0xe0]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['picture', [0x89, 0x50, 0x4e, 0x47]],
  ['picture', [0xff, 0xd8, 0xff]],
  ['picture', [0x47, 0x49, 0x46, 0x38]],
  ['picture', [0x52, 0x49, 0x46, 0x46]],
  ['picture', [0x49, 0x49, 0x2a, 0x00]],
  ['picture', [0x4d, 0x4d, 0x00, 0x2a]],
] as const;

/** Of a text less is a control character. In UTF-16 every second byte may be zero: those count as one. */
function isBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 4096);
  if (sample.length < SHORTEST) return false;
  const controls = sample.filter((byte) => byte > 0 && byte < 32 && !TEXT_CONTROLS.has(byte));
  return controls.length > sample.length / 50;
}

const SHORTEST = 64;
/** Tab, the ends of lines and pages, and the separators of records. */
const TEXT_CONTROLS: ReadonlySet<number> = new Set([8, 9, 10, 11, 12, 13, 26, 27, 28, 29, 30, 31]);

/** The first file of such a zip is its type, not packed. */
function isOpenDocument(zip: Uint8Array): boolean {
  const start = String.fromCharCode(...zip.subarray(30, 100));
  return start.startsWith('mimetypeapplication/vnd.oasis.opendocument');
}

/** The text of the beginning of a file. It may be cut off in the middle of a character. */
export function beginningText(beginning: string | Uint8Array): string {
  if (typeof beginning === 'string') return withoutMark(beginning);
  const reader = new ByteReader();
  const text = reader.push(beginning);
  // A file of few bytes is only read at its end.
  return withoutMark(text === '' ? reader.end() : text);
}
