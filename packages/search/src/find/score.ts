import { FIELDS } from '../file/meta.ts';
import { eachPosition, FIELD_BITS } from '../file/postings.ts';
import { distanceKm, KM_PER_DEGREE } from './distance.ts';
import { PER_DEGREE, type Store } from './store.ts';

const FIELD_MASK = (1 << FIELD_BITS) - 1;

/** Fields in a posting, and how good a match with it is. */
interface Part {
  readonly list: number;
  readonly isTag: boolean;
  readonly quality: number;
}

/** One thing that was asked for: words or tags, any of which fits. */
export class Wanted {
  readonly parts: Part[] = [];
  /** Words that say it as it was said: they fit nothing alone, but what fits is more likely meant. */
  readonly said: Part[] = [];
  /** How many words it is worth. */
  worth = 1;
  /** Points that count as well, with their middle: near there is nearly there. */
  near: readonly [latitude: number, longitude: number] | undefined;
  word(word: number, quality: number): void {
    this.parts.push({ list: word, isTag: false, quality });
  }

  saidWord(word: number, quality: number): void {
    this.said.push({ list: word, isTag: false, quality });
  }

  tag(tag: number, quality: number): void {
    this.parts.push({ list: tag, isTag: true, quality });
  }
}

/**
 * Scores by position. All tables are as long as the list and used again for each search, so that a
 * keystroke makes no garbage.
 */
export class Scores {
  /** Positions that anything fits, in no order: the first `count`. */
  readonly touched: Int32Array;
  count = 0;
  /** How much of what was asked an entry has: what is rare in the list counts for more. */
  readonly cover: Float32Array;
  readonly relevance: Float32Array;
  /** How much there is to have. */
  all = 0;

  readonly #store: Store;
  readonly #weights: Float64Array;
  readonly #seen: Uint8Array;
  readonly #best: Float32Array;
  readonly #slot: Int32Array;

  constructor(store: Store) {
    const { size, meta } = store;
    this.#store = store;
    this.#weights = new Float64Array(FIELDS.map((field) => meta.weights[field]));
    this.touched = new Int32Array(size);
    this.cover = new Float32Array(size);
    this.relevance = new Float32Array(size);
    this.#seen = new Uint8Array(size);
    this.#best = new Float32Array(size);
    this.#slot = new Int32Array(size);
  }

  clear(): void {
    for (let i = 0; i < this.count; i += 1) {
      const position = this.touched[i] ?? 0;
      this.cover[position] = 0;
      this.relevance[position] = 0;
      this.#seen[position] = 0;
    }
    this.count = 0;
    this.all = 0;
  }

  /** Adds one thing that was asked for. Returns how many entries fit it. */
  add(wanted: Wanted): number {
    const fitting = this.#collect(wanted);
    // Something that few have says most about what was asked; what nothing has is asked for all the same.
    const worth = wanted.worth * Math.log2(2 + this.#store.size / (fitting + 1));
    this.all += worth;
    const isKind = this.#kindsOf(wanted);
    for (let i = 0; i < fitting; i += 1) {
      const position = this.#slot[i] ?? 0;
      this.#touch(position);
      // What has the word alone may mean something else by it: "works" is no work placement.
      const share = isKind === undefined || isKind.has(position) ? 1 : WORD_ALONE;
      this.cover[position] = (this.cover[position] ?? 0) + worth * share;
      this.relevance[position] =
        (this.relevance[position] ?? 0) + worth * (this.#best[position] ?? 0);
      this.#best[position] = 0;
    }
    return fitting;
  }

  /** Adds what only a look at an entry can tell, for those that something else fits; for all when nothing else was asked. */
  addHolding(holds: (position: number) => boolean): void {
    const isAlone = this.all === 0;
    const worth = isAlone ? 1 : HOLDING_WORTH;
    const candidates = isAlone ? this.#store.size : this.count;
    this.all += worth;
    for (let i = 0; i < candidates; i += 1) {
      const position = isAlone ? i : (this.touched[i] ?? 0);
      if (!holds(position)) continue;
      if (isAlone) this.#touch(position);
      this.cover[position] = (this.cover[position] ?? 0) + worth;
    }
  }

  #touch(position: number): void {
    if (this.#seen[position] === 1) return;
    this.#seen[position] = 1;
    this.touched[this.count] = position;
    this.count += 1;
  }

  /** How many entries have a word or tag. */
  countOf(list: number, isTag = false): number {
    const { bytes, from, to } = this.#range(list, isTag);
    let count = 0;
    eachPosition(bytes, from, to, () => (count += 1));
    return count;
  }

  /** Entries of the kinds that were asked for; undefined when none was, or no entry is of one. */
  #kindsOf({ parts }: Wanted): ReadonlySet<number> | undefined {
    const found = new Set<number>();
    for (const { list, isTag, quality } of parts) {
      if (!isTag || quality < KIND_QUALITY) continue;
      const { bytes, from, to } = this.#range(list, true);
      eachPosition(bytes, from, to, (position) => void found.add(position));
    }
    return found.size === 0 ? undefined : found;
  }

  #collect({ parts, said, near }: Wanted): number {
    let fitting = 0;
    for (const part of parts) fitting = this.#addPart(part, fitting);
    if (near !== undefined) fitting = this.#addNear(fitting, near);
    for (const { list, quality } of said) this.#addSaid(list, quality);
    return fitting;
  }

