/** A file: its text, its bytes, or pieces of either as they come. */
export type TableSource =
  string | Uint8Array | Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>;
