import { ByteReader, withoutMark } from '../core/decode.ts';
import type { ColumnMap } from '../spreadsheet/map/column-map.ts';
import type { TableSource } from '../tables/table-source.ts';

/** One file to read. Where it comes from (a disk, a server, a person who picks it) is up to the caller. */
export interface InputFile {
  /** Its name without folders, e.g. `services.csv`. Problems and provenance call it this. */
  readonly name: string;
  /** Its first 64 KiB, or all of it when it is smaller. */
  beginning(): string | Uint8Array;
  /** All of it, whole or in pieces. Called once. */
  content(): TableSource;
  /** What its columns are. Asked for only if it is a table that needs a map; undefined: it is guessed. */
  map?(): ColumnMap | undefined;
}

/** A file whose content is in memory. */
export function inputFile(name: string, content: string | Uint8Array, map?: ColumnMap): InputFile {
  return {
    name,
    beginning: () => (typeof content === 'string' ? content : content.subarray(0, BEGINNING)),
    content: () => content,
    ...(map === undefined ? {} : { map: () => map }),
  };
}

const BEGINNING = 64 * 1024;

/** All the text of a file. */
export async function textOf(file: InputFile): Promise<string> {
  const content = file.content();
  if (typeof content === 'string') return withoutMark(content);
  const pieces = content instanceof Uint8Array ? [content] : content;
  const reader = new ByteReader();
  const text: string[] = [];
  for await (const piece of pieces) {
    text.push(typeof piece === 'string' ? piece : reader.push(piece));
  }
  text.push(reader.end());
  return withoutMark(text.join(''));
}
