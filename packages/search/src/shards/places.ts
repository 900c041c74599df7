import { fold, wordsOf } from '../text/fold.ts';
import type { Understood } from '../find/query.ts';
import type { ShardedPlace } from './head.ts';

/** Words of a name of a place, at most. */
const LONGEST = 5;

/** A place that a text names. */
export interface NamedPlace {
  readonly place: ShardedPlace;
  readonly chip: Understood;
  /** The words of the text beside it. */
  readonly rest: readonly string[];
}

/** The towns, areas and postcodes of a directory in parts, by name. */
export class Places {
  readonly #byName = new Map<string, ShardedPlace>();
  /** Folded names, in the order of the file. */
  #folded: readonly string[] | undefined;
  readonly #all: readonly ShardedPlace[];

  constructor(all: readonly ShardedPlace[]) {
    this.#all = all;
    for (const place of all) this.#byName.set(wordsOf(place.name).join(' '), place);
  }

  /** The place that a text names with the most words, and of these the last: people say where at the end. */
  namedIn(text: string, literal: ReadonlySet<string>): NamedPlace | undefined {
    const words = wordsOf(text);
    for (let length = Math.min(LONGEST, words.length); length > 0; length -= 1) {
      for (let from = words.length - length; from >= 0; from -= 1) {
        const key = words.slice(from, from + length).join(' ');
        const id = `place:${key}`;
        const place = literal.has(id) ? undefined : this.#byName.get(key);
        if (place === undefined) continue;
        const [latitude, longitude] = place.point ?? [];
        const point =
          latitude === undefined || longitude === undefined ? undefined : { latitude, longitude };
        return {
          place,
          chip: { id, type: 'place', code: place.name, text: key, ...(point && { point }) },
          rest: [...words.slice(0, from), ...words.slice(from + length)],
        };
      }
    }
    return undefined;
  }

  /** Places whose names begin like a text. */
  begunBy(text: string, most: number): readonly ShardedPlace[] {
    const begin = fold(text);
    this.#folded ??= this.#all.map(({ name }) => fold(name));
    const found: ShardedPlace[] = [];
    for (let at = 0; at < this.#folded.length && found.length < most; at += 1) {
      const place = this.#all[at];
      if (place !== undefined && this.#folded[at]?.startsWith(begin)) found.push(place);
    }
    return found;
  }
}
