/** Browsers and Node both have it, but this package has the types of neither. */
declare const TextDecoder: new (
  label: string,
  options?: { readonly fatal?: boolean },
) => { decode: (bytes?: Uint8Array, options?: { readonly stream?: boolean }) => string };

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/**
 * Turns the bytes of a file into text, piece by piece. Spreadsheet programs write UTF-8 with or
 * without a mark, UTF-16, and on Windows often 1252: a file that cannot be UTF-8 is read as that.
 */
export class ByteReader {
  #encoding: Encoding | undefined;
  #decoder: InstanceType<typeof TextDecoder> | undefined;
  #kept: Uint8Array = new Uint8Array(0);
  #plain = true;
  #broken = false;

  /** What the file turned out to be; final only when all of it was read. */
  get encoding(): Encoding {
    return this.#encoding ?? 'utf-8';
  }

  /** Whether characters were lost: most of the file is UTF-8, some of it is not. */
  get broken(): boolean {
    return this.#broken;
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
      this.#decoder ??= new TextDecoder(this.#encoding);
      return this.#decoder.decode(bytes, { stream: !last });
    }
    const cut = last ? bytes.length : bytes.length - unfinished(bytes);
    // A copy: the caller may use its buffer again.
    this.#kept = bytes.slice(cut);
    const whole = bytes.subarray(0, cut);
    try {
      const text = new TextDecoder('utf-8', { fatal: true }).decode(whole);
      this.#plain &&= !beyondAscii(text);
      return text;
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
    }
    const text = new TextDecoder('utf-8').decode(whole);
    if (this.#plain && isNot(text)) {
      this.#encoding = 'windows-1252';
      return this.#read(bytes, last);
    }
    this.#broken = true;
    this.#plain = false;
    return text;
  }
}

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

/** Read as UTF-8, more of its characters are broken than whole: it is something else. */
function isNot(text: string): boolean {
  const broken = text.split('\ufffd').length - 1;
  const beyond = text.replace(/[\0-\x7f]+/g, '').length;
  return broken * 2 > beyond;
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  const all = new Uint8Array(a.length + b.length);
  all.set(a);
  all.set(b, a.length);
  return all;
}
