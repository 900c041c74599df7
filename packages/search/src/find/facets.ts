import { isWithinTerm, termBranch, type TermCode } from '@peerkit/model';
import type { Facet, SearchQuery } from './query.ts';
import type { Store } from './store.ts';

/** Branches that can be filtered by beside kinds; any other code than these and `role` is a kind of service. */
const GROUPS = [
  'population',
  'delivery',
  'language',
  'cost',
  'documents',
  'access',
  'role',
  'topic',
];
const KIND = 0;
/** Of these, nobody chooses from a list. */
const UNLISTED: ReadonlySet<string> = new Set(['role', 'topic']);

/** What entries can be narrowed to, and how many each choice would give. */
export class Facets {
  readonly #codes: readonly TermCode[];
  readonly #groups: Uint8Array;
  /** For each entry, its tags: from one start to the next. */
  readonly #starts: Uint32Array;
  readonly #list: Uint16Array;
  readonly #counts: Uint32Array;
  readonly #satisfies: Uint16Array;
  #wanted = 0;
  readonly #kinds: readonly number[];
  readonly #filters: readonly number[];

  constructor({ meta, size, tags, tagStarts }: Store) {
    this.#codes = meta.tags.map(({ code }) => code);
    this.#groups = new Uint8Array(this.#codes.map(groupOf));
    this.#counts = new Uint32Array(this.#codes.length);
    this.#satisfies = new Uint16Array(this.#codes.length);
    // Tags are sorted by code.
    const listed = [...this.#codes.keys()].filter(
      (tag) => !UNLISTED.has(termBranch(this.#codes[tag] ?? '')),
    );
    this.#kinds = listed.filter((tag) => this.#groups[tag] === KIND);
    this.#filters = listed.filter((tag) => this.#groups[tag] !== KIND);
    const [starts, list] = byEntry(size, tags, tagStarts);
    this.#starts = starts;
    this.#list = list;
  }

  /** Takes the filters of a query, and forgets what was counted. */
  choose({ kinds = [], filters = [] }: SearchQuery): void {
    this.#counts.fill(0);
    this.#satisfies.fill(0);
    this.#wanted = 0;
    for (const code of kinds) this.#choose(code, KIND);
    for (const code of filters) this.#choose(code, groupOf(code));
  }

  #choose(code: TermCode, group: number): void {
    this.#wanted |= 1 << group;
    this.#codes.forEach((own, tag) => {
      if (isWithinTerm(own, code)) this.#satisfies[tag] = 1 << group;
    });
  }

  /** The groups of filters that an entry fails, as bits: 0 when it passes all. */
  failedBy(position: number): number {
    let failed = this.#wanted;
    if (failed === 0) return 0;
    const to = this.#starts[position + 1] ?? 0;
    for (let at = this.#starts[position] ?? 0; at < to; at += 1) {
      failed &= ~(this.#satisfies[this.#list[at] ?? 0] ?? 0);
    }
    return failed;
  }

  /** Counts an entry in the groups that leave nothing else between it and the list. */
  count(position: number, failed: number): void {
    // Two groups that fail: no single choice brings the entry back.
    if ((failed & (failed - 1)) !== 0) return;
    const to = this.#starts[position + 1] ?? 0;
    for (let at = this.#starts[position] ?? 0; at < to; at += 1) {
      const tag = this.#list[at] ?? 0;
      if (failed === 0 || failed === 1 << (this.#groups[tag] ?? KIND)) {
        this.#counts[tag] = (this.#counts[tag] ?? 0) + 1;
      }
    }
  }

  counts(): { facets: readonly Facet[]; filters: readonly Facet[] } {
    const counted = (tag: number): Facet => ({
      code: this.#codes[tag] ?? '',
      count: this.#counts[tag] ?? 0,
    });
    return { facets: this.#kinds.map(counted), filters: this.#filters.map(counted) };
  }
}

/** The group of a code: 0 is kinds. */
const groupOf = (code: TermCode): number => 1 + GROUPS.indexOf(termBranch(code));

/** Lists of entries by tag, as lists of tags by entry. */
function byEntry(
  size: number,
  tags: Uint8Array,
  tagStarts: Uint32Array,
): readonly [Uint32Array, Uint16Array] {
  const starts = new Uint32Array(size + 1);
  let list = new Uint16Array(0);
  // Once to count, once to fill.
  for (const isFilling of [false, true]) {
    for (let tag = 0; tag + 1 < tagStarts.length; tag += 1) {
      let position = -1;
      let value = 0;
      let shift = 0;
      for (let at = tagStarts[tag] ?? 0; at < (tagStarts[tag + 1] ?? 0); at += 1) {
        const byte = tags[at] ?? 0;
        value |= (byte & 0x7f) << shift;
        shift += 7;
        if (byte >= 0x80) continue;
        position += (value >>> 3) + 1;
        const slot = isFilling ? (starts[position] ?? 0) : 0;
        if (isFilling) list[slot] = tag;
        starts[position] = (starts[position] ?? 0) + 1;
        value = 0;
        shift = 0;
      }
    }
    let sum = 0;
    for (let position = 0; position <= size; position += 1) {
      const count = starts[position] ?? 0;
      if (isFilling) break;
      starts[position] = sum;
      sum += count;
    }
    if (!isFilling) list = new Uint16Array(sum);
  }
  // Filling moved each start to the next one.
  starts.copyWithin(1, 0, size);
  starts[0] = 0;
  return [starts, list];
}
