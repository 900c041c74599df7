import { ByteReader, withoutMark } from '../core/decode.ts';
import type { TableSource } from './table-source.ts';
import type { TableNote } from './table.ts';

const SLICE = 1_048_576;

/** A source in pieces of a handy size. */
export async function* slices(source: TableSource): AsyncGenerator<string | Uint8Array> {
  if (typeof source === 'string' || source instanceof Uint8Array) {
    for (let at = 0; at < source.length; at += SLICE) {
      yield typeof source === 'string'
        ? source.slice(at, at + SLICE)
        : source.subarray(at, at + SLICE);
    }
    return;
  }
  yield* source;
}

/** All pieces as text, without the byte order mark. */
export async function* text(
  first: readonly (string | Uint8Array)[],
  rest: AsyncGenerator<string | Uint8Array>,
  notes: TableNote[],
): AsyncGenerator<string> {
  const reader = new ByteReader(true);
  const seen = { begun: false, bytes: false };
  const clean = (piece: string): string => {
    if (seen.begun || piece === '') return piece;
    seen.begun = true;
    return withoutMark(piece);
  };
  const read = (piece: string | Uint8Array): string => {
    if (typeof piece === 'string') return clean(piece);
    seen.bytes = true;
    return clean(reader.push(piece));
  };
  for (const piece of first) yield read(piece);
  for await (const piece of rest) yield read(piece);
  if (!seen.bytes) return;
  yield clean(reader.end());
  const { encoding, rival } = reader;
  if (rival !== undefined) {
    notes.push({ code: 'unsure-encoding', found: `${encoding}, or ${rival}` });
  } else if (encoding !== 'utf-8') notes.push({ code: 'encoding', found: encoding });
  if (reader.broken) notes.push({ code: 'broken-characters', found: 'UTF-8' });
}

/** All bytes of a file of which the first have come. */
export async function whole(
  first: Uint8Array,
  rest: AsyncGenerator<string | Uint8Array>,
): Promise<Uint8Array> {
  const parts = [first];
  for await (const piece of rest) if (typeof piece !== 'string') parts.push(piece);
  return concat(parts);
}

export function concat(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
