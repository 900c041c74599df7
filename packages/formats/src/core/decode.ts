import { guessEncoding } from './encodings.ts';
import { decoderOf, type Decoder, type Encoding } from './text-decoder.ts';

/** Stands before letters that were written in another encoding than the rest of the file. */
export const OTHER_ENCODING = '\ufdd0';

/** So many bytes are looked at before the encoding of a file that is not UTF-8 is guessed. */
const ENOUGH = 16_384;

/**
 * Turns the bytes of a file into text, piece by piece. Spreadsheet programs write UTF-8 with or
 * without a mark, UTF-16, and on Windows often the letters of one part of the world: which, is guessed from
 * how often each occurs. Single lines of a UTF-8 file may come from such a program too.
 */
export class ByteReader {
  readonly #marks: boolean;
  #encoding: Encoding | undefined;
  #rival: Encoding | undefined;
  #decoder: Decoder | undefined;
  #kept: Uint8Array = new Uint8Array(0);
  /** Nothing beyond ASCII has come so far. */
  #plain = true;
  #broken = false;
  #mixed = false;

  /** @param marks Put {@link OTHER_ENCODING} before letters of another encoding. */
  constructor(marks = false) {
    this.#marks = marks;
  }

  /** What the file turned out to be; final only when all of it was read. */
  get encoding(): Encoding {
    return this.#encoding ?? 'utf-8';
  }

  /** Another encoding that fits nearly as well. */
  get rival(): Encoding | undefined {
    return this.#rival;
  }

  /** Whether characters were lost. */
  get broken(): boolean {
    return this.#broken;
  }

  /** Whether most of the file is UTF-8, but some of it is not. */
  get mixed(): boolean {
    return this.#mixed;
  }

  push(bytes: Uint8Array): string {
    const all = this.#kept.length === 0 ? bytes : joined(this.#kept, bytes);
    if (this.#encoding === undefined && all.length < 4) {
      this.#kept = all;
      return '';
    }
    return this.#read(all, false);
  }

  end(): string {
    const rest = this.#kept;
    return this.#read(rest, true);
  }

  #read(bytes: Uint8Array, last: boolean): string {
    this.#kept = new Uint8Array(0);
    this.#encoding ??= guess(bytes);
    if (this.#encoding !== 'utf-8') {
      this.#decoder ??= decoderOf(this.#encoding);
      return this.#checked(this.#decoder.decode(bytes, { stream: !last }));
    }
    const cut = last ? bytes.length : bytes.length - unfinished(bytes);
    // A copy: the caller may use its buffer again.
    this.#kept = bytes.slice(cut);
    const whole = bytes.subarray(0, cut);
    const text = readUtf8(whole);
    if (text !== undefined) {
      this.#plain &&= !beyondAscii(text);
      return text;
    }
    if (!this.#plain) return this.#byLines(whole);
    if (!last && bytes.length < ENOUGH) {
      this.#kept = bytes.slice();
      return '';
    }
    const lines = linesOf(whole).map((line) => readUtf8(line));
    if (lines.some((line) => line !== undefined && beyondAscii(line))) return this.#byLines(whole);
    const { encoding, rival } = guessEncoding(bytes);
    this.#encoding = encoding;
    this.#rival = rival;
    return this.#read(bytes, last);
  }

  /** Lines that are not UTF-8 are read as what they are most likely. */
  #byLines(bytes: Uint8Array): string {
    this.#plain = false;
    const read = linesOf(bytes).map((line) => {
      const text = readUtf8(line);
      if (text !== undefined) return text;
      this.#mixed = true;
      const { encoding } = guessEncoding(line);
      const other = this.#checked(decoderOf(encoding).decode(line));
      return this.#marks ? other.replace(/[^\0-\x7f]+/g, `${OTHER_ENCODING}$&`) : other;
    });
    return read.join('');
  }

  #checked(text: string): string {
    this.#broken ||= text.includes('\ufffd');
    return text;
  }
}

/** Undefined when the bytes are not UTF-8. */
function readUtf8(bytes: Uint8Array): string | undefined {
  try {
    return decoderOf('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return undefined;
  }
}

/** Lines with their ends. */
function linesOf(bytes: Uint8Array): readonly Uint8Array[] {
  const lines: Uint8Array[] = [];
  for (let at = 0; at < bytes.length;) {
    const end = bytes.indexOf(LF, at);
    const next = end < 0 ? bytes.length : end + 1;
    lines.push(bytes.subarray(at, next));
    at = next;
  }
  return lines;
}

const LF = 10;

/** A byte order mark is not part of the text. */
export function withoutMark(text: string): string {
  return text.replace(/^\ufeff/, '');
}

/** UTF-16 has a mark, or a zero in every other byte. */
function guess(bytes: Uint8Array): Encoding {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  const seen = Math.min(bytes.length, 1000);
  const zeros = [0, 0];
  for (let at = 0; at < seen; at += 1) {
    if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = zeros;
  if (odd > seen / 6 && even < odd / 4) return 'utf-16le';
  return even > seen / 6 && odd < even / 4 ? 'utf-16be' : 'utf-8';
}

/** How many bytes at the end begin a character that is not complete. */
function unfinished(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) {
      const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return length > back ? back : 0;
    }
  }
  return 0;
}

function beyondAscii(text: string): boolean {
  return /[^\0-\x7f]/.test(text);
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  const all = new Uint8Array(a.length + b.length);
  all.set(a);
  all.set(b, a.length);
  return all;
}