  /** The innermost loop of a search: it reads the bytes of a list where they lie. */
  #addPart({ list, isTag, quality }: Part, already: number): number {
    const { bytes, from, to } = this.#range(list, isTag);
    let fitting = already;
    let position = -1;
    let score = 0;
    let left = 0;
    let at = from;
    while (at < to) {
      let byte = bytes[at] ?? 0;
      at += 1;
      let value = byte & 0x7f;
      for (let shift = 7; byte >= 0x80; shift += 7) {
        byte = bytes[at] ?? 0;
        at += 1;
        value |= (byte & 0x7f) << shift;
      }
      if (left === 0) {
        left = value >>> FIELD_BITS;
        score = quality * (this.#weights[value & FIELD_MASK] ?? 0);
        position = -1;
        continue;
      }
      left -= 1;
      position += value + 1;
      const best = this.#best[position] ?? 0;
      if (score <= best) continue;
      if (best === 0) {
        this.#slot[fitting] = position;
        fitting += 1;
      }
      this.#best[position] = score;
    }
    return fitting;
  }

  #addSaid(word: number, quality: number): void {
    const { bytes, from, to } = this.#range(word, false);
    eachPosition(bytes, from, to, (position, field) => {
      const best = this.#best[position] ?? 0;
      if (best === 0) return;
      this.#best[position] = best + quality * (SAID_WEIGHT + (this.#weights[field] ?? 0));
    });
  }

  #addNear(already: number, [latitude, longitude]: readonly [number, number]): number {
    const { points, size } = this.#store;
    const middle = latitude * PER_DEGREE;
    const reach = (NEAR_KM / KM_PER_DEGREE) * PER_DEGREE;
    let fitting = already;
    for (let position = 0; position < size; position += 1) {
      if (Math.abs((points[position] ?? 0) - middle) > reach) continue;
      const score = nearness(distanceKm(this.#store, position, latitude, longitude));
      const best = this.#best[position] ?? 0;
      if (score <= best) continue;
      if (best === 0) {
        this.#slot[fitting] = position;
        fitting += 1;
      }
      this.#best[position] = score;
    }
    return fitting;
  }

  #range(list: number, isTag: boolean): { bytes: Uint8Array; from: number; to: number } {
    const { postings, postingStarts, tags, tagStarts } = this.#store;
    const starts = isTag ? tagStarts : postingStarts;
    return { bytes: isTag ? tags : postings, from: starts[list] ?? 0, to: starts[list + 1] ?? 0 };
  }
}

/** What the very word says, wherever it stands, beside what stands for it. */
const SAID_WEIGHT = 3;
/** What an entry has of a kind that was understood, when it has the word alone. */
const WORD_ALONE = 0.9;
/** What was understood whole, not from a beginning. */
const KIND_QUALITY = 0.8;
/** What being in a place says, as the weight of a word. */
const NEAR_WEIGHT = 3;
/** What being open at the time asked for is worth, beside words. */
const HOLDING_WORTH = 3;
/** Farther than this is not near. */
const NEAR_KM = 15;

function nearness(km: number | undefined): number {
  return km === undefined || km > NEAR_KM ? 0 : NEAR_WEIGHT * (1 - 0.8 * (km / NEAR_KM));
}
