import { isWithinTerm, termBranch, type TermCode } from '@peerkit/model';
import { eachPosition } from '../file/postings.ts';
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
  readonly #named: readonly Pick<Facet, 'code' | 'labels'>[];
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
    this.#named = meta.tags.map(({ code, label }) => ({ code, ...(label && { labels: label }) }));
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

  /** Counts an entry that fails at most one group: in that group, else in all. */
  count(position: number, failed: number): void {
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
      ...(this.#named[tag] ?? { code: '' }),
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
  const each = (visit: (position: number, tag: number) => void): void => {
    for (let tag = 0; tag + 1 < tagStarts.length; tag += 1) {
      eachPosition(tags, tagStarts[tag] ?? 0, tagStarts[tag + 1] ?? 0, (position) =>
        visit(position, tag),
      );
    }
  };
  each((position) => (starts[position] = (starts[position] ?? 0) + 1));
  let sum = 0;
  for (let position = 0; position <= size; position += 1) {
    const count = starts[position] ?? 0;
    starts[position] = sum;
    sum += count;
  }
  const list = new Uint16Array(sum);
  each((position, tag) => {
    const at = starts[position] ?? 0;
    list[at] = tag;
    starts[position] = at + 1;
  });
  // Filling moved each start to the next one.
  starts.copyWithin(1, 0, size);
  starts[0] = 0;
  return [starts, list];
}
