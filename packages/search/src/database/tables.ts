import type { Directory } from '@peerkit/model';
import { entriesOf, partsOf, type BuildOptions } from '../build/index-file.ts';
import type { Meta } from '../file/meta.ts';

/** What it takes to understand a question about a list; plain JSON. */
export interface QuestionTables {
  readonly meta: Pick<Meta, 'small' | 'endings' | 'tags' | 'triggers' | 'places' | 'weights'>;
  /** Every word, sorted. */
  readonly words: readonly string[];
  /** How many entries have each of them. */
  readonly counts: readonly number[];
  /** How many entries there are. */
  readonly size: number;
}

/** One entry, as a database searches it. */
export interface SearchRow {
  /** Id of the service at its location, of the service, or of the organization. */
  readonly id: string;
  /** Its place among equals: by name. */
  readonly position: number;
  /** Day of the last check. */
  readonly assured?: string;
  readonly point?: readonly [latitude: number, longitude: number];
  /** Words and tags, each with the number of its most telling field. */
  readonly words: readonly (readonly [word: string, field: number])[];
  readonly tags: readonly (readonly [code: string, field: number])[];
}

/** What a database keeps of a directory, so that it can be searched as a finder searches it. */
export interface SearchTables {
  readonly questions: QuestionTables;
  /** Nothing in them says where a confidential place is. */
  readonly rows: readonly SearchRow[];
}

/** Takes a directory apart for a database. */
export function searchTables(directory: Directory, options: BuildOptions = {}): SearchTables {
  const entries = entriesOf(directory, options);
  const { meta, words, lists } = partsOf(directory, entries, options);
  const { small, endings, tags, triggers, places, weights, size } = meta;
  const found = entries.map(() => ({
    words: [] as (readonly [string, number])[],
    tags: [] as (readonly [string, number])[],
  }));
  for (const [word, list] of words) {
    for (const [position, field] of list) found[position]?.words.push([word, field]);
  }
  lists.forEach((list, tag) => {
    for (const [position, field] of list) {
      found[position]?.tags.push([tags[tag]?.code ?? '', field]);
    }
  });
  const rows = entries.map(({ id, assured, places: where }, position): SearchRow => {
    const point = where.find((place) => place.point !== undefined)?.point;
    return {
      id,
      position,
      ...(assured !== undefined && { assured }),
      ...(point && { point: [point.latitude, point.longitude] }),
      words: found[position]?.words ?? [],
      tags: found[position]?.tags ?? [],
    };
  });
  return {
    questions: {
      meta: { small, endings, tags, triggers, places, weights },
      words: words.map(([word]) => word),
      counts: words.map(([, list]) => list.length),
      size,
    },
    rows,
  };
}
