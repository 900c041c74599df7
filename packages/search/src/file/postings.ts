import { ByteWriter } from './bytes.ts';

/**
 * The entries that have a word or tag. Those that have it in the same field stand together, as a run: the number of
 * entries and the field as one varint (the field in the lowest bits), then for each entry, in order, how many there are
 * between it and the one before.
 */
export const FIELD_BITS = 3;

/** Positions in order, each with the place of its field in `FIELDS`. */
export type PostingList = readonly (readonly [position: number, field: number])[];

export function encodePostings(list: PostingList): Uint8Array {
  const runs = new Map<number, number[]>();
  for (const [position, field] of list) {
    const run = runs.get(field);
    if (run === undefined) runs.set(field, [position]);
    else run.push(position);
  }
  const writer = new ByteWriter();
  for (const [field, positions] of runs) {
    writer.varint((positions.length << FIELD_BITS) | field);
    let last = -1;
    for (const position of positions) {
      writer.varint(position - last - 1);
      last = position;
    }
  }
  return writer.done();
}

/** Every position of a list; for loading. Searching reads the bytes itself. */
export function eachPosition(
  bytes: Uint8Array,
  from: number,
  to: number,
  visit: (position: number, field: number) => void,
): void {
  let left = 0;
  let field = 0;
  let position = -1;
  let value = 0;
  let shift = 0;
  for (let at = from; at < to; at += 1) {
    const byte = bytes[at] ?? 0;
    value |= (byte & 0x7f) << shift;
    shift += 7;
    if (byte >= 0x80) continue;
    if (left === 0) {
      left = value >>> FIELD_BITS;
      field = value & ((1 << FIELD_BITS) - 1);
      position = -1;
    } else {
      left -= 1;
      position += value + 1;
      visit(position, field);
    }
    value = 0;
    shift = 0;
  }
}
