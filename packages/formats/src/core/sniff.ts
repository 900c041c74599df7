import { ByteReader, withoutMark } from './decode.ts';

/** What the first bytes of a file say that it is. A workbook is a zip; `markup` is HTML or XML. */
export type Content =
  'empty' | 'workbook' | 'open-document' | 'old-excel' | 'pdf' | 'json' | 'markup' | 'text';

/** Looks at the beginning of a file: some bytes of it, or its text. */
export function sniffContent(beginning: string | Uint8Array): Content {
  if (typeof beginning !== 'string') {
    for (const [content, magic] of MAGIC) {
      if (!magic.every((byte, at) => beginning[at] === byte)) continue;
      return content === 'workbook' && isOpenDocument(beginning) ? 'open-document' : content;
    }
  }
  // A sequence of JSON texts begins with a record separator.
  const [first] = beginningText(beginning).replaceAll('\x1e', ' ').trimStart();
  if (first === undefined) return 'empty';
  if (first === '{' || first === '[') return 'json';
  return first === '<' ? 'markup' : 'text';
}

const MAGIC = [
  ['workbook', [0x50, 0x4b]],
  ['old-excel', [0xd0, 0xcf, 0x11, 0xe0]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
] as const;

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
