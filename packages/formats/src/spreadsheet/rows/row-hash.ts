import type { TableRow } from '../../tables/table.ts';

/** Two independent hashes and the length: rows that differ do not share all three. */
class Hash {
  #a = 0xdeadbeef;
  #b = 0x41c6ce57;
  #length = 0;

  /** @param text Ends here: `ab`, `c` is not `a`, `bc`. */
  eat(text: string): void {
    let a = this.#a;
    let b = this.#b;
    // Two characters at a time; behind an odd last one stands nothing.
    for (let at = 0; at < text.length; at += 2) {
      const next = at + 1 < text.length ? text.charCodeAt(at + 1) : 0;
      const code = text.charCodeAt(at) | (next << 16);
      a = Math.imul(a ^ code, 2654435761);
      b = Math.imul(b ^ code, 1597334677);
      a = (a << 13) | (a >>> 19);
      b = (b << 17) | (b >>> 15);
    }
    this.#a = Math.imul(a ^ 0x1ffff, 2246822507);
    this.#b = Math.imul(b ^ 0x1ffff, 3266489909);
    this.#length += text.length;
  }

  /** The name of a field: there are few of them. */
  eatKey(key: string): void {
    let code = KEYS.get(key);
    if (code === undefined) {
      code = KEYS.size + 1;
      KEYS.set(key, code);
    }
    this.#a = Math.imul(this.#a ^ code, 2246822507);
    this.#b = Math.imul(this.#b ^ code, 3266489909);
  }

  /** A value of JSON. What is undefined is as good as absent. */
  eatValue(value: unknown): void {
    if (typeof value === 'string') {
      this.eat('"');
      this.eat(value);
    } else if (Array.isArray(value)) {
      this.eat('[');
      for (const item of value) this.eatValue(item);
      this.eat(']');
    } else if (typeof value === 'object' && value !== null) {
      this.eatFields(value as Fields, NONE);
    } else this.eat(String(value));
  }

  eatFields(fields: Fields, without: ReadonlySet<string>): void {
    this.eat('{');
    for (const key in fields) {
      if (fields[key] === undefined || without.has(key)) continue;
      this.eatKey(key);
      this.eatValue(fields[key]);
    }
    this.eat('}');
  }

  /** In six characters, for hundreds of thousands of them are kept. */
  get text(): string {
    const a = this.#a;
    const b = this.#b;
    const length = this.#length;
    return String.fromCharCode(
      a >>> 16,
      a & 0xffff,
      b >>> 16,
      b & 0xffff,
      length >>> 16,
      length & 0xffff,
    );
  }
}

/** The fields of records by the order in which they were met. */
const KEYS = new Map<string, number>();

type Fields = Readonly<Record<string, unknown>>;
const NONE: ReadonlySet<string> = new Set();

/** The cells of a row as a short text. */
export function hashOf(cells: TableRow['cells']): string {
  const hash = new Hash();
  for (const cell of cells) {
    if (typeof cell === 'string') hash.eat(cell);
    else for (const text of cell) hash.eat(text);
    hash.eat('\u0000');
  }
  return hash.text;
}

/**
 * A record, and what belongs to it, as a short text.
 *
 * @param without Fields of the record itself that do not count.
 */
export function hashOfRecord(
  record: Fields,
  without: ReadonlySet<string> = NONE,
  ...more: readonly unknown[]
): string {
  const hash = new Hash();
  hash.eatFields(record, without);
  for (const value of more) hash.eatValue(value);
  return hash.text;
}
