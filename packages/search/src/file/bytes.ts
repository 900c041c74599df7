/** Bytes that grow: whole numbers as varints (7 bits a byte, the lowest first), and texts as UTF-8. */
export class ByteWriter {
  #bytes = new Uint8Array(256);
  size = 0;

  varint(value: number): void {
    let rest = value;
    while (rest >= 0x80) {
      this.#push((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    this.#push(rest);
  }

  append(more: Uint8Array): void {
    this.#grow(more.length);
    this.#bytes.set(more, this.size);
    this.size += more.length;
  }

  /** What was written. */
  done(): Uint8Array {
    return this.#bytes.slice(0, this.size);
  }

  #push(byte: number): void {
    this.#grow(1);
    this.#bytes[this.size] = byte;
    this.size += 1;
  }

  #grow(by: number): void {
    if (this.size + by <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(2 * this.#bytes.length, this.size + by));
    larger.set(this.#bytes);
    this.#bytes = larger;
  }
}

/** Where each of several parts begins, and last where they end, from their sizes as varints. */
export function startsOf(sizes: Uint8Array): Uint32Array {
  let count = 0;
  for (const byte of sizes) if (byte < 0x80) count += 1;
  const starts = new Uint32Array(count + 1);
  let sum = 0;
  let part = 0;
  let value = 0;
  let shift = 0;
  for (const byte of sizes) {
    value |= (byte & 0x7f) << shift;
    if (byte >= 0x80) {
      shift += 7;
      continue;
    }
    sum += value;
    part += 1;
    starts[part] = sum;
    value = 0;
    shift = 0;
  }
  return starts;
}

/** Parts one after the other, and their sizes as varints. */
export function packed(parts: readonly Uint8Array[]): { sizes: Uint8Array; bytes: Uint8Array } {
  const sizes = new ByteWriter();
  const bytes = new ByteWriter();
  for (const part of parts) {
    sizes.varint(part.length);
    bytes.append(part);
  }
  return { sizes: sizes.done(), bytes: bytes.done() };
}
