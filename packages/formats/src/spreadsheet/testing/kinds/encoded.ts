import { decoderOf, type Encoding } from '../../../core/text-decoder.ts';

/** Bytes as a spreadsheet program writes them in one of the encodings of Windows. */
export function encoded(text: string, encoding: Encoding): Uint8Array {
  const high = Uint8Array.from({ length: 128 }, (_, at) => at + 128);
  const letters = Array.from(decoderOf(encoding).decode(high));
  return Uint8Array.from(Array.from(text), (letter) => {
    const code = letter.codePointAt(0) ?? 0;
    if (code < 128) return code;
    const at = letters.indexOf(letter);
    if (at < 0) throw new RangeError(`${encoding} has no ${letter}`);
    return at + 128;
  });
}

/** Bytes one after the other. */
export function together(...parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}
